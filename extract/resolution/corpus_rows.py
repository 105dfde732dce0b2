"""The rows of what is one in a corpus: meetings, people, documents, and what is doubtful about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import pyarrow as pa

from extract.resolution.corpus import LinkedCorpus
from extract.resolution.decisions import Decisions
from extract.resolution.people.rows import best_known, person_rows
from extract.resolution.review.rows import review_rows
from extract.schemas import PersonRow, ReviewRow, Row
from extract.schemas.arrow import batch_of

# So many rows are held as objects, which take several times as much as columns.
_BATCH = 4_096


def rows_of(linked: LinkedCorpus, decisions: Decisions) -> Iterator[tuple[type[Row], pa.Table]]:
    """Yield, as columns, all rows but those that single articles add, which are made of their cells
    (`CellColumns`)."""
    meetings = linked.meetings
    yield from meetings.rows()
    best = best_known(linked.settled, linked.people)
    for people in _tables(PersonRow, person_rows(linked.settled, linked.people, best)):
        yield PersonRow, people
    yield from linked.told.rows(linked.documents, meetings, meetings.reports.columns.days)
    yield ReviewRow, review_rows(linked, best, decisions)


def _tables(row_class: type[Row], rows: Iterable[Row]) -> Iterator[pa.Table]:
    left = iter(rows)
    while batch := list(islice(left, _BATCH)):
        yield pa.Table.from_batches([batch_of(batch, row_class)])
