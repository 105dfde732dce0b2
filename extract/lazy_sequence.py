"""Sequences whose items are made when they are asked for."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TypeVar, overload

Item = TypeVar("Item")


class LazySequence(Sequence[Item]):
    """A sequence that is told by its length and by how the item at a position is made."""

    @abstractmethod
    def item(self, at: int) -> Item:
        """Return the item at a position, which is 0 or more and below the length."""

    @overload
    def __getitem__(self, at: int) -> Item: ...

    @overload
    def __getitem__(self, at: slice) -> list[Item]: ...

    def __getitem__(self, at: int | slice) -> Item | list[Item]:
        places = range(len(self))[at]
        return self.item(places) if isinstance(places, int) else [self.item(i) for i in places]
