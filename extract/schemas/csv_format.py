"""How a value stands in a CSV cell.

A spreadsheet that opens a CSV takes a cell that begins with one of `=+-@` for a formula and runs it, and an
article may begin with anything. Such text gets an apostrophe before it (the remedy that OWASP recommends
against "CSV injection"), and so does text that begins with apostrophes and then such a sign, so that reading
can take off exactly what writing put on. Parquet keeps the text itself.
"""

from __future__ import annotations

import re
from datetime import date

import pyarrow as pa
import pyarrow.compute as pc

from extract.schemas.column import columns
from extract.schemas.row import Row

LINE_TERMINATOR = "\r\n"  # RFC 4180

# The wide forms count too: some spreadsheets fold them.
_FORMULA_BEGINS = "'*[=+\\-@\t\r\n＝＋－＠]"
_FORMULA = re.compile(_FORMULA_BEGINS)
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


def cells(column: pa.ChunkedArray) -> list[object]:
    """Return the cells of a column for a CSV writer, which writes null, numbers and dates as `cell` does."""
    if pa.types.is_string(column.type):
        risky = pc.match_substring_regex(column, f"^{_FORMULA_BEGINS}")
        if pc.any(risky).as_py():
            marked = pc.binary_join_element_wise("'", column, "")
            column = pc.if_else(risky, marked, column)
    values: list[object] = column.to_pylist()
    return values


def text_of(cell: str) -> str:
    """Return the text that a cell of text stands for."""
    return _MARKED.sub(r"\1", cell)
