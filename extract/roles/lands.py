"""Countries in a text of offices: which one is named somewhere, and whether an office or body is another's.

`finder` reads the country of an office with the office. Here it is read alone, where it tells of what stands
beside it: a side, a delegation, the other offices of one who holds one there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from extract.places.countries import countries_of_the_world
from extract.roles.mention import RoleMention
from extract.roles.phrase import VIETNAM
from extract.roles.vocabulary import END, Trie, vocabulary

_GOVERNMENT_OF = "Government of "


class Land(NamedTuple):
    """A country that a text names: by the key of roles.yaml, by its short English name, as it is written
    (folded), and the offset in the text where that ends."""

    country: str
    short: str
    written: str
    end: int


def land_at(folded: str, start: int, end: int, language: str) -> Land | None:
    """Return the country whose name begins at an offset of a folded text and ends by `end`, the longest."""
    v = vocabulary(language)
    node: Trie = v.tries["countries"]
    found, last = None, 0
    reach = folded[start:end]
    for word in v.reducer.words(reach):
        child = node.get(word.lemma)
        if not isinstance(child, dict):
            break
        node = child
        if isinstance(node.get(END), str):
            found, last = str(node[END]), word.end
    return Land(found, short_name(found, language), reach[:last].strip(), start + last) if found else None


def land_of_adjective(folded: str, start: int, end: int, language: str) -> Land | None:
    """Return the country of which a word begins the formal name, if it begins no other's ("китайська [народна
    республіка]"): where the press has that for the country, it has it for a side of it."""
    v = vocabulary(language)
    word = next(iter(v.reducer.words(folded[start:end])), None)
    node = v.tries["countries"].get(word.lemma) if word is not None and v.declined else None
    lands = set(_leaves(node)) if isinstance(node, dict) else set()
    if len(lands) != 1:
        return None
    country = lands.pop()
    return Land(country, short_name(country, language), folded[start:end].strip(), end)


def _leaves(node: Trie) -> Iterator[str]:
    """Yield the values of a trie."""
    for child in node.values():
        if isinstance(child, dict):
            yield from _leaves(child)
        else:
            yield child


def land_of_office(folded: str, role: RoleMention, language: str) -> Land | None:
    """Return the country that the words of an office name, if it is held there."""
    words = folded[role.start : role.end]
    at = 0 if is_held_abroad(role, language) else -1
    while at >= 0:
        told = land_at(folded, role.start + at, role.end, language)
        if told is not None:
            return told
        at = words.find(" ", at) + 1 or -1
    return None


def is_held_abroad(role: RoleMention, language: str) -> bool:
    """Tell whether an office says that it is another country's."""
    return role.place in lands(language) or (role.body is not None and is_abroad(role.body, language))


def is_abroad(body: str, language: str) -> bool:
    """Tell whether the English name of a body says that it is another country's."""
    named = body.removeprefix(_GOVERNMENT_OF).removeprefix("the ") in lands(language)
    return named or body.endswith(_of_lands(language))


def short_name(country: str, language: str) -> str:
    """Return the short English name of a country by its key of roles.yaml."""
    return vocabulary(language).short_countries.get(country, country.removeprefix("the "))


@cache
def lands(language: str) -> frozenset[str]:
    """Return the English names of all countries but Vietnam, long and short."""
    short = vocabulary(language).short_countries
    others = (english for english, _ in countries_of_the_world(language))
    return frozenset((*(name.removeprefix("the ") for name in short), *short.values(), *others)) - {VIETNAM}


@cache
def _of_lands(language: str) -> tuple[str, ...]:
    return tuple(f" of {land}" for land in sorted(lands(language)))
