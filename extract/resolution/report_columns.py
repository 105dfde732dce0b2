"""What groups reports that may be of one meeting, as columns of numbers."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import numpy as np

from extract.groups import groups_of, hashed
from extract.resolution.reports import Report

_DAY_BITS = 22  # the last day that a date can have is number 3,652,059


class ReportColumns:
    """Of each report, by number: `keys`, a hash of what its meeting is known by, and `published`, its day."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self.keys, self.published = array("Q"), array("i")
        self._families = array("q")
        # Who was where, and what body met, on which day; and the reports that say so.
        self._people, self._present = array("q"), array("i")
        self._bodies, self._met = array("q"), array("i")
        self._led: dict[int, list[int]] = defaultdict(list)
        self._undated: set[int] = set()
        self._body_numbers: dict[tuple[str, str], int] = {}
        for number, report in enumerate(reports):
            self._add(number, report)

    def blocks(self) -> Iterator[Sequence[int]]:
        """Yield groups of reports: of one family, of one day with one body, chair or attendee; or, where one
        of them has no day, of one chair."""
        yield from groups_of(np.asarray(self._families))
        for keys, reports in ((self._people, self._present), (self._bodies, self._met)):
            for block in groups_of(np.asarray(keys)):
                yield [reports[i] for i in block]
        for led in self._led.values():
            for i in self._undated.intersection(led):
                yield from (sorted((i, j)) for j in led if i != j)

    def _add(self, number: int, report: Report) -> None:
        m = report.meeting
        self.keys.append(hashed(report.key))
        self.published.append((report.article.published_on or date.max).toordinal())
        self._families.append(report.family)
        for chair in report.chairs:
            self._led[chair].append(number)
        if m.held_on is None:
            self._undated.add(number)
            return
        day = m.held_on.toordinal()
        for person in report.people:
            self._people.append(person << _DAY_BITS | day)
            self._present.append(number)
        if m.body:
            body = self._body_numbers.setdefault((m.body, m.province or ""), len(self._body_numbers))
            self._bodies.append(body << _DAY_BITS | day)
            self._met.append(number)
