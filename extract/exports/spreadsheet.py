"""CSV that a spreadsheet opens as it is meant."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

from extract.schemas import TABLES, Row
from extract.schemas.csv_format import LINE_TERMINATOR, cell, header

# What a spreadsheet takes for the beginning of a formula (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32_767  # characters in a cell of Excel; a longer one would spill into the next rows


def write_spreadsheets(tables: Mapping[str, Sequence[Row]], folder: Path) -> list[Path]:
    """Write each table as CSV for Excel and LibreOffice; return the files.

    UTF-8 with a byte order mark, by which Excel knows it; a text that would start a formula gets an
    apostrophe before it, and one longer than a cell holds is cut, with "…" at its end. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, row_class in TABLES.items():
        path = folder / f"{name}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator=LINE_TERMINATOR)
            writer.writerow(header(row_class))
            writer.writerows([_safe(value) for _, value in row] for row in tables[name])
        files.append(path)
    return files


def _safe(value: object) -> str:
    if not isinstance(value, str):
        return cell(value)  # type: ignore[arg-type]
    text = f"'{value}" if value.startswith(_FORMULA) else value
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
