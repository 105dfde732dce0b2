"""One database file with every row."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import duckdb
import pytest

from extract.exports.database import open_tables, write_duckdb, write_sqlite
from extract.schemas import TABLES
from extract.tables.store import current_folder
from extract.tables.write import write_tables
from tests.tables.sample import sample_tables


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_tables(sample_tables(), tmp_path / "out")
    return current_folder(tmp_path / "out")


def test_sqlite_holds_the_rows_typed_and_keeps_their_keys(tmp_path: Path) -> None:
    write_sqlite(sample_tables(), tmp_path / "t.sqlite")
    connection = sqlite3.connect(tmp_path / "t.sqlite")
    counts = {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in TABLES}
    assert counts == {name: len(rows) for name, rows in sample_tables().items()}
    row = connection.execute(
        "SELECT published_on, language_score, duplicate_of FROM articles WHERE path = 'a.txt'"
    )
    assert row.fetchone() == ("2025-07-01", 0.1, None)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("PRAGMA foreign_keys = on")
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("DELETE FROM people")
    connection.close()


def test_duckdb_holds_the_rows_typed(folder: Path, tmp_path: Path) -> None:
    write_duckdb(folder, tmp_path / "t.duckdb")
    with duckdb.connect(str(tmp_path / "t.duckdb"), read_only=True) as connection:
        assert {name for (name,) in connection.execute("SHOW TABLES").fetchall()} == set(TABLES)
        (found,) = connection.execute(
            "SELECT year(issued_on) FROM documents WHERE number = '57-NQ/TW'"
        ).fetchall()
    assert found == (2024,)


def test_queries_reach_the_tables_alone(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("a\n1\n", encoding="utf-8")
    connection = open_tables(folder)
    assert connection.execute("SELECT name FROM people").fetchall() == [("Nguyễn An",)]
    for statement in (
        f"SELECT * FROM read_csv('{tmp_path / 'other.csv'}')",
        f"COPY people TO '{tmp_path / 'stolen.csv'}'",
        "SET enable_external_access = true",
    ):
        with pytest.raises(duckdb.Error):
            connection.execute(statement)
