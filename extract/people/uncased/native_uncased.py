"""Arab and Iranian names: a known given name, then names up to a mark or an ordinary word.

Links (بن، آل، زاده) hold the parts of long names together: "given name son-of given name of-the family".
What stands before "son of" is a given name, known or not. A word that grammar marks as another part of
speech (a particle glued to its front, a pronoun or a case ending at its end) is no part of a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.guests.country_names import is_country
from extract.people.guests.guests import (
    feminine_titles,
    is_of_no_vocabulary,
    is_unknown,
    words_of_no_name,
    words_of_titles,
)
from extract.people.guests.office_guests import spouses
from extract.people.name_words import NameWords, callings, is_anchored, name_words, without_article
from extract.people.span import Span
from extract.people.tokens import Token, closes, word_before
from extract.people.uncased.given_pairs import is_given_pair, is_surname_of_two
from extract.people.uncased.native_beginnings import (
    can_begin,
    has_family,
    has_father,
    is_fathered,
    titled,
)
from extract.people.uncased.native_forms import (
    has_tanwin,
    is_and_name,
    is_and_office,
    is_before_ending,
    is_before_office,
    is_before_title,
    is_feminine_noun,
    is_for_body,
    is_from_abroad,
    is_glued,
    is_indefinite,
    is_inflected,
    is_inner_title,
    is_no_verb,
    is_of_given_name,
    is_patronymic,
    is_rank,
)
from extract.people.uncased.native_surnames import adds, ends_given, is_family_plural, is_from_there
from extract.people.uncased.office_led import ends_office

_LONGEST = 12
# So many words before a name may say something of it.
_BEFORE = 6
# How many words a name has that no link holds together.
_UNLINKED = 3
_JOINTS = " \u00a0\u200c"
_COMMAS = ("،", ",")
# How surnames of French end, as words with a pronoun do.
_FRENCH = "يه"
# A pronoun, which the feminine ending is written like without its dots.
_PRONOUN = "ه"
# What participles begin with.
_PARTICIPLE = "م"


@cache
def native_beginnings(language: str) -> frozenset[str]:
    """Return the given names, "and" or a preposition of verbs of meeting glued to them or not: a name begins
    with one or before "son"."""
    w = name_words(language)
    names = (*w.given, *map(fold, w.given_titles))
    glued = ("", *w.conjunctions, *_prepositions(language))
    return frozenset(before + name for before in glued for name in names)


@cache
def _prepositions(language: str) -> tuple[str, ...]:
    """Return the prepositions that are glued to whom somebody met ("التقى الوزير بمحمد …")."""
    return tuple(fold(p) for p in language_yaml(language, "meetings")["with_prefixes"])


@cache
def _given_prefixes(language: str) -> frozenset[str]:
    return frozenset(map(fold, language_yaml(language, "names")["given_prefixes"]))


def _glued(word: str, language: str, w: NameWords) -> int:
    """Return how many letters of a word stand before a given name: "and" or such a preposition, or none."""
    if word in w.given:
        return 0
    return 1 if word[1:] in w.given and word[:1] in (*w.conjunctions, *_prepositions(language)) else 0


def native_span(tokens: Sequence[Token], at: int, language: str) -> Span | None:
    """Return the name that begins at the word, if one does."""
    w = name_words(language)
    word = tokens[at]
    if word.folded[:1] in w.conjunctions and word.folded[1:] in w.compounds:
        return _behind_conjunction(tokens, at, language)
    if _is_office(tokens, at, language, w):
        return None
    skip = _glued(word.folded, language, w)
    if word.text in w.given_titles:
        return titled(tokens, at, w)
    known = (
        word.folded[skip:] in w.given
        or is_given_pair(word.folded, language)
        or has_father(tokens, at, w)
        or has_family(tokens, at, language, w)
    )
    # Folding makes one of letters that tell apart ordinary words and names: those must be spelt as listed.
    if word.text.endswith(w.spelt_endings) and word.text[skip:] not in w.spelt:
        return None
    fathered = is_fathered(tokens, at, language, w)
    if not (known or fathered) or _names_a_body(tokens, at, w) or word_before(tokens, at) in w.sons:
        return None
    anchored = is_anchored(tokens, at, w) or _is_led_from_abroad(tokens, at, language, w)
    last = at
    for i in range(at + 1, min(len(tokens), at + _LONGEST)):
        if not _continues(tokens, at, i, language, w, anchored):
            break
        last = i
    while last > at and _only_links(tokens, last, w):
        last -= 1
    surname_alone = last == at + 1 and tokens[last].folded in w.suffixes
    surname_alone = surname_alone and word_before(tokens, at) not in _given_prefixes(language)  # "سید X راد"
    if last == at or surname_alone:
        return None
    if not (anchored or fathered or can_begin(tokens, at, last, skip, language, w)):
        return None
    return Span(at, last, "foreign", skip)


def _is_office(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a given name that is an office too has words of offices right behind it ("معین سیاسی")."""
    if tokens[at].folded not in w.ambiguous or tokens[at].folded not in words_of_titles(language):
        return False
    behind = tokens[at + 1] if at + 1 < len(tokens) and tokens[at + 1].spaced else None
    return behind is not None and not is_of_no_vocabulary(behind, language, w)


