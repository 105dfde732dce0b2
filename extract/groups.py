"""Items that share a key, found by sorting: the keys of millions of items take no dictionary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int32] | NDArray[np.int64]
"""Numbers of articles, people, meetings, documents; of 32 bits where many are held."""
Pairs = NDArray[np.int64]
"""Two columns of numbers."""


@dataclass(frozen=True, slots=True)
class Groups:
    """Groups of numbers, one after another in `items`; `ends` has where each ends."""

    items: Numbers
    ends: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.ends)

    def __iter__(self) -> Iterator[list[int]]:
        for begin, end in pairwise((0, *self.ends.tolist())):
            yield self.items[begin:end].tolist()

    def named(self, names: Numbers) -> Groups:
        """Return the groups with what stands for each number in its place."""
        return Groups(names[self.items], self.ends)

    @property
    def pairs(self) -> Pairs:
        """Pairs that connect what is in one group."""
        sizes = np.diff(self.ends, prepend=0)
        firsts = np.repeat(self.items[self.ends - sizes], sizes)
        return np.column_stack((firsts, self.items))


def together(parts: Sequence[Groups]) -> Groups:
    """Return the groups of several in a row."""
    before = np.cumsum([0, *(len(part.items) for part in parts)])
    ends = [part.ends + begin for part, begin in zip(parts, before, strict=False)]
    return Groups(np.concatenate([part.items for part in parts]), np.concatenate(ends))


def groups_of(keys: Numbers | NDArray[np.uint64]) -> Groups:
    """Return the positions of equal keys, ascending, where there are several of a key; by ascending keys."""
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    begins = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1]))) if len(keys) else order
    sizes = np.diff(np.append(begins, len(keys)))
    several = sizes > 1
    return Groups(order[np.repeat(several, sizes)], np.cumsum(sizes[several]))


def paired(pairs: Iterable[tuple[int, int]]) -> Pairs:
    """Return pairs as columns."""
    return np.fromiter(chain.from_iterable(pairs), np.int64).reshape(-1, 2)


def components(count: int, pairs: Pairs) -> NDArray[np.int64]:
    """Return, of each of `count` items, the least that it is connected with by pairs, itself if by none.

    Every round hooks each set that is known so far to the least that a pair connects it with.
    """
    least = np.arange(count)
    while len(pairs):
        known = np.sort(least[pairs])
        apart = known[:, 0] != known[:, 1]
        pairs, known = pairs[apart], known[apart]
        np.minimum.at(least, known[:, 1], known[:, 0])
        while not np.array_equal(least, further := least[least]):
            least = further
    return least


def begins_of(sizes: Numbers) -> NDArray[np.int64]:
    """Return where each of several runs begins that stand one after another, by their sizes."""
    begins: NDArray[np.int64] = np.cumsum(sizes, dtype=np.int64) - sizes
    return begins


class Members:
    """Items by the group that each is of; groups are numbered from 0, and one may have no items."""

    def __init__(self, group_of: Sequence[int] | Numbers, groups: int) -> None:
        numbers = np.asarray(group_of)
        self.order = np.argsort(numbers, kind="stable").astype(np.int32)
        """All items, group by group, ascending in each."""
        self.sizes = np.bincount(numbers, minlength=groups)
        """How many items each group has."""
        self._ends = np.concatenate(([0], np.cumsum(self.sizes)))

    def of(self, group: int) -> list[int]:
        """Return the positions of a group's items, ascending."""
        items: list[int] = self.order[self._ends[group] : self._ends[group + 1]].tolist()
        return items

    def count(self, group: int) -> int:
        """Return how many items a group has."""
        return int(self._ends[group + 1] - self._ends[group])
