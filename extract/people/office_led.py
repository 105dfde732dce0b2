"""Vietnamese names that an office leads, in a script without capitals, where their own words tell too little.

A rare family name, or one that is an ordinary word too, begins a name where a comma parts it from an office
before it ("معاون رئیس دفتر، کان دین تای"); a given name of words that are ordinary too ends one behind a
minister's portfolio ("معاون وزیر امور خارجه له آن توان").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from extract.people.guests import words_of_offices
from extract.people.name_words import NameWords, family_share, is_family, unit_names
from extract.people.rendering import is_syllable
from extract.people.span import Span
from extract.people.tokens import Token, closes
from extract.roles import phrase_words

_COMMAS = ("، ", ", ", " ، ", "،")
_SHORTEST, _LONGEST = 3, 4


def behind_offices(tokens: Sequence[Token], language: str) -> frozenset[int]:
    """Return the words that a comma parts from an office before them, or nothing from a portfolio."""
    ends, tails = _ends_of_offices(language), _portfolio_tails(language)
    return frozenset(
        at + 1
        for at, (token, following) in enumerate(pairwise(tokens))
        if token[3] in ends and (following[4] in _COMMAS or (token[3] in tails and following[4] == " "))
    )


def led_by_office(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the name at a word that stands behind an office, if it begins one."""
    between = _between_marks if tokens[at].gap.strip() else _behind_portfolio
    return between(tokens, at, language, w)


def _between_marks(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    end = at + 1
    while end < len(tokens) and end - at <= _LONGEST and tokens[end].spaced:
        end += 1
    words = tokens[at:end]
    if not _SHORTEST <= len(words) <= _LONGEST or not closes(tokens, end - 1):
        return None
    if not family_share(words[0].text, language) or words[0].folded in w.prepositions:
        return None
    names = all(_is_name_word(t, language, w) for t in words[1:])
    known = " ".join(t.folded for t in words) in unit_names(language)
    return Span(at, end - 1, "vietnamese") if names and not known else None


def _behind_portfolio(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the name of three words; "and" or a mark stands behind it, or it is no other word at its end."""
    last = at + _SHORTEST - 1
    words = tokens[at : last + 1]
    if len(words) < _SHORTEST or not all(t.spaced for t in words[1:]):
        return None
    if not is_family(words[0].text, language) or words[0].folded in w.prepositions:
        return None
    return Span(at, last, "vietnamese") if all(_is_name_word(t, language, w) for t in words[1:]) else None


def _is_name_word(token: Token, language: str, w: NameWords) -> bool:
    ordinary = token.folded in w.ordinary and token.folded not in w.given_too
    return not ordinary and is_syllable(token.text, language)


@cache
def _ends_of_offices(language: str) -> frozenset[str]:
    return words_of_offices(language) - phrase_words.words(language, "and")


@cache
def _portfolio_tails(language: str) -> frozenset[str]:
    return frozenset(way[-1] for way in phrase_words.ways(language, "portfolios"))
