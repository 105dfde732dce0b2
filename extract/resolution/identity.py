"""Ids that depend on what a thing is, not on order, workers or what else is in the folder.

A thing's id is the hash of its key. A cluster's key is the least of its members' keys, so joining two things
gives both the id of one of them, and adding an article that joins nothing renames nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)


def identity(kind: str, *parts: object) -> str:
    """Return the id of the thing with these key parts: the kind's letter and 15 hex digits."""
    key = "\x1f".join("" if p is None else str(p) for p in parts)
    return kind + hashlib.sha256(f"{kind}\x1e{key}".encode()).hexdigest()[:15]


class Clusters(Generic[Item]):
    """Disjoint sets of items."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._parent: dict[Item, Item] = {i: i for i in items}

    def find(self, item: Item) -> Item:
        """Return the representative of the item's set."""
        root = item
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[item] != root:
            self._parent[item], item = root, self._parent[item]
        return root

    def join(self, a: Item, b: Item) -> None:
        """Put two items into one set."""
        self._parent[self.find(b)] = self.find(a)

    def sets(self) -> list[list[Item]]:
        """Return the sets, members in the order given at the start."""
        members: dict[Item, list[Item]] = {}
        for item in self._parent:
            members.setdefault(self.find(item), []).append(item)
        return list(members.values())
