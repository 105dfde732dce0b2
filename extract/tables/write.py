"""Writing a set of tables as CSV and Parquet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from extract.schemas import TABLES, Row
from extract.schemas.arrow import arrow_schema
from extract.schemas.csv_format import LINE_TERMINATOR, header, lines
from extract.schemas.datapackage import datapackage_json
from extract.tables.check import Checking, check_names
from extract.tables.collected import CollectedRows, collected
from extract.tables.files import DATAPACKAGE, file_names
from extract.tables.store import replace_files

_BATCH = 8_192  # rows; bounds memory and keeps a column of texts under Arrow's 2 GB


def write_tables(tables: Mapping[str, Sequence[Row]], out: Path) -> None:
    """Check `tables` (table name to rows, every table of the schemas) and write them into the folder `out`.

    Raises InvalidTablesError, OutputBusyError or OSError, and then leaves what `out` held as it was.
    """
    check_names(tables)
    with collected(tables) as rows:
        write_collected(rows, out)


def write_collected(
    rows: CollectedRows,
    out: Path,
    threads: int | None = None,
    done: Callable[[int], None] = lambda _: None,
) -> None:
    """Check collected rows and write them into the folder `out`.

    Each table becomes `<table>.csv` and `<table>.parquet`, sorted, beside `datapackage.json`; equal tables
    give equal bytes, whatever the order of the rows. All files are replaced in one step (see
    `extract.tables.store`); other files in `out` stay. `threads` check and sort, one a core if None; `done`
    hears of each table. Raises InvalidTablesError, OutputBusyError or OSError, and then leaves what `out`
    held as it was.
    """
    replace_files(out, file_names(), lambda folder: check_and_write(rows, folder, TABLES, threads, done))


def check_and_write(
    rows: CollectedRows,
    folder: Path,
    names: Iterable[str],
    threads: int | None = None,
    done: Callable[[int], None] = lambda _: None,
) -> None:
    """Write some tables, and what describes the files of all, into a folder, while all tables are checked.

    Raises InvalidTablesError or OSError.
    """
    checking = Checking()
    with ThreadPoolExecutor(1) as meanwhile:
        helping = meanwhile.submit(_take_part, checking, rows, threads)
        with rows.database(threads) as database:
            write_files(database, folder, names, done)
            _describe(folder)
            checking.take_part(database)
        helping.result()
    checking.finish()


def _take_part(checking: Checking, rows: CollectedRows, threads: int | None) -> None:
    with rows.database(threads) as database:
        checking.take_part(database)


def write_files(
    database: duckdb.DuckDBPyConnection, folder: Path, names: Iterable[str], done: Callable[[int], None]
) -> None:
    """Write some tables of a database into a folder, sorted; `done` hears of each table. Raises OSError."""
    for name in names:
        _write(_batches(database, name, TABLES[name]), TABLES[name], folder / name)
        done(1)


def _describe(folder: Path) -> None:
    (folder / DATAPACKAGE).write_text(datapackage_json(), encoding="utf-8")


def _batches(database: duckdb.DuckDBPyConnection, name: str, row_class: type[Row]) -> Iterator[pa.Table]:
    """Yield the rows of a table in order, always the same number at a time."""
    schema = arrow_schema(row_class)
    order = ", ".join(f'"{column}" NULLS LAST' for column in row_class.order)
    waiting: list[pa.RecordBatch] = []
    for batch in database.sql(f"SELECT * FROM {name} ORDER BY {order}").to_arrow_reader(_BATCH):
        waiting.append(batch)
        while sum(b.num_rows for b in waiting) >= _BATCH:
            whole = pa.Table.from_batches(waiting)
            yield whole.slice(0, _BATCH).cast(schema)
            waiting = whole.slice(_BATCH).to_batches()
    if sum(b.num_rows for b in waiting):
        yield pa.Table.from_batches(waiting).cast(schema)


def _write(batches: Iterable[pa.Table], row_class: type[Row], path: Path) -> None:
    with (
        path.with_suffix(".csv").open("wb") as file,
        pq.ParquetWriter(
            path.with_suffix(".parquet"), arrow_schema(row_class), compression="zstd"
        ) as parquet,
    ):
        file.write(f"{','.join(header(row_class))}{LINE_TERMINATOR}".encode())
        for table in batches:
            parquet.write_table(table.combine_chunks())
            for batch in table.to_batches():
                file.write(lines(batch))
