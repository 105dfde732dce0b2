"""Numbers for what articles hold: people, meetings, citations, each kind one after another."""

from __future__ import annotations

from array import array

import numpy as np
from numpy.typing import NDArray


class Layout:
    """Where the items of each article are: an article's items are neighbours, articles come in any order."""

    def __init__(self, articles: int) -> None:
        self._starts = array("q", bytes(8 * articles))
        self._counts = array("i", bytes(4 * articles))
        self._owners = array("i")

    def __len__(self) -> int:
        return len(self._owners)

    def add(self, article: int, count: int) -> range:
        """Give the next numbers to the items of an article; return them."""
        own = range(len(self), len(self) + count)
        self._starts[article], self._counts[article] = own.start, count
        self._owners.extend([article] * count)
        return own

    @property
    def starts(self) -> NDArray[np.int64]:
        """The number of the first item of each article."""
        return np.asarray(self._starts)

    @property
    def owners(self) -> NDArray[np.int64]:
        """The article of each item."""
        return np.asarray(self._owners, np.int64)

    def of(self, article: int) -> range:
        """Return the numbers of an article's items."""
        start = self._starts[article]
        return range(start, start + self._counts[article])

    def place(self, item: int) -> tuple[int, int]:
        """Return the article of an item and the position among the article's items."""
        article = self._owners[item]
        return article, item - self._starts[article]
