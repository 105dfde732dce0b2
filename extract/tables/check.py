"""Whether a set of tables keeps what the schemas promise."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from threading import Lock

import duckdb
from pydantic import ValidationError

from extract.schemas import TABLES, CitedDocumentRow, DocumentRow, ForeignKey, Row
from extract.schemas.column import Column, columns
from extract.tables.collected import collected

Tables = Mapping[str, Sequence[Row]]

_SHOWN = 5
NOT_SURELY_NFC = (
    r"[\p{M}\x{340}-\x{387}\x{958}-\x{9DF}\x{A33}-\x{A5E}\x{B5C}-\x{B5D}\x{F00}-\x{FFF}"
    r"\x{1100}-\x{11FF}\x{1F00}-\x{2001}\x{2126}-\x{212B}\x{2329}\x{232A}\x{2ADC}\x{F900}-\x{FB4F}\x{1D15E}-\x{1D1C0}"
    r"\x{2F800}-\x{2FA1F}]"
)
"""Matches all characters, and others, that a text in NFC does not have or only after some others."""
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

    That is types, closed sets, keys, foreign keys, offsets, NFC and counts. Raises InvalidTablesError.
    """
    check_names(tables)
    with collected(tables) as rows, rows.database() as database:
        check(database)


def check_names(tables: Tables) -> None:
    """Check that all tables are there, each with rows of its own. Raises InvalidTablesError."""
    problems = list(_wrong_tables(tables))
    if problems:
        raise InvalidTablesError(problems)


def check(database: duckdb.DuckDBPyConnection) -> None:
    """Check the tables that a database shows. Raises InvalidTablesError."""
    checking = Checking()
    checking.take_part(database)
    checking.finish()


_Check = Callable[[duckdb.DuckDBPyConnection], Iterator[str]]


class Checking:
    """What is still to be checked of a set of tables; several threads may take part, each with a database."""

    def __init__(self) -> None:
        self._left = iter(enumerate(_checks()))
        self._taking = Lock()
        self._problems: dict[int, list[str]] = {}

    def take_part(self, database: duckdb.DuckDBPyConnection) -> None:
        """Check the tables that a database shows until nothing is left that nobody has begun."""
        while True:
            with self._taking:
                taken = next(self._left, None)
            if taken is None:
                return
            number, found = taken
            self._problems[number] = list(found(database))

    def finish(self) -> None:
        """Raise InvalidTablesError if who took part, and has ended, found anything wrong."""
        problems = [problem for _, found in sorted(self._problems.items()) for problem in found]
        if problems:
            raise InvalidTablesError(problems)


def _checks() -> Iterator[_Check]:
    for name, row_class in TABLES.items():
        yield partial(_wrong_rows, name=name, row_class=row_class)
    yield _foreign_meetings
    yield _wrong_counts
    yield _wrong_listings


def _wrong_rows(database: duckdb.DuckDBPyConnection, name: str, row_class: type[Row]) -> Iterator[str]:
    if _is_empty(database, name):  # to plan a query takes longer than a small table
        return
    yield from _repeated_keys(database, name, row_class)
    for key in row_class.foreign_keys:
        yield from _dangling_keys(database, name, key)
    yield from _wrong_values(database, name, row_class)
    yield from _denormal_text(database, name, row_class)
    yield from _wrong_offsets(database, name, row_class)


def _wrong_tables(tables: Tables) -> Iterator[str]:
    for name in TABLES.keys() - tables.keys():
        yield f"table {name} is missing"
    for name, rows in tables.items():
        if name not in TABLES:
            yield f"table {name} is unknown"
        elif wrong := {type(row).__name__ for row in rows if type(row) is not TABLES[name]}:
            yield f"{name} holds {', '.join(sorted(wrong))}"


def _is_empty(database: duckdb.DuckDBPyConnection, name: str) -> bool:
    return not database.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchall()


def _repeated_keys(database: duckdb.DuckDBPyConnection, name: str, row_class: type[Row]) -> Iterator[str]:
    key = _listed(row_class.primary_key)
    query = f"SELECT count(*), {key} FROM {name} GROUP BY {key} HAVING count(*) > 1 ORDER BY {key}"
    for count, *values in database.execute(query).fetchall():
        yield f"{name}: {count} rows have the key {_shown(values)}"


def _dangling_keys(database: duckdb.DuckDBPyConnection, name: str, key: ForeignKey) -> Iterator[str]:
    # A row whose key is null in part points at nothing.
    same = " AND ".join(
        f'own."{own}" = target."{other}"' for own, other in zip(key.columns, key.target_columns, strict=True)
    )
    known = " AND ".join(f'own."{own}" IS NOT NULL' for own in key.columns)
    query = (
        f"SELECT {_listed(key.columns)} FROM {name} own ANTI JOIN {key.target} target ON {same} WHERE {known}"
    )
    for values in sorted(database.execute(query).fetchall()):
        yield f"{name}: {', '.join(key.columns)} {_shown(values)} is not in {key.target}"


