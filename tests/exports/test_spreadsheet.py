"""CSV for spreadsheets: known as UTF-8, no formula, no cell too long."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from extract.exports.spreadsheet import write_spreadsheets
from extract.schemas import TABLES
from tests.tables.sample import sample_tables


def titles(folder: Path) -> list[str]:
    with (folder / "articles.csv").open(encoding="utf-8-sig", newline="") as file:
        return [row["title"] for row in csv.DictReader(file)]


@pytest.mark.parametrize(
    ("title", "cell"),
    [
        ("NA", "NA"),
        ("=1+1", "'=1+1"),
        ("+84", "'+84"),
        ("-5", "'-5"),
        ("@here", "'@here"),
        ("\tx", "'\tx"),
        ("a=1", "a=1"),
        ("x" * 40_000, "x" * 32_766 + "…"),
    ],
    ids=lambda value: value[:8],
)
def test_cells(tmp_path: Path, title: str, cell: str) -> None:
    write_spreadsheets(sample_tables(title), tmp_path)
    assert titles(tmp_path)[0] == cell


def test_every_table_begins_with_the_mark_that_excel_looks_for(tmp_path: Path) -> None:
    files = write_spreadsheets(sample_tables(), tmp_path / "excel")
    assert [file.name for file in files] == [f"{name}.csv" for name in TABLES]
    assert {file.read_bytes()[:3] for file in files} == {b"\xef\xbb\xbf"}


def test_numbers_and_dates_stay_what_they_are(tmp_path: Path) -> None:
    write_spreadsheets(sample_tables(), tmp_path)
    assert "2025-07-01" in (tmp_path / "articles.csv").read_text(encoding="utf-8-sig")
