"""What linking found, on disk for the next run: of each step a file of results, found again by key.

A file is written under another name, synchronised and renamed, one step after the other. Its keys stand for
all that its results depend on, so that files of different runs may stand side by side.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.hashes import hashed
from extract.resolution.memory import BATCH, Keys, Step, mixed
from extract.resolution.work import Work

_KEY = "key"
_UNKNOWN = -1


class KeptLinking:
    """The results of the last run in `folder`; those of this run take their place, step by step.

    `articles` are numbers that stand for all that linking sees of each article, `seed` for what else results
    depend on: the program and its lexicon, decisions by hand. `work` does what is not known.
    """

    def __init__(self, folder: Path, articles: Keys, seed: str, work: Work) -> None:
        self._folder, self._articles, self._seed, self._work = folder, articles, hashed(seed), work

    def results(self, step: Step) -> pa.Table:
        """Return the results of the units of a step, a row for each, those of the last run where it has them.

        Raises OSError if there is no room for the file.
        """
        keys = mixed(step.keys_of(self._articles), self._seed)
        file = self._folder / f"{step.name}.linked"
        known = _Known(file)
        fresh = file.with_suffix(".unfinished")
        try:
            _write(fresh, _rows(step, keys, known, self._work))
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        os.replace(fresh, file)
        return _read(file).read_all().drop_columns(_KEY)


class _Known:
    """The results that a file has, if it has any."""

    def __init__(self, file: Path) -> None:
        self._keys = np.zeros(0, np.uint64)
        try:
            self._file = _read(file)
            own = [self._file.get_batch(n).column(_KEY) for n in range(self._file.num_record_batches)]
        except (pa.ArrowException, OSError):  # there is none, or it was damaged: all is linked anew
            own = []
        if own:
            self._keys = np.concatenate([np.asarray(keys) for keys in own])
        self._order = np.argsort(self._keys, kind="stable")
        self._sorted = self._keys[self._order]

    def find(self, keys: Keys) -> NDArray[np.int64]:
        """Return where the results of keys are, `_UNKNOWN` for those that the file does not have."""
        if not len(self._keys):
            return np.full(len(keys), _UNKNOWN)
        at = np.minimum(np.searchsorted(self._sorted, keys), len(self._sorted) - 1)
        return np.where(self._sorted[at] == keys, self._order[at], _UNKNOWN)

    def rows(self, places: NDArray[np.int64]) -> Iterator[pa.Table]:
        """Yield the results at ascending places."""
        numbers = places // BATCH
        for number in np.unique(numbers).tolist():
            own = pa.array(places[numbers == number] - number * BATCH)
            batch = self._file.get_batch(number).take(own)
            yield pa.Table.from_batches([batch]).drop_columns(_KEY)


def _rows(step: Step, keys: Keys, known: _Known, work: Work) -> Iterator[pa.Table]:
    """Yield the results of the units of a step, whose keys these are, with the keys, in their order."""
    places = known.find(keys)
    unknown = np.flatnonzero(places == _UNKNOWN)
    # Of no units the result is an empty table, which tells the columns.
    asked = step.shares(unknown) if len(unknown) or not len(keys) else iter(())
    made = _Made(step.computed(asked, work))
    for begin in range(0, max(1, len(keys)), BATCH):
        own = places[begin : begin + BATCH]
        order = np.argsort(own, kind="stable")  # what is not known comes first
        fresh = int(np.searchsorted(own[order], 0))
        rows = pa.concat_tables([*made.take(fresh), *known.rows(own[order[fresh:]])] or [made.all()])
        rows = rows.combine_chunks().take(pa.array(np.argsort(order)))
        yield rows.append_column(_KEY, pa.array(keys[begin : begin + BATCH]))
        step.done(range(begin, begin + len(own)))


class _Made:
    """Rows of tables that come one after another."""

    def __init__(self, tables: Iterator[pa.Table]) -> None:
        self._tables = tables
        self._rest: pa.Table | None = None

    def take(self, count: int) -> list[pa.Table]:
        """Return so many rows, in tables."""
        taken: list[pa.Table] = []
        while count:
            rest = self._rest if self._rest is not None and len(self._rest) else next(self._tables)
            taken.append(rest.slice(0, count))
            count -= len(taken[-1])
            self._rest = rest.slice(len(taken[-1]))
        return taken

    def all(self) -> pa.Table:
        """Return the next table."""
        return next(self._tables)


def _write(file: Path, tables: Iterator[pa.Table]) -> None:
    with file.open("wb") as written:
        first = next(tables)
        with pa.ipc.new_file(written, first.schema) as writer:
            writer.write_table(first)
            for table in tables:
                writer.write_table(table)
        written.flush()
        os.fsync(written.fileno())


def _read(file: Path) -> pa.RecordBatchFileReader:
    return pa.ipc.open_file(pa.memory_map(str(file)))
