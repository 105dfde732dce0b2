"""What stands beside the recorded spans of an article: the offices of those who attended, and dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from extract.dates.finder import find_dates
from extract.schemas import AttendeeRoleRow, AttendeeRow

Span = tuple[int, int]


def role_span(text: str, role: AttendeeRoleRow, attendee: AttendeeRow) -> Span | None:
    """Return where the office of an attendee stands: the place in `text` nearest to the name.

    A table of offices has no offsets, as an office given once before a list belongs to each of the list.
    None if the wording is put together from parts that stand apart.
    """
    places = [(start, start + len(role.as_written)) for start in _occurrences(text, role.as_written)]
    return min(places, key=lambda p: (_gap(p, (attendee.start, attendee.end)), p), default=None)


def date_spans(text: str, language: str, published_on: date | None) -> list[tuple[int, int, str]]:
    """Return the dates of a text that are settled to the day: start, end, ISO 8601."""
    found = find_dates(text, language, published_on)
    return [(d.start, d.end, d.value.isoformat()) for d in found if d.value is not None]


def _occurrences(text: str, part: str) -> Iterator[int]:
    """Yield where `part` ends with a word; it may begin within one, behind a conjunction glued to it."""
    start = text.find(part)
    while start >= 0:
        end = start + len(part)
        if not text[end : end + 1].isalnum():
            yield start
        start = text.find(part, start + 1)


def _gap(place: Span, name: Sequence[int]) -> int:
    return max(name[0] - place[1], place[0] - name[1], 0)
