"""What linking found for a part of the corpus, taken from the last run where all that it depends on is alike.

Linking works on units that say nothing of one another: families of articles, neighbourhoods of meetings,
documents. A unit is known by a number of 64 bits that is made of all that its result depends on. Two units of
one number are taken for the same: of a million units that are asked for among a million, two that differ are
so with a chance of one in ten million.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

Keys = NDArray[np.uint64]
"""Numbers that stand for what they are made of."""

KeysOf = Callable[[Keys], Keys]
"""Makes the keys of units of those of the articles."""
Compute = Callable[[Sequence[int]], pa.Table]
"""Makes the results of units, which are told by their numbers: a row for each."""

BATCH = 8_192
"""How many units are computed together, at most."""

# The constants of splitmix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
_STEP, _FIRST, _SECOND = (
    np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB),
)  # fmt: skip


class Memory(Protocol):
    """Results of units."""

    def results(self, step: str, units: int, keys_of: KeysOf, compute: Compute) -> pa.Table:
        """Return the results of units of a step, a row for each, as `compute` makes them."""


class NoMemory:
    """A memory that has nothing and keeps nothing."""

    def results(self, step: str, units: int, keys_of: KeysOf, compute: Compute) -> pa.Table:
        """Return the results of units, all computed."""
        return pa.concat_tables([compute(batch) for batch in batches(units)])


def batches(units: int) -> Iterator[range]:
    """Yield the numbers of units, as many at a time as are computed together; once, if there are none."""
    for begin in range(0, max(1, units), BATCH):
        yield range(begin, min(begin + BATCH, units))


def mixed(*columns: NDArray[np.generic] | int) -> Keys:
    """Return numbers that stand for the values of some columns, each in its column."""
    found = np.zeros(1, np.uint64)
    for column in columns:
        found = _scattered(found + _STEP ^ np.asarray(column).astype(np.uint64))
    return found


def summed(values: Keys, begins: NDArray[np.int64], counts: NDArray[np.int64]) -> Keys:
    """Return the sum of values that stand one after another, by where each run of them begins."""
    sums = np.concatenate(([np.uint64(0)], np.cumsum(values, dtype=np.uint64)))
    found: Keys = sums[begins + counts] - sums[begins]
    return found


def _scattered(values: Keys) -> Keys:
    values = (values ^ values >> np.uint64(30)) * _FIRST
    values = (values ^ values >> np.uint64(27)) * _SECOND
    return values ^ values >> np.uint64(31)
