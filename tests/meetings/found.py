"""What an article says of its meetings, as the tests of this folder ask for it."""

from __future__ import annotations

from datetime import date

import extract
from extract.meetings.mention import MeetingMention

PUBLISHED = date(2025, 6, 5)


def meetings(text: str, on: date | None = PUBLISHED) -> tuple[MeetingMention, ...]:
    """Return the meetings that a text of a day reports."""
    return extract.extract_article(text, published_on=on).meetings


def parts(text: str, on: date | None = PUBLISHED) -> dict[str, str]:
    """Return the part of each who attended, by the name as it is written."""
    return {a.person.as_written: a.part for m in meetings(text, on) for a in m.attendances}


def offices(text: str) -> dict[str, list[tuple[str, str | None]]]:
    """Return title and body of the roles of each who attended, by the name as it is written."""
    found = (a for m in meetings(text) for a in m.attendances)
    return {a.person.as_written: [(r.title, r.body) for r in a.roles] for a in found}
