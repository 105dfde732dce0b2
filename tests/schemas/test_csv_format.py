"""Lines that Arrow joins are those that Python's own CSV writer would write."""

from __future__ import annotations

import csv
import io
from datetime import date

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.schemas.csv_format import LINE_TERMINATOR, cell, lines

TYPES = (pa.string(), pa.int64(), pa.float64(), pa.date32())
TEXT = st.text(st.sampled_from("aĐи،=+-@'\",;\r\n\t 0＝")) | st.text(st.characters(exclude_categories=["Cs"]))
VALUES = (
    st.none() | TEXT,
    st.none() | st.integers(0, 10**9),
    st.none() | st.floats(0, 1),
    st.none() | st.dates(date(1000, 1, 1), date(2100, 12, 31)),
)
ROWS = st.lists(st.tuples(*VALUES))


def written(rows: list[tuple[str | int | float | date | None, ...]]) -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator=LINE_TERMINATOR).writerows([[cell(v) for v in row] for row in rows])
    return file.getvalue().encode()


def batch(rows: list[tuple[str | int | float | date | None, ...]]) -> pa.RecordBatch:
    columns = list(zip(*rows, strict=True)) or [()] * len(TYPES)
    arrays = [pa.array(column, kind) for column, kind in zip(columns, TYPES, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, names=["text", "count", "share", "day"])


@settings(deadline=None)
@given(ROWS)
def test_lines(rows: list[tuple[str | int | float | date | None, ...]]) -> None:
    assert lines(batch(rows)).to_pybytes() == written(rows)


@settings(deadline=None)
@given(ROWS, st.integers(0, 5), st.integers(0, 5))
def test_lines_of_a_part(
    rows: list[tuple[str | int | float | date | None, ...]], begin: int, length: int
) -> None:
    assert lines(batch(rows).slice(begin, length)).to_pybytes() == written(rows[begin : begin + length])
