"""The names of countries among the words of a text: they lead names of guests, and are names of nobody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.cased.case_stems import case_stem, has_cases
from extract.people.linking.syllable import is_vietnamese
from extract.people.tokens import Token
from extract.places.countries import countries_of_the_world
from extract.roles import phrase_words

# How long a country's name is whose stem no other word has, and one that only the locale data has.
_SHORTEST_STEM, _SHORTEST = 4, 5


def is_country(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a country's name stands at or ends with the word."""
    word, known = tokens[at], _known(language)
    if word.folded in known.names:
        return True
    if ends_country(tokens, at, language):
        return True
    if not known.cased:
        return False
    stem = case_stem(word.text, language)
    if stem in known.stems:
        return True
    before = known.pairs.get(stem) if at and word.spaced else None
    return before is not None and case_stem(tokens[at - 1].text, language) in before


def ends_country(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a country's name of several words ends with the word ("كوريا الجنوبية")."""
    longer = _known(language).by_last.get(tokens[at].folded)
    return longer is not None and any(_stands_at(tokens, at + 1 - len(name), name) for name in longer)


def begins_country(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a country's name of several words begins with the word."""
    longer = _known(language).by_first.get(tokens[at].folded)
    return longer is not None and any(_stands_at(tokens, at, name) for name in longer)


def _stands_at(tokens: Sequence[Token], at: int, name: Sequence[str]) -> bool:
    words = tokens[at : at + len(name)] if at >= 0 else ()
    return len(words) == len(name) and all(t.folded == w for t, w in zip(words, name, strict=True))


class _Known(NamedTuple):
    """The countries of one language: by their names, by the first and last words of those of several, and by
    the stems that their cases share."""

    names: frozenset[str]
    by_first: Mapping[str, list[list[str]]]
    by_last: Mapping[str, list[list[str]]]
    cased: bool
    stems: frozenset[str]
    pairs: Mapping[str, frozenset[str]]


@cache
def _known(language: str) -> _Known:
    return _Known(
        names=country_names(language),
        by_first=_longer_names(language, 0),
        by_last=_longer_names(language, -1),
        cased=has_cases(language),
        stems=_country_stems(language),
        pairs=_pair_stems(language),
    )


def _longer_names(language: str, at: int) -> dict[str, list[list[str]]]:
    """Return the names of several words, in words, by the word at a position."""
    found: dict[str, list[list[str]]] = defaultdict(list)
    for name in sorted(country_names(language)):
        words = name.split()
        if len(words) > 1:
            found[words[at]].append(words)
    return dict(found)


@cache
def country_names(language: str) -> frozenset[str]:
    """Return the names of countries, Vietnam's own among them, folded.

    Of those that places.yaml does not list the short ones, and single Vietnamese words, are left out: they
    are more often something else.
    """
    ways = [name for names in language_yaml(language, "places")["countries"].values() for name in names]
    own = map(" ".join, phrase_words.ways(language, "vietnam"))
    others = (name for _, name in countries_of_the_world(language) if _is_telling(name))
    return frozenset(fold(name) for name in (*ways, *own, *others))


@cache
def country_pairs(language: str) -> frozenset[str]:
    """Return each two words that stand together in the name of a country."""
    split = [name.split() for name in country_names(language)]
    return frozenset(f"{a} {b}" for words in split for a, b in pairwise(words))


def is_in_country(pair: str, behind: str, language: str) -> bool:
    """Tell whether two words, the second of which the word `behind` follows, stand in a country's name.

    Where names are not declined it ends with them or goes on: "chính Hồng" is of one before "Kông" alone, not
    in "Giám đốc Sở Tài chính Hồng Minh An".
    """
    if pair not in country_pairs(language):
        return False
    if has_cases(language):
        return True
    longer = f"{pair} {behind}"
    return any(name.endswith(pair) or longer in name for name in country_names(language))


def _is_telling(name: str) -> bool:
    return " " in name or (len(name) >= _SHORTEST and not is_vietnamese(name))


def _pair_stems(language: str) -> dict[str, frozenset[str]]:
    """Return for the stem of the last word of a country of two words those of its first."""
    split = (name.split() for name in country_names(language) if name.count(" ") == 1)
    pairs = [(case_stem(first, language), case_stem(last, language)) for first, last in split]
    return {last: frozenset(a for a, b in pairs if b == last) for _, last in pairs}


def _country_stems(language: str) -> frozenset[str]:
    """Return the stems of countries of one word in a language with cases; none in another.

    A name may end as a case does: that of "В'єтнамі" is the name itself.
    """
    names = {name for name in country_names(language) if " " not in name and len(name) >= _SHORTEST_STEM}
    return frozenset(case_stem(name, language) for name in names) | names
