"""The rows of what is one in a corpus: meetings, people, documents, and what is doubtful about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pyarrow as pa

from extract.resolution.corpus import LinkedCorpus
from extract.resolution.decisions import Decisions
from extract.resolution.person_rows import person_rows
from extract.resolution.review.rows import review_rows
from extract.schemas import PersonRow, ReviewRow, Row
from extract.schemas.arrow import batch_of


def rows_of(linked: LinkedCorpus, decisions: Decisions) -> Iterator[tuple[type[Row], pa.Table]]:
    """Yield, as columns, all rows but those that single articles add, which are made of their cells
    (`CellColumns`)."""
    meetings = linked.meetings
    yield from meetings.rows()
    yield PersonRow, _table(PersonRow, list(person_rows(linked.settled, linked.people)))
    yield from linked.told.rows(linked.documents, meetings, meetings.reports.columns.days)
    yield ReviewRow, _table(ReviewRow, review_rows(linked, decisions))


def _table(row_class: type[Row], rows: Sequence[Row]) -> pa.Table:
    return pa.Table.from_batches([batch_of(rows, row_class)])
