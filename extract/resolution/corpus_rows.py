"""The rows of what is one in a corpus: meetings, people, documents, and what is doubtful about them."""

from __future__ import annotations

from collections.abc import Iterator

from extract.resolution.corpus import LinkedCorpus
from extract.resolution.decisions import Decisions
from extract.resolution.document_rows import document_rows
from extract.resolution.person_rows import person_rows
from extract.resolution.review import review_rows
from extract.schemas import Row


def rows_of(linked: LinkedCorpus, decisions: Decisions) -> Iterator[Row]:
    """Yield all rows but those that single articles add, which are made of their cells (`CellColumns`)."""
    yield from linked.meetings.rows()
    yield from person_rows(linked.settled, linked.people)
    yield from document_rows(linked.documents, linked.meetings)
    yield from review_rows(linked, decisions)
