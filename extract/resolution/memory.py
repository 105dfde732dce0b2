"""What linking found for a part of the corpus, taken from the last run where all that it depends on is alike.

Linking works on units that say nothing of one another: families of articles, neighbourhoods of meetings,
documents. A unit is known by a number of 64 bits that is made of all that its result depends on. Two units of
one number are taken for the same: of a million units that are asked for among a million, two that differ are
so with a chance of one in ten million.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.groups import Numbers
from extract.resolution.work import Function, Task, Work

Keys = NDArray[np.uint64]
"""Numbers that stand for what they are made of."""

BATCH = 8_192
"""How many units are written together, at most."""
TASK = 512
"""About how large the units are together that are computed at once."""

# The constants of splitmix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
_STEP, _FIRST, _SECOND = (
    np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """A step of linking: units of these sizes, each a row of what `function` makes of their tasks.

    `shared` is what all of its tasks share, `task_of` makes the task of some units, told by their numbers;
    `keys_of` makes the keys of all units of those of the articles. `done` hears which units are done with.
    """

    name: str
    sizes: NDArray[np.int64]
    function: Function
    shared: Any
    task_of: Callable[[Sequence[int]], Task]
    keys_of: Callable[[Keys], Keys]
    done: Callable[[Sequence[int]], object] = len

    def computed(self, shares: Iterable[Sequence[int]], work: Work) -> Iterator[pa.Table]:
        """Yield the results of shares of the units, in their order."""
        return work.results(self.function, self.shared, map(self.task_of, shares))

    def shares(self, units: NDArray[np.int64]) -> Iterator[Sequence[int]]:
        """Yield units in shares of about one size; an empty share, if there are none.

        Shares that take about as long keep all processes busy to the end.
        """
        filled = np.cumsum(self.sizes[units]) // TASK
        for own in np.split(units, np.flatnonzero(np.diff(filled)) + 1):
            yield own.tolist()


class Memory(Protocol):
    """Results of units."""

    def results(self, step: Step) -> pa.Table:
        """Return the results of the units of a step, a row for each."""


class NoMemory:
    """A memory that has nothing and keeps nothing."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def results(self, step: Step) -> pa.Table:
        """Return the results of the units of a step, all computed."""
        shares = list(step.shares(np.arange(len(step.sizes))))
        found = []
        for share, table in zip(shares, step.computed(shares, self._work), strict=True):
            found.append(table)
            step.done(share)
        return pa.concat_tables(found)


def mixed(*columns: NDArray[np.generic] | int) -> Keys:
    """Return numbers that stand for the values of some columns, each in its column."""
    found = np.zeros(1, np.uint64)
    for column in columns:
        found = _scattered(found + _STEP ^ np.asarray(column).astype(np.uint64))
    return found


def summed(values: Keys, begins: Numbers, counts: Numbers) -> Keys:
    """Return the sum of values that stand one after another, by where each run of them begins."""
    sums = np.concatenate(([np.uint64(0)], np.cumsum(values, dtype=np.uint64)))
    found: Keys = sums[begins + counts] - sums[begins]
    return found


def _scattered(values: Keys) -> Keys:
    values = (values ^ values >> np.uint64(30)) * _FIRST
    values = (values ^ values >> np.uint64(27)) * _SECOND
    return values ^ values >> np.uint64(31)
