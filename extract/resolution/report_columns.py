"""What groups reports that may be of one meeting, as columns of numbers."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from extract.groups import groups_of, hashed
from extract.resolution.facts import LinkableArticle, MeetingFacts

Numbers = NDArray[np.int64]

_DAY_BITS = 22  # the last day that a date can have is number 3,652,059
_NO_DAY, _NO_BODY = 0, -1


class ReportColumns:
    """The meetings of articles that are shown one by one, each report by its number.

    `counts` are how many meetings each article reports; `keys` a hash of what the meeting of each report is
    known by, `published` the day of its article.
    """

    def __init__(self) -> None:
        self.counts = array("i")
        self.keys, self.published = array("Q"), array("i")
        self._days, self._bodies = array("i"), array("i")
        self._present, self._chairs = _Positions(), _Positions()
        self._body_numbers: dict[tuple[str, str], int] = {}

    def add(self, article: LinkableArticle) -> None:
        """Take the meetings of the next article."""
        meetings = article.meetings
        self.counts.append(len(meetings))
        published = (article.published_on or date.max).toordinal()
        for position, meeting in enumerate(meetings):
            self.keys.append(hashed(report_key(article, position, meeting)))
            self.published.append(published)
            self._days.append(meeting.held_on.toordinal() if meeting.held_on else _NO_DAY)
            self._bodies.append(self._body(meeting))
            self._present.add(meeting.people)
            self._chairs.add(meeting.chairs)

    def present(self, report: int) -> Sequence[int]:
        """Return the positions of who was at the meeting of a report, among the people of its article."""
        return self._present.of(report)

    def blocks(self, families: Numbers, firsts: Numbers, person_of: Numbers) -> Iterator[Sequence[int]]:
        """Yield groups of reports: of one family, of one day with one body, chair or attendee; or, where one
        of them has no day, of one chair.

        `families` and `firsts` are of each report: the family of its article, and the number of the article's
        first person; `person_of` is who somebody with a number is.
        """
        days, bodies = np.asarray(self._days, np.int64), np.asarray(self._bodies, np.int64)
        yield from groups_of(families)
        people, present = _each_once(self._present, firsts, person_of)
        dated = days[present] != _NO_DAY
        present = present[dated]
        for block in groups_of(people[dated] << _DAY_BITS | days[present]):
            yield present[block].tolist()
        met = np.flatnonzero((days != _NO_DAY) & (bodies != _NO_BODY))
        for block in groups_of(bodies[met] << _DAY_BITS | days[met]):
            yield met[block].tolist()
        chairs, led = _each_once(self._chairs, firsts, person_of)
        for block in groups_of(chairs):
            yield from _with_undated(led[block], days)

    def _body(self, meeting: MeetingFacts) -> int:
        if not meeting.body:
            return _NO_BODY
        return self._body_numbers.setdefault((meeting.body, meeting.province or ""), len(self._body_numbers))


def report_key(article: LinkableArticle, position: int, meeting: MeetingFacts) -> str:
    """Return what a report's meeting is known by: the source, the position among its meetings, the day."""
    return f"{article.source}#{position}#{meeting.held_on or ''}"


class _Positions:
    """Positions of people of articles, by report."""

    def __init__(self) -> None:
        self._values, self._ends = array("i"), array("q", (0,))

    def add(self, positions: Iterable[int]) -> None:
        self._values.extend(positions)
        self._ends.append(len(self._values))

    def of(self, report: int) -> Sequence[int]:
        return self._values[self._ends[report] : self._ends[report + 1]]

    def columns(self) -> tuple[Numbers, Numbers]:
        """Return the positions, and the report of each."""
        sizes = np.diff(np.asarray(self._ends))
        return np.asarray(self._values, np.int64), np.repeat(np.arange(len(sizes)), sizes)


def _each_once(positions: _Positions, firsts: Numbers, person_of: Numbers) -> tuple[Numbers, Numbers]:
    """Return people and the reports that have them, each pair once, reports ascending for each person."""
    values, reports = positions.columns()
    people = person_of[firsts[reports] + values]
    order = np.lexsort((reports, people))
    people, reports = people[order], reports[order]
    new = np.ones(len(people), np.bool_)
    new[1:] = (people[1:] != people[:-1]) | (reports[1:] != reports[:-1])
    return people[new], reports[new]


def _with_undated(reports: Numbers, days: Numbers) -> Iterator[Sequence[int]]:
    """Yield the pairs of reports of which one has no day."""
    for undated in reports[days[reports] == _NO_DAY].tolist():
        yield from (sorted((undated, other)) for other in reports.tolist() if other != undated)
