"""Meetings whose reports agree just enough, or not quite."""

from __future__ import annotations

from collections.abc import Iterator

from extract.resolution.meetings import LinkedMeetings
from extract.resolution.reports import Report, doubt_of
from extract.resolution.review.question import Question


def meeting_questions(meetings: LinkedMeetings) -> Iterator[Question]:
    """Yield the links near the threshold, made or not."""
    for link in meetings.doubtful:
        one, other = (meetings.id_of(report) for report in (link.a, link.b))
        joined = one == other
        ids = (meetings.own_id(link.a), meetings.own_id(link.b)) if joined else (one, other)
        both = {meetings.meeting_of[report] for report in (link.a, link.b)}
        affected = {i: len(meetings.reports[i].people) for m in both for i in meetings.reports_of(m)}
        yield Question(
            kind="meeting",
            id_1=ids[0],
            id_2=ids[1],
            note=f"agree in {link.why}"
            + ("" if joined else "; too little, or contradicted by another report"),
            current="joined" if joined else "apart",
            what_1=_meeting(meetings.reports[link.a]),
            what_2=_meeting(meetings.reports[link.b]),
            doubt=doubt_of(link.score),
            affects=len(affected) + sum(affected.values()),
        )


def _meeting(report: Report) -> str:
    m = report.meeting
    told = (m.held_on, m.time_of_day, m.body, m.province, m.as_written, report.article.title)
    return "; ".join(str(t) for t in told if t)