def _wrong_values(database: duckdb.DuckDBPyConnection, name: str, row_class: type[Row]) -> Iterator[str]:
    """The schema is the judge; the database only finds the rows that it must look at."""
    conditions = " OR ".join(chain.from_iterable(map(_breaches, columns(row_class))))
    key = _listed(row_class.primary_key)
    found = database.execute(f"SELECT * FROM {name} WHERE {conditions} ORDER BY {key}")
    names = [column.name for column in columns(row_class)]
    for values in found.fetchall():
        row = dict(zip(names, values, strict=True))
        shown = _shown([row[column] for column in row_class.primary_key])
        try:
            row_class(**row)
        except ValidationError as error:
            for problem in error.errors():
                yield f"{name}: {problem['loc'][0]} of {shown}: {problem['msg']}"


def _breaches(column: Column) -> Iterator[str]:
    own = f'"{column.name}"'
    if not column.nullable:
        yield f"{own} IS NULL"
    if column.values:
        yield f"{own} NOT IN ({', '.join(repr(value) for value in column.values)})"
    if column.min_length:
        yield f"length({own}) < {column.min_length}"
    if column.minimum is not None:
        yield f"{own} < {column.minimum}"
    if column.maximum is not None:
        yield f"{own} > {column.maximum}"


def _denormal_text(database: duckdb.DuckDBPyConnection, name: str, row_class: type[Row]) -> Iterator[str]:
    key = _listed(row_class.primary_key)
    texts = [
        column.name
        for column in columns(row_class)
        if column.type == "string" and not column.values and column.name not in _NOT_TEXT
    ]
    # One pattern for all columns: it takes longer to read than the rows of a small table.
    doubtful = f"regexp_matches(concat_ws(' ', {_listed(texts)}), '{NOT_SURELY_NFC}')"
    query = f"SELECT {key}, {_listed(texts)} FROM {name} WHERE {doubtful} ORDER BY {key}"
    for row in database.execute(query).fetchall():
        values, written = row[: len(row_class.primary_key)], row[len(row_class.primary_key) :]
        for column, value in zip(texts, written, strict=True):
            if value is not None and not unicodedata.is_normalized("NFC", value):
                yield f"{name}: {column} of {_shown(values)} is not NFC"


def _wrong_offsets(database: duckdb.DuckDBPyConnection, name: str, row_class: type[Row]) -> Iterator[str]:
    if "start" not in row_class.model_fields:
        return
    found = "coalesce(substring(text, start + 1, \"end\" - start), '')"
    expected = f'"{row_class.grounded}"' if row_class.grounded else found
    query = f"""
        SELECT start, "end", article_id, {found}, {expected} FROM {name} LEFT JOIN texts USING (article_id)
        WHERE {found} = '' OR {found} <> {expected} ORDER BY article_id, start, "end"
    """
    for start, end, article_id, is_there, should_be in database.execute(query).fetchall():
        yield f"{name}: {start}:{end} of article {article_id} is {is_there!r}, not {should_be!r}"


def _foreign_meetings(database: duckdb.DuckDBPyConnection) -> Iterator[str]:
    """A citation belongs to a meeting that its article reports.

    No foreign key, since programs that read the data package take a key that is null in part for a breach.
    """
    query = """
        SELECT citation_id, meeting_id FROM citations ANTI JOIN meeting_reports USING (meeting_id, article_id)
        WHERE meeting_id IS NOT NULL ORDER BY ALL
    """
    for citation_id, meeting_id in database.execute(query).fetchall():
        yield f"citations: the article of {citation_id} does not report {meeting_id}"


def _wrong_counts(database: duckdb.DuckDBPyConnection) -> Iterator[str]:
    query = """
        WITH counted AS (SELECT meeting_id, count(*) AS reports FROM meeting_reports GROUP BY ALL)
        SELECT meeting_id, coalesce(reports, 0), article_count
        FROM meetings LEFT JOIN counted USING (meeting_id)
        WHERE coalesce(reports, 0) <> article_count ORDER BY ALL
    """
    for meeting_id, reports, count in database.execute(query).fetchall():
        yield f"meetings: {meeting_id} has {reports} reports, not {count}"


def _wrong_listings(database: duckdb.DuckDBPyConnection) -> Iterator[str]:
    """The tables of one kind of document hold the documents of that kind, all of them and as they are."""
    own = _listed(tuple(DocumentRow.model_fields))
    for name, row_class in TABLES.items():
        if issubclass(row_class, CitedDocumentRow):
            documents = f"SELECT {own} FROM documents WHERE kind = '{row_class.kind_listed}'"
            listed = f"SELECT {own} FROM {name}"
            query = f"(({documents}) EXCEPT ({listed})) UNION (({listed}) EXCEPT ({documents})) ORDER BY ALL"
            for values in database.execute(query).fetchall():
                yield f"{name} and documents differ in {_shown(values[:3])}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _shown(values: Sequence[object]) -> str:
    return ", ".join(str(value) for value in values)
