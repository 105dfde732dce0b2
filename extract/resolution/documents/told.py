"""What the citations of each document tell: its row, contradictions, how much and when it is cited."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from extract.groups import Numbers, begins_of
from extract.hashes import hashed
from extract.list_columns import object_column
from extract.list_items import flat
from extract.resolution.documents.citations import Cited, CitedPlace, Reread
from extract.resolution.documents.documents import LinkedDocuments
from extract.resolution.documents.keys import Key
from extract.resolution.documents.rows import merged_document
from extract.resolution.facts import LinkableArticle
from extract.resolution.meetings.meetings import LinkedMeetings
from extract.resolution.memory import Keys, Memory, Step, mixed, summed
from extract.resolution.review.citations import bare_questions, left_open, mended_questions
from extract.resolution.review.question import QUESTION, Question
from extract.resolution.sketch import UNKNOWN
from extract.resolution.work import Cast, Task
from extract.schemas import CitedDocumentRow, ConflictRow, DocumentRow, PlanRow, ResolutionRow, Row
from extract.schemas.arrow import arrow_struct

_LISTINGS: tuple[type[CitedDocumentRow], ...] = (ResolutionRow, PlanRow)
_EPOCH = date(1970, 1, 1).toordinal()
_TOLD = {
    "row": pa.list_(arrow_struct(DocumentRow)),
    "conflicts": pa.list_(arrow_struct(ConflictRow)),
    "mended": pa.list_(QUESTION),
    "bare": pa.list_(QUESTION),
}


class ToldDocuments:
    """What is told of the cited documents of a corpus.

    `told` has of each, in the order of their first citations, its row, its contradictions, the questions
    about mended numbers and about bare ones, and how many short forms of it nothing completes.
    """

    def __init__(self, documents: LinkedDocuments, told: pa.Table) -> None:
        self._documents, self._told = list(documents), told
        self._rows = flat(told["row"])
        self._place = {document: n for n, document in enumerate(self._documents)}

    def described(self, documents: Iterable[int]) -> dict[int, DocumentRow]:
        """Return the rows of some documents."""
        wanted = list(dict.fromkeys(documents))
        rows = self._rows.take(pa.array([self._place[d] for d in wanted], pa.int64())).to_pylist()
        return {d: DocumentRow(**values) for d, values in zip(wanted, rows, strict=True)}

    def mended(self) -> pa.Table:
        """Return the questions about numbers that were mended."""
        return flat(self._told["mended"])

    def left_open(self) -> Mapping[int, int]:
        """Return the documents of short forms that nothing completes, and how many each has."""
        counts = self._told["left_open"].to_numpy()
        return {self._documents[n]: int(counts[n]) for n in np.flatnonzero(counts).tolist()}

    def bare(self, document: int) -> Iterator[Question]:
        """Yield the questions about bare numbers of a document."""
        for values in flat(self._told["bare"].slice(self._place[document], 1)).to_pylist():
            yield Question(**values)

    def coded(self, serials: Collection[str | None]) -> list[int]:
        """Return the documents of some serials whose number has a type's code."""
        has_code = pc.is_valid(self._rows["type_code"])
        wanted = pc.is_in(self._rows["serial"], pa.array(serials, pa.string()))
        found = np.flatnonzero(pc.and_(has_code, wanted).to_numpy()).tolist()
        return [self._documents[n] for n in found]

    def rows(
        self, documents: LinkedDocuments, meetings: LinkedMeetings, published: NDArray[np.int32]
    ) -> Iterator[tuple[type[Row], pa.Table]]:
        """Yield the rows of the documents, those in the tables of their kinds, and their contradictions, as
        columns; `published` are the days of the articles, as in their sketches."""
        yield DocumentRow, self._rows
        yield ConflictRow, flat(self._told["conflicts"])
        listed = self._rows
        for name, column in _cited(
            documents, np.asarray(self._documents, np.int64), meetings, published
        ).items():
            listed = listed.append_column(name, column)
        for listing in _LISTINGS:
            yield listing, listed.filter(pc.equal(listed["kind"], listing.kind_listed))


