"""An article while it is being parsed: lines with what is known of them, and the record they become."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from extract.article import SegmentKind


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an input. `gap` says that a blank line stands before it; `kind` is set if markup tells it."""

    text: str
    gap: bool = False
    kind: SegmentKind | None = None


@dataclass(slots=True)
class Draft:
    """What has been read of one article so far; `segments` are its kept lines in order."""

    title: str | None = None
    publisher: str | None = None
    published_on: date | None = None
    source_url: str | None = None
    segments: list[tuple[SegmentKind, str]] = field(default_factory=list)
