"""Arab and Iranian names: a known given name, then names up to a mark or an ordinary word.

Links (بن، آل، زاده) hold the parts of long names together: "given name son-of given name of-the family".
What stands before "son of" is a given name, known or not. A word that grammar marks as another part of
speech (a particle glued to its front, a pronoun or a case ending at its end) is no part of a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.lexicon.folding import fold
from extract.people.country_names import is_country
from extract.people.given_pairs import is_given_pair, is_surname_of_two
from extract.people.guests import words_of_no_name, words_of_titles
from extract.people.name_words import NameWords, is_anchored, is_verb, name_words, without_article
from extract.people.span import Span
from extract.people.tokens import Token, closes, word_before

_LONGEST = 12
# So many words before a name may say something of it.
_BEFORE = 6
# How many words a name has that no link holds together.
_UNLINKED = 3
_SHORTEST_VERB, _LONGEST_VERB = 4, 7
# What verbs of the present begin with.
_VERBAL = ("ت", "ي")
_JOINTS = " \u00a0\u200c"


@cache
def native_beginnings(language: str) -> frozenset[str]:
    """Return the given names, "and" glued to them or not: a name begins with one or before "son"."""
    w = name_words(language)
    names = (*w.given, *map(fold, w.given_titles))
    return frozenset(glued + name for glued in ("", *w.conjunctions) for name in names)


def native_span(tokens: Sequence[Token], at: int, language: str) -> Span | None:
    """Return the name that begins at the word, if one does."""
    w = name_words(language)
    word = tokens[at]
    if word.folded[:1] in w.conjunctions and word.folded[1:] in w.compounds:
        return _behind_conjunction(tokens, at, language)
    skip = 1 if word.folded[:1] in w.conjunctions and word.folded[1:] in w.given else 0
    if word.text in w.given_titles:
        return _titled(tokens, at, w)
    known = (
        word.folded[skip:] in w.given or is_given_pair(word.folded, language) or _has_father(tokens, at, w)
    )
    # Folding makes one of letters that tell apart ordinary words and names: those must be spelt as listed.
    if word.text.endswith(w.spelt_endings) and word.text not in w.spelt:
        return None
    fathered = _is_fathered(tokens, at, w)
    if not (known or fathered) or _names_a_body(tokens, at, w) or word_before(tokens, at) in w.sons:
        return None
    anchored = is_anchored(tokens, at, w) or _is_led_from_abroad(tokens, at, language, w)
    last = at
    for i in range(at + 1, min(len(tokens), at + _LONGEST)):
        if not _continues(tokens, at, i, language, w, anchored):
            break
        last = i
    while last > at and tokens[last].folded in w.links and tokens[last].folded not in w.suffixes:
        last -= 1
    surname_alone = last == at + 1 and tokens[last].folded in w.suffixes
    if last == at or surname_alone or not (anchored or fathered or _can_begin(tokens, at, last, skip, w)):
        return None
    return Span(at, last, "foreign", skip)


def _behind_conjunction(tokens: Sequence[Token], at: int, language: str) -> Span | None:
    """Return the name whose first part, glued to "and", makes one given name with the next ("وعبد الله")."""
    begin = max(0, at - _BEFORE)
    window = list(tokens[begin : at + _LONGEST + 1])
    word = tokens[at]
    window[at - begin] = word._replace(text=word.text[1:], folded=word.folded[1:])
    found = native_span(window, at - begin, language)
    return Span(at, found.last + begin, found.origin, 1) if found else None


def _is_led_from_abroad(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a country leads a foreign name, or a title and its adjective any: "الرئيس الإيراني …"."""
    if at and _is_from_abroad(tokens[at], w) and is_country(tokens, at - 1, language):
        return True
    if not w.articles or at < 2 or not tokens[at].spaced or not is_anchored(tokens, at - 1, w):
        return False
    nisba = tokens[at - 1]
    return nisba.folded.startswith(w.articles) and nisba.text.endswith(w.surname_endings)


