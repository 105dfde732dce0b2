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
# The lines of thousands of long texts together may be longer than 2 GB.
_TEXT = pa.large_string()

# The wide forms count too: some spreadsheets fold them.
_FORMULA_BEGINS = "'*[=+\\-@\t\r\n＝＋－＠]"
_QUOTED = '[",\r\n]'
_MARKED_OR_QUOTED = f"^{_FORMULA_BEGINS}|{_QUOTED}"
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


def lines(rows: pa.RecordBatch) -> pa.Buffer:
    """Return the lines of rows as bytes in UTF-8."""
    joined = pc.binary_join_element_wise(*map(_fields, rows.columns), pa.scalar(",", _TEXT))
    ended = _joined(joined, LINE_TERMINATOR)
    _, ends, content = ended.buffers()
    first, last = (memoryview(ends).cast("q")[at] for at in (ended.offset, ended.offset + len(ended)))
    return content[first:last]


def _fields(column: pa.Array) -> pa.Array:
    """Return a column as it stands between the commas: quoted only where it must be (RFC 4180)."""
    if pa.types.is_floating(column.type):
        return pa.array(["" if value is None else str(value) for value in column.to_pylist()], _TEXT)
    fields = pc.fill_null(column.cast(_TEXT), "")
    if not pa.types.is_string(column.type):
        return fields
    if not pc.any(pc.match_substring_regex(fields, _MARKED_OR_QUOTED)).as_py():
        return fields
    risky = pc.match_substring_regex(fields, f"^{_FORMULA_BEGINS}")
    if pc.any(risky).as_py():
        fields = pc.if_else(risky, _joined("'", fields), fields)
    special = pc.match_substring_regex(fields, _QUOTED)
    if pc.any(special).as_py():
        fields = pc.if_else(special, _joined('"', pc.replace_substring(fields, '"', '""'), '"'), fields)
    return fields


def _joined(*parts: str | pa.Array) -> pa.Array:
    scalars = [pa.scalar(part, _TEXT) if isinstance(part, str) else part for part in (*parts, "")]
    return pc.binary_join_element_wise(*scalars)


def text_of(cell: str) -> str:
    """Return the text that a cell of text stands for."""
    return _MARKED.sub(r"\1", cell)
