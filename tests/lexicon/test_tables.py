"""Every table of the lexicon parses, and names each thing once."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

import extract

PACKAGE = Path(str(extract.__file__)).parent
TABLES = sorted(p.relative_to(PACKAGE).as_posix() for p in PACKAGE.rglob("*.csv"))
# What names a row where the first column does not.
_KEYS = {
    "lexicon/office_holders.csv": ("name", "office", "body", "place"),
    "lexicon/terms.csv": ("body", "term"),
    "lexicon/number_series.csv": ("issuer", "type", "form", "first", "since"),
    "lexicon/registry.csv": ("number", "kind", "issued_on"),
}
_MOST_WORDS = 60


def _lines(table: str) -> list[list[str]]:
    text = (PACKAGE / table).read_text(encoding="utf-8")
    return list(csv.reader(line for line in text.splitlines() if line and not line.startswith("#")))


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_every_column(table: str) -> None:
    header, *rows = _lines(table)
    assert [row for row in rows if len(row) != len(header)] == []


@pytest.mark.parametrize("table", TABLES)
def test_no_row_stands_twice(table: str) -> None:
    header, *rows = _lines(table)
    columns = [header.index(name) for name in _KEYS.get(table, header if "places" in table else header[:1])]
    keys = Counter(tuple(row[column].strip() for column in columns) for row in rows)
    assert [key for key, n in keys.items() if n > 1] == []


@pytest.mark.parametrize("table", TABLES)
def test_cells_are_entries_not_passages(table: str) -> None:
    assert [cell for row in _lines(table) for cell in row if len(cell.split()) > _MOST_WORDS] == []
