"""The rows of a set of tables on their way to its files: in memory while they are few, else on disk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from types import TracebackType

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from extract.schemas import TABLES, Row
from extract.schemas.arrow import arrow_schema, batch_of

_ROWS = 2_000
# How many bytes of one table are held in memory before the table goes to disk.
_IN_MEMORY = 16_000_000
_SORTING = "150MB"


class CollectedRows:
    """Rows by table; with a `folder`, tables that grow large are kept there and removed at the end."""

    def __init__(self, folder: Path | None = None) -> None:
        self._tables = {row_class: _Collected(row_class, name, folder) for name, row_class in TABLES.items()}
        self._databases = 0
        self._showing = Lock()

    def __enter__(self) -> CollectedRows:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for table in self._tables.values():
            table.discard()

    def add(self, rows: Iterable[Row]) -> None:
        """Add rows, each to its table. Raises OSError if a large table cannot be written."""
        for row in rows:
            self._tables[type(row)].add(row)

    def add_table(self, row_class: type[Row], rows: pa.Table) -> None:
        """Add rows of one table that are columns already. Raises OSError if they cannot be written."""
        self._tables[row_class].add_table(rows)

    def counts(self) -> dict[str, int]:
        """Return how many rows each table has."""
        return {table.name: table.count for table in self._tables.values()}

    @contextmanager
    def database(
        self, threads: int | None = None, names: Collection[str] = tuple(TABLES)
    ) -> Iterator[duckdb.DuckDBPyConnection]:
        """Yield a database with a view of each table; it takes its work to disk where memory does not do.

        With `names` it shows some tables only, and rows can still be added to the others. Several may be open
        at once, each for a thread of its own.
        """
        config: dict[str, str | bool | int | float | list[str]] = {"memory_limit": _SORTING}
        if threads:
            config["threads"] = threads
        folders = {table.folder for table in self._tables.values() if table.folder}
        if folders:
            with self._showing:
                self._databases += 1
                config["temp_directory"] = str(folders.pop() / f"sorting-{self._databases}")
        with duckdb.connect(config=config) as connection:
            with self._showing:
                for table in self._tables.values():
                    if table.name in names:
                        table.show_in(connection)
            yield connection


class _Collected:
    """The rows of one table."""

    def __init__(self, row_class: type[Row], name: str, folder: Path | None) -> None:
        self.name = name
        self.folder = folder
        self.count = 0
        self._row_class = row_class
        self._summed = row_class.summed
        self._file = folder / f"{name}.rows" if folder else None
        self._schema = arrow_schema(row_class).remove_metadata()
        self._waiting: list[Row] = []
        self._batches: list[pa.RecordBatch] = []
        self._size = 0
        self._kept = 0
        self._writer: pq.ParquetWriter | None = None

    def add(self, row: Row) -> None:
        self._waiting.append(row)
        if len(self._waiting) >= _ROWS:
            self._flush()

    def add_table(self, rows: pa.Table) -> None:
        for batch in rows.select(self._schema.names).cast(self._schema).to_batches():
            self._keep(batch)

    def discard(self) -> None:
        if self._writer is not None and self._file is not None:
            self._writer.close()
            self._file.unlink(missing_ok=True)

    def show_in(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Show the table under its name, and count its rows."""
        self._flush()
        source = self.name if self._summed is None else f"collected_{self.name}"
        if self._writer is not None:
            self._writer.close()
            file = str(self._file).replace("'", "''")
            connection.execute(f"CREATE VIEW {source} AS SELECT * FROM read_parquet('{file}')")
        else:
            connection.register(source, pa.Table.from_batches(self._batches, self._schema))
        self.count = self._kept if self._summed is None else self._sum_in(connection, source)

    def _sum_in(self, connection: duckdb.DuckDBPyConnection, source: str) -> int:
        """Make the table of the rows that differ in more than what is summed; return how many these are."""
        key = ", ".join(f'"{n}"' for n in self._schema.names if n != self._summed)
        total = f'sum("{self._summed}")::BIGINT AS "{self._summed}"'
        connection.execute(f"CREATE TABLE {self.name} AS SELECT {key}, {total} FROM {source} GROUP BY {key}")
        (count,) = connection.execute(f"SELECT count(*) FROM {self.name}").fetchall()[0]
        return int(count)

    def _flush(self) -> None:
        """Turn the rows that wait into columns, which take a tenth of the memory."""
        rows, self._waiting = self._waiting, []
        if not rows:
            return
        self._keep(batch_of(rows, self._row_class))

    def _keep(self, batch: pa.RecordBatch) -> None:
        self._size += batch.nbytes
        self._kept += batch.num_rows
        if self._writer is None and (self._file is None or self._size < _IN_MEMORY):
            self._batches.append(batch)
            return
        if self._writer is None:
            self._writer = self._opened()
        self._writer.write_batch(batch)

    def _opened(self) -> pq.ParquetWriter:
        assert self._file is not None
        self._file.parent.mkdir(parents=True, exist_ok=True)
        writer = pq.ParquetWriter(self._file, self._schema, compression="lz4")
        for batch in self._batches:
            writer.write_batch(batch)
        self._batches = []
        return writer


def collected(tables: Mapping[str, Sequence[Row]]) -> CollectedRows:
    """Return the rows of a set of tables, in memory."""
    found = CollectedRows()
    for rows in tables.values():
        found.add(rows)
    return found
