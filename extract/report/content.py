"""What a report holds: the tables, joined by position, and the texts with their spans in blocks.

A page finds rows by position and not by id, since ids of sixteen random digits are most of what a compressed
table weighs. Texts are read block by block, when one of their articles is opened.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from extract.report.offsets import utf16_offsets
from extract.report.surroundings import date_spans, role_span
from extract.schemas import ArticleRow, AttendeeRoleRow, AttendeeRow, ReviewRow, Row, TextRow

BLOCK = 64  # articles whose texts are decompressed together: a tenth of a second

Tables = Mapping[str, Sequence[Row]]
Json = dict[str, Any]

# Table → columns of the page. `@x` is the position of the row that x is the id of, in the table named.
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "articles": (
        *("article_id", "path", "status", "reason", "language", "language_score", "title", "publisher"),
        *("published_on", "source_url", "duplicate_of"),
    ),
    "meetings": (
        *("meeting_id", "title", "title_language", "kind", "ordinal", "held_on", "held_until"),
        *("time_of_day", "mode", "place", "province", "body", "languages"),
    ),
    "people": ("person_id", "name", "name_ascii", "name_source", "confidence"),
    "documents": (
        *("document_id", "kind", "number", "year", "issuer", "issuer_place", "issued_on", "subject"),
        *("country",),
    ),
    "meeting_reports": ("@meeting_id", "@article_id", "title_as_written", "start", "end"),
    "attendees": (
        *("@meeting_id", "@article_id", "@person_id", "name_as_written", "role_as_written", "part"),
        *("location", "start", "end"),
    ),
    "attendee_roles": ("@attendee_id", "title", "body", "place", "as_written"),
    "person_names": ("@person_id", "language", "name_as_written", "mentions"),
    "citations": (
        *("@article_id", "@document_id", "@meeting_id", "as_written", "number_as_written", "how"),
        *("cited_on", "start", "end"),
    ),
    "document_relations": (
        *("@document_id", "relation", "@target_document_id", "@article_id", "start", "end"),
    ),
}
_NAMED_BY = {
    "article_id": "articles",
    "meeting_id": "meetings",
    "person_id": "people",
    "document_id": "documents",
    "target_document_id": "documents",
    "attendee_id": "attendees",
}
_NOUNS = {"article_id": "article", "meeting_id": "meeting", "person_id": "person", "attendee_id": "attendee"}
_NOUNS |= {"document_id": "document", "target_document_id": "target"}


@dataclass(frozen=True, slots=True)
class Content:
    """`index` is all that lists and searches need; `blocks` are the texts, `BLOCK` articles each."""

    index: Json
    blocks: list[list[Json | None]]


def report_content(tables: Tables, done: Callable[[str], None] = lambda _: None) -> Content:
    """Return what a page needs of `tables`; every offset counts UTF-16 units.

    `done` is called with the path of each article when its text has been gone through.
    """
    tables = dict(tables) | {"articles": _each_once(cast(Sequence[ArticleRow], tables["articles"]))}
    texts = {row.article_id: row.text for row in cast(Sequence[TextRow], tables["texts"])}
    offsets = {article_id: utf16_offsets(text) for article_id, text in texts.items()}
    ends = {
        column: _positions(tables[table], column) for column, table in _NAMED_BY.items() if table in tables
    }
    ends["target_document_id"] = ends["document_id"]

    def value(row: Row, column: str) -> object:
        if column.startswith("@"):
            return ends[column[1:]].get(getattr(row, column[1:]))
        found = getattr(row, column)
        if column in ("start", "end"):
            return offsets[getattr(row, "article_id")](found)  # noqa: B009
        return found.isoformat() if hasattr(found, "isoformat") else found

    index = {
        name: {
            "columns": [_NOUNS[c[1:]] if c.startswith("@") else c for c in columns],
            "rows": [[value(row, column) for column in columns] for row in tables[name]],
        }
        for name, columns in _COLUMNS.items()
    }
    index["review"] = _review(tables)
    return Content(index, _blocks(tables, texts, ends["attendee_id"], done))


def _review(tables: Tables) -> Json:
    """Return what deserves a look; `citation` is the position of the citation that a row asks about."""
    rows = tables["review"]
    citations = _positions(tables["citations"], "citation_id")
    columns = [column for column in ReviewRow.model_fields if column != "verdict"]
    return {
        "columns": [*columns, "citation"],
        "rows": [
            [*(getattr(row, column) for column in columns), citations.get(getattr(row, "id_1"))]  # noqa: B009
            for row in rows
        ],
    }


def _each_once(articles: Sequence[ArticleRow]) -> list[ArticleRow]:
    """Return one row per article: the first of those of the same bytes."""
    return list({row.article_id: row for row in reversed(articles)}.values())[::-1]


def _positions(rows: Sequence[Row], column: str) -> dict[str, int]:
    if not rows or not hasattr(rows[0], column):
        return {}
    return {getattr(row, column): position for position, row in enumerate(rows)}


def _blocks(
    tables: Tables,
    texts: Mapping[str, str],
    attendee_positions: Mapping[str, int],
    done: Callable[[str], None],
) -> list[list[Json | None]]:
    articles = cast(Sequence[ArticleRow], tables["articles"])
    roles = defaultdict(list)
    for role in cast(Sequence[AttendeeRoleRow], tables["attendee_roles"]):
        roles[role.attendee_id].append(role)
    attendees = defaultdict(list)
    for row in cast(Sequence[AttendeeRow], tables["attendees"]):
        attendees[row.article_id].append(row)

    def entry(article: ArticleRow) -> Json | None:
        done(article.path)
        text = texts.get(article.article_id)
        if text is None or article.language is None:
            return None
        at = utf16_offsets(text)
        spans = {
            (*span, attendee_positions[attendee.attendee_id])
            for attendee in attendees[article.article_id]
            for role in roles[attendee.attendee_id]
            if (span := role_span(text, role, attendee))
        }
        dates = date_spans(text, article.language, article.published_on)
        return {
            "text": text,
            "roles": [[at(start), at(end), attendee] for start, end, attendee in sorted(spans)],
            "dates": [[at(start), at(end), day] for start, end, day in dates],
        }

    entries = [entry(article) for article in articles]
    return [entries[start : start + BLOCK] for start in range(0, len(entries), BLOCK)]