def _is_office_of_called(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords) -> bool:
    """Tell whether an office begins right behind a given name that a word for a person leads ("مولوی X والی
    …"): no mark stands behind it."""
    titled = tokens[i].folded in words_of_titles(language) and tokens[i].folded not in w.given
    return titled and word_before(tokens, at) in w.callings and not closes(tokens, i)


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
    if at and is_from_abroad(tokens[at], w) and is_country(tokens, at - 1, language):
        return True
    if not w.articles or at < 2 or not tokens[at].spaced or not is_anchored(tokens, at - 1, w):
        return False
    nisba = tokens[at - 1]
    return nisba.folded.startswith(w.articles) and nisba.text.endswith(w.surname_endings)


def _only_links(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a word joins parts of a name, and ends none: before a mark "العبد" does."""
    word = tokens[at].folded
    if word in w.compounds and word.startswith(w.articles) and closes(tokens, at):
        return False
    return word in w.links and word not in w.suffixes and word not in w.trailing


def _names_a_body(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a body or place stands before the name, or before the title that it bears."""
    before = at - 1
    if before >= 0 and tokens[at].joined and tokens[before].folded in w.honours and tokens[before].joined:
        before -= 1
    return before >= 0 and tokens[before + 1].joined and is_for_body(tokens[before], w)


def _continues(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords, anchored: bool) -> bool:
    """Tell whether word `i` is part of the name that begins at `at`."""
    token, before = tokens[i], tokens[i - 1].folded
    if token.gap.strip(_JOINTS) or has_tanwin(token) or len(token.text) == 1:
        return False
    if i == at + 1 and not w.glued and token.folded in w.surnames and tokens[at].folded not in w.ambiguous:
        return True  # "علیرضا سفیر": no given name alone has an office behind it
    if i == at + 1 and not w.glued and _is_office_of_called(tokens, at, i, language, w):
        return False
    first = at + (tokens[at].folded in w.compounds)
    if i == first + 1 and word_before(tokens, at) in w.rulers:
        bare = token.folded[2:] if token.folded.startswith(w.articles) else token.folded
        return token.folded in w.links or token.folded in w.numbers or bare in w.given
    if token.folded in w.suffixes:
        return i > at + 1 or before not in w.links
    if is_surname_of_two(token, w) or (i == at + 1 and is_before_ending(tokens, i, w)):
        return True
    if tokens[i - 1].text in w.clans and i > at + 1:
        return True  # "آل ثاني": the name of a clan may be an ordinal, or any word
    # "عبد الأمير", no emir; "بن الشيخ"
    servant = before in (w.compounds | w.sons) and token.folded.startswith(w.articles or ("\n",))
    office = i == at + 1 and w.glued != () and token.folded in words_of_titles(language)
    if office and not (token.folded in w.given or token.text in w.given_titles or closes(tokens, i)):
        return False  # "أشرف كاتب الدولة": a verb, and an office
    ends = (
        closes(tokens, i)
        or is_and_name(tokens, i + 1, w)
        or (anchored and is_before_title(tokens, i, language))
    )
    alone = i == at + 1 and i + 1 < len(tokens) and ends
    if i == at + 1 and token.text in w.given_titles and word_before(tokens, at) in callings(language):
        return True  # "الدكتور رامي أمين سعيد"
    if (i == at + 1 and is_inner_title(tokens, i, w)) or (i == at + 2 and is_inner_title(tokens, i - 1, w)):
        return True
    if (token.folded in w.anchors and not (servant or alone)) or token.folded in feminine_titles(language):
        return False
    if i > at + 1 and not servant and without_article(token.folded, w) in w.objects:
        return False
    if token.folded in w.links or (ends_given(token, w) and tokens[i - 1].text in w.spelt):
        return True
    # "Ahmad Shahin, assistant minister": a given name that is an office's word too, before another of them.
    follows = tokens[i + 1] if i + 1 < len(tokens) and tokens[i + 1].spaced else None
    known = token.folded in w.ambiguous and not token.folded.startswith(w.articles)
    known = known and before not in w.sons  # "X بن مبارك اليوم"
    office = token.folded in words_of_titles(language)  # "علی رستگار معین سیاسی وزارت …"
    told = follows is not None and (office or follows.folded in w.ordinary or is_rank(follows, w))
    if i >= at + 2 and known and told:
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
    if ends_given(tokens[i - 1], w):
        return _is_behind_given(tokens, i, language, w)
    abroad = i == at + 1 and is_from_abroad(tokens[at], w)
    if not abroad and (is_glued(token, w) or is_indefinite(token, language, w)):
        return False
    if i == at + 1 and is_feminine_noun(token, w) and closes(tokens, i):
        return token.folded not in words_of_no_name(language)
    ends = not (abroad or _ends_as_none(tokens, at, i, language, w))
    inflected = is_inflected(token, w, ends=ends) and not (abroad and _begins_as_none(token, language, w))
    if before in w.suffixes:  # a family of two names: "حسن قاضی زاده رستمی"
        return _is_name_of_given(token, w)
    if inflected and not is_no_verb(tokens, i, language, w):
        return False
    return adds(tokens, at, i, language, w, anchored) or (
        i - at == _UNLINKED - 1
        and (
            is_before_office(tokens, i, language)
            or is_from_there(tokens, i, language, w)
            or is_of_given_name(token, w)
            or _is_second_surname(tokens, at, i, language, w)
            or _ends_member(tokens, at, i, language, w)
        )
    )


def _ends_member(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word of no vocabulary ends a member of a list, a comma before the given name and a
    surname behind it: "، علی رستگاری کوشک،"."""
    if w.glued or tokens[at].gap.strip() not in _COMMAS or not is_unknown(tokens[i], language, w):
        return False
    surname = tokens[i - 1].text.endswith(w.surname_endings) and tokens[i - 1].folded not in w.ordinary
    ends = closes(tokens, i) or tokens[i + 1].folded in w.conjunctions
    return surname and ends and not tokens[i].text.endswith((*w.surname_endings, *w.plural_endings))


def _is_name_of_given(token: Token, w: NameWords) -> bool:
    """Tell whether a word is a surname made of a given name that is no ordinary word."""
    known = any(token.folded.removesuffix(fold(e)) in w.ambiguous for e in w.surname_endings)
    return is_of_given_name(token, w) and not known


def _begins_as_none(token: Token, language: str, w: NameWords) -> bool:
    """Tell whether a guest's word begins only by chance as the article does behind a particle: no noun is
    left of it without them ("فالنسيا", but not "فالرئيس")."""
    glued = token.folded[:1] in w.glued and token.folded[1:].startswith(w.articles or ("\n",))
    return glued and without_article(token.folded[1:], w) not in words_of_no_name(language)


def _ends_as_none(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word is a surname though it ends like another part of speech: a guest's, or what stands
    behind a given name alone and an office ("وزير الأشغال خالد العبيدات") or, before the name of a
    family, a word for a person ("الدكتور وليد الدويكات")."""
    undotted = (
        i == at + 1 and tokens[i].text.endswith(_PRONOUN) and is_of_no_vocabulary(tokens[i], language, w)
    )
    if undotted and is_before_office(tokens, i, language):
        return True  # "رامي شرارة", without the dots
    if _ends_guest(tokens, at, i, w) or _is_family_of_father(tokens, at, i, language, w):
        return True
    before = word_before(tokens, at)
    led = at > 0 and tokens[at].spaced
    led = led and (tokens[at].folded not in w.ambiguous or before in callings(language))
    given = at + (tokens[at].folded in w.compounds)  # "عبد المنعم" is one given name
    if not led or i > given + 2 or not tokens[i].text.endswith(w.plural_endings or "\n"):
        return False
    if i == given + 2 and not (
        is_patronymic(tokens[i - 1], w) and is_family_plural(tokens[i].text, language)
    ):
        return False
    family = tokens[i].folded.startswith(w.articles or ("\n",))
    called = (family and before in callings(language)) or ends_office(before, language)
    return called and not tokens[i].text.startswith(w.word_beginnings)


def _is_family_of_father(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word is the family's behind the father's name and before a mark or an office, though it
    ends like a plural ("فضل بن سعد البوعينين،"); participles ("المهنئين") may be the object."""
    if i < at + _UNLINKED or tokens[i - 2].folded not in w.sons:
        return False
    if not (closes(tokens, i) or is_before_office(tokens, i, language) or tokens[i + 1].folded in w.anchors):
        return False
    bare = without_article(tokens[i].folded, w)
    family = bare != tokens[i].folded and (bare in w.given or not bare.startswith(_PARTICIPLE))
    return family and is_of_no_vocabulary(tokens[i], language, w) and bare not in words_of_no_name(language)


def _ends_guest(tokens: Sequence[Token], at: int, i: int, w: NameWords) -> bool:
    """Tell whether a word is the third of a guest's name by a French ending ("جان كريستوف كاريه")."""
    return i == at + 2 and tokens[i].text.endswith(_FRENCH) and is_from_abroad(tokens[at], w)


def _is_behind_given(tokens: Sequence[Token], i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word behind such a given name is the surname or the father's name."""
    token = tokens[i]
    if token.folded in w.given or token.folded.startswith(w.articles):
        return True
    return closes(tokens, i) or is_before_office(tokens, i, language)


def _is_second_surname(tokens: Sequence[Token], at: int, i: int, language: str, w: NameWords) -> bool:
    """Tell whether a word of no vocabulary ends a guest's name before a mark, or "and" with an office."""
    if not is_from_abroad(tokens[at], w) or not is_of_no_vocabulary(tokens[i], language, w):
        return False
    if closes(tokens, i) or is_and_office(tokens, i + 1, language, w):
        return True
    behind = tokens[i + 1].folded
    joined = behind[:1] in w.conjunctions and without_article(behind[1:], w) in words_of_no_name(language)
    return joined or behind in spouses(language)
