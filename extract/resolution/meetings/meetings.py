"""One row per real meeting: reports that agree on independent facts and contradict each other in nothing.

Reports are linked a neighbourhood at a time (see `links`). A meeting's id is that of its earliest
report by the day of publication: a later report changes no id, and joined meetings have the id of the older.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.groups import Members, begins_of
from extract.list_columns import object_column, value_column
from extract.list_items import counts_of, flat, flat_numbers, flat_values
from extract.resolution.clusters import Link
from extract.resolution.decisions import Decisions
from extract.resolution.facts import LinkableArticle
from extract.resolution.meetings.links import Neighbourhood
from extract.resolution.meetings.neighbourhoods import Neighbourhoods
from extract.resolution.meetings.reported import Acquaintances, Reported, Reports
from extract.resolution.meetings.reports import Report
from extract.resolution.meetings.rows import merged_meeting
from extract.resolution.memory import Keys, Memory, Step, summed
from extract.resolution.review.meetings import meeting_questions
from extract.resolution.review.question import QUESTION, Question
from extract.resolution.work import Cast, Task
from extract.schemas import ConflictRow, MeetingRow, Row
from extract.schemas.arrow import arrow_struct

# Of a neighbourhood: the meeting of each report among its meetings, and what there is to tell of these.
_OF_REPORTS = {"meeting": pa.list_(pa.int32())}
_OF_MEETINGS = {"ids": pa.list_(pa.string())}
_TOLD = {
    "rows": pa.list_(arrow_struct(MeetingRow)),
    "conflicts": pa.list_(arrow_struct(ConflictRow)),
    "questions": pa.list_(QUESTION),
}


@dataclass(frozen=True)
class LinkedMeetings:
    """The meetings of a corpus: `ids` of each, by number, and `meeting_of` each report.

    `told` has the rows of meetings, their contradictions and the questions about them.
    """

    reports: Reports
    ids: Sequence[str]
    meeting_of: Sequence[int]
    told: pa.Table
    ignored: tuple[int, ...] = ()

    @cached_property
    def _members(self) -> Members:
        return Members(self.meeting_of, len(self.ids))

    def reports_of(self, meeting: int) -> list[int]:
        """Return the reports of a meeting, ascending."""
        return self._members.of(meeting)

    def id_of(self, report: int) -> str:
        """Return the id of a report's meeting."""
        return self.ids[self.meeting_of[report]]

    def of_article(self, n: int) -> Sequence[str]:
        """Return the ids of the meetings that an article reports."""
        return [self.id_of(report) for report in self.reports.layout.of(n)]

    def groups(self, wanted: NDArray[np.bool_] | None = None) -> Iterator[list[int]]:
        """Yield the reports of each meeting, in the order of the first of them: of days, as articles are.

        With `wanted`, only of meetings with reports that are wanted.
        """
        meeting_of = np.asarray(self.meeting_of)
        own = np.flatnonzero(np.bincount(meeting_of, wanted, minlength=len(self.ids)))
        _, firsts = np.unique(meeting_of, return_index=True)
        for meeting in own[np.argsort(firsts[own])].tolist():
            yield self.reports_of(meeting)

    def rows(self) -> Iterator[tuple[type[Row], pa.Table]]:
        """Yield the rows of the meetings, and of what their reports contradict each other in, as columns."""
        yield MeetingRow, flat(self.told["rows"])
        yield ConflictRow, flat(self.told["conflicts"])

    def questions(self) -> pa.Table:
        """Return the questions about links near the threshold, made or not."""
        return flat(self.told["questions"])


