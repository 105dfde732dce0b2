"""A run's tables in one database file: DuckDB or SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from extract.schemas import TABLES, Row
from extract.schemas.column import Column, columns

if TYPE_CHECKING:
    import duckdb

Tables = Mapping[str, Sequence[Row]]

_SQLITE_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "date": "TEXT"}


def write_sqlite(tables: Tables, file: Path) -> None:
    """Write the tables to a new SQLite file, with their keys; a date is text in ISO 8601.

    Raises sqlite3.Error or OSError if it cannot be written.
    """
    connection = sqlite3.connect(file)
    try:
        with connection:
            for name, row_class in TABLES.items():
                connection.execute(_definition(name, row_class))
            for name, row_class in TABLES.items():
                marks = ", ".join("?" * len(row_class.model_fields))
                connection.executemany(f"INSERT INTO {name} VALUES ({marks})", _values(tables[name]))
    finally:
        connection.close()


def write_duckdb(folder: Path, file: Path) -> None:
    """Write the Parquet tables of `folder` to a new DuckDB file. Raises duckdb.Error or OSError."""
    import duckdb

    with duckdb.connect(str(file)) as connection:
        for name in TABLES:
            path = str(folder / f"{name}.parquet")
            connection.execute(f"CREATE TABLE {name} AS SELECT * FROM read_parquet(?)", [path])


def open_tables(folder: Path) -> duckdb.DuckDBPyConnection:
    """Return a connection to the tables of `folder`, read from Parquet; it reaches nothing else."""
    import duckdb

    connection = duckdb.connect(":memory:")
    for name in TABLES:
        path = str(folder / f"{name}.parquet").replace("'", "''")
        connection.execute(f"CREATE TABLE {name} AS SELECT * FROM read_parquet('{path}')")
    connection.execute("SET enable_external_access = false")
    return connection


def _definition(name: str, row_class: type[Row]) -> str:
    lines = [_column(column) for column in columns(row_class)]
    lines.append(f"PRIMARY KEY ({_listed(row_class.primary_key)})")
    for key in row_class.foreign_keys:
        if key.target_columns == TABLES[key.target].primary_key:  # SQLite takes no other target
            target = f"{key.target} ({_listed(key.target_columns)})"
            lines.append(f"FOREIGN KEY ({_listed(key.columns)}) REFERENCES {target}")
    return f"CREATE TABLE {name} (\n  " + ",\n  ".join(lines) + "\n)"


def _column(column: Column) -> str:
    return f'"{column.name}" {_SQLITE_TYPES[column.type]}{"" if column.nullable else " NOT NULL"}'


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _values(rows: Sequence[Row]) -> Iterator[list[object]]:
    for row in rows:
        yield [value.isoformat() if isinstance(value, date) else value for _, value in row]
