"""Disjoint sets, and linking by ranked evidence under vetoes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


class Clusters(Generic[Item]):
    """Disjoint sets of items; one that is joined to no other takes no memory."""

    def __init__(self) -> None:
        self._parent: dict[Item, Item] = {}
        self._members: dict[Item, list[Item]] = {}

    def find(self, item: Item) -> Item:
        """Return the representative of the item's set."""
        root = item
        while (parent := self._parent.get(root, root)) != root:
            root = parent
        while item != root:
            self._parent[item], item = root, self._parent.get(item, root)
        return root

    def join(self, a: Item, b: Item) -> None:
        """Put two items into one set."""
        a, b = self.find(a), self.find(b)
        if a == b:
            return
        if len(self.members(a)) < len(self.members(b)):
            a, b = b, a
        self._parent[b] = a
        self._members.setdefault(a, [a]).extend(self._members.pop(b, [b]))

    def members(self, item: Item) -> list[Item]:
        """Return the set of an item."""
        root = self.find(item)
        return self._members.get(root, [root])

    def sets(self, items: Iterable[Item]) -> list[list[Item]]:
        """Return the sets of items, sets and members in the order of the items."""
        members: dict[Item, list[Item]] = {}
        for item in items:
            members.setdefault(self.find(item), []).append(item)
        return list(members.values())


@dataclass(frozen=True, slots=True)
class Link(Generic[Item]):
    """Evidence that two items are one; `why` names the facts that agree."""

    a: Item
    b: Item
    score: float
    why: str


def link(
    clusters: Clusters[Item],
    links: Sequence[Link[Item]],
    apart: Callable[[Item, Item], bool],
) -> tuple[list[Link[Item]], list[Link[Item]]]:
    """Join what the links say, in their order, unless a member of one set contradicts one of the other.

    Returns the links that joined two sets and those that were refused.
    """
    joined: list[Link[Item]] = []
    refused: list[Link[Item]] = []
    for one in links:
        if clusters.find(one.a) == clusters.find(one.b):
            continue
        left, right = clusters.members(one.a), clusters.members(one.b)
        if any(apart(x, y) for x in left for y in right):
            refused.append(one)
        else:
            clusters.join(one.a, one.b)
            joined.append(one)
    return joined, refused
