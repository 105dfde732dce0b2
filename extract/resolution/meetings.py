"""One row per real meeting: reports that agree on independent facts and contradict each other in nothing.

Links are made in the order of their strength, and none that would bring a contradiction into a meeting: what
two reports agree on and a third denies stays apart. A meeting's id is that of its earliest report by the day
of publication: a later report changes no id, and joined meetings have the id of the older.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, combinations
from sys import intern

import numpy as np

from extract.groups import Members, components, groups_of
from extract.resolution.clusters import Clusters, Link, link
from extract.resolution.decisions import Decisions
from extract.resolution.facts import VIETNAMESE
from extract.resolution.identity import identity
from extract.resolution.merging import Stated, best, conflicts
from extract.resolution.reported import Reports
from extract.resolution.reports import ENOUGH, Report, agree, contradict, doubt_of
from extract.schemas import ConflictRow, MeetingRow

_DOUBTFUL = ENOUGH - 2
_NONE = -1
_MERGED = ("kind", "ordinal", "held_on", "held_until", "time_of_day", "mode", "place", "province", "body")
# Languages call one meeting session, conference or meeting: no contradiction.
_CONFLICTING = tuple(f for f in _MERGED if f != "kind")


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A link near the threshold between two reports, by their numbers."""

    a: int
    b: int
    score: float
    why: str


@dataclass(frozen=True)
class LinkedMeetings:
    """The meetings of a corpus: `ids` of each, by number, and `meeting_of` each report.

    `own_id` is the id that the meeting of a report has by itself.
    """

    reports: Reports
    ids: Sequence[str]
    meeting_of: Sequence[int]
    own_id: Callable[[int], str]
    doubtful: Sequence[Doubtful]
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

    def groups(self) -> Iterator[list[int]]:
        """Yield the reports of each meeting, in the order of the first of them: of days, as articles are."""
        begun: set[int] = set()
        for meeting in self.meeting_of:
            if meeting not in begun:
                begun.add(meeting)
                yield self.reports_of(meeting)

    def rows(self) -> Iterator[MeetingRow | ConflictRow]:
        """Yield the row of each meeting, and what its reports contradict each other in."""
        for meeting, meeting_id in enumerate(self.ids):
            row, contradictions = _merge(meeting_id, [self.reports[i] for i in self.reports_of(meeting)])
            yield row
            yield from contradictions


def link_meetings(reports: Reports, decisions: Decisions) -> LinkedMeetings:
    """Return the meetings of a corpus and which report is of which."""
    own_ids = OwnIds(reports)
    by_hand = [d for d in decisions.rows if d.kind == "meeting"]
    at = {own_ids[i]: i for i in range(len(reports))} if by_hand else {}
    known = [d for d in by_hand if d.first in at and d.second in at]
    same = [Link(at[d.first], at[d.second], 99, "by hand") for d in known if d.verdict == "same"]
    different = {(at[x], at[y]) for d in known if d.verdict == "different" for x, y in (d.pair, d.pair[::-1])}
    ids: list[str] = []
    meeting_of = array("i", [_NONE]) * len(reports)
    doubtful: list[Doubtful] = []
    for members, pairs in _neighbourhoods(reports, same):
        near = _Neighbourhood({i: reports[i] for i in members}, different)
        for own in near.link(pairs, [x for x in same if x.a in near.reports]):
            for i in own:
                meeting_of[i] = len(ids)
            ids.append(own_ids[min(own, key=lambda i: near.reports[i].seniority)])
        doubtful += near.doubtful
    for i, meeting in enumerate(meeting_of):
        if meeting == _NONE:
            meeting_of[i] = len(ids)
            ids.append(own_ids[i])
    ignored = tuple(d.line for d in by_hand if d not in known)
    return LinkedMeetings(reports, ids, meeting_of, own_ids.__getitem__, doubtful, ignored)


class OwnIds:
    """The id that each report's meeting has by itself: of its source, if the report is the first of it."""

    def __init__(self, reports: Reports) -> None:
        self._reports, columns = reports, reports.columns
        self._later: set[int] = set()
        for same in groups_of(np.asarray(columns.keys)):
            # What else makes one report senior to another is alike where their keys are.
            first = min(same, key=lambda i: (columns.published[i], i))
            self._later.update(i for i in same if i != first)

    def __getitem__(self, i: int) -> str:
        report = self._reports[i]
        if i in self._later:
            return identity("m", report.key, report.article.article_id)
        return identity("m", report.key)


