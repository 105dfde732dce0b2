"""Whether a set of tables keeps what the schemas promise."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from extract.schemas import (
    TABLES,
    CitationRow,
    CitedDocumentRow,
    DocumentRow,
    ForeignKey,
    MeetingRow,
    Row,
    TextRow,
)

Tables = Mapping[str, Sequence[Row]]

_SHOWN = 5
_NOT_TEXT = frozenset({"path", "reason", "source_url"})  # file names and addresses stay as they are


class InvalidTablesError(ValueError):
    """Tables break a promise of their schemas. `problems` has every breach, one line each."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        more = len(problems) - _SHOWN
        lines = [*problems[:_SHOWN], *([f"and {more} more"] if more > 0 else [])]
        super().__init__("the tables contradict themselves: " + "; ".join(lines))


def validate_tables(tables: Tables) -> None:
    """Check that `tables` is a whole set of tables that agree with each other and with the texts.

    Types and closed sets are checked when a row is made; here it is keys, foreign keys, offsets, NFC and
    counts. Raises InvalidTablesError.
    """
    problems = list(_wrong_tables(tables))
    if not problems:
        for name in TABLES:
            problems += _repeated_keys(name, tables[name])
            problems += _dangling_keys(name, tables)
            problems += _denormal_text(name, tables[name])
            problems += _wrong_offsets(name, tables)
        problems += _foreign_meetings(tables)
        problems += _wrong_counts(tables)
        problems += _wrong_listings(tables)
    if problems:
        raise InvalidTablesError(problems)


def _wrong_tables(tables: Tables) -> Iterator[str]:
    for name in TABLES.keys() - tables.keys():
        yield f"table {name} is missing"
    for name, rows in tables.items():
        if name not in TABLES:
            yield f"table {name} is unknown"
        elif wrong := {type(row).__name__ for row in rows if type(row) is not TABLES[name]}:
            yield f"{name} holds {', '.join(sorted(wrong))}"


def _repeated_keys(name: str, rows: Sequence[Row]) -> Iterator[str]:
    counts = Counter(_values(row, TABLES[name].primary_key) for row in rows)
    for key, count in counts.items():
        if count > 1:
            yield f"{name}: {count} rows have the key {_shown(key)}"


def _dangling_keys(name: str, tables: Tables) -> Iterator[str]:
    for key in TABLES[name].foreign_keys:
        known = {_values(row, key.target_columns) for row in tables[key.target]}
        for row in tables[name]:
            values = _values(row, key.columns)
            if None not in values and values not in known:
                yield f"{name}: {_pointer(key)} {_shown(values)} is not in {key.target}"


def _denormal_text(name: str, rows: Sequence[Row]) -> Iterator[str]:
    for row in rows:
        for column, value in row:
            if (
                isinstance(value, str)
                and column not in _NOT_TEXT
                and not unicodedata.is_normalized("NFC", value)
            ):
                yield f"{name}: {column} of {_shown(_values(row, TABLES[name].primary_key))} is not NFC"


def _wrong_offsets(name: str, tables: Tables) -> Iterator[str]:
    row_class = TABLES[name]
    if "start" not in row_class.model_fields:
        return
    texts = {row.article_id: row.text for row in cast(Sequence[TextRow], tables["texts"])}
    for row in tables[name]:
        article_id, start, end = (getattr(row, column) for column in ("article_id", "start", "end"))
        found = texts.get(article_id, "")[start:end]
        expected = getattr(row, row_class.grounded) if row_class.grounded else found
        if not found or found != expected:
            yield f"{name}: {start}:{end} of article {article_id} is {found!r}, not {expected!r}"


def _foreign_meetings(tables: Tables) -> Iterator[str]:
    """A citation belongs to a meeting that its article reports.

    No foreign key, since programs that read the data package take a key that is null in part for a breach.
    """
    pair = ("meeting_id", "article_id")
    reported = {_values(row, pair) for row in tables["meeting_reports"]}
    for row in cast(Sequence[CitationRow], tables["citations"]):
        if row.meeting_id is not None and _values(row, pair) not in reported:
            yield f"citations: the article of {row.citation_id} does not report {row.meeting_id}"


def _wrong_counts(tables: Tables) -> Iterator[str]:
    reports = Counter(_values(row, ("meeting_id",))[0] for row in tables["meeting_reports"])
    for meeting in cast(Sequence[MeetingRow], tables["meetings"]):
        count = reports[meeting.meeting_id]
        if meeting.article_count != count:
            yield f"meetings: {meeting.meeting_id} has {count} reports, not {meeting.article_count}"


def _wrong_listings(tables: Tables) -> Iterator[str]:
    """The tables of one kind of document hold the documents of that kind, all of them and as they are."""
    documents = cast(Sequence[DocumentRow], tables["documents"])
    for name, row_class in TABLES.items():
        if issubclass(row_class, CitedDocumentRow):
            columns = tuple(DocumentRow.model_fields)
            expected = {_values(row, columns) for row in documents if row.kind == row_class.kind_listed}
            for values in expected ^ {_values(row, columns) for row in tables[name]}:
                yield f"{name} and documents differ in {_shown(values[:3])}"


def _values(row: Row, columns: tuple[str, ...]) -> tuple[object, ...]:
    return tuple([getattr(row, column) for column in columns])


def _pointer(key: ForeignKey) -> str:
    return ", ".join(key.columns)


def _shown(values: tuple[object, ...]) -> str:
    return ", ".join(str(value) for value in values)
