"""An article as every later stage sees it: its text, what is known about it, and its parts.

All offsets of the project count Unicode code points into `Article.text`, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

SegmentKind = Literal["headline", "paragraph", "heading", "caption"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of `Article.text` that is one paragraph, headline, heading or caption.

    Segments are in order, do not overlap, and are separated by line breaks alone. The credit of a
    picture ("Ảnh: …") is in no segment and not in the text. `language` is set (ISO 639) where it is another
    one than the article's, as of passages that a translation left as they were.
    """

    start: int
    end: int
    kind: SegmentKind
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """The main text of one input article and its metadata; unknown values are None, never guessed."""

    article_id: str
    path: str
    language: str
    language_score: float
    text: str
    segments: tuple[Segment, ...]
    title: str | None = None
    publisher: str | None = None
    published_on: date | None = None
    source_url: str | None = None

    def segment_at(self, offset: int) -> Segment | None:
        """Return the segment that holds `offset`, or None between segments."""
        return next((s for s in self.segments if s.start <= offset < s.end), None)
