"""From the entries of an input and the outcomes that are kept to the articles of a run."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.groups import groups_of
from extract.outcomes.corpus import Corpus
from extract.outcomes.outcome import ROW_COLUMNS
from extract.outcomes.parts import Parts
from extract.parsers.source import written
from extract.schemas import ArticleRow
from extract.schemas.arrow import arrow_schema

_OWN = -1
_PASSING = -1
_SCHEMA = arrow_schema(ArticleRow).remove_metadata()


class Articles:
    """The articles of an input.

    Of several entries with the same bytes the first that was extracted is the article, the others are
    duplicates; what was not extracted is a duplicate of what failed when it was taken for the same.

    `extracted` are the rows of parts that hold the texts and mentions of the articles, each once; `used`
    those that this input needs at all.
    """

    def __init__(self, corpus: Corpus, parts: Parts) -> None:
        self._corpus, self._parts = corpus, parts
        keys = map(corpus.entries.key, range(len(corpus.entries)))
        places = (_PASSING if key in corpus.passing else parts.place(key) for key in keys)
        self._places = np.fromiter(places, np.int64, len(corpus.entries))
        self.used: Mapping[Path, Sequence[int]] = self._rows(self._places)
        self._is_extracted = self._extracted()
        # Of a duplicate, the entry that it repeats.
        self._repeats = self._repeated()
        self.extracted: Mapping[Path, Sequence[int]] = self._rows(
            self._places[self._is_extracted & (self._repeats == _OWN)]
        )

    def tables(self) -> Iterator[pa.Table]:
        """Yield the rows of the table of articles, in no order."""
        of_own = np.where(self._repeats == _OWN, np.arange(len(self._repeats)), self._repeats)
        places = self._places[of_own]
        for file, numbers, rows in self._parts.split(places):
            ((_, table),) = self._parts.read(ROW_COLUMNS, {file: rows.tolist()})
            yield self._placed(table, numbers)
        passing = np.flatnonzero(places == _PASSING)
        if len(passing):
            entries, outcomes = self._corpus.entries, self._corpus.passing
            told = [outcomes[entries.key(of_own[n])] for n in passing.tolist()]
            columns = {name: [getattr(outcome, name) for outcome in told] for name in ROW_COLUMNS}
            yield self._placed(pa.table(columns), passing)

    def _placed(self, table: pa.Table, numbers: NDArray[np.int64]) -> pa.Table:
        """Return rows of outcomes as those of the entries with these numbers."""
        entries = [self._corpus.entries[n] for n in numbers.tolist()]
        repeats = (self._repeats[numbers] != _OWN).tolist()
        twins = [e.article_id if is_twin else None for e, is_twin in zip(entries, repeats, strict=True)]
        table = table.append_column("path", pa.array([written(e.path) for e in entries], pa.string()))
        table = table.append_column("duplicate_of", pa.array(twins, pa.string()))
        return table.select(_SCHEMA.names).cast(_SCHEMA)

    def _rows(self, places: NDArray[np.int64]) -> dict[Path, Sequence[int]]:
        split = self._parts.split(np.unique(places))
        return {file: array("q", rows.astype(np.int64).tobytes()) for file, _, rows in split}

    def _extracted(self) -> NDArray[np.bool_]:
        extracted = np.zeros(len(self._places), np.bool_)
        for file, numbers, rows in self._parts.split(self._places):
            statuses = np.asarray(self._parts.column(file, "status").to_pylist())
            extracted[numbers] = statuses[rows] == "extracted"
        return extracted

    def _repeated(self) -> NDArray[np.int64]:
        entries = self._corpus.entries
        repeats = array("q", [_OWN]) * len(entries)
        for same in groups_of(np.asarray(entries.ids, np.uint64)):
            first: dict[str | None, int] = {}
            for number in same:
                entry = entries[number]
                known = first.get(None, first.get(entry.read_as))
                if known is None:
                    first[None if self._is_extracted[number] else entry.read_as] = number
                else:
                    repeats[number] = known
        return np.asarray(repeats)
