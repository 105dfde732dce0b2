"""The places that the data files list, with every way to write each that a rule makes of a listed one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any, Literal

from ahocorasick_rs import AhoCorasick, Implementation

from extract.lexicon import language_table, language_yaml, shared_table
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.lexicon.tone_marks import older_spelling
from extract.places.mention import PlaceKind
from extract.places.units import Units

Cue = Literal["-", "place", "city"]


@dataclass(frozen=True, slots=True)
class Place:
    """One way to write a place: what it names, and what must stand around it to be read so."""

    name: str
    kind: PlaceKind
    cue: Cue = "-"
    capital: bool = False
    declined: bool = False
    single: bool = False


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """What a language calls places: the listed ones, and the words that stand around them."""

    language: str
    automaton: AhoCorasick
    places: tuple[Place, ...]
    units: Units
    cues: frozenset[str]
    city_cues: frozenset[str]
    family_names: frozenset[str]
    not_after: frozenset[str]
    name_beginnings: frozenset[str]
    endings: frozenset[str]
    clitics: frozenset[str]


@cache
def gazetteer(language: str) -> Gazetteer:
    """Return the gazetteer of a language. Raises FileNotFoundError for one without places.yaml."""
    data: dict[str, Any] = language_yaml(language, "places")
    ways: dict[str, Place] = {}
    for written, place in _listed(language, data):
        for way in _spellings(written, place, language, data):
            ways.setdefault(way, place)
    return Gazetteer(
        language=language,
        automaton=AhoCorasick(list(ways), implementation=Implementation.ContiguousNFA),
        places=tuple(ways.values()),
        units=Units.of(data),
        cues=frozenset(map(fold, data["cues"])),
        city_cues=frozenset(map(fold, data["city_cues"])),
        family_names=frozenset(map(fold, data["family_names"])),
        not_after=frozenset(map(fold, data["not_after"])),
        name_beginnings=frozenset(map(fold, data["name_beginnings"])),
        endings=frozenset(data["endings"]) | {""},
        clitics=clitics(language).before_bare(),
    )


def _listed(language: str, data: dict[str, Any]) -> Iterator[tuple[str, Place]]:
    """Yield the listed spellings; of two readings of one spelling the first holds."""
    provinces = {r["name"] for r in shared_table("provinces")}
    for row in language_table(language, "places"):
        kind: PlaceKind = "province" if row["name"] in provinces else "district"
        yield row["rendering"], _place(row["rendering"], row["name"], kind, data, row["cue"])
    kinds: tuple[tuple[str, PlaceKind, Cue], ...] = (
        ("countries", "country", "-"),
        ("regions", "province", "-"),
        ("cued_regions", "province", "city"),
        ("capitals", "capital", "-"),
        ("towns", "capital", "-"),
        ("cued_towns", "capital", "city"),
    )
    for key, kind, cue in kinds:
        for name, ways in data[key].items():
            for way in ways:
                yield way, _place(way, name, kind, data, cue)


def _place(written: str, name: str, kind: PlaceKind, data: dict[str, Any], cue: str) -> Place:
    assert cue in ("-", "place", "city"), cue
    return Place(
        name=name,
        kind=kind,
        cue=cue,  # type: ignore[arg-type]
        capital=written[0].isupper(),
        declined=bool(data["endings"]) and not written.isupper(),
        single=" " not in written and written[0].isupper() and not written.isupper(),
    )


def _spellings(written: str, place: Place, language: str, data: dict[str, Any]) -> Iterator[str]:
    """Yield the folded spellings of a listed one: joined, with the tone mark in either place, as a stem."""
    article = clitics(language).article
    for toned in dict.fromkeys((written, older_spelling(written))):
        folded = fold(toned)
        definite = clitics(language).contracted if article and folded.startswith(article) else ()
        if place.declined and folded[-1] in data["stem_vowels"]:
            folded = folded[:-1]
        words = re.split(r" (?!-)(?<!- )", folded)
        for joints in product(data["joints"], repeat=len(words) - 1):
            way = words[0] + "".join(j + w for j, w in zip(joints, words[1:], strict=True))
            if "" not in joints or sum(map(len, toned.split())) >= data["shortest_joined"]:
                yield way
        for clitic in definite:
            yield clitic + folded.removeprefix(article)
