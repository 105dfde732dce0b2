"""Read the article of a JSON record, whatever its fields are called."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from extract.lexicon.folding import fold
from extract.parsers.characters import clean
from extract.parsers.composition import compose, split_lines
from extract.parsers.draft import Draft, Line
from extract.parsers.encoding import decode
from extract.parsers.errors import SkippedArticle, UnreadableArticle
from extract.parsers.fields import Fields
from extract.parsers.markup import without_markup
from extract.parsers.metadata import iso_date
from extract.parsers.web_page import read_markup


def read_record(content: bytes, names: Iterable[tuple[str, str]] = ()) -> Draft:
    """Return the article of one JSON object given as bytes; `names` are pairs of role and field name.

    A record with the whole page is read as that page. Raises UnreadableArticle if the bytes are no JSON
    object, SkippedArticle if no field holds text.
    """
    try:
        loaded = json.loads(decode(content))
    except (ValueError, RecursionError) as error:
        raise UnreadableArticle(f"not a JSON record: {error}") from error
    if not isinstance(loaded, dict):
        raise UnreadableArticle("the JSON is not an object")
    fields = Fields(loaded, names)
    title = fields.text("title")
    draft = _draft(fields, " ".join(without_markup(title).split()) if title else None)
    _complete(draft, fields)
    return draft


def apply_metadata(draft: Draft, record: Mapping[str, Any]) -> None:
    """Fill a draft with what fields beside its text say of publisher, date and address."""
    _complete(draft, Fields(record))


def _complete(draft: Draft, fields: Fields) -> None:
    draft.publisher = without_markup(fields.text("publisher") or "") or draft.publisher
    draft.published_on = _day(fields.first("date")) or draft.published_on
    draft.source_url = draft.source_url or fields.text("url")


def _day(value: Any) -> date | None:
    """Return the day that a field states: text in any notation, or the seconds of a Unix clock."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        seconds = value / 1000 if value > 1e11 else value
        return datetime.fromtimestamp(seconds, tz=UTC).date() if 0 < seconds < 4e9 else None
    return iso_date(clean(value)) if isinstance(value, str) else None


def _draft(fields: Fields, title: str | None) -> Draft:
    body = fields.strings("text")
    markup = fields.text("html") or next(
        (b for b in body if "<p" in b and "</p>" in b and "<html" in b), None
    )
    if markup and (not body or "<html" in markup[:2000].lower()):
        return read_markup(markup)
    lead = fields.text("lead")
    lines = _lines([*([lead] if lead and not _repeats(lead, body) else []), *body])
    if not lines:
        raise SkippedArticle("the record has no field with text")
    return compose(lines, title)


def _lines(texts: Iterable[str]) -> list[Line]:
    lines: list[Line] = []
    for text in texts:
        found = split_lines(without_markup(text))
        lines.extend(Line(x.text, x.gap or number == 0, x.kind) for number, x in enumerate(found))
    return lines


def _repeats(lead: str, body: list[str]) -> bool:
    """Tell whether the lead is the start of the text, as many dumps print it, or the start of that start."""
    start = "".join(fold(re.sub(r"\s*\[?(?:…|\.{3})\]?\s*$", "", without_markup(lead))).split())
    return bool(body) and "".join(fold(without_markup(body[0])).split()).startswith(start)
