"""The names of countries among the words of a text: they lead names of guests, and are names of nobody."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.case_stems import case_stem
from extract.people.syllable import is_vietnamese
from extract.people.tokens import Token
from extract.places.countries import countries_of_the_world

# How long a country's name is whose stem no other word has, and one that only the locale data has.
_SHORTEST_STEM, _SHORTEST = 4, 5
_LONGEST = 4


def is_country(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a country's name stands at or ends with the word."""
    names, words = country_names(language), tokens[at].folded
    if words in names:
        return True
    for first in range(at - 1, max(-1, at - _LONGEST), -1):
        words = f"{tokens[first].folded} {words}"
        if words in names:
            return True
    stem = case_stem(tokens[at].text, language)
    if stem in _country_stems(language):
        return True
    before = _pair_stems(language).get(stem, ()) if at and tokens[at].spaced else ()
    return bool(before) and case_stem(tokens[at - 1].text, language) in before


@cache
def country_names(language: str) -> frozenset[str]:
    """Return the names of countries, Vietnam's own among them, folded.

    Of those that places.yaml does not list the short ones, and single Vietnamese words, are left out: they
    are more often something else.
    """
    ways = [name for names in language_yaml(language, "places")["countries"].values() for name in names]
    own = language_yaml(language, "roles")["vietnam"]
    others = (name for _, name in countries_of_the_world(language) if _is_telling(name))
    return frozenset(fold(name) for name in (*ways, *own, *others))


@cache
def country_pairs(language: str) -> frozenset[str]:
    """Return each two words that stand together in the name of a country."""
    split = [name.split() for name in country_names(language)]
    return frozenset(f"{a} {b}" for words in split for a, b in pairwise(words))


def _is_telling(name: str) -> bool:
    return " " in name or (len(name) >= _SHORTEST and not is_vietnamese(name))


@cache
def _pair_stems(language: str) -> dict[str, frozenset[str]]:
    """Return for the stem of the last word of a country of two words those of its first."""
    split = (name.split() for name in country_names(language) if name.count(" ") == 1)
    pairs = [(case_stem(first, language), case_stem(last, language)) for first, last in split]
    return {last: frozenset(a for a, b in pairs if b == last) for _, last in pairs}


@cache
def _country_stems(language: str) -> frozenset[str]:
    """Return the stems of countries of one word in a language with cases; none in another."""
    names = (name for name in country_names(language) if " " not in name and len(name) >= _SHORTEST_STEM)
    return frozenset(case_stem(name, language) for name in names)
