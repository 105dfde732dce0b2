"""The facts of a corpus on disk, each article's read when linking looks at it."""

from __future__ import annotations

import os
import tempfile
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from extract.lazy_sequence import LazySequence
from extract.outcomes.articles import Articles
from extract.outcomes.columns import SKETCHES
from extract.outcomes.parts import UNFINISHED, Parts
from extract.outcomes.spooled_article import SpooledArticle, article_of
from extract.resolution.memory import Keys
from extract.resolution.sketches import SKETCH

# How many articles, of those looked at last, are kept as they are.
_KEPT = 4096


class SpooledFacts(LazySequence[SpooledArticle]):
    """The articles of a corpus by day and id: who reports one thing stands near, and is read but once.

    `numbers` are the places that the articles have in this order, in the order of the parts; `digests` stand
    for the facts of each. `spool` is the file, which is named.
    """

    def __init__(self, file: Any, parts: Iterator[pa.Table]) -> None:
        ids, digests, ends = array("Q"), array("Q"), [np.zeros(1, np.int64)]
        sketches: list[pa.Table] = []
        for table in parts:
            for facts in table["facts"].chunks:
                file.write(_content(facts))
                ends.append(ends[-1][-1] + np.cumsum(np.asarray(pc.binary_length(facts))))
            digests.frombytes(table["digest"].to_numpy().tobytes())
            ids.extend(int(article_id, 16) for article_id in table["article_id"].to_pylist())
            sketches.append(table.select(list(SKETCHES)).rename_columns(list(SKETCH)))
        file.flush()
        self._file = file.fileno()
        self.spool: str = file.name
        self._ends = np.concatenate(ends)
        every = pa.concat_tables(sketches) if sketches else pa.schema(list(SKETCH.items())).empty_table()
        del sketches
        self._order = np.lexsort((np.asarray(ids), every["published"].to_numpy()))
        self.numbers: NDArray[np.int64] = np.argsort(self._order)
        self.digests: Keys = np.asarray(digests)[self._order]
        taken: dict[str, pa.Array] = {}
        # One after the other, the largest, which is half of all, first: they are never held twice together.
        for name in sorted(SKETCH, key=lambda name: every[name].nbytes, reverse=True):
            column, every = every[name], every.drop_columns(name)
            whole = column.combine_chunks()
            del column
            taken[name] = whole.take(pa.array(self._order))
            del whole
        self._sketches = pa.table({name: taken[name] for name in SKETCH})
        self._kept = lru_cache(maxsize=_KEPT)(self._read)

    def take_sketches(self) -> pa.Table:
        """Return the sketches of the articles as linking wants them (see `sketches_of`), once.

        They are as large as all else that is held of the articles.
        """
        taken, self._sketches = self._sketches, self._sketches.schema.empty_table()
        return taken

    def __len__(self) -> int:
        return len(self._order)

    def item(self, at: int) -> SpooledArticle:
        """Return the article at a place of the order."""
        return self._kept(at)

    def __iter__(self) -> Iterator[SpooledArticle]:
        return map(self._kept, range(len(self)))

    def spans(self, numbers: Sequence[int]) -> list[tuple[int, int]]:
        """Return where the facts of articles begin and end in the file, in bytes."""
        places = self._order[np.asarray(numbers, np.int64)]
        return list(zip(self._ends[places].tolist(), self._ends[places + 1].tolist(), strict=True))

    def _read(self, number: int) -> SpooledArticle:
        ((begin, end),) = self.spans([number])
        return article_of(os.pread(self._file, end - begin, begin))


def _content(facts: pa.Array) -> memoryview:
    """Return the bytes of a column in a row, as Arrow holds them: of a hundred thousand facts none is made an
    object."""
    _, ends, content = facts.cast(pa.large_binary()).buffers()
    if content is None:
        return memoryview(b"")
    first, last = (memoryview(ends).cast("q")[at] for at in (facts.offset, facts.offset + len(facts)))
    return memoryview(content)[first:last]


@contextmanager
def spooled(parts: Parts, articles: Articles) -> Iterator[SpooledFacts]:
    """Yield the facts of the articles, on disk beside the parts. Raises OSError if there is no room."""
    with tempfile.NamedTemporaryFile(dir=parts.folder, suffix=UNFINISHED) as file:
        columns = ["article_id", "facts", "digest", *SKETCHES]
        yield SpooledFacts(file, (table for _, table in parts.read(columns, articles.extracted)))
