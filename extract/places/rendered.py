"""Districts, cities and communes of Vietnam in other scripts, known by the word for the unit before them.

No list of a language has their spellings: "ناحیه مونگ نه" is read by what each syllable can stand for, and
is the one district of the country, or of a province that the text names, that is written so. Communes are too
many for a list: one is called by the district that was there, as many are since July 2025, where the text
names that one's province.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from math import prod

from extract.lexicon import language_yaml, shared_table
from extract.lexicon.alternation import by_first
from extract.lexicon.clitics import clitics
from extract.people.linking.rendering import model, nominatives, spellings
from extract.places.mention import PlaceKind
from extract.places.provinces import present_province
from extract.places.units import Unit

# So many syllables has a name at most; one alone is too many words' spelling.
_LONGEST, _SHORTEST = 4, 2
_WORD = re.compile(r" ([^\W\d_]+)")
# How likely the words must be for a name, and how much likelier than for any other.
_LEAST = 0.01
_MORE = 4
_CITY = "city"
_COMMUNE = "commune"


def find_rendered(
    text: str, language: str, listed: Collection[int], provinces: Collection[str]
) -> Iterator[Unit]:
    """Yield the units of a text, each from the word for what it is on to the end of its name.

    `listed` are where places of the language's lists begin, which are read as such; `provinces` are those
    that the text names.
    """
    pattern, english = _words(language)
    if pattern is None:
        return
    present = {present_province(p) for p in provinces}
    for match in pattern.finditer(text):
        if match.end() + 1 in listed:
            continue
        words, ends = _behind(text, match.end())
        unit = english[match.group("unit")]
        for size in range(len(words), _SHORTEST - 1, -1):
            name = _named(tuple(words[:size]), language, present)
            if name is None or (unit == _COMMUNE and _names()[size][name].isdisjoint(present)):
                continue
            kind: PlaceKind = "commune" if unit == _COMMUNE else "district"
            yield Unit(
                match.start("unit"), ends[size - 1], name if unit == _CITY else f"{name} {unit}", name, kind
            )
            break


def _behind(text: str, at: int) -> tuple[list[str], list[int]]:
    """Return the words right behind an offset, with where each ends."""
    words: list[str] = []
    ends: list[int] = []
    while len(words) < _LONGEST and (found := _WORD.match(text, at)):
        words.append(found[1])
        at = found.end()
        ends.append(at)
    return words, ends


def _named(words: tuple[str, ...], language: str, present: Collection[str]) -> str | None:
    """Return the district that some words are the rendering of; of several alike that of a province named."""
    told = [_syllables(word, language) for word in words]
    found: dict[str, float] = {}
    for first in told[0] if all(told) else ():
        for name, syllables in _by_first(len(words)).get(first, ()):
            share = prod(ways.get(syllable, 0.0) for ways, syllable in zip(told, syllables, strict=True))
            if share >= _LEAST:
                found[name] = share
    best = max(found.values(), default=0.0)
    alike = [name for name, share in found.items() if share * _MORE > best]
    if len(alike) > 1:
        alike = [n for n in alike if not _names()[len(words)][n].isdisjoint(present)]
    return alike[0] if len(alike) == 1 else None


@lru_cache(maxsize=1 << 14)
def _syllables(word: str, language: str) -> Mapping[str, float]:
    """Return the syllables of names of districts that a word can render, with the likelihood of each."""
    folded = model(language).fold(word)
    ways = _spelt(language)
    return next((ways[form] for form in (folded, *nominatives(folded, language)) if form in ways), {})


@cache
def _spelt(language: str) -> dict[str, dict[str, float]]:
    """Return what each spelling of a syllable of a district's name may stand for."""
    found: dict[str, dict[str, float]] = {}
    for syllable in sorted({s for names in _names().values() for name in names for s in name.split(" ")}):
        for form, share in spellings(syllable, language).items():
            found.setdefault(form, {})[syllable] = share
    return found


@cache
def _by_first(size: int) -> dict[str, list[tuple[str, list[str]]]]:
    """Return the names of so many syllables by the first of them, each with all."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for name in _names().get(size, ()):
        syllables = name.split(" ")
        found.setdefault(syllables[0], []).append((name, syllables))
    return found


@cache
def _names() -> dict[int, dict[str, frozenset[str]]]:
    """Return the names of districts by number of syllables, each with today's provinces that have one."""
    found: dict[int, dict[str, frozenset[str]]] = {}
    for row in shared_table("districts"):
        alike = found.setdefault(len(row["name"].split(" ")), {})
        alike[row["name"]] = alike.get(row["name"], frozenset()) | {present_province(row["province"])}
    return found


@cache
def _words(language: str) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    """Return what finds the words for units of a language, and the English of each."""
    english = {
        w: unit for unit, ws in language_yaml(language, "places")["rendered_units"].items() for w in ws
    }
    if not english:
        return None, english
    before = clitics(language).maybe_governing()
    return re.compile(rf"(?<!\w){before}(?P<unit>{by_first(english)})(?= )"), english
