"""The typed schema of a table for Parquet."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa

from extract.schemas.column import ColumnType, columns
from extract.schemas.row import Row

_TYPES: dict[ColumnType, pa.DataType] = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "date": pa.date32(),
}


def arrow_schema(row_class: type[Row]) -> pa.Schema:
    """Return the Arrow schema of a table, with the description of each column as its metadata."""
    return pa.schema(
        pa.field(c.name, _TYPES[c.type], nullable=c.nullable, metadata={"description": c.description})
        for c in columns(row_class)
    )


def arrow_struct(row_class: type[Row]) -> pa.StructType:
    """Return the Arrow type of a row as one value."""
    return pa.struct(list(arrow_schema(row_class).remove_metadata()))


def batch_of(rows: Sequence[Row], row_class: type[Row]) -> pa.RecordBatch:
    """Return rows of a table as columns."""
    schema = arrow_schema(row_class).remove_metadata()
    arrays = [pa.array([getattr(row, field.name) for row in rows], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
