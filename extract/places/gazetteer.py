"""The places that the data files list, as one automaton per language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extract.lexicon import language_table, language_yaml, shared_table
from extract.lexicon.folding import fold
from extract.lexicon.phrases import PhraseBook
from extract.places.mention import PlaceKind


@dataclass(frozen=True, slots=True)
class Place:
    """An entry: its name, its kind, and what its rendering asks for: a cue before it, a capital, a length."""

    name: str
    kind: PlaceKind
    needs_cue: bool = False
    capital: bool = False
    length: int = 0


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """What a language calls places: the listed ones and the forms of unlisted ones."""

    book: PhraseBook[Place]
    patterns: tuple[tuple[re.Pattern[str], str, PlaceKind], ...]
    cues: frozenset[str]
    endings: int


@cache
def gazetteer(language: str) -> Gazetteer:
    """Return the gazetteer of a language. Raises FileNotFoundError for one without places.csv."""
    data = language_yaml(language, "places")
    endings: int = data["endings"]
    entries = [
        _entry(r["rendering"], r["name"], "province", endings, needs_cue=r["cue"] == "yes")
        for r in language_table(language, "places")
    ]
    for name, ways in data["countries"].items():
        entries.extend(_entry(way, name, "country", endings) for way in ways)
    patterns = tuple((re.compile(p["find"]), p["name"], p["kind"]) for p in data["patterns"])
    return Gazetteer(
        PhraseBook(language, entries), patterns, frozenset(fold(c) for c in data["cues"]), endings
    )


def _entry(
    way: str, name: str, kind: PlaceKind, endings: int, *, needs_cue: bool = False
) -> tuple[str, Place]:
    return _declined(way, endings), Place(name, kind, needs_cue, way[0].isupper(), len(way))


def _declined(name: str, endings: int) -> str:
    """Return the entry that finds a name in every case: its stem, open at the end."""
    if not endings:
        return name
    stem = name[:-1] if name[-1] in "аеиіїоуюяйьє" and len(name) > 4 else name
    return stem + "*"


@cache
def provinces() -> dict[str, str]:
    """Return the province of today that each province of any time belongs to."""
    return {r["name"]: r["present"] for r in shared_table("provinces")}


@cache
def province_domains() -> tuple[tuple[str, str], ...]:
    """Return how addresses write the provinces, the longest first."""
    pairs = [(r["domain"], r["name"]) for r in shared_table("provinces")]
    return tuple(sorted(pairs, key=lambda p: (-len(p[0]), p[0])))
