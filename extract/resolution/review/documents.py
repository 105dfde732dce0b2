"""Documents that may be another: short forms, years that differ by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from extract.resolution.documents.documents import LinkedDocuments
from extract.resolution.documents.keys import PERIOD
from extract.resolution.documents.told import ToldDocuments
from extract.resolution.review.citations import SHORT, described
from extract.resolution.review.question import Question
from extract.schemas import DocumentRow

_MOST_PAIRS = 3
# What is called by the number of the decision that approved it (Programme 1719), and how likely it is that.
_APPROVED, _BY_DECISION = ("programme", "project"), 0.5


def document_questions(documents: LinkedDocuments, told: ToldDocuments) -> Iterator[Question]:
    """Yield short forms left open, and documents whose dates may be a slip."""
    counts = told.left_open()
    short = told.described(counts)
    full = told.described(told.coded({row.serial for row in short.values()}))
    by_serial: dict[str | None, list[int]] = defaultdict(list)
    for document in sorted(full, key=lambda d: (-documents.count(d), documents.ids[d])):
        by_serial[full[document].serial].append(document)
    for document, row in short.items():
        others = [full[d] for d in by_serial[row.serial]]
        yield from list(_left_open(row, others, counts[document])) or told.bare(document)
    yield from _years(documents, told)


def _left_open(row: DocumentRow, full: Sequence[DocumentRow], count: int) -> Iterator[Question]:
    """Ask which of the documents with the serial is meant: one of the kind, or else what approved it."""
    alike = [r for r in full if r.kind == row.kind]
    others = [r for r in full if row.kind in _APPROVED and r.kind == "decision"]
    for other in (alike or others)[:_MOST_PAIRS]:
        doubt = (1.0 if alike else _BY_DECISION) / len(alike or others)
        yield _ask(row, other, SHORT, doubt, count)


def _years(documents: LinkedDocuments, told: ToldDocuments) -> Iterator[Question]:
    """Yield documents of one number whose dates are a year apart: one of the dates may be a slip."""
    pairs = list(_a_year_apart(documents))
    rows = told.described(chain.from_iterable(pairs))
    for one, other in pairs:
        affects = min(documents.count(one), documents.count(other))
        yield _ask(rows[one], rows[other], "one number, years that differ by one", 0.5, affects)


def _a_year_apart(documents: LinkedDocuments) -> Iterator[tuple[int, int]]:
    by_number: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for document in documents:
        key = documents.keys[document]
        if key[PERIOD].isdigit():
            by_number[key[:PERIOD]].append(document)
    for same in by_number.values():
        dated = sorted((int(documents.keys[d][PERIOD]), documents.ids[d], d) for d in same)
        for (a, _, one), (b, _, other) in pairwise(dated):
            if b - a <= 1:
                yield one, other


def _ask(one: DocumentRow, other: DocumentRow, note: str, doubt: float, affects: int) -> Question:
    return Question(
        kind="document",
        id_1=one.document_id,
        id_2=other.document_id,
        note=note,
        current="apart",
        what_1=described(one),
        what_2=described(other),
        doubt=doubt,
        affects=affects,
    )
