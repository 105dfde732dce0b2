"""How a value stands in a CSV cell."""

from __future__ import annotations

from datetime import date

from extract.schemas.column import columns
from extract.schemas.row import Row

LINE_TERMINATOR = "\r\n"  # RFC 4180


def header(row_class: type[Row]) -> list[str]:
    """Return the column names, the first line of the table's CSV."""
    return [column.name for column in columns(row_class)]


def cell(value: str | int | float | date | None) -> str:
    """Return the cell of a value: empty for an unknown one, ISO 8601 for a date."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)
