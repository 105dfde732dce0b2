"""The tables of one kind of document: how much, and between which days, each is cited."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from extract.schemas import CitationRow, DocumentRow, PlanRow, ResolutionRow


@dataclass(slots=True)
class _Cited:
    articles: int = 0
    meetings: set[str] = field(default_factory=set)
    first: date | None = None
    last: date | None = None


class CitationCounts:
    """How much each document is cited, counted article by article."""

    def __init__(self) -> None:
        self._of: dict[str, _Cited] = defaultdict(_Cited)

    def add(self, citations: Iterable[CitationRow], published_on: date | None) -> None:
        """Count the citations of one article."""
        for document_id, meeting_id in {(c.document_id, c.meeting_id): None for c in citations}:
            cited = self._of[document_id]
            cited.articles += 1
            if meeting_id:
                cited.meetings.add(meeting_id)
            if published_on:
                cited.first = min(cited.first or published_on, published_on)
                cited.last = max(cited.last or published_on, published_on)

    def listing(
        self, row_class: type[ResolutionRow] | type[PlanRow], documents: Iterable[DocumentRow]
    ) -> Iterator[ResolutionRow | PlanRow]:
        """Yield the documents of the row's kind with how much, and between which days, they are cited."""
        for document in documents:
            if document.kind == row_class.kind_listed:
                cited = self._of[document.document_id]
                yield row_class(
                    **document.model_dump(),
                    article_count=cited.articles,
                    meeting_count=len(cited.meetings),
                    first_cited_on=cited.first,
                    last_cited_on=cited.last,
                )
