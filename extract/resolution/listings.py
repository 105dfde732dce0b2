"""The tables of one kind of document: how much, and between which days, each is cited."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from extract.schemas import CitationRow, DocumentRow, PlanRow, ResolutionRow, Row


def listing(
    row_class: type[ResolutionRow] | type[PlanRow],
    documents: Sequence[DocumentRow],
    citations: Sequence[CitationRow],
    published: Mapping[str, date | None],
) -> list[Row]:
    """Return the documents of the row's kind with how much, and between which days, they are cited."""
    by_document: dict[str, list[CitationRow]] = defaultdict(list)
    for citation in citations:
        by_document[citation.document_id].append(citation)
    rows: list[Row] = []
    for document in documents:
        if document.kind != row_class.kind_listed:
            continue
        own = by_document[document.document_id]
        articles = {c.article_id for c in own}
        days = [d for d in (published[a] for a in articles) if d is not None]
        rows.append(
            row_class(
                **document.model_dump(),
                article_count=len(articles),
                meeting_count=len({c.meeting_id for c in own if c.meeting_id}),
                first_cited_on=min(days, default=None),
                last_cited_on=max(days, default=None),
            )
        )
    return rows
