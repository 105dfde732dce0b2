"""Writing a set of tables as CSV and Parquet."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from extract.schemas import TABLES, Row
from extract.schemas.arrow import arrow_schema
from extract.schemas.csv_format import LINE_TERMINATOR, cell, header
from extract.schemas.datapackage import datapackage_json
from extract.tables.check import validate_tables
from extract.tables.store import replace_files

DATAPACKAGE = "datapackage.json"
_BATCH = 20_000  # rows; bounds memory and keeps a column of texts under Arrow's 2 GB


def file_names() -> list[str]:
    """Return the names of all files that a set of tables consists of."""
    return [f"{name}.{kind}" for name in TABLES for kind in ("csv", "parquet")] + [DATAPACKAGE]


def write_tables(tables: Mapping[str, Sequence[Row]], out: Path) -> None:
    """Check `tables` (table name to rows, every table of the schemas) and write them into the folder `out`.

    Each becomes `<table>.csv` and `<table>.parquet`, sorted, beside `datapackage.json`; equal tables give
    equal bytes. All files are replaced in one step (see `extract.tables.store`); other files in `out` stay.
    Raises InvalidTablesError, OutputBusyError or OSError, and then leaves what `out` held as it was.
    """
    validate_tables(tables)

    def write(folder: Path) -> None:
        for name, row_class in TABLES.items():
            rows = sorted(tables[name], key=_sort_key)
            _write_csv(rows, row_class, folder / f"{name}.csv")
            _write_parquet(rows, row_class, folder / f"{name}.parquet")
        (folder / DATAPACKAGE).write_text(datapackage_json(), encoding="utf-8")

    replace_files(out, file_names(), write)


def _sort_key(row: Row) -> tuple[tuple[bool, object], ...]:
    values = [getattr(row, column) for column in row.order]
    return tuple([(value is None, value) for value in values])


def _write_csv(rows: Sequence[Row], row_class: type[Row], path: Path) -> None:
    columns = header(row_class)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator=LINE_TERMINATOR)
        writer.writerow(columns)
        writer.writerows([cell(getattr(row, column)) for column in columns] for row in rows)


def _write_parquet(rows: Sequence[Row], row_class: type[Row], path: Path) -> None:
    schema = arrow_schema(row_class)
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for start in range(0, len(rows), _BATCH):
            batch = rows[start : start + _BATCH]
            arrays = [pa.array([getattr(row, f.name) for row in batch], f.type) for f in schema]
            writer.write_batch(pa.RecordBatch.from_arrays(arrays, schema=schema))
