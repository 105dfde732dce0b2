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

from extract.outcomes.columns import OUTCOMES
from extract.outcomes.entry import Key
from extract.outcomes.fingerprint import language_fingerprint

_KEPT = [field for field in OUTCOMES if field.name != "lasting"]
_SCHEMA = pa.schema(
    [
        pa.field("key", pa.binary(16), nullable=False),
        pa.field("read_with", pa.string(), nullable=False),
        *_KEPT,
    ]
)
# They are not for those who look for tables.
_SUFFIX = ".part"
UNFINISHED = ".unfinished"
"""The end of the names of files in the folder that mean nothing to the next run, which removes them."""
# A kill loses what is not yet in a part: some seconds of work.
_INDEXED = ["key", "language", "read_with"]
_MOST_ROWS = 1 << 24
_ROWS, _BYTES, _SECONDS = 1000, 32_000_000, 10.0


class Parts:
    """The parts of one folder. `place` and `read` know what `flush` or an earlier run has written."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._rows: dict[Path, int] = {}
        # The part's number, and below it the row: one number takes less than two.
        self._at: dict[Key, int] = {}
        self._files: dict[int, Path] = {}
        self._waiting: list[pa.RecordBatch] = []
        self._awaited: set[Key] = set()
        self._size = 0
        self._since = time.monotonic()
        self._number = 0
        for file in sorted(folder.iterdir()):
            if file.suffix == _SUFFIX and file.stem.isdigit():
                self._open(file)
            elif file.suffix == UNFINISHED:
                file.unlink()

    def __contains__(self, key: Key) -> bool:
        return key in self._at or key in self._awaited

    def add(self, keys: Sequence[Key], outcomes: pa.RecordBatch) -> None:
        """Keep outcomes, given as columns; write a part now and then. Raises OSError."""
        self._waiting.append(_rows(keys, outcomes))
        self._awaited.update(keys)
        self._size += outcomes.nbytes
        late = time.monotonic() - self._since > _SECONDS
        if len(self._awaited) >= _ROWS or self._size >= _BYTES or late:
            self.flush()

    def flush(self) -> None:
        """Write what was added. Raises OSError; what could not be written is then not kept."""
        waiting, self._waiting, self._awaited = self._waiting, [], set()
        self._size, self._since = 0, time.monotonic()
        if waiting:
            self._write(pa.Table.from_batches(waiting))

    def place(self, key: Key) -> int:
        """Return where an outcome is, as one number for `split`."""
        return self._at[key]

    def forget_places(self) -> None:
        """Forget where the outcomes are that `place` tells, of millions the most that is held of them."""
        self._at = {}

    def split(self, places: NDArray[np.int64]) -> Iterator[tuple[Path, NDArray[np.int64], NDArray[np.int64]]]:
        """Yield, part after part, which of the places are in it, and the rows; none has a place below 0."""
        order = np.argsort(places, kind="stable")
        order = order[np.searchsorted(places[order], 0) :]
        numbers, rows = np.divmod(places[order], _MOST_ROWS)
        begins = [*np.flatnonzero(np.diff(numbers, prepend=-1)).tolist(), len(order)]
        for begin, end in pairwise(begins):
            yield self._files[int(numbers[begin])], order[begin:end], rows[begin:end]

    def read(
        self, columns: Iterable[str], wanted: Mapping[Path, Sequence[int]]
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

    def values(
        self, columns: Sequence[str], wanted: Mapping[Path, Sequence[int]]
    ) -> Iterator[tuple[Any, ...]]:
        """Yield the values of the wanted rows, one part in memory at a time."""
        for _, table in self.read(columns, wanted):
            yield from zip(*(column.to_pylist() for column in table.select(columns).columns), strict=True)

    def tidy(self, used: Mapping[Path, Sequence[int]]) -> None:
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
        fresh = file.with_suffix(UNFINISHED)
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


def _rows(keys: Sequence[Key], outcomes: pa.RecordBatch) -> pa.RecordBatch:
    """Return outcomes as they are kept."""
    read_with = [language_fingerprint(language) for language in outcomes["language"].to_pylist()]
    known = [pa.array(keys, pa.binary(16)), pa.array(read_with, pa.string())]
    return pa.record_batch([*known, *(outcomes[field.name] for field in _KEPT)], _SCHEMA)
