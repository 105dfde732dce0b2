"""Vietnamese names that an office leads, in a script without capitals, where their own words tell too little.

A rare family name, or one that is an ordinary word too, begins a name where an office ends right before it or
a comma parts them ("معاون رئیس دفتر، کان دین تای"), where an office begins behind the name ("کان دین تای،
رئیس دفتر"), and where "and" joins it to a name.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from functools import cache, lru_cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.guests.guests import is_unknown
from extract.people.linking.rendering import is_syllable
from extract.people.name_words import (
    COMMON_FAMILY_SHARE,
    NameWords,
    family_share,
    is_family,
    name_words,
    unit_names,
)
from extract.people.span import Span
from extract.people.tokens import Token, closes, opens_clause
from extract.roles import phrase_words

_COMMAS = ("، ", ", ", " ، ", "،")
_MARKS = (*_COMMAS, " - ", " – ", " — ")
_SHORTEST, _LONGEST = 3, 4


def beside_offices(
    tokens: Sequence[Token], families: Sequence[int], syllables: Container[int], language: str
) -> Iterator[int]:
    """Yield those of the words that can be family names before which an office or a clause ends, and behind
    which one of the `syllables` stands."""
    called = _leading(language)
    for at in families:
        if at + 1 not in syllables or at + 2 >= len(tokens):
            continue
        _, _, word, _, gap = tokens[at]
        led = at > 0 and tokens[at - 1].folded in called
        if gap == " ":
            beside = led or (at > 0 and ends_office(tokens[at - 1].folded, language))
        else:
            beside = not at or gap.strip() != ""
        if beside and (led or _may_begin(word, language)):
            yield at


@cache
def _leading(language: str) -> frozenset[str]:
    """Return the words for a person and for a participant of a meeting, behind which a name stands."""
    w = name_words(language)
    seats = (fold(p) for p in language_yaml(language, "meetings")["participants"])
    return frozenset((*w.particles, *w.callings, *seats))


@lru_cache(maxsize=65536)
def _may_begin(word: str, language: str) -> bool:
    return family_share(word, language) > 0 and fold(word) not in name_words(language).prepositions


@lru_cache(maxsize=65536)
def ends_office(word: str, language: str) -> bool:
    """Tell whether an office may end with a word, and its holder's name stand right behind."""
    return phrase_words.is_word(word, language, "titles", "portfolios", "bodies", "levels", "countries")


def led_by_office(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the name at a word beside an office, if it begins one."""
    if at and tokens[at].gap == " ":
        return _behind_office(tokens, at, language, w) or _short_behind_office(tokens, at, language, w)
    return _between_marks(tokens, at, language, w)


def joined_name(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the name of three words that "and", glued to it or apart, joins to the name right before."""
    glued = tokens[at].text[:1] in w.conjunctions
    if not glued or not tokens[at].spaced:
        return None
    if len(tokens[at].text) == 1:
        return _behind_office(tokens, at + 1, language, w) if at + 1 < len(tokens) else None
    first = tokens[at]._replace(text=tokens[at].text[1:], folded=tokens[at].folded[1:])
    found = _behind_office([first, *tokens[at + 1 : at + _LONGEST + 1]], 0, language, w)
    return Span(at, at + found.last, "vietnamese", 1) if found else None


def _between_marks(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    end = at + 1
    while end < len(tokens) and end - at <= _LONGEST and tokens[end].spaced:
        end += 1
    words = tokens[at:end]
    if not _SHORTEST - 1 <= len(words) <= _LONGEST or not closes(tokens, end - 1):
        return None
    if not _may_begin(words[0].text, language):
        return None
    behind = at and tokens[at].gap in _COMMAS and ends_office(tokens[at - 1].folded, language)
    if not behind and not (len(words) >= _SHORTEST and _opens_office(tokens, at, end, language)):
        return None
    if len(words) < _SHORTEST and not all(is_unknown(t, language, w) for t in words):
        return None
    names = all(_is_name_word(t, language, w) for t in words[1:])
    known = " ".join(t.folded for t in words) in unit_names(language)
    return Span(at, end - 1, "vietnamese") if names and not known else None


def _opens_office(tokens: Sequence[Token], at: int, end: int, language: str) -> bool:
    """Tell whether a clause begins with the words, and an office stands right behind them."""
    if end >= len(tokens) or not opens_clause(tokens, at) or tokens[end].gap not in _MARKS:
        return False
    return phrase_words.is_word(tokens[end].folded, language, "titles", "deputies")


def _behind_office(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the name of three words, or of four before a mark."""
    middle = at + 1 < len(tokens) and tokens[at + 1].folded in w.middles
    if not _may_begin(tokens[at].text, language) and not middle:
        return None
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST and _goes_on(tokens[end], language, w):
        end += 1
    words = tokens[at:end]
    if len(words) < _SHORTEST or " ".join(t.folded for t in words[:2]) in unit_names(language):
        return None
    if len(words) > _SHORTEST and not closes(tokens, end - 1):
        words = words[:_SHORTEST]
    rare = words[0].folded in w.ordinary and not is_family(words[0].text, language)
    led = at > 0 and tokens[at].gap == " " and tokens[at - 1].folded in _leading(language)
    if rare and words[1].folded not in w.middles and not led:
        return None
    return Span(at, at + len(words) - 1, "vietnamese")


def _short_behind_office(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the name of two words that a mark ends, the first a common family name: "الوزير لي كوان؛"."""
    if at + 1 >= len(tokens) or family_share(tokens[at].text, language) < COMMON_FAMILY_SHARE:
        return None
    words = f"{tokens[at].folded} {tokens[at + 1].folded}"
    whole = _goes_on(tokens[at + 1], language, w) and closes(tokens, at + 1)
    return Span(at, at + 1, "vietnamese") if whole and words not in unit_names(language) else None


def _goes_on(token: Token, language: str, w: NameWords) -> bool:
    return token.spaced and _is_name_word(token, language, w)


def _is_name_word(token: Token, language: str, w: NameWords) -> bool:
    ordinary = token.folded in w.ordinary and token.folded not in w.given_too
    return not ordinary and is_syllable(token.text, language)