def _neighbourhoods(
    reports: Reports, same: Iterable[Link[int]]
) -> Iterator[tuple[list[int], list[tuple[int, int]]]]:
    """Yield reports that pairs connect, with the pairs: what is in two of these is never one meeting."""
    members, ends = array("i"), array("q", (0,))
    for block in reports.blocks():
        members.extend(block)
        ends.append(len(members))
    blocks = range(len(ends) - 1)
    joined = ((members[ends[n]], other) for n in blocks for other in members[ends[n] + 1 : ends[n + 1]])
    root_of = components(len(reports), chain(joined, ((x.a, x.b) for x in same)))
    of_root = Members(array("i", (root_of[members[ends[n]]] for n in blocks)), len(root_of))
    for connected in groups_of(root_of):
        own = (members[ends[n] : ends[n + 1]] for n in of_root.of(connected[0]))
        yield connected, sorted({pair for block in own for pair in combinations(block, 2)})


class _Neighbourhood:
    """Reports that may be of one meeting, in memory while they are linked."""

    def __init__(self, reports: Mapping[int, Report], different: Collection[tuple[int, int]]) -> None:
        self.reports = reports
        self.doubtful: list[Doubtful] = []
        self._different = different

    def link(self, pairs: Iterable[tuple[int, int]], same: Sequence[Link[int]]) -> list[list[int]]:
        """Return the reports of each meeting."""
        reports = self.reports
        links = sorted(
            self._links(pairs), key=lambda x: (-x.score, reports[x.a].seniority, reports[x.b].seniority)
        )
        clusters: Clusters[int] = Clusters()
        link(clusters, same, lambda a, b: (a, b) in self._different)
        strong = [x for x in links if x.score >= ENOUGH or reports[x.a].family == reports[x.b].family]
        joined, refused = link(clusters, _settled(strong, reports), self._apart)
        weak = [x for x in joined if x.score < ENOUGH + 1 and reports[x.a].family != reports[x.b].family]
        open_ones = [*links, *refused]
        apart: dict[tuple[int, int], Link[int]] = {}
        for x in open_ones:
            between = clusters.find(x.a), clusters.find(x.b)
            known = apart.get(between)
            if between[0] != between[1] and (known is None or doubt_of(x.score) > doubt_of(known.score)):
                apart[between] = x
        self.doubtful = [Doubtful(x.a, x.b, x.score, x.why) for x in (*weak, *apart.values())]
        return clusters.sets(reports)

    def _links(self, pairs: Iterable[tuple[int, int]]) -> Iterator[Link[int]]:
        for a, b in pairs:
            if contradict(self.reports[a], self.reports[b]) is None:
                found = agree(self.reports[a], self.reports[b])
                if found.score >= _DOUBTFUL:
                    yield Link(a, b, found.score, intern(", ".join(found.why)))

    def _apart(self, a: int, b: int) -> bool:
        return (a, b) in self._different or contradict(self.reports[a], self.reports[b]) is not None


def _settled(links: Sequence[Link[int]], reports: Mapping[int, Report]) -> list[Link[int]]:
    """Leave out the links of a report without a day to meetings of several days: it can be of one alone."""
    days: dict[int, set[object]] = defaultdict(set)
    for x in links:
        a, b = reports[x.a], reports[x.b]
        if a.family != b.family:
            for i, other in ((x.a, b), (x.b, a)):
                if reports[i].meeting.held_on is None and other.meeting.held_on is not None:
                    days[i].add(other.meeting.held_on)
    return [
        x
        for x in links
        if reports[x.a].family == reports[x.b].family or max(len(days[x.a]), len(days[x.b])) < 2
    ]


def _merge(meeting_id: str, reports: Sequence[Report]) -> tuple[MeetingRow, list[ConflictRow]]:
    ranked = sorted(reports, key=_rank)
    native = any(r.article.language == VIETNAMESE for r in ranked)
    values: dict[str, object] = {}
    found: list[ConflictRow] = []
    for field in _MERGED:
        stated = [
            Stated(value, r.article.article_id, native and r.article.language == VIETNAMESE)
            for r in ranked
            if (value := getattr(r.meeting, field)) is not None
        ]
        values[field] = best(stated)
        if field in _CONFLICTING:
            found.extend(conflicts("meeting", meeting_id, field, stated, values[field]))
    titled = next((r for r in ranked if r.article.title), ranked[0])
    row = MeetingRow(
        meeting_id=meeting_id,
        title=titled.article.title or titled.meeting.as_written,
        title_language=titled.article.language,
        article_count=len({r.article.article_id for r in reports}),
        languages=";".join(sorted({r.article.language for r in reports})),
        **values,  # type: ignore[arg-type]
    )
    return row, found


def _rank(report: Report) -> tuple[bool, int, str]:
    """Return what puts the best report first: the original language, then the most told, then the id."""
    told = sum(v is not None for v in (report.meeting.held_on, report.meeting.body, report.meeting.ordinal))
    return report.article.language != VIETNAMESE, -told, report.article.article_id
