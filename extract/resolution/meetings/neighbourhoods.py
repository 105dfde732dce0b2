"""Neighbourhoods of reports: what is in two of them is never one meeting."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import numpy as np

from extract.groups import Members, components, paired
from extract.resolution.clusters import Link
from extract.resolution.meetings.reported import Reports


class Neighbourhoods:
    """The reports of a corpus by the pairs that connect them; those of several come before those of one."""

    def __init__(self, reports: Reports, same: Iterable[Link[int]]) -> None:
        blocks = reports.blocks()
        joined = np.concatenate((blocks.pairs, paired((x.a, x.b) for x in same)))
        root_of = components(len(reports), joined)
        roots, unit_of_root, sizes = np.unique(root_of, return_inverse=True, return_counts=True)
        order = np.lexsort((roots, sizes == 1))
        unit_of = np.argsort(order)[unit_of_root]
        self._members = Members(unit_of, len(roots))
        begins = np.concatenate(([0], blocks.ends))
        self._blocks, self._begins = blocks.items.astype(np.int32), begins
        self._blocks_of = Members(unit_of[blocks.items[begins[:-1]]], len(roots))
        self.order = self._members.order
        """All reports, neighbourhood by neighbourhood, ascending in each."""
        self.sizes = self._members.sizes
        """How many reports each neighbourhood has."""

    def __len__(self) -> int:
        return len(self.sizes)

    def members(self, number: int) -> list[int]:
        """Return the reports of a neighbourhood, ascending."""
        return self._members.of(number)

    def pairs(self, number: int) -> list[tuple[int, int]]:
        """Return the pairs of reports that may be of one meeting, each once."""
        begins = self._begins
        own = (self._blocks[begins[n] : begins[n + 1]].tolist() for n in self._blocks_of.of(number))
        return sorted({pair for block in own for pair in combinations(block, 2)})
