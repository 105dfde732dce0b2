"""Compose an article of lines: tell headline, paragraphs, headings and captions, drop the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.article import SegmentKind
from extract.parsers.closing import ends_sentence, without_closing
from extract.parsers.draft import Draft, Line
from extract.parsers.ending import read_ending
from extract.parsers.furniture import is_scene, without_credit
from extract.parsers.opening import read_opening
from extract.parsers.wrapping import unwrap

_BARRED = re.compile(r"\|\s*(?P<caption>[^|]+?)\s*\|\s*$")
_STARRED = re.compile(r"\s*(?:\*|•|■)\s*\S")
_NUMBERED = re.compile(r"\s*[\d٠-٩۰-۹]{1,2}\s*[.)-]\s*\S")
_HEADING = 130


def split_lines(text: str) -> list[Line]:
    """Return the lines of a text that are not blank, without the spaces around them; broken lines joined."""
    lines: list[Line] = []
    gap = False
    for raw in unwrap(text).split("\n"):
        bare = raw.strip()
        if bare:
            lines.append(Line(bare, gap))
        gap = not bare
    return lines


def compose(lines: Sequence[Line], title: str | None = None) -> Draft:
    """Return the article that `lines` hold; `title` is its headline where that is known from elsewhere."""
    body, source_url = without_closing(lines)
    draft, rest = read_opening(body, title)
    ending = read_ending(lines) if draft.published_on is None else None
    if ending is not None:
        stated, lines = ending
        body, source_url = without_closing(lines)
        draft, rest = read_opening(body, title)
        draft.published_on = draft.published_on or stated.day
        draft.publisher = draft.publisher or stated.publisher
    draft.source_url = source_url
    # Runs of spaces part house and date, or the entries of a menu: the head is read with them.
    body = [_spaced(line) for line in rest]
    if draft.title:
        draft.title = " ".join(draft.title.split())
        draft.segments.append(("headline", draft.title))
    for number, line in enumerate(body):
        following = body[number + 1].text if number + 1 < len(body) else None
        draft.segments.extend(_segment(line, following))
    return draft


def _spaced(line: Line) -> Line:
    text = line.text
    # No space but the common one is printable.
    if "  " not in text and text.isprintable() and text == text.strip():
        return line
    return replace(line, text=" ".join(text.split()))


def _segment(line: Line, following: str | None) -> list[tuple[SegmentKind, str]]:
    caption = without_credit(line.text)
    barred = _BARRED.match(line.text) if line.text.count("|") == 2 else None
    if barred:
        inner = barred["caption"]
        caption = without_credit(inner)
        caption = inner if caption is None else caption
    if caption is not None:
        return [("caption", caption)] if re.search(r"\w", caption) else []
    if line.kind is not None:
        return [("paragraph" if line.kind == "headline" else line.kind, line.text)]
    if is_scene(line.text) or _repeats(line.text, following):
        return [("caption", line.text)]
    return [("heading" if _is_heading(line.text, following) else "paragraph", line.text)]


def _repeats(text: str, following: str | None) -> bool:
    """The text of a picture is often printed twice, first without the credit."""
    return following is not None and len(following) > len(text) > 15 and following.startswith(text)


def _is_heading(text: str, following: str | None) -> bool:
    if following is None or len(text) > _HEADING:
        return False
    if text.endswith((":", ";", ",", "،", "؛", "-", "–")) or text.startswith(("-", "–", "—")):
        return False
    if _NUMBERED.match(text) or _STARRED.match(text):
        return not text.endswith(".")
    return not ends_sentence(text)
