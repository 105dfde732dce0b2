"""What groups reports that may be of one meeting, as columns of numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.groups import Groups, Numbers, groups_of, paired, together
from extract.list_items import counts_of, flat, flat_numbers
from extract.resolution.memory import mixed

_DAY_BITS = 22  # the last day that a date can have is number 3,652,059
_NO_DAY, _NO_BODY = 0, 0


class ReportColumns:
    """The meetings of articles with these sketches, each report by its number.

    `counts` are how many meetings each article reports, `days` when each was published; `keys` a hash of what
    the meeting of each report is known by, `published` the day of its article.
    """

    def __init__(self, sketches: pa.Table) -> None:
        reports = flat(sketches["reports"])
        self.counts = counts_of(sketches["reports"])
        self.keys = reports["key"].to_numpy()
        self.days = sketches["published"].to_numpy()
        self.published = np.repeat(self.days, self.counts)
        self._days = reports["day"].to_numpy().astype(np.int64)
        self._bodies = reports["body"].to_numpy()
        self._congresses = reports["congress"].to_numpy()
        self._present, self._chairs = (_Positions(reports[name]) for name in ("present", "chairs"))

    def present(self, report: int) -> Sequence[int]:
        """Return the positions of who was at the meeting of a report, among the people of its article."""
        return self._present.of(report)

    def chairs(self, report: int) -> Sequence[int]:
        """Return the positions of who led the meeting of a report, among the people of its article."""
        return self._chairs.of(report)

    def later(self) -> NDArray[np.bool_]:
        """Tell of each report whether another one of what its meeting is known by comes before it."""
        later = np.zeros(len(self.keys), np.bool_)
        for same in groups_of(self.keys):
            # What else makes one report senior to another is alike where their keys are.
            first = min(same, key=lambda i: (self.published[i], i))
            later[[i for i in same if i != first]] = True
        return later

    def attendances(self) -> tuple[Numbers, Numbers]:
        """Return the positions of everybody who was at a meeting, and the report of each."""
        return self._present.columns()

    def blocks(self, families: Numbers, firsts: Numbers, person_of: Numbers) -> Groups:
        """Return groups of reports: of one family, of one day with one body, chair or attendee, of one
        numbered congress; or, where one of them has no day, of one chair.

        `families` and `firsts` are of each report: the family of its article, and the number of the article's
        first person; `person_of` is who somebody with a number is.
        """
        days = self._days
        people, present = _each_once(self._present, firsts, person_of)
        dated = days[present] != _NO_DAY
        present = present[dated]
        of_day = groups_of(people[dated] << _DAY_BITS | days[present]).named(present)
        met = np.flatnonzero((days != _NO_DAY) & (self._bodies != _NO_BODY))
        of_body = groups_of(mixed(self._bodies[met], days[met])).named(met)
        sat = np.flatnonzero(self._congresses != _NO_BODY)
        of_congress = groups_of(self._congresses[sat]).named(sat)
        chairs, led = _each_once(self._chairs, firsts, person_of)
        undated = _with_undated(groups_of(chairs).named(led), days)
        return together((groups_of(families), of_day, of_body, of_congress, undated))


class _Positions:
    """Positions of people of articles, by report."""

    def __init__(self, column: pa.ChunkedArray) -> None:
        self._values = flat_numbers(column).astype(np.int64)
        self._counts = counts_of(column)
        self._ends = np.concatenate(([0], np.cumsum(self._counts)))

    def of(self, report: int) -> Sequence[int]:
        own: list[int] = self._values[self._ends[report] : self._ends[report + 1]].tolist()
        return own

    def columns(self) -> tuple[Numbers, Numbers]:
        """Return the positions, and the report of each."""
        return self._values, np.repeat(np.arange(len(self._counts)), self._counts)


def _each_once(positions: _Positions, firsts: Numbers, person_of: Numbers) -> tuple[Numbers, Numbers]:
    """Return people and the reports that have them, each pair once, reports ascending for each person."""
    values, reports = positions.columns()
    people = person_of[firsts[reports] + values].astype(np.int64)
    order = np.lexsort((reports, people))
    people, reports = people[order], reports[order]
    new = np.ones(len(people), np.bool_)
    new[1:] = (people[1:] != people[:-1]) | (reports[1:] != reports[:-1])
    return people[new], reports[new]


def _with_undated(groups: Groups, days: Numbers) -> Groups:
    """Return the pairs within groups of reports of which one has no day, the lesser first."""
    undated = days == _NO_DAY
    begins = np.concatenate(([0], groups.ends[:-1]))
    concerned = np.flatnonzero(np.add.reduceat(undated[groups.items], begins)) if len(groups) else begins[:0]
    found: list[tuple[int, int]] = []
    for begin, end in zip(begins[concerned].tolist(), groups.ends[concerned].tolist(), strict=True):
        own = groups.items[begin:end].tolist()
        found += [(min(a, b), max(a, b)) for a in own if undated[a] for b in own if a != b]
    pairs = paired(found)
    return Groups(pairs.ravel(), np.arange(2, 2 * len(pairs) + 1, 2))
