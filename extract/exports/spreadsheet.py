"""CSV that a spreadsheet opens as it is meant."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from extract.schemas import TABLES, Row
from extract.schemas.csv_format import LINE_TERMINATOR, cell, header

_LONGEST = 32_767  # characters in a cell of Excel; a longer one would spill into the next rows


def write_spreadsheets(tables: Mapping[str, Sequence[Row]], folder: Path) -> list[Path]:
    """Write each table as CSV for Excel and LibreOffice; return the files.

    They are those of a run, in which no text is a formula, with the byte order mark by which Excel knows
    UTF-8; a text longer than a cell holds is cut, with "…" at its end. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, row_class in TABLES.items():
        path = folder / f"{name}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator=LINE_TERMINATOR)
            writer.writerow(header(row_class))
            writer.writerows([_fitting(value) for _, value in row] for row in tables[name])
        files.append(path)
    return files


def _fitting(value: str | int | float | date | None) -> str:
    text = cell(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
