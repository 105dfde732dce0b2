"""Meetings whose reports agree just enough, or not quite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from extract.resolution.meetings.links import Doubtful
from extract.resolution.meetings.reports import Report, doubt_of
from extract.resolution.review.question import Question


def meeting_questions(
    doubtful: Iterable[Doubtful],
    reports: Mapping[int, Report],
    meetings: Mapping[str, Sequence[int]],
) -> Iterator[Question]:
    """Yield the links near the threshold, made or not; `meetings` are the reports of each by its id."""
    id_of = {report: meeting for meeting, own in meetings.items() for report in own}
    for link in doubtful:
        one, other = id_of[link.a], id_of[link.b]
        joined = one == other
        ids = (reports[link.a].own_id, reports[link.b].own_id) if joined else (one, other)
        affected = [len(reports[i].people) for meeting in {one, other} for i in meetings[meeting]]
        yield Question(
            kind="meeting",
            id_1=ids[0],
            id_2=ids[1],
            note=f"agree in {link.why}"
            + ("" if joined else "; too little, or contradicted by another report"),
            current="joined" if joined else "apart",
            what_1=_meeting(reports[link.a]),
            what_2=_meeting(reports[link.b]),
            doubt=doubt_of(link.score),
            affects=len(affected) + sum(affected),
        )


def _meeting(report: Report) -> str:
    m = report.meeting
    told = (m.held_on, m.time_of_day, m.body, m.province, m.as_written, report.article.title)
    return "; ".join(str(t) for t in told if t)
