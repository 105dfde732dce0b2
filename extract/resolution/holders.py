"""The Vietnamese spellings of a corpus by office, found by their ends: no name is compared with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from extract.people.frequencies import frequencies
from extract.people.rendering import readings
from extract.people.spelling import syllables_of, words_of
from extract.resolution.scopes import Office

# An office that more names of a corpus bear tells nobody apart ("Member, National Assembly").
_CROWD = 2000
_UNREADABLE = ""


class Holders:
    """Who holds which office: names by the office, then by their last and first syllables.

    A syllable that no table of readings has (those of minority names) is looked at whatever is written.
    """

    def __init__(self) -> None:
        self._names: dict[Office, set[str]] = defaultdict(set)
        self._by_last: dict[Office, dict[str, list[str]]] = {}
        self._by_first: dict[Office, dict[str, list[str]]] = {}
        # One rendering in one office stands in many articles.
        self.like = lru_cache(maxsize=1 << 16)(self._like)
        """The holders of the offices whose names a rendering may stand for: see `_like`."""

    def add(self, name: str, offices: Iterable[Office]) -> None:
        """Take a name that is borne in offices; all are to be taken before the first is looked for."""
        for office in offices:
            self._names[office].add(name)

    def _like(self, surface: str, language: str, offices: tuple[Office, ...]) -> frozenset[str]:
        """Return the holders of the offices whose names a rendering may stand for."""
        words = words_of(surface)
        if not words:
            return frozenset()
        last, first = ({_UNREADABLE, *readings(words[i], language)} for i in (-1, 0))
        found: set[str] = set()
        for office in offices:
            self._index(office)
            found.update(_under(self._by_last[office], last))
            # Two syllables that are written as one word may be the last.
            by_first = _under(self._by_first[office], first)
            found.update(n for n in by_first if len(n.split()) > len(words))
        return frozenset(found)

    def _index(self, office: Office) -> None:
        if office not in self._by_last:
            names = self._names.get(office, set())
            told = names if len(names) <= _CROWD else ()
            self._by_last[office], self._by_first[office] = _index(told, -1), _index(told, 0)


def _index(names: Iterable[str], at: int) -> dict[str, list[str]]:
    index: dict[str, list[str]] = defaultdict(list)
    for name in names:
        syllable = syllables_of(name)[at]
        index[syllable if syllable in frequencies() else _UNREADABLE].append(name)
    return index


def _under(index: dict[str, list[str]], syllables: set[str]) -> Iterator[str]:
    for syllable in syllables & index.keys():
        yield from index[syllable]
