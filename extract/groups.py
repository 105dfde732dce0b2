"""Items that share a key, found by sorting: the keys of millions of items take no dictionary."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import NewType

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int32] | NDArray[np.int64]
"""Numbers of articles, people, meetings, documents; of 32 bits where many are held."""


def groups_of(keys: Numbers | NDArray[np.uint64]) -> Iterator[list[int]]:
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


Hash = NewType("Hash", int)
"""A number of 64 bits that stands for a text or bytes."""


def hashed(value: str | bytes) -> Hash:
    """Return what stands for a text or bytes, the same in every run."""
    data = value.encode("utf-8", "replace") if isinstance(value, str) else value
    return Hash(int.from_bytes(hashlib.blake2b(data, digest_size=8).digest()))
