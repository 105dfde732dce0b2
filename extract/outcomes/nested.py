"""The cells of articles as columns of a Parquet file: of each article a list, of each cell a field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from itertools import accumulate, chain
from typing import Any, get_args, get_type_hints

import pyarrow as pa

from extract.resolution.cells import ArticleCells

_TYPES: dict[Any, pa.DataType] = {
    int: pa.int32(),
    str: pa.string(),
    str | None: pa.string(),
    date | None: pa.date32(),
}


def _lists() -> dict[str, pa.DataType]:
    hints = get_type_hints(ArticleCells)
    return {f.name: pa.list_(_struct(get_args(hints[f.name])[0])) for f in fields(ArticleCells)}


def _struct(cells: type) -> pa.DataType:
    return pa.struct([pa.field(name, _TYPES[hint]) for name, hint in get_type_hints(cells).items()])


LISTS = _lists()
"""The Arrow type of each kind of cells."""


def nested(kind: str, articles: Sequence[Sequence[tuple[Any, ...]]]) -> pa.ListArray:
    """Return the cells of articles as one column."""
    struct = LISTS[kind].value_type
    # Column by column: of a row of Python values Arrow makes a structure forty times more slowly.
    columns = list(zip(*chain.from_iterable(articles), strict=True)) or [()] * struct.num_fields
    arrays = [pa.array(values, field.type) for values, field in zip(columns, struct, strict=True)]
    ends = pa.array([0, *accumulate(map(len, articles))], pa.int32())
    return pa.ListArray.from_arrays(ends, pa.StructArray.from_arrays(arrays, fields=list(struct)))
