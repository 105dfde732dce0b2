"""The countries that offices belong to, with every way in which a language names them.

roles.yaml lists first the countries whose formal English name or adjective the press uses; all others are
called by their short names. A formal name may stand before the name ("Republic of …"), and in Arabic the
adjective of a country may stand for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from extract.places.countries import countries_of_the_world
from extract.roles.wordings import wordings

Entries = list[tuple[str, str]]

# Shorter names are also common words (Ukrainian "того", Vietnamese "áo").
_SHORTEST = 4
_ARTICLE = "ال"
# What a name ends with where the ending of its adjective begins: "سلوفاكيا" → "سلوفاكي".
_CUT = ("ا", "ة")
_NISBA = "ي"
# The land of a people: what stands before it is the people's name ("أوزبكستان" → "أوزبكي").
_LAND = "ستان"


def country_phrases(language: str, listed: Entries, forms: Collection[str]) -> tuple[Entries, dict[str, str]]:
    """Return English keys with phrases for the countries that `listed` (the same of roles.yaml) leaves out,
    and the short English name of each listed one."""
    keys = {way: key for key, phrase in listed for way in wordings(phrase)}
    short: dict[str, str] = {}
    found: Entries = []
    for english, names in _names(language).items():
        ways = (way for name in names for way in wordings(name))
        key = next((keys[way] for way in ways if way in keys), english)
        short[key] = english
        for name in names:
            found += ((key, f"{form} {name}") for form in forms)
            found += ((key, way) for way in (name, *_adjectives(name, language)) if len(way) >= _SHORTEST)
    return found, short


def _names(language: str) -> Mapping[str, list[str]]:
    names: dict[str, list[str]] = defaultdict(list)
    for english, name in countries_of_the_world(language):
        names[english].append(" ".join(_bare(w, language) for w in name.split()).lower())
    return names


def _bare(word: str, language: str) -> str:
    return word.removeprefix(_ARTICLE) if language == "ar" else word


def _adjectives(name: str, language: str) -> Iterator[str]:
    if language == "ar" and " " not in name:
        stem = name[:-1] if name.endswith(_CUT) else name
        yield stem if stem.endswith(_NISBA) else stem + _NISBA
        if stem.endswith(_LAND):
            yield stem.removesuffix(_LAND) + _NISBA
