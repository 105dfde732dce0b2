"""The tables of a run as the scorer reads them: rows by id, by name and by article."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from extract.schemas.csv_format import text_of

Row = dict[str, str]
Rows = defaultdict[str, list[Row]]

# A whole article is one cell.
csv.field_size_limit(1 << 30)


@dataclass(frozen=True, slots=True)
class Run:
    """One output folder. Tables that belong to articles are grouped by `article_id`."""

    article_by_name: dict[str, Row]
    text: dict[str, str]
    documents: dict[str, Row]
    meetings: dict[str, Row]
    people: dict[str, Row]
    citations: Rows
    relations: Rows
    reports: Rows
    attendees: Rows
    roles: Rows

    @classmethod
    def read(cls, out: Path) -> Run:
        """Read the CSV tables of `out`. Raises FileNotFoundError when one is missing."""
        by_name: dict[str, Row] = {}
        for row in _read(out, "articles"):
            by_name.setdefault(row["path"], row)
            by_name.setdefault(PurePosixPath(row["path"]).name, row)
        return cls(
            article_by_name=by_name,
            text={row["article_id"]: row["text"] for row in _read(out, "texts")},
            documents={row["document_id"]: row for row in _read(out, "documents")},
            meetings={row["meeting_id"]: row for row in _read(out, "meetings")},
            people={row["person_id"]: row for row in _read(out, "people")},
            citations=_grouped(out, "citations", "article_id"),
            relations=_grouped(out, "document_relations", "article_id"),
            reports=_grouped(out, "meeting_reports", "article_id"),
            attendees=_grouped(out, "attendees", "article_id"),
            roles=_grouped(out, "attendee_roles", "attendee_id"),
        )


def _read(out: Path, table: str) -> list[Row]:
    with (out / f"{table}.csv").open(encoding="utf-8-sig", newline="") as lines:
        return [{name: text_of(value) for name, value in row.items()} for row in csv.DictReader(lines)]


def _grouped(out: Path, table: str, key: str) -> Rows:
    groups: Rows = defaultdict(list)
    for row in _read(out, table):
        groups[row[key]].append(row)
    return groups
