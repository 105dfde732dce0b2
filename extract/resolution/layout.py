"""Numbers for what articles hold: people, meetings, citations, each kind one after another.

Numbers of 32 bits: two thousand million mentions are a few hundred million articles.
"""

from __future__ import annotations

from array import array

import numpy as np
from numpy.typing import NDArray

from extract.groups import Numbers, begins_of


class Layout:
    """Where the items of each article are: an article's items are neighbours, articles come in any order."""

    def __init__(self, counts: Numbers, order: Numbers | None = None) -> None:
        """Number the items of articles of which each has so many; `order` are the articles as they come."""
        order = np.arange(len(counts)) if order is None else order
        in_order = counts[order]
        starts = np.zeros(len(counts), np.int32)
        starts[order] = begins_of(in_order)
        self._starts, self._counts = _numbers(starts), _numbers(counts)
        self._owners = _numbers(np.repeat(order.astype(np.int32), in_order))

    def __len__(self) -> int:
        return len(self._owners)

    @property
    def starts(self) -> NDArray[np.int32]:
        """The number of the first item of each article."""
        return np.asarray(self._starts)

    @property
    def counts(self) -> NDArray[np.int32]:
        """How many items each article has."""
        return np.asarray(self._counts)

    @property
    def owners(self) -> NDArray[np.int32]:
        """The article of each item."""
        return np.asarray(self._owners)

    def of(self, article: int) -> range:
        """Return the numbers of an article's items."""
        start = self._starts[article]
        return range(start, start + self._counts[article])

    def place(self, item: int) -> tuple[int, int]:
        """Return the article of an item and the position among the article's items."""
        article = self._owners[item]
        return article, item - self._starts[article]


def _numbers(values: NDArray[np.signedinteger]) -> array[int]:
    """Return numbers as Python reads single ones of them fastest."""
    return array("i", values.astype(np.int32, copy=False).tobytes())
