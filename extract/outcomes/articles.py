"""From the entries of an input and the outcomes that are kept to the articles of a run."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from extract.groups import groups_of
from extract.outcomes.corpus import Corpus
from extract.outcomes.entry import Entry
from extract.outcomes.outcome import ROW_COLUMNS, Outcome
from extract.outcomes.parts import Parts

_OWN = -1


class Articles:
    """The articles of an input.

    Of several entries with the same bytes the first that was extracted is the article, the others are
    duplicates; what was not extracted is a duplicate of what failed when it was taken for the same.

    `extracted` are the rows of parts that hold the texts and mentions of the articles, each once; `used`
    those that this input needs at all.
    """

    def __init__(self, corpus: Corpus, parts: Parts) -> None:
        self._corpus, self._parts = corpus, parts
        self.used: Mapping[Path, list[int]] = self._used()
        self._statuses: dict[Path, list[str]] = {
            file: parts.column(file, "status").to_pylist() for file in self.used
        }
        # Of a duplicate, the entry that it repeats.
        self._repeats = self._repeated()
        self.extracted: dict[Path, list[int]] = defaultdict(list)
        for entry, repeated in zip(corpus.entries, self._repeats, strict=True):
            if repeated == _OWN and self._status(entry) == "extracted":
                file, row = parts.where(entry.key)
                self.extracted[file].append(row)

    def rows(self) -> Iterator[tuple[Entry, Outcome, str | None]]:
        """Yield each entry with its outcome, `text` and mentions apart, and whose duplicate it is."""
        passing, entries = self._corpus.passing, self._corpus.entries
        waiting: dict[Path, dict[int, array[int]]] = defaultdict(dict)
        for number, repeated in enumerate(self._repeats):
            key = entries[number if repeated == _OWN else repeated].key
            if key in passing:
                yield self._row(number, passing[key])
            else:
                file, row = self._parts.where(key)
                waiting[file].setdefault(row, array("q")).append(number)
        for file, table in self._parts.read(["key", *ROW_COLUMNS], self.used):
            for row, values in zip(self.used[file], table.to_pylist(), strict=True):
                del values["key"]
                outcome = Outcome(**values)
                for number in waiting[file].get(row, ()):
                    yield self._row(number, outcome)

    def _row(self, number: int, outcome: Outcome) -> tuple[Entry, Outcome, str | None]:
        entry = self._corpus.entries[number]
        return entry, outcome, None if self._repeats[number] == _OWN else entry.article_id

    def _used(self) -> Mapping[Path, list[int]]:
        found: dict[Path, set[int]] = defaultdict(set)
        for entry in self._corpus.entries:
            if entry.key not in self._corpus.passing:
                file, row = self._parts.where(entry.key)
                found[file].add(row)
        return {file: sorted(rows) for file, rows in sorted(found.items())}

    def _status(self, entry: Entry) -> str:
        passing = self._corpus.passing.get(entry.key)
        if passing is not None:
            return passing.status
        file, row = self._parts.where(entry.key)
        return self._statuses[file][row]

    def _repeated(self) -> array[int]:
        entries = self._corpus.entries
        repeats = array("q", [_OWN]) * len(entries)
        ids = np.fromiter((int(e.article_id, 16) for e in entries), np.uint64, len(entries))
        for same in groups_of(ids):
            first: dict[str | None, int] = {}
            for number in same:
                entry = entries[number]
                known = first.get(None, first.get(entry.read_as))
                if known is None:
                    status = self._status(entry)
                    first[None if status == "extracted" else entry.read_as] = number
                else:
                    repeats[number] = known
        return repeats