def link_meetings(reports: Reports, decisions: Decisions, memory: Memory) -> LinkedMeetings:
    """Return the meetings of a corpus and which report is of which."""
    by_hand = [d for d in decisions.rows if d.kind == "meeting"]
    at = {report.own_id: i for i, report in enumerate(reports)} if by_hand else {}
    known = [d for d in by_hand if d.first in at and d.second in at]
    same = [Link(at[d.first], at[d.second], 99, "by hand") for d in known if d.verdict == "same"]
    different = {(at[x], at[y]) for d in known if d.verdict == "different" for x, y in (d.pair, d.pair[::-1])}
    near = Neighbourhoods(reports, same)

    def task(units: Sequence[int]) -> Task:
        cast = Cast()
        own = [_Near([reports.told(i, cast.place) for i in near.members(n)], near.pairs(n)) for n in units]
        acquaintances = reports.acquaintances(report for n in own for report in n.reports)
        return Task(cast.articles, _Inputs(own, acquaintances))

    def keys(articles: Keys) -> Keys:
        return summed(reports.states(articles)[near.order], begins_of(near.sizes), near.sizes)

    step = Step("meetings", near.sizes, _link, _ByHand(same, different), task, keys)
    told = memory.results(step)
    ids = flat_values(told["ids"])
    ignored = tuple(d.line for d in by_hand if d not in known)
    return LinkedMeetings(reports, ids, _meeting_of(near, told), told, ignored)


class _ByHand(NamedTuple):
    """What was decided by hand: reports of one meeting, and pairs of reports that are of different ones."""

    same: Sequence[Link[int]]
    different: Set[tuple[int, int]]


class _Near(NamedTuple):
    """A neighbourhood: its reports, and the pairs of them that may be of one meeting."""

    reports: Sequence[Reported]
    pairs: Sequence[tuple[int, int]]


class _Inputs(NamedTuple):
    """Neighbourhoods, and what is known of their people."""

    neighbourhoods: Sequence[_Near]
    acquaintances: Acquaintances


@dataclass(frozen=True, slots=True)
class _Linked:
    """What was found in a neighbourhood."""

    meeting: Sequence[int]
    ids: Sequence[str]
    rows: Sequence[MeetingRow]
    conflicts: Sequence[ConflictRow]
    questions: Sequence[Question]


def _link(by_hand: _ByHand, articles: Sequence[LinkableArticle], inputs: _Inputs) -> pa.Table:
    """Return what is found in neighbourhoods."""
    found: list[_Linked] = []
    for near in inputs.neighbourhoods:
        members = {told.number: told.report(articles, inputs.acquaintances) for told in near.reports}
        found.append(_linked(members, near.pairs, by_hand))
    return _table(found)


def _linked(members: Mapping[int, Report], pairs: Sequence[tuple[int, int]], by_hand: _ByHand) -> _Linked:
    """Return the meetings of a neighbourhood, whose reports are told by their numbers."""
    near = Neighbourhood(members, by_hand.different)
    sets = near.link(pairs, [x for x in by_hand.same if x.a in members])
    firsts = [min(own, key=lambda i: members[i].seniority) for own in sets]
    meetings = {members[first].own_id: own for first, own in zip(firsts, sets, strict=True)}
    meeting_of = {report: n for n, own in enumerate(sets) for report in own}
    merged = [merged_meeting(i, [members[report] for report in own]) for i, own in meetings.items()]
    return _Linked(
        meeting=[meeting_of[report] for report in members],
        ids=list(meetings),
        rows=[row for row, _ in merged],
        conflicts=[c for _, contradictions in merged for c in contradictions],
        questions=list(meeting_questions(near.doubtful, members, meetings)),
    )


def _table(found: Sequence[_Linked]) -> pa.Table:
    columns = {
        name: make(kept, [getattr(x, name) for x in found])
        for make, types in ((value_column, _OF_REPORTS | _OF_MEETINGS), (object_column, _TOLD))
        for name, kept in types.items()
    }
    return pa.table(columns)


def _meeting_of(neighbourhoods: Neighbourhoods, told: pa.Table) -> array[int]:
    """Return the meeting of each report, meetings numbered neighbourhood by neighbourhood."""
    counts = counts_of(told["ids"])
    meeting_of = np.zeros(len(neighbourhoods.order), np.int32)
    firsts = np.repeat(begins_of(counts), neighbourhoods.sizes)
    meeting_of[neighbourhoods.order] = firsts + flat_numbers(told["meeting"])
    return array("i", meeting_of.tobytes())