def tell_documents(documents: LinkedDocuments, memory: Memory) -> ToldDocuments:
    """Return what the citations of each document tell."""
    order = list(documents)

    def keys(articles: Keys) -> Keys:
        layout = documents.layout
        completed = np.zeros(len(layout), np.bool_)
        completed[np.fromiter(documents.completed, np.int64)] = True
        positions = np.arange(len(layout)) - layout.starts[layout.owners]
        citations = mixed(articles[layout.owners], positions, completed)[documents.citing.order]
        sizes = documents.citing.sizes
        cited = summed(citations, begins_of(sizes), sizes)[np.asarray(order, np.int64)]
        own = np.fromiter((hashed("\x1f".join(documents.keys[d])) for d in order), np.uint64, len(order))
        return mixed(own, cited)

    def task(units: Sequence[int]) -> Task:
        cast = Cast()
        own = [_Own(documents.keys[order[n]], documents.places(order[n], cast.place)) for n in units]
        return Task(cast.articles, own)

    sizes = documents.citing.sizes[np.asarray(order, np.int64)]
    step = Step("documents", sizes, _tell, documents.by_hand, task, keys)
    return ToldDocuments(documents, memory.results(step))


class _Own(NamedTuple):
    """A document: its key and where it is cited."""

    key: Key
    places: Sequence[CitedPlace]


def _tell(by_hand: Reread | None, articles: Sequence[LinkableArticle], inputs: Sequence[_Own]) -> pa.Table:
    """Return what is told of documents; `by_hand` says what mentions are that were looked at."""
    return _table(
        [_told(own.key, [place.cited(articles, by_hand) for place in own.places]) for own in inputs]
    )


def _told(key: Key, cited: Sequence[Cited]) -> dict[str, Any]:
    row, contradictions = merged_document(key, cited)
    short = left_open(row, cited)
    return {
        "row": (row,),
        "conflicts": contradictions,
        "mended": list(mended_questions(row, cited)),
        "bare": list(bare_questions(row, short)),
        "left_open": len(short),
    }


def _table(found: Sequence[Mapping[str, Any]]) -> pa.Table:
    lists = {name: object_column(kept, [x[name] for x in found]) for name, kept in _TOLD.items()}
    return pa.table(lists | {"left_open": pa.array([x["left_open"] for x in found], pa.int32())})


def _cited(
    documents: LinkedDocuments,
    order: NDArray[np.int64],
    meetings: LinkedMeetings,
    published: NDArray[np.int32],
) -> dict[str, pa.Array]:
    """Return how much, and between which days, documents are cited; of an article with one meeting all
    citations belong to it."""
    count = len(documents.keys)
    cited, articles = _pairs(np.asarray(documents.document_of, np.int64), documents.layout.owners)
    days = published[articles].astype(np.int64)
    known = days != UNKNOWN
    first, last = np.full(count, UNKNOWN), np.zeros(count, np.int64)
    np.minimum.at(first, cited[known], days[known])
    np.maximum.at(last, cited[known], days[known])
    reports = meetings.reports.layout
    only = reports.counts[articles] == 1
    of_article = np.asarray(meetings.meeting_of, np.int64)[reports.starts[articles[only]]]
    at_meetings, _ = _pairs(cited[only], of_article)
    undated = last[order] == 0
    return {
        "article_count": pa.array(np.bincount(cited, minlength=count)[order]),
        "meeting_count": pa.array(np.bincount(at_meetings, minlength=count)[order]),
        "first_cited_on": _dates(first[order], undated),
        "last_cited_on": _dates(last[order], undated),
    }


def _pairs(a: NDArray[np.int64], b: Numbers) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the pairs of two columns, each once."""
    width = int(b.max(initial=0)) + 1
    pairs = np.unique(a * width + b)
    return pairs // width, pairs % width


def _dates(days: NDArray[np.int64], unknown: NDArray[np.bool_]) -> pa.Array:
    return pa.array((days - _EPOCH).astype(np.int32), mask=unknown).cast(pa.date32())
