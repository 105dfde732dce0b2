"""The Vietnamese spellings of a corpus by office, found by their ends: no name is compared with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.hashes import hashed
from extract.list_items import flat
from extract.people.linking.frequencies import frequencies
from extract.people.linking.rendering import readings
from extract.people.linking.spelling import syllables_of, words_of
from extract.resolution.memory import Keys, mixed, summed
from extract.resolution.people.scopes import Office, office_key

# An office that more names of a corpus bear tells nobody apart ("Member, National Assembly").
_CROWD = 2000
_UNREADABLE = ""


class Holders:
    """Who holds which office by the sketches of a corpus: names by the office, then by their last and first
    syllables.

    A syllable that no table of readings has (those of minority names) is looked at whatever is written.
    """

    def __init__(self, pairs: NDArray[np.uint64], names: pa.Array) -> None:
        """Take pairs of an office and the place of a name among `names`, each once and sorted."""
        self._pairs, self._all_names = pairs, names
        self._offices, self._begins, self._counts = np.unique(
            pairs[:, 0], return_index=True, return_counts=True
        )
        self._names = pairs[:, 1].astype(np.int64)
        self._by_last: dict[Office, dict[str, list[str]]] = {}
        self._by_first: dict[Office, dict[str, list[str]]] = {}
        # One rendering in one office stands in many articles.
        self.like = lru_cache(maxsize=1 << 16)(self._like)
        """The holders of the offices whose names a rendering may stand for: see `_like`."""

    @classmethod
    def of(cls, sketches: pa.Table) -> Holders:
        """Return the holders by the sketches of a corpus."""
        held = flat(sketches["held"])
        offices, names = held["office"].to_numpy(), held["name"].combine_chunks().dictionary_encode()
        pairs = np.stack((offices, np.asarray(names.indices).astype(np.uint64)), axis=1)
        return cls(np.unique(pairs, axis=0), names.dictionary)

    def __reduce__(self) -> tuple[object, ...]:
        return Holders, (self._pairs, self._all_names)

    def states(self, offices: Keys) -> Keys:
        """Return numbers that stand for who holds offices, which are told by their keys."""
        own = np.fromiter(map(hashed, self._all_names.to_pylist()), np.uint64, len(self._all_names))
        sums = np.append(summed(mixed(own)[self._names], self._begins, self._counts), np.uint64(0))
        return mixed(sums[self._places(offices)])

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

    def _places(self, offices: Keys) -> NDArray[np.int64]:
        """Return the places of offices by their keys, the number of all where nobody holds one."""
        at = np.searchsorted(self._offices, offices)
        is_held = np.append(self._offices, np.uint64(0))[at] == offices
        return np.where((at < len(self._offices)) & is_held, at, len(self._offices))

    def _index(self, office: Office) -> None:
        if office not in self._by_last:
            told = self._names_in(office_key(office))
            self._by_last[office], self._by_first[office] = _index(told, -1), _index(told, 0)

    def _names_in(self, office: int) -> Sequence[str]:
        """Return the names in an office, none where a crowd has it."""
        place = int(self._places(np.asarray([office], np.uint64))[0])
        if place == len(self._offices) or self._counts[place] > _CROWD:
            return ()
        begin = self._begins[place]
        names: list[str] = self._all_names.take(
            pa.array(self._names[begin : begin + self._counts[place]])
        ).to_pylist()
        return names


def _index(names: Iterable[str], at: int) -> dict[str, list[str]]:
    index: dict[str, list[str]] = defaultdict(list)
    for name in names:
        syllable = syllables_of(name)[at]
        index[syllable if syllable in frequencies() else _UNREADABLE].append(name)
    return index


def _under(index: dict[str, list[str]], syllables: set[str]) -> Iterator[str]:
    for syllable in syllables & index.keys():
        yield from index[syllable]
