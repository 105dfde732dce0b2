"""The countries that offices belong to, with every way in which a language names them.

roles.yaml lists first the countries whose formal English name or adjective the press uses; all others are
called by their short names. A formal name may stand before the name ("Republic of …"), and in Arabic the
adjective of a country may stand for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from extract.lexicon import language_yaml
from extract.places.countries import countries_of_the_world
from extract.roles.wordings import wordings

Entries = list[tuple[str, str]]

# Shorter names are also common words (Ukrainian "того", Vietnamese "áo").
_SHORTEST = 4


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
    article = language_yaml(language, "language")["clitics"]["article"]
    for english, name in countries_of_the_world(language):
        names[english].append(" ".join(w.removeprefix(article) for w in name.split()).lower())
    return names


def _adjectives(name: str, language: str) -> Iterator[str]:
    rule = language_yaml(language, "places")["country_adjectives"]
    if rule["ending"] and " " not in name:
        stem = name[:-1] if name.endswith(tuple(rule["cut"])) else name
        yield stem if stem.endswith(rule["ending"]) else stem + rule["ending"]
        if stem.endswith(rule["land"]):
            yield stem.removesuffix(rule["land"]) + rule["ending"]
