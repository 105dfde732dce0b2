"""Documents that may be another: short forms, mended numbers, years that differ by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from extract.people.syllable import plain
from extract.resolution.citations import Cited
from extract.resolution.document_keys import CODED, MENDED, PERIOD, SHORT, citation_id, is_short
from extract.resolution.document_rows import merged
from extract.resolution.documents import LinkedDocuments
from extract.resolution.review.question import Question
from extract.schemas import DocumentRow

_MOST_PAIRS = 3
# A mended number: where only marks and spaces were (QD for QĐ), and where more was.
_MARKS, _ORDER = 0.05, 0.3
_SHORT, _OPEN = "a short form that its article leaves open", 0.5


def document_questions(documents: LinkedDocuments) -> Iterator[Question]:
    """Yield short forms left open, numbers that were mended, and documents whose dates may be a slip."""
    left_open: list[tuple[DocumentRow, list[Cited]]] = []
    for document in documents:
        marks = documents.marks(document)
        if marks & (SHORT | MENDED):
            row, cited = _row(documents, document), documents.cited(document)
            short = [c for c in cited if is_short(c.mention) and not c.is_completed]
            if short and not row.type_code:
                left_open.append((row, short))
            yield from _repaired(row, cited)
    full = _full(documents, {(row.kind, row.serial) for row, _ in left_open})
    for row, short in left_open:
        yield from _left_open(documents, row, short, full.get((row.kind, row.serial), []))
    yield from _years(documents)


def _full(
    documents: LinkedDocuments, wanted: Collection[tuple[str, str | None]]
) -> dict[tuple[str, str | None], list[int]]:
    """Return the documents whose number has a type's code, by kind and serial, as far as wanted."""
    found: dict[tuple[str, str | None], list[int]] = defaultdict(list)
    kinds = {kind for kind, _ in wanted}
    for document in documents:
        if documents.keys[document][0] in kinds and documents.marks(document) & CODED:
            row = _row(documents, document)
            if row.type_code and (row.kind, row.serial) in wanted:
                found[row.kind, row.serial].append(document)
    return found


def _left_open(
    documents: LinkedDocuments, row: DocumentRow, short: Sequence[Cited], full: Sequence[int]
) -> Iterator[Question]:
    ranked = sorted(full, key=lambda d: (-documents.count(d), documents.ids[d]))
    for other in ranked[:_MOST_PAIRS]:
        yield _ask_document(row, _row(documents, other), _SHORT, len(ranked), len(short))
    if not ranked:
        note = f"{_SHORT}; put the id of the right document in the place of this one"
        yield from (_ask_citation(c, row, note, _OPEN) for c in short)


def _row(documents: LinkedDocuments, document: int) -> DocumentRow:
    return merged(documents.keys[document], documents.cited(document))[0]


def _ask_document(one: DocumentRow, other: DocumentRow, note: str, of: int, affects: int) -> Question:
    return Question(
        kind="document",
        id_1=one.document_id,
        id_2=other.document_id,
        note=note,
        current="apart",
        what_1=_document(one),
        what_2=_document(other),
        doubt=1 / of,
        affects=affects,
    )


def _document(row: DocumentRow) -> str:
    told = (row.kind, row.number, row.issuer, row.issuer_place, row.issued_on)
    return "; ".join(str(t) for t in told if t)


def _repaired(row: DocumentRow, cited: Sequence[Cited]) -> Iterator[Question]:
    for c in cited:
        if c.mention.how == "repaired":
            marks = _plain(c.mention.number_as_written) == _plain(row.number)
            yield _ask_citation(c, row, "a number that was mended", _MARKS if marks else _ORDER)


def _ask_citation(cited: Cited, row: DocumentRow, note: str, doubt: float) -> Question:
    return Question(
        kind="citation",
        id_1=citation_id(cited.article.article_id, cited.mention),
        id_2=row.document_id,
        note=note,
        current="joined",
        what_1=cited.mention.as_written,
        what_2=_document(row),
        doubt=doubt,
        affects=1,
    )


def _plain(number: str) -> str:
    return "".join(plain(number).split()).replace("–", "-")


def _years(documents: LinkedDocuments) -> Iterator[Question]:
    """Yield documents of one number whose dates are a year apart: one of the dates may be a slip."""
    by_number: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for document in documents:
        key = documents.keys[document]
        by_number[key[:PERIOD]].append(document)
    for same in by_number.values():
        dated = [
            (int(documents.keys[d][PERIOD]), documents.ids[d], d)
            for d in same
            if documents.keys[d][PERIOD].isdigit()
        ]
        for (a, _, one), (b, _, other) in pairwise(sorted(dated)):
            if b - a <= 1:
                affects = min(documents.count(one), documents.count(other))
                rows = _row(documents, one), _row(documents, other)
                yield _ask_document(*rows, "one number, years that differ by one", 2, affects)
