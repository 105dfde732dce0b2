"""Whether a native name begins at a word, in a script without capitals: by what leads it and what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.people.guests.country_names import is_country
from extract.people.guests.guests import is_of_no_vocabulary, words_of_no_name, words_of_titles
from extract.people.name_words import (
    NameWords,
    callings,
    is_anchored,
    name_words,
    without_article,
)
from extract.people.span import Span
from extract.people.tokens import Token, closes, word_before
from extract.people.uncased.native_forms import (
    FEMININE,
    is_and_name,
    is_and_office,
    is_before_ending,
    is_before_office,
    is_from_abroad,
    is_glued,
    is_inflected,
)
from extract.people.uncased.office_led import ends_office
from extract.roles import phrase_words

# So far before a name stands the title that an office begins with.
_OFFICE = 5
# So many words has the office of a guest, its country included.
_GUEST_OFFICE = 8


def is_fathered(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether "son of" and a known given name stand behind the word."""
    if at + 2 >= len(tokens) or not tokens[at + 1].spaced or tokens[at + 1].folded not in w.sons:
        return False
    word = tokens[at].folded
    none = word in w.anchors or word in w.not_people or word in w.links
    led = at > 0 and tokens[at].spaced and ends_office(tokens[at - 1].folded, language)
    none = none or (word in w.ordinary and not led)  # "وزير التجارة ثاني بن أحمد …"
    father = tokens[at + 2]
    # Behind a title "ساهم" has no pronoun.
    formed = is_inflected(tokens[at], w) and not is_anchored(tokens, at, w)
    return father.spaced and father.folded in w.given and not none and not formed


def titled(tokens: Sequence[Token], at: int, w: NameWords) -> Span | None:
    """Return the name of a given name that is a title too: another title stands before, a family's behind."""
    lead = tokens[at - 1].folded if at and tokens[at].spaced else ""
    titled = lead.startswith(w.articles) and (lead in w.particles or lead in w.callings or lead in w.anchors)
    if not titled or at + 1 >= len(tokens) or not tokens[at + 1].spaced:
        return None
    family = tokens[at + 1]
    of_family = family.folded.startswith(w.articles) and family.text.endswith(w.surname_endings)
    known = family.folded in w.ordinary or family.folded in w.anchors
    return Span(at, at + 1, "foreign") if of_family and not known else None


def has_father(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
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
    return of_family and not none and not is_glued(word, w) and not is_inflected(word, w)


def is_led_by_office(tokens: Sequence[Token], at: int, last: int, language: str, w: NameWords) -> bool:
    """Tell whether an office ends right before a name that a mark ends, "and" with the next office, or a word
    of grammar ("that", "in")."""
    if not at or not tokens[at].spaced or not is_of_no_vocabulary(tokens[at + 1], language, w):
        return False
    if last == at + 1 and tokens[last].folded.startswith(w.articles or "\n"):
        nouns = tokens[at].folded in w.noun_names or not w.glued  # "حسن النتائج"
        if nouns or not closes(tokens, last):
            return False
    ends = closes(tokens, last) or is_and_office(tokens, last + 1, language, w)
    if not ends and not (w.glued and tokens[last + 1].folded in w.ordinary):
        return False
    where = tokens[at - 1].folded  # "محافظ حلب نبيل …"
    if not ends_office(where, language) and not phrase_words.is_word(where, language, "lands"):
        return False
    led = [i for i in range(max(0, at - _OFFICE), at) if _opens_office(tokens[i].folded, language, w)]
    return bool(led) and all(tokens[i].spaced for i in range(led[-1] + 1, at + 1))


def has_family(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a word that no list has is a given name: a word for a person leads it, and a family's name
    that is no word of offices stands behind ("الدكتورة رهام البرغوثي")."""
    if not w.articles or at + 1 >= len(tokens) or not tokens[at + 1].spaced:
        return False
    if word_before(tokens, at) not in callings(language):
        return False
    word, family = tokens[at : at + 2]
    of_family = family.folded.startswith(w.articles) and family.text.endswith(w.surname_endings)
    if not of_family or not is_of_no_vocabulary(family, language, w):
        return False
    adjective = without_article(family.folded, w) in words_of_no_name(language)
    formed = is_glued(word, w) or is_inflected(word, w) or word.folded.startswith(w.articles)
    return not adjective and not formed and len(word.text) > 1 and is_of_no_vocabulary(word, language, w)


def called_with_family(tokens: Sequence[Token], told: Sequence[int], language: str) -> Iterator[int]:
    """Yield the words behind one for a person, of those at `told`, and before one with the article: a given
    name may be there."""
    leads, articles = callings(language), name_words(language).articles
    for at in told if leads else ():
        behind = at + 2
        if behind < len(tokens) and tokens[at].folded in leads and tokens[behind].folded.startswith(articles):
            yield at + 1


def _opens_office(word: str, language: str, w: NameWords) -> bool:
    """Tell whether an office begins with a word, "and" or the article glued to it, of a man or a woman."""
    titles = words_of_titles(language)
    ways = (word, word[1:]) if word[:1] in w.conjunctions else (word,)  # "وزير" begins like "and", too
    bare = [without_article(way, w) for way in ways]
    return any(way in titles or way.removesuffix(FEMININE) in titles for way in bare)


def _is_guest_with_office(tokens: Sequence[Token], at: int, last: int, language: str, w: NameWords) -> bool:
    """Tell whether a guest's name has right behind it, no mark between, his office, which ends with a country
    ("X Y وزیر خارجه ترکیه"), where nothing is glued to names."""
    if w.glued or not is_from_abroad(tokens[at], w) or not is_before_office(tokens, last, language):
        return False
    if not is_of_no_vocabulary(tokens[at + 1], language, w):
        return False
    for i in range(last + 1, min(last + 1 + _GUEST_OFFICE, len(tokens))):
        if not tokens[i].spaced:
            return False
        if is_country(tokens, i, language):
            return True
    return False


def _is_of_forefather(family: Token, w: NameWords) -> bool:
    """Tell whether a family is called by a given name with the article: "العيسى"."""
    bare = without_article(family.folded, w)
    return bare != family.folded and bare in w.given and bare not in w.ambiguous


def _ends_office(tokens: Sequence[Token], at: int, language: str) -> bool:
    return at > 0 and tokens[at].spaced and ends_office(tokens[at - 1].folded, language)


def can_begin(tokens: Sequence[Token], at: int, last: int, skip: int, language: str, w: NameWords) -> bool:
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
    if alone and (closes(tokens, last) or is_and_name(tokens, last + 1, w)):
        return True
    if not skip and is_led_by_office(tokens, at, last, language, w):
        return True
    if _is_guest_with_office(tokens, at, last, language, w):
        return True
    family = tokens[last]
    ending = " " in family.folded and family.folded.rpartition(" ")[2] in w.suffixes
    surname = ending or family.text.endswith(w.surname_endings)
    surname = surname and family.folded.startswith(w.surname_articles)
    surname = surname or (_is_of_forefather(family, w) and _ends_office(tokens, at, language))
    whole = last == at + 1 or is_before_ending(tokens, at + 1, w)  # "حسن قاضی زاده رستمی"
    return surname and (whole or is_of_no_vocabulary(behind, language, w))
