"""Outcomes as columns, in which a process that reads answers and in which they are kept: a row for each."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa

from extract.list_columns import columns_of, fields_of
from extract.outcomes.outcome import ROW_COLUMNS, Outcome
from extract.resolution.cells import ArticleCells
from extract.resolution.sketches import SKETCH


def of_sketch(field: str) -> str:
    """Return the name of the column for a field of sketches."""
    return f"sketch_{field}"


SKETCHES = {of_sketch(field): kept for field, kept in SKETCH.items()}
"""The Arrow type of each column for sketches."""

LISTS = fields_of(ArticleCells)
"""The Arrow type of each kind of cells: of cells a list, of each cell a field."""

_ROW = {
    **dict.fromkeys(ROW_COLUMNS, pa.string()),
    "language_score": pa.float64(),
    "published_on": pa.date32(),
}
_PLAIN = {**_ROW, "text": pa.string(), "facts": pa.binary(), "digest": pa.uint64(), "lasting": pa.bool_()}
_OPTIONAL = frozenset(ROW_COLUMNS) - {"article_id", "status"}

OUTCOMES = pa.schema(
    [
        pa.field(name, kept, nullable=name in _OPTIONAL)
        for name, kept in {**_PLAIN, **SKETCHES, **LISTS}.items()
    ]
)
"""The columns of outcomes."""


def outcome_columns(outcomes: Sequence[Outcome]) -> pa.RecordBatch:
    """Return outcomes as columns."""
    sketches = columns_of(SKETCH, [outcome.sketch for outcome in outcomes])
    columns = {
        **columns_of(_PLAIN, outcomes),
        **{of_sketch(name): column for name, column in sketches.items()},
        **columns_of(LISTS, [outcome.cells for outcome in outcomes]),
    }
    return pa.record_batch([columns[name] for name in OUTCOMES.names], OUTCOMES)


def pack_columns(outcomes: pa.RecordBatch) -> bytes:
    """Return columns of outcomes as bytes, for a process that knows what they are."""
    packed: bytes = outcomes.serialize().to_pybytes()
    return packed


def unpack_columns(message: bytes) -> pa.RecordBatch:
    """Return the columns of `pack_columns`."""
    return pa.ipc.read_record_batch(pa.py_buffer(message), OUTCOMES)


def is_lasting(outcomes: pa.RecordBatch) -> bool:
    """Tell whether another run would come to the same outcomes."""
    return all(outcomes["lasting"].to_pylist())


def rows_alone(outcomes: pa.RecordBatch) -> list[Outcome]:
    """Return outcomes without what was found in the articles."""
    columns = [*ROW_COLUMNS, "lasting"]
    return [Outcome(**row) for row in outcomes.select(columns).to_pylist()]
