"""What linking found, on disk for the next run: of each step a file of results, found again by key.

A file is written under another name, synchronised and renamed, one step after the other. Its keys stand for
all that its results depend on, so that files of different runs may stand side by side.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.groups import hashed
from extract.resolution.memory import BATCH, Keys, Step, mixed, shares_of
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
            yield pa.Table.from_batches([self._file.get_batch(number).take(own)])


def _rows(step: Step, keys: Keys, known: _Known, work: Work) -> Iterator[pa.Table]:
    """Yield the results of the units of a step, whose keys these are, with the keys, in their order."""
    places = known.find(keys)
    batches = [range(n, min(n + BATCH, len(keys))) for n in range(0, len(keys), BATCH)] or [range(0)]
    asked = [np.flatnonzero(places[own.start : own.stop] == _UNKNOWN) + own.start for own in batches]
    # Of no units the result is an empty table, which tells the columns.
    shares = [list(shares_of(own.tolist())) for own in asked] if len(keys) else [[[]]]
    computed = step.computed(chain.from_iterable(shares), work)
    for batch, own, of_batch in zip(batches, asked, shares, strict=True):
        made = [
            next(computed).append_column(_KEY, pa.array(keys[np.asarray(share, np.int64)]))
            for share in of_batch
        ]
        kept = np.flatnonzero(places[batch.start : batch.stop] != _UNKNOWN) + batch.start
        by_place = kept[np.argsort(places[kept])]
        rows = pa.concat_tables([*made, *known.rows(places[by_place])]).combine_chunks()
        yield rows.take(pa.array(np.argsort(np.concatenate((own, by_place)))))
        step.done(batch)


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