def _is_fathered(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether "son of" and a known given name stand behind the word."""
    if at + 2 >= len(tokens) or not tokens[at + 1].spaced or tokens[at + 1].folded not in w.sons:
        return False
    word = tokens[at].folded
    none = word in w.ordinary or word in w.anchors or word in w.not_people or word in w.links
    father = tokens[at + 2]
    return father.spaced and father.folded in w.given and not none and not _is_inflected(tokens[at], w)


def _titled(tokens: Sequence[Token], at: int, w: NameWords) -> Span | None:
    """Return the name of a given name that is a title too: another title stands before, a family's behind."""
    lead = tokens[at - 1].folded if at and tokens[at].spaced else ""
    titled = lead.startswith(w.articles) and (lead in w.particles or lead in w.callings or lead in w.anchors)
    if not titled or at + 1 >= len(tokens) or not tokens[at + 1].spaced:
        return None
    family = tokens[at + 1]
    of_family = family.folded.startswith(w.articles) and family.text.endswith(w.surname_endings)
    known = family.folded in w.ordinary or family.folded in w.anchors
    return Span(at, at + 1, "foreign") if of_family and not known else None


def _has_father(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a word that no list has is a given name: a title stands before, the father's name and the
    family's behind ("الوزيرة شريدة عبدالله المعوشرجي")."""
    if at + 2 >= len(tokens) or not at or not is_anchored(tokens, at, w):
        return False
    word, father, family = tokens[at : at + 3]
    lead = tokens[at - 1].folded
    if not (father.spaced and family.spaced and lead.startswith(w.articles)):
        return False
    if father.folded not in w.given or father.folded in w.ambiguous or word.folded.startswith(w.articles):
        return False
    none = word.folded in w.ordinary or word.folded in w.anchors or word.folded in w.not_people
    of_family = family.folded.startswith(w.articles) and family.text.endswith(w.surname_endings)
    return of_family and not none and not _is_glued(word, w) and not _is_inflected(word, w)


def _names_a_body(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a body or place stands before the name, or before the title that it bears."""
    before = at - 1
    if before >= 0 and tokens[at].joined and tokens[before].folded in w.honours and tokens[before].joined:
        before -= 1
    return before >= 0 and tokens[before + 1].joined and _is_for_body(tokens[before], w)


def _is_glued(token: Token, w: NameWords) -> bool:
    """Tell whether a particle is glued to an ordinary word or a title ("لوزير")."""
    rest = token.folded[1:]
    known = rest in w.ordinary or rest in w.anchors or rest in w.not_people
    return known and token.folded.startswith(w.glued) and token.folded not in w.given


def _is_for_body(token: Token, w: NameWords) -> bool:
    """Tell whether a word is one for a body or place, a conjunction or preposition glued to it or not."""
    glued = token.folded.startswith(w.glued) and token.folded[1:] in w.not_people
    return token.folded in w.not_people or glued


def _can_begin(tokens: Sequence[Token], at: int, last: int, skip: int, w: NameWords) -> bool:
    """Tell whether a given name that is an ordinary word too is one here: by what stands behind it."""
    if tokens[at].folded[skip:] not in w.ambiguous:
        return True
    behind = tokens[at + 1]
    if behind.folded in w.given or behind.folded in w.links:
        return True
    # Between two marks stands a whole name; folding makes one of letters that tell surnames from nouns. With
    # "and" glued to it, a name is one of a list if an office follows.
    listed = last + 1 < len(tokens) and tokens[last + 1].folded in w.anchors
    alone = (not skip or listed) and (at == 0 or tokens[at].gap.strip() != "")
    surname = behind.text.endswith(w.surname_endings)
    surname = surname or (" " in behind.folded and behind.folded.rpartition(" ")[2] in w.suffixes)
    return (surname and behind.folded.startswith(w.surname_articles)) or (alone and closes(tokens, last))


def _is_from_abroad(token: Token, w: NameWords) -> bool:
    skip = 1 if token.folded[:1] in w.conjunctions else 0
    return token.folded in w.foreign_given or token.folded[skip:] in w.foreign_given


def _is_inflected(token: Token, w: NameWords, *, ends: bool = True) -> bool:
    """Tell whether a word that is no known name has the beginning of another part of speech, or the ending.

    Surnames of other countries end as they like (`ends` false): "كلينتون" is no plural.
    """
    if token.folded in w.given or _is_of_father(token, w):
        return False
    # So do they begin: of a verb's length are the words with its prefixes, not "يي" and "سيبوسيسو".
    if not ends and not _SHORTEST_VERB <= len(token.text) <= _LONGEST_VERB:
        return False
    formed = token.text.startswith(w.word_beginnings) or is_verb(token.text, w)
    return formed or (ends and token.text.endswith(w.word_endings))


def _is_indefinite(token: Token, language: str, w: NameWords) -> bool:
    """Tell whether a word is a noun of the vocabularies in the case of an object: "قدمت سماح عرضا"."""
    if token.folded in w.given or not token.text.endswith(w.indefinite_endings or ("\n",)):
        return False
    if len(token.folded) < _SHORTEST_VERB:
        return False
    return token.folded[:-1] in words_of_no_name(language)


def _is_feminine_noun(token: Token, w: NameWords) -> bool:
    """Tell whether a word begins like a verb but ends as none does: a surname such as "تاكيتة"."""
    return token.text.startswith(_VERBAL) and token.text.endswith("ة") and not is_verb(token.text, w)


def _is_of_father(token: Token, w: NameWords) -> bool:
    """Tell whether a word is a surname of North Africa made of "son" and a given name: "بالصادق"."""
    name = without_article(token.folded[1:], w)
    glued = token.folded[:1] in w.glued and len(name) < len(token.folded) - 1
    return glued and name in w.given and name not in w.ambiguous


def _continues(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords, anchored: bool) -> bool:
    """Tell whether word `i` is part of the name that begins at `at`."""
    token, before = tokens[i], tokens[i - 1].folded
    if token.gap.strip(_JOINTS):
        return False
    first = at + (tokens[at].folded in w.compounds)
    if i == first + 1 and word_before(tokens, at) in w.rulers:
        bare = token.folded[2:] if token.folded.startswith(w.articles) else token.folded
        return token.folded in w.links or token.folded in w.numbers or bare in w.given
    if token.folded in w.suffixes:
        return i > at + 1 or before not in w.links
    if is_surname_of_two(token, w):
        return True
    if tokens[i - 1].text in w.clans and i > at + 1:
        return True  # "آل ثاني": the name of a clan may be an ordinal, or any word
    servant = before in w.compounds and token.folded.startswith(w.articles)  # "عبد الأمير", no emir
    alone = i == at + 1 and i + 1 < len(tokens) and closes(tokens, i)
    if token.folded in w.anchors and not (servant or alone):
        return False
    if token.folded in w.links:
        return True
    # "Ahmad Shahin, assistant minister": a given name that is an office's word too, before another of them.
    follows = tokens[i + 1] if i + 1 < len(tokens) and tokens[i + 1].spaced else None
    known = token.folded in w.ambiguous and not token.folded.startswith(w.articles)
    if i >= at + 2 and known and follows is not None and follows.folded in w.ordinary:
        return False
    # A half-space joins words: an office may hide in one token (رئیس‌جمهور).
    words = [p for p in token.folded.split() if p not in w.links]
    # Folding makes one of a preposition and a given name (على and علي): what is spelt as a name is one.
    if token.text not in w.spelt and any(
        p in w.ordinary or (len(words) > 1 and p in w.anchors) for p in words
    ):
        return False
    if before in w.links and before not in w.suffixes:
        return True
    abroad = i == at + 1 and _is_from_abroad(tokens[at], w)
    if not abroad and (_is_glued(token, w) or _is_indefinite(token, language, w)):
        return False
    if i == at + 1 and _is_feminine_noun(token, w) and closes(tokens, i):
        return token.folded not in words_of_no_name(language)
    if before in w.suffixes or _is_inflected(token, w, ends=not abroad):
        return False
    return _adds(tokens, at, i, language, w, anchored) or (
        i - at == _UNLINKED - 1 and (_is_before_office(tokens, i, language) or _is_of_given_name(token, w))
    )


def _is_before_office(tokens: Sequence[Token], i: int, language: str) -> bool:
    """Tell whether an office stands behind a word of no vocabulary, at most a comma between: it ends it."""
    if i + 1 >= len(tokens) or tokens[i + 1].gap.strip() not in ("،", ",", ""):
        return False
    titled = tokens[i + 1].folded in words_of_titles(language)
    return titled and tokens[i].folded not in words_of_no_name(language)


def _is_of_given_name(token: Token, w: NameWords) -> bool:
    """Tell whether a word is a surname made of a given name by an ending ("حسینی", "محمدزاده")."""
    return any(
        token.text.endswith(e) and fold(token.text.removesuffix(e)) in w.given for e in w.surname_endings
    )


def _is_patronymic(token: Token, w: NameWords) -> bool:
    """Tell whether a word is a given name, with the article or without, as fathers' names are."""
    return token.folded in w.given or without_article(token.folded, w) in w.given


def _adds(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords, anchored: bool) -> bool:
    """Tell whether a word that no link holds is one more given name or the surname."""
    token, before = tokens[i], tokens[i - 1]
    of_family = token.folded.startswith(w.articles)
    link = tokens[i - 2].folded if i >= at + 2 else ""
    if link in w.compounds or link in w.sons:
        ends = token.text.endswith(w.surname_endings) and closes(tokens, i)
        return of_family or link in w.compounds or ends
    first = at + sum(t.folded in w.compounds for t in tokens[at:i])
    if link in w.links:
        return False
    if of_family and anchored and i - first <= _UNLINKED and _is_patronymic(before, w):
        return True  # "الأحمد الجابر الصباح"
    if i - first >= _UNLINKED:
        return False
    if i - first < _UNLINKED - 1 or before.folded in w.given:
        return True
    if before.folded.startswith(w.articles):  # a woman's own surname and her husband's
        family = of_family and token.text.endswith(w.surname_endings) and closes(tokens, i)
        return family and (anchored or without_article(token.folded, w) not in words_of_no_name(language))
    second = token.text.endswith(w.surname_endings) and token.folded not in words_of_no_name(language)
    if of_family and second and not w.glued:  # an Arab's, in a language without the article
        return True
    return (second or of_family) and (anchored or (second and before.text.endswith(w.surname_endings)))
