"""The row of a document, and what its citations contradict each other in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extract.resolution.documents.citations import Cited
from extract.resolution.documents.keys import Key, document_id
from extract.resolution.facts import VIETNAMESE
from extract.resolution.merging import Stated, Value, best, conflicts
from extract.schemas import ConflictRow, DocumentRow


def merged_document(key: Key, cited: Sequence[Cited]) -> tuple[DocumentRow, list[ConflictRow]]:
    """Return the row of a document, and what its citations contradict each other in."""
    kind, number, country, place, *_ = key
    record_id = document_id(key)
    own = [c for c in cited if (c.mention.kind, c.mention.number) == (kind, number)] or cited

    def stated(values: Iterable[tuple[Cited, Value | None]]) -> list[Stated[Value]]:
        return [
            Stated(v, c.article.article_id, c.article.language == VIETNAMESE)
            for c, v in values
            if v is not None
        ]

    issued = stated((c, c.mention.issued_on or c.mention.cited_on) for c in own)
    issuers = stated((c, c.mention.issuer) for c in own)
    issued_on = best(issued)
    row = DocumentRow(
        document_id=record_id,
        kind=kind,  # type: ignore[arg-type]
        number=number,
        serial=own[0].mention.serial or None,
        year=issued_on.year if issued_on else best(stated((c, c.mention.year) for c in own)),
        type_code=best(stated((c, c.mention.type_code) for c in own)),
        issuer_code=best(stated((c, c.mention.issuer_code) for c in own)),
        issuer=best(issuers),
        issuer_place=place or None,
        issued_on=issued_on,
        subject=max((c.mention.subject for c in cited if c.mention.subject), key=len, default=None),
        country=country or None,
    )
    found = conflicts("document", record_id, "issued_on", issued, issued_on)
    return row, found + conflicts("document", record_id, "issuer", issuers, row.issuer)
