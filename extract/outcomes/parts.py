"""Outcomes on disk: Parquet files of some hundreds of outcomes each, found again by key.

A part is written under another name, synchronised and renamed: a part that is there is whole. A key may stand
in two parts (a run was killed while it put parts together); its outcome is the same in both. `read_with` is
the fingerprint of the lexicon of the article's language: what was read with another one counts as not there.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from extract.list_columns import columns_of
from extract.outcomes.entry import Key
from extract.outcomes.fingerprint import language_fingerprint
from extract.outcomes.nested import LISTS, SKETCHES, of_sketch
from extract.outcomes.outcome import ROW_COLUMNS, Outcome
from extract.resolution.sketches import SKETCH
from extract.schemas import ArticleRow
from extract.schemas.arrow import arrow_schema

_ROW = arrow_schema(ArticleRow)
_SCHEMA = pa.schema(
    [
        pa.field("key", pa.binary(16), nullable=False),
        pa.field("read_with", pa.string(), nullable=False),
        *(_ROW.field(name).remove_metadata() for name in ROW_COLUMNS),
        pa.field("text", pa.string(), nullable=False),
        pa.field("facts", pa.binary(), nullable=False),
        *(pa.field(name, kept, nullable=False) for name, kept in SKETCHES.items()),
        *(pa.field(kind, kept, nullable=False) for kind, kept in LISTS.items()),
    ]
)
# They are not for those who look for tables.
_SUFFIX = ".part"
# A kill loses what is not yet in a part: some seconds of work.
_INDEXED = ["key", "language", "read_with"]
_MOST_ROWS = 1 << 24
_ROWS, _BYTES, _SECONDS = 1000, 32_000_000, 10.0
# The cells of an article are about as large as its facts.
_KEPT_TWICE = 2


class Parts:
    """The parts of one folder. `place` and `read` know what `flush` or an earlier run has written."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._rows: dict[Path, int] = {}
        # The part's number, and below it the row: one number takes less than two.
        self._at: dict[Key, int] = {}
        self._files: dict[int, Path] = {}
        self._waiting: dict[Key, Outcome] = {}
        self._size = 0
        self._since = time.monotonic()
        self._number = 0
        for file in sorted(folder.iterdir()):
            if file.suffix == _SUFFIX and file.stem.isdigit():
                self._open(file)
            elif file.suffix == ".unfinished":
                file.unlink()

    def __contains__(self, key: Key) -> bool:
        return key in self._at or key in self._waiting

    def add(self, key: Key, outcome: Outcome) -> None:
        """Keep an outcome; write a part now and then. Raises OSError."""
        self._waiting[key] = outcome
        self._size += len(outcome.text) + _KEPT_TWICE * len(outcome.facts)
        late = time.monotonic() - self._since > _SECONDS
        if len(self._waiting) >= _ROWS or self._size >= _BYTES or late:
            self.flush()

    def flush(self) -> None:
        """Write what was added. Raises OSError; what could not be written is then not kept."""
        waiting, self._waiting, self._size, self._since = self._waiting, {}, 0, time.monotonic()
        if waiting:
            self._write(_table(waiting))

    def place(self, key: Key) -> int:
        """Return where an outcome is, as one number for `split`."""
        return self._at[key]

    def split(self, places: NDArray[np.int64]) -> Iterator[tuple[Path, NDArray[np.int64], NDArray[np.int64]]]:
        """Yield, part after part, which of the places are in it, and the rows; none has a place below 0."""
        order = np.argsort(places, kind="stable")
        order = order[np.searchsorted(places[order], 0) :]
        numbers, rows = np.divmod(places[order], _MOST_ROWS)
        begins = [*np.flatnonzero(np.diff(numbers, prepend=-1)).tolist(), len(order)]
        for begin, end in pairwise(begins):
            yield self._files[int(numbers[begin])], order[begin:end], rows[begin:end]

    def read(
        self, columns: Iterable[str], wanted: Mapping[Path, list[int]]
    ) -> Iterator[tuple[Path, pa.Table]]:
        """Yield, part after part, the wanted rows in their order, with only `columns`."""
        for file in sorted(wanted):
            yield (
                file,
                _read(file, columns).take(pa.array(wanted[file], pa.int64())),
            )

    def column(self, file: Path, name: str) -> pa.ChunkedArray:
        """Return a column of a whole part."""
        return _read(file, [name]).column(name)

    def values(self, columns: Sequence[str], wanted: Mapping[Path, list[int]]) -> Iterator[tuple[Any, ...]]:
        """Yield the values of the wanted rows, one part in memory at a time."""
        for _, table in self.read(columns, wanted):
            yield from zip(*(column.to_pylist() for column in table.select(columns).columns), strict=True)

    def tidy(self, used: Mapping[Path, list[int]]) -> None:
        """Drop outcomes that are not used, where they are most of a part, and put small parts together."""
        wasteful = [f for f in sorted(self._rows) if len(used.get(f, ())) * 2 < self._rows[f]]
        small = [f for f in sorted(self._rows) if f not in wasteful and self._rows[f] * 4 < _ROWS]
        gathered = wasteful + (small if len(small) > 1 else [])
        tables: list[pa.Table] = []
        for _, table in self.read(_SCHEMA.names, {f: used[f] for f in gathered if used.get(f)}):
            tables.append(table)
            if sum(t.num_rows for t in tables) >= _ROWS:
                self._write(pa.concat_tables(tables))
                tables = []
        if tables:
            self._write(pa.concat_tables(tables))
        for file in gathered:
            file.unlink()
            del self._rows[file]

    def _write(self, table: pa.Table) -> None:
        self._number += 1
        file = self.folder / f"{self._number:06d}{_SUFFIX}"
        fresh = file.with_suffix(".unfinished")
        try:
            pq.write_table(table, fresh, compression="zstd", compression_level=1, use_dictionary=False)
            with fresh.open("rb") as written:
                os.fsync(written.fileno())
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        os.replace(fresh, file)
        self._index(file, table)

    def _open(self, file: Path) -> None:
        try:
            table = _read(file, _INDEXED)
        except (pa.ArrowException, OSError):  # damaged from outside: its articles are read again
            file.unlink()
            return
        self._index(file, table)

    def _index(self, file: Path, table: pa.Table) -> None:
        self._number = max(self._number, int(file.stem))
        self._rows[file] = table.num_rows
        self._files[int(file.stem)] = file
        first = int(file.stem) * _MOST_ROWS
        columns = (table.column(name).to_pylist() for name in _INDEXED)
        for row, (key, language, read_with) in enumerate(zip(*columns, strict=True)):
            if read_with == language_fingerprint(language):
                self._at[key] = first + row


def _read(file: Path, columns: Iterable[str]) -> pa.Table:
    """Return columns of a part. Whatever stands in it is one file: no dataset is looked for."""
    with pq.ParquetFile(file, memory_map=True) as part:
        return part.read(columns=list(columns))


def _table(outcomes: Mapping[Key, Outcome]) -> pa.Table:
    names = [name for name in _SCHEMA.names if name in Outcome.__slots__]
    columns = {name: [getattr(outcome, name) for outcome in outcomes.values()] for name in names}
    read_with = [language_fingerprint(outcome.language) for outcome in outcomes.values()]
    sketches = columns_of(SKETCH, [outcome.sketch for outcome in outcomes.values()])
    kept = {of_sketch(name): column for name, column in sketches.items()}
    kept |= columns_of(LISTS, [outcome.cells for outcome in outcomes.values()])
    return pa.table({"key": list(outcomes), "read_with": read_with, **columns, **kept}, schema=_SCHEMA)
