"""A run's tables on disk: checked, written whole or not at all, and read back typed."""

from __future__ import annotations

from extract.tables.check import InvalidTablesError, validate_tables
from extract.tables.read import read_rows, read_tables
from extract.tables.store import OutputBusyError
from extract.tables.write import write_tables

__all__ = [
    "InvalidTablesError",
    "OutputBusyError",
    "read_rows",
    "read_tables",
    "validate_tables",
    "write_tables",
]
