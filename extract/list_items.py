"""What stands in the columns of lists that `list_columns` makes.

Apart from it, since a process that reads articles makes them alone, and Arrow's functions take long to load.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray


def flat(column: pa.ChunkedArray) -> pa.Table:
    """Return all items of a column of lists of structures as a table, the fields as columns."""
    chunks = [chunk.flatten() for chunk in column.chunks]
    schema = pa.schema(list(column.type.value_type))
    return pa.Table.from_batches([pa.RecordBatch.from_struct_array(c) for c in chunks], schema)


def flat_numbers(column: pa.ChunkedArray) -> NDArray[Any]:
    """Return all items of a column of lists of numbers."""
    return np.asarray(pc.list_flatten(column).combine_chunks())


def flat_values(column: pa.ChunkedArray) -> list[Any]:
    """Return all items of a column of lists of values."""
    values: list[Any] = pc.list_flatten(column).to_pylist()
    return values


def counts_of(column: pa.ChunkedArray) -> NDArray[np.int64]:
    """Return how many items each list has."""
    return np.asarray(pc.list_value_length(column).combine_chunks(), np.int64)
