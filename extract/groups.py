"""Items that share a key, found by sorting: the keys of millions of items take no dictionary."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray


def groups_of(keys: NDArray[np.int64] | NDArray[np.uint64]) -> Iterator[list[int]]:
    """Yield the positions of equal keys, ascending, where there are several of a key; by ascending keys."""
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    begins = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1]))) if len(keys) else order
    sizes = np.diff(np.append(begins, len(keys)))
    for begin, size in zip(begins[sizes > 1].tolist(), sizes[sizes > 1].tolist(), strict=True):
        yield order[begin : begin + size].tolist()


def components(count: int, pairs: Iterable[tuple[int, int]]) -> NDArray[np.int64]:
    """Return, of each of `count` items, the least that it is connected with by pairs, itself if by none."""
    parent = array("i", range(count))

    def root(item: int) -> int:
        while parent[item] != item:
            parent[item] = item = parent[parent[item]]
        return item

    for a, b in pairs:
        least, other = sorted((root(a), root(b)))
        parent[other] = least
    return np.fromiter(map(root, range(count)), np.int64, count)


class Members:
    """Items by the group that each is of; groups are numbered from 0, and one may have no items."""

    def __init__(self, group_of: Sequence[int], groups: int) -> None:
        numbers = np.asarray(group_of, np.int64)
        self._order = np.argsort(numbers, kind="stable")
        self._ends = np.concatenate(([0], np.cumsum(np.bincount(numbers, minlength=groups))))

    def of(self, group: int) -> list[int]:
        """Return the positions of a group's items, ascending."""
        items: list[int] = self._order[self._ends[group] : self._ends[group + 1]].tolist()
        return items

    def count(self, group: int) -> int:
        """Return how many items a group has."""
        return int(self._ends[group + 1] - self._ends[group])


def hashed(text: str) -> int:
    """Return a number of 64 bits that stands for a text, the same in every run."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest())
