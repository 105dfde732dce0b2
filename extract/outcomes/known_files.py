"""Which articles the files of the last run held, so that a file that did not change is not even opened.

A file did not change if size, both times and number on its disk are what they were. That tells nothing of a
file that was written at the moment it was read, within what clocks and disks round times to: such a file is
not remembered. Setting the time of modification back hides no change, since the kernel keeps the other.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from extract.outcomes.entry import Entries, Entry
from extract.parsers import InputFile, Reading
from extract.storage import StoredFile
from extract.storage.stored_file import signature as stored_signature

Signature = tuple[int, int, int, int]

_SCHEMA = pa.schema(
    [
        *(pa.field("file", pa.binary(16)), pa.field("size", pa.int64()), pa.field("mtime", pa.int64())),
        *(pa.field("ctime", pa.int64()), pa.field("inode", pa.uint64())),
        *(pa.field("path", pa.string()), pa.field("key", pa.binary(16))),
        *(pa.field("article_id", pa.string()), pa.field("read_as", pa.string())),
    ]
)
_TYPES = {"size": "q", "mtime": "q", "ctime": "q", "inode": "Q"}
_PLACE, _HALF = 16, 8
_BATCH = 10_000
_SETTLED = 2_000_000_000  # ns


class KnownFiles:
    """What the files of the last run held, and what those of this run hold."""

    def __init__(self, folder: Path, reading: Reading) -> None:
        options = repr((reading.largest, reading.fields)).encode()
        self._store = folder / f"files-{hashlib.sha256(options).hexdigest()[:8]}.list"
        self._known = _Known(self._stored())
        self._kept = array("q")
        self._seen: list[tuple[object, ...]] = []
        self._batches: list[pa.RecordBatch] = []
        self._last: tuple[InputFile, bytes] | None = None
        self._rows = range(0)

    def entries(self, found: InputFile) -> tuple[Entry, ...] | None:
        """Return what the file held in the last run; None if it is not known to be the same."""
        signature = _signature(found)
        if signature is None:
            return None
        rows = self._rows = self._known.rows(self._place(found))
        if not rows or not self._known.has_signature(rows[0], signature):
            return None
        return tuple(map(self._known.entries.item, rows))

    def keep(self) -> None:
        """Take down that the file whose entries were asked for last holds what it held."""
        self._kept.extend(self._rows)

    def remember(self, found: InputFile, signature: Signature, entries: Sequence[Entry]) -> None:
        """Take down what a file holds; `signature` is from before it was read."""
        place = self._place(found)
        self._seen.extend((place, *signature, *entry) for entry in entries)
        if len(self._seen) >= _BATCH:
            self._pack()

    def save(self) -> None:
        """Write what was taken down in the place of what was known. Raises OSError."""
        self._pack()
        if len(self._kept) == len(self._known.entries) and not self._batches and self._store.exists():
            return
        kept = [_read(self._store).take(pa.array(self._kept, pa.int64()))] if self._kept else []
        table = pa.concat_tables([*kept, pa.Table.from_batches(self._batches, _SCHEMA)])
        fresh = self._store.with_suffix(".unfinished")
        try:
            pq.write_table(table, fresh, compression="zstd")
            os.replace(fresh, self._store)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise

    def _place(self, found: InputFile) -> bytes:
        """Return what a file is found by. It is looked for first, and then taken down."""
        if self._last is None or self._last[0] is not found:
            self._last = found, _place(found)
        return self._last[1]

    def _pack(self) -> None:
        """Keep what was taken down as columns, which take less memory."""
        columns, self._seen = list(zip(*self._seen, strict=True)), []
        if columns:
            arrays = [pa.array(c, f.type) for c, f in zip(columns, _SCHEMA, strict=True)]
            self._batches.append(pa.RecordBatch.from_arrays(arrays, schema=_SCHEMA))

    def _stored(self) -> pa.Table:
        try:
            return _read(self._store)
        except (pa.ArrowException, OSError):  # there is none, or it was damaged: the files are read again
            return _SCHEMA.empty_table()


class _Known:
    """What is known, packed: a file takes a hundred bytes. The rows of a file are neighbours."""

    def __init__(self, table: pa.Table) -> None:
        self.entries = Entries.of(table)
        self._places = b"".join(table["file"].to_pylist())
        self._signatures = [array(_TYPES[name], table[name].to_numpy().tobytes()) for name in _TYPES]
        self._next = 0
        # Files are looked for by the first half of what they are found by, and compared by the whole.
        halves = np.frombuffer(self._places, np.dtype("<u8"))[:: _PLACE // _HALF]
        order = np.argsort(halves, kind="stable")
        self._halves, self._order = array("Q", halves[order].tobytes()), array("q", order.tobytes())

    def rows(self, place: bytes) -> range:
        """Return the rows of a file; none if it is not known."""
        row = self._first_row(place)
        if row is None:
            return range(0)
        end = row + 1
        while self._place(end) == place:
            end += 1
        self._next = end
        return range(row, end)

    def has_signature(self, row: int, signature: Signature) -> bool:
        """Tell whether the file of a row was as a signature says."""
        size, mtime, ctime, inode = self._signatures
        return (size[row], mtime[row], ctime[row], inode[row]) == signature

    def _first_row(self, place: bytes) -> int | None:
        # Files are asked for in the order in which they were taken down, most of them.
        if self._place(self._next) == place:
            return self._next
        half = int.from_bytes(place[:_HALF], "little")
        at = bisect_left(self._halves, half)
        while at < len(self._halves) and self._halves[at] == half:
            if self._place(self._order[at]) == place:
                return self._order[at]
            at += 1
        return None

    def _place(self, row: int) -> bytes:
        return self._places[row * _PLACE : (row + 1) * _PLACE]


def _read(store: Path) -> pa.Table:
    """Return what is known. It is one file: no dataset is looked for."""
    with pq.ParquetFile(store) as file:
        return file.read().cast(_SCHEMA)


def settled_signature(found: InputFile) -> Signature | None:
    """Return how a file is now; None if it may still change without showing it."""
    signature = _signature(found)
    if isinstance(found.file, StoredFile):
        return signature  # it has none where the store may not show a change
    if signature is None or max(signature[1:3]) > time.time_ns() - _SETTLED:
        return None
    return signature


def _signature(found: InputFile) -> Signature | None:
    if isinstance(found.file, StoredFile):
        return stored_signature(found.file)
    if found.file is None:
        return None
    try:
        status = os.lstat(found.file)
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def _place(found: InputFile) -> bytes:
    named = f"{found.file}\0{found.path}".encode("utf-8", "surrogateescape")
    return hashlib.sha256(named).digest()[:_PLACE]
