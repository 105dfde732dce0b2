"""The facts of a corpus on disk, each article's read when linking looks at it."""

from __future__ import annotations

import os
import tempfile
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cached_property, lru_cache
from typing import IO, TYPE_CHECKING

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from extract.groups import hashed
from extract.lazy_sequence import LazySequence
from extract.outcomes.articles import Articles
from extract.outcomes.codec import facts_decoder, read_array
from extract.outcomes.columns import SKETCHES
from extract.outcomes.parts import Parts
from extract.resolution.memory import Keys
from extract.resolution.sketches import SKETCH

if TYPE_CHECKING:
    from extract.documents.mention import DocumentMention
    from extract.resolution.facts import MeetingFacts, PersonFacts
    from extract.resolution.sources import Shingles

# How many articles, of those looked at last, are kept as they are.
_KEPT = 4096


class SpooledArticle(
    msgspec.Struct,
    dict=True,
    rename={f"kept_{part}": part for part in ("shingles", "people", "meetings", "documents")},
):
    """The facts of one article: what most looks need, and the rest, read when it is looked at."""

    article_id: str
    language: str
    source: str
    published_on: date | None
    title: str | None
    kept_shingles: bytes
    kept_people: msgspec.Raw
    kept_meetings: msgspec.Raw
    kept_documents: msgspec.Raw

    @cached_property
    def shingles(self) -> Shingles:
        """The sorted hashes of its runs of numbers."""
        return read_array(self.kept_shingles)

    @cached_property
    def people(self) -> tuple[PersonFacts, ...]:
        """Who attended its meetings."""
        people: tuple[PersonFacts, ...] = facts_decoder("people").decode(self.kept_people)
        return people

    @cached_property
    def meetings(self) -> tuple[MeetingFacts, ...]:
        """The meetings that it reports."""
        meetings: tuple[MeetingFacts, ...] = facts_decoder("meetings").decode(self.kept_meetings)
        return meetings

    @cached_property
    def documents(self) -> tuple[DocumentMention, ...]:
        """The documents that it cites."""
        documents: tuple[DocumentMention, ...] = facts_decoder("documents").decode(self.kept_documents)
        return documents


article_of = msgspec.msgpack.Decoder(SpooledArticle).decode
"""Return the article of an outcome's `facts`."""


class SpooledFacts(LazySequence[SpooledArticle]):
    """The articles of a corpus by day and id: who reports one thing stands near, and is read but once.

    `numbers` are the places that the articles have in this order, in the order of the parts; `digests` stand
    for the facts of each.
    """

    def __init__(self, file: IO[bytes], parts: Iterator[pa.Table]) -> None:
        ids, digests, ends = array("Q"), array("Q"), [np.zeros(1, np.int64)]
        sketches: list[pa.Table] = []
        for table in parts:
            for facts in table["facts"].chunks:
                own = facts.to_pylist()
                file.writelines(own)
                digests.extend(map(hashed, own))
                ends.append(ends[-1][-1] + np.cumsum(np.asarray(pc.binary_length(facts))))
            ids.extend(int(article_id, 16) for article_id in table["article_id"].to_pylist())
            sketches.append(table.select(list(SKETCHES)).rename_columns(list(SKETCH)))
        file.flush()
        self._file = file.fileno()
        self._ends = np.concatenate(ends)
        every = pa.concat_tables(sketches) if sketches else pa.schema(list(SKETCH.items())).empty_table()
        self._order = np.lexsort((np.asarray(ids), every["published"].to_numpy()))
        self.numbers: NDArray[np.int64] = np.argsort(self._order)
        self.digests: Keys = np.asarray(digests)[self._order]
        self._sketches = every.take(pa.array(self._order))
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

    def _read(self, number: int) -> SpooledArticle:
        place = int(self._order[number])
        begin, end = self._ends[place : place + 2].tolist()
        return article_of(os.pread(self._file, end - begin, begin))


@contextmanager
def spooled(parts: Parts, articles: Articles) -> Iterator[SpooledFacts]:
    """Yield the facts of the articles, on disk beside the parts. Raises OSError if there is no room."""
    with tempfile.TemporaryFile(dir=parts.folder) as file:
        columns = ["article_id", "facts", *SKETCHES]
        yield SpooledFacts(file, (table for _, table in parts.read(columns, articles.extracted)))
