"""The row of a meeting, and what its reports contradict each other in."""

from __future__ import annotations

from collections.abc import Sequence

from extract.resolution.facts import VIETNAMESE
from extract.resolution.meetings.reports import Report
from extract.resolution.merging import Stated, best, conflicts
from extract.schemas import ConflictRow, MeetingRow

_MERGED = ("kind", "ordinal", "held_on", "held_until", "time_of_day", "mode", "place", "province", "body")
# Languages call one meeting session, conference or meeting: no contradiction.
_CONFLICTING = tuple(f for f in _MERGED if f != "kind")


def merged_meeting(meeting_id: str, reports: Sequence[Report]) -> tuple[MeetingRow, list[ConflictRow]]:
    """Return the row of a meeting, and its contradictions."""
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
