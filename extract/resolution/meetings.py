"""One row per real meeting: reports of one original first, then reports that agree on independent facts.

Two reports are of one meeting if they credit one source address and do not contradict each other, or if they
give one date and agree on body, chair or several attendees. Another date, ordinal or chair keeps them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from extract.meetings.mention import MeetingMention
from extract.records import ArticleRecords
from extract.resolution.identity import Clusters, identity
from extract.resolution.sources import source_key
from extract.schemas import MeetingRow

_T = TypeVar("_T")
# Words that languages use for one another: none of them contradicts the others.
_ALIKE = frozenset(("session", "conference", "meeting", "working_session", "talks", "congress", "visit"))
_ENOUGH_PEOPLE = 3


@dataclass(frozen=True, slots=True)
class Report:
    """A meeting as one article reports it; `position` counts the article's meetings."""

    record: ArticleRecords
    position: int
    meeting: MeetingMention
    source: str
    people: frozenset[str]
    chairs: frozenset[str]

    @property
    def key(self) -> str:
        """What the report's meeting is known by if nothing joins it."""
        return f"{self.source}#{self.position}"


@dataclass(frozen=True, slots=True)
class LinkedMeetings:
    """`ids` of each report by (article id, position), and the rows."""

    ids: Mapping[tuple[str, int], str]
    rows: tuple[MeetingRow, ...]


def link_meetings(records: Sequence[ArticleRecords], people: Mapping[tuple[str, int], str]) -> LinkedMeetings:
    """Return the meetings of a corpus and which report is of which; `people` are ids by first mention."""
    reports = [_report(r, i, m, people) for r in records for i, m in enumerate(r.meetings)]
    clusters: Clusters[int] = Clusters(range(len(reports)))
    for block in _blocks(reports):
        for n, a in enumerate(block):
            for b in block[n + 1 :]:
                if _agree(reports[a], reports[b]):
                    clusters.join(a, b)
    ids: dict[tuple[str, int], str] = {}
    rows = []
    sets = [[reports[i] for i in members] for members in clusters.sets()]
    shared = Counter(min(r.key for r in own) for own in sets)
    for own in sets:
        key = min(r.key for r in own)
        # Reports of one source that contradict each other are meetings of their own.
        apart = min(r.record.article.article_id for r in own) if shared[key] > 1 else None
        meeting_id = identity("m", key, apart)
        rows.append(_row(meeting_id, own))
        ids.update({(r.record.article.article_id, r.position): meeting_id for r in own})
    return LinkedMeetings(ids, tuple(rows))


def _report(
    record: ArticleRecords, position: int, meeting: MeetingMention, people: Mapping[tuple[str, int], str]
) -> Report:
    article_id = record.article.article_id

    def ids(chairs_only: bool) -> frozenset[str]:
        return frozenset(
            people[article_id, a.mentions[0].start]
            for a in meeting.attendances
            if not chairs_only or a.part == "chair"
        )

    return Report(record, position, meeting, source_key(record.article), ids(False), ids(True))


def _blocks(reports: Sequence[Report]) -> Iterable[list[int]]:
    """Yield the reports that share a source or a date: only those are compared."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for i, report in enumerate(reports):
        blocks["source " + report.source].append(i)
        if report.meeting.held_on:
            blocks[f"date {report.meeting.held_on}"].append(i)
    return (b for _, b in sorted(blocks.items()) if len(b) > 1)


def _agree(a: Report, b: Report) -> bool:
    if a.record is b.record or _contradict(a, b):
        return False
    if a.source == b.source:
        return True
    if a.meeting.held_on is None or a.meeting.held_on != b.meeting.held_on:
        return False
    if a.chairs & b.chairs:
        return True
    if len(a.people & b.people) >= _ENOUGH_PEOPLE:
        return True
    same_body = a.meeting.body is not None and a.meeting.body == b.meeting.body
    return same_body and a.meeting.province == b.meeting.province and bool(a.people & b.people)


def _contradict(a: Report, b: Report) -> bool:
    if _differ(a, b, lambda m: m.held_on) or _differ(a, b, lambda m: m.ordinal):
        return True
    if a.chairs and b.chairs and not a.chairs & b.chairs and a.source != b.source:
        return True
    kinds = {a.meeting.kind, b.meeting.kind}
    return len(kinds) > 1 and not kinds <= _ALIKE and a.source != b.source


def _differ(a: Report, b: Report, value: Callable[[MeetingMention], object]) -> bool:
    left, right = value(a.meeting), value(b.meeting)
    return left is not None and right is not None and left != right


def _row(meeting_id: str, reports: Sequence[Report]) -> MeetingRow:
    ranked = sorted(reports, key=_rank)
    best = ranked[0]
    meetings = [r.meeting for r in ranked]
    title = next((r.record.article.title for r in ranked if r.record.article.title), None)
    titled = next((r for r in ranked if r.record.article.title), best)
    return MeetingRow(
        meeting_id=meeting_id,
        title=title or best.meeting.as_written,
        title_language=titled.record.article.language,
        kind=_first_common(m.kind for m in meetings) or "other",  # type: ignore[misc]
        ordinal=_first_common(m.ordinal for m in meetings),
        held_on=_first_common(m.held_on for m in meetings),
        held_until=_first_common(m.held_until for m in meetings),
        time_of_day=_first_common(m.time_of_day for m in meetings),
        mode=_first_common(m.mode for m in meetings),
        place=_first_common(m.place for m in meetings),
        province=_first_common(m.province for m in meetings),
        body=_first_common(m.body for m in meetings),
        article_count=len({r.record.article.article_id for r in reports}),
        languages=";".join(sorted({r.record.article.language for r in reports})),
    )


def _rank(report: Report) -> tuple[bool, int, str]:
    """Return what puts the best report first: the original language, then the most told, then the id."""
    told = sum(v is not None for v in (report.meeting.held_on, report.meeting.body, report.meeting.ordinal))
    return report.record.article.language != "vi", -told, report.record.article.article_id


def _first_common(values: Iterable[_T | None]) -> _T | None:
    """Return the commonest known value, of equals the best report's."""
    counts = Counter(v for v in values if v is not None)
    best = max(counts.values(), default=0)
    return next((v for v in counts if counts[v] == best), None)
