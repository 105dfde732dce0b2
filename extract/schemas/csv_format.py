"""How a value stands in a CSV cell.

A spreadsheet that opens a CSV takes a cell that begins with one of `=+-@` for a formula and runs it, and an
article may begin with anything. Such text gets an apostrophe before it (the remedy that OWASP recommends
against "CSV injection"), and so does text that begins with apostrophes and then such a sign, so that reading
can take off exactly what writing put on. Parquet keeps the text itself.
"""

from __future__ import annotations

import re
from datetime import date

from extract.schemas.column import columns
from extract.schemas.row import Row

LINE_TERMINATOR = "\r\n"  # RFC 4180

# The wide forms count too: some spreadsheets fold them.
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_MARKED = re.compile("^'('*[=+\\-@\t\r\n＝＋－＠])")


def header(row_class: type[Row]) -> list[str]:
    """Return the column names, the first line of the table's CSV."""
    return [column.name for column in columns(row_class)]


def cell(value: str | int | float | date | None) -> str:
    """Return the cell of a value: empty for an unknown one, ISO 8601 for a date, text never a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if _FORMULA.match(value) else value
    return value.isoformat() if isinstance(value, date) else str(value)


def text_of(cell: str) -> str:
    """Return the text that a cell of text stands for."""
    return _MARKED.sub(r"\1", cell)
