"""Read the article of a JSON record, whatever its fields are called."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from extract.lexicon.folding import fold
from extract.parsers.composition import compose, split_lines
from extract.parsers.draft import Draft, Line
from extract.parsers.encoding import clean, decode
from extract.parsers.errors import SkippedArticle, UnreadableArticle
from extract.parsers.metadata import iso_date
from extract.parsers.web_page import read_markup, without_markup

_TITLE = ("title", "headline", "header", "name")
_LEAD = ("sapo", "abstract", "lead", "summary", "description", "subtitle", "standfirst")
_BODY = (
    "text",
    "body",
    "content",
    "paragraphs",
    "articlebody",
    "maintext",
    "main_text",
    "full_text",
    "article",
)
_MARKUP = ("html", "raw_html", "page", "markup")
_ADDRESS = ("url", "link", "source_url", "canonical_url", "href", "permalink")
_DAY = (
    "published_on",
    "published_at",
    "published",
    "date_published",
    "datepublished",
    "publish_date",
    "pubdate",
    "date",
)
_HOUSE = ("publisher", "site_name", "sitename", "newspaper", "outlet")


def read_record(content: bytes) -> Draft:
    """Return the article of one JSON object given as bytes.

    A record with the whole page is read as that page. Raises UnreadableArticle if the bytes are no JSON
    object, SkippedArticle if no field holds text.
    """
    try:
        loaded = json.loads(decode(content))
    except (ValueError, RecursionError) as error:
        raise UnreadableArticle(f"not a JSON record: {error}") from error
    if not isinstance(loaded, dict):
        raise UnreadableArticle("the JSON is not an object")
    fields = {str(k).lower(): v for k, v in loaded.items()}
    title = _text(fields, _TITLE)
    draft = _draft(fields, " ".join(title.split()) if title else None)
    draft.publisher = _text(fields, _HOUSE) or draft.publisher
    draft.published_on = iso_date(_text(fields, _DAY)) or draft.published_on
    draft.source_url = draft.source_url or _text(fields, _ADDRESS)
    return draft


def _draft(fields: dict[str, Any], title: str | None) -> Draft:
    body = _strings(fields, _BODY)
    markup = _text(fields, _MARKUP) or next(
        (b for b in body if "<p" in b and "</p>" in b and "<html" in b), None
    )
    if markup:
        return read_markup(markup)
    lead = _text(fields, _LEAD)
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
    """Many dumps print the lead again as the first paragraph."""
    return bool(body) and "".join(fold(body[0]).split()).startswith("".join(fold(lead).split()))


def _text(fields: dict[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str) and value.strip():
            return clean(value).strip()
    return None


def _strings(fields: dict[str, Any], names: tuple[str, ...]) -> list[str]:
    for name in names:
        value = fields.get(name)
        if isinstance(value, str) and value.strip():
            return [clean(value)]
        if isinstance(value, list):
            found = [clean(v) for v in map(_member, value) if v and v.strip()]
            if found:
                return found
    return []


def _member(value: Any) -> str:
    if isinstance(value, dict):
        value = next((value[k] for k in ("text", "content", "paragraph") if k in value), "")
    return value if isinstance(value, str) else ""
