"""Documents that may be another: short forms, mended numbers, years that differ by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from extract.documents.citation import WESTERN_DIGITS
from extract.documents.codebook import registered
from extract.documents.mention import DocumentMention
from extract.people.syllable import plain
from extract.resolution.citations import Cited
from extract.resolution.document_keys import CODED, MENDED, PERIOD, SHORT, citation_id, is_short
from extract.resolution.document_rows import merged
from extract.resolution.documents import LinkedDocuments
from extract.resolution.review.question import Question
from extract.schemas import DocumentRow

_MOST_PAIRS = 3
_MENDED = 0.3
# Types whose code without its marks is the code of another type.
_TWO_TYPES = ("ĐA", "HĐ")
_SHORT, _OPEN = "a short form that its article leaves open", 0.5
# What is called by the number of the decision that approved it (Programme 1719), and how likely it is that.
_APPROVED, _BY_DECISION = ("programme", "project"), 0.5


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
    full = _full(documents, {row.serial for row, _ in left_open})
    for row, short in left_open:
        yield from _left_open(documents, row, short, full.get(row.serial, []))
    yield from _years(documents)


def _full(documents: LinkedDocuments, wanted: Collection[str | None]) -> dict[str | None, list[int]]:
    """Return the documents whose number has a type's code, by serial, as far as wanted."""
    found: dict[str | None, list[int]] = defaultdict(list)
    for document in documents if wanted else ():
        if documents.marks(document) & CODED:
            row = _row(documents, document)
            if row.type_code and row.serial in wanted:
                found[row.serial].append(document)
    return found


def _left_open(
    documents: LinkedDocuments, row: DocumentRow, short: Sequence[Cited], full: Sequence[int]
) -> Iterator[Question]:
    """Ask which of the documents with the serial is meant: one of the kind, or else what approved it.

    A bare number of another country is a whole one: nothing in the text is missing.
    """
    rows = [_row(documents, d) for d in sorted(full, key=lambda d: (-documents.count(d), documents.ids[d]))]
    alike = [r for r in rows if r.kind == row.kind]
    others = [r for r in rows if row.kind in _APPROVED and r.kind == "decision"]
    for other in (alike or others)[:_MOST_PAIRS]:
        doubt = (1.0 if alike else _BY_DECISION) / len(alike or others)
        yield _ask_document(row, other, _SHORT, doubt, len(short))
    if not (alike or others):
        note = f"{_SHORT}; put the id of the right document in the place of this one"
        yield from (_ask_citation(c, row, note, _OPEN) for c in short if _is_bare(c.mention))


def _is_bare(mention: DocumentMention) -> bool:
    """Tell whether a number lacks what Vietnamese numbers have: "57", and not "60.24" of another country."""
    return mention.country == "VN" and mention.serial.isdigit()


def _row(documents: LinkedDocuments, document: int) -> DocumentRow:
    return merged(documents.keys[document], documents.cited(document))[0]


def _ask_document(one: DocumentRow, other: DocumentRow, note: str, doubt: float, affects: int) -> Question:
    return Question(
        kind="document",
        id_1=one.document_id,
        id_2=other.document_id,
        note=note,
        current="apart",
        what_1=_document(one),
        what_2=_document(other),
        doubt=doubt,
        affects=affects,
    )


def _document(row: DocumentRow) -> str:
    told = (row.kind, row.number, row.issuer, row.issuer_place, row.issued_on)
    return "; ".join(str(t) for t in told if t)


def _repaired(row: DocumentRow, cited: Sequence[Cited]) -> Iterator[Question]:
    """Ask about mended numbers that neither the registry nor an article bears out."""
    if row.number in registered() or any(c.mention.how in _BORNE_OUT for c in cited):
        return
    for c in cited:
        if c.mention.how == "repaired" and not _is_plain(c.mention.number_as_written, row):
            yield _ask_citation(c, row, "a number that was mended", _MENDED)


_BORNE_OUT = ("exact", "normalised")


def _is_plain(written: str, row: DocumentRow) -> bool:
    """Tell whether a number was written without its marks alone, which leave no doubt (QD for QĐ)."""
    return _plain(written) == _plain(row.number) and row.type_code not in _TWO_TYPES


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
    return "".join(plain(number.translate(WESTERN_DIGITS)).split()).replace("–", "-")


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
                yield _ask_document(*rows, "one number, years that differ by one", 0.5, affects)
