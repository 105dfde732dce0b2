"""Citations that may be of another document: numbers that were mended, bare short forms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.documents.codebook import registered
from extract.documents.mention import DocumentMention
from extract.lexicon.digits import WESTERN_DIGITS
from extract.people.linking.syllable import plain
from extract.resolution.documents.citations import Cited
from extract.resolution.documents.keys import citation_id, is_short
from extract.resolution.review.question import Question
from extract.schemas import DocumentRow

_MENDED = 0.3
# Types whose code without its marks is the code of another type.
_TWO_TYPES = ("ĐA", "HĐ")
_BORNE_OUT = ("exact", "normalised")
SHORT, _OPEN = "a short form that its article leaves open", 0.5


def left_open(row: DocumentRow, cited: Sequence[Cited]) -> list[Cited]:
    """Return the citations of a document that are short forms and that nothing completes."""
    return [] if row.type_code else [c for c in cited if is_short(c.mention) and not c.is_completed]


def bare_questions(row: DocumentRow, short: Sequence[Cited]) -> Iterator[Question]:
    """Ask which document a bare number is of, where the corpus has none that it can be.

    A bare number of another country is a whole one: nothing in the text is missing.
    """
    note = f"{SHORT}; put the id of the right document in the place of this one"
    yield from (_ask(c, row, note, _OPEN) for c in short if _is_bare(c.mention))


def mended_questions(row: DocumentRow, cited: Sequence[Cited]) -> Iterator[Question]:
    """Ask about mended numbers that neither the registry nor an article bears out."""
    mended = [c for c in cited if c.mention.how == "repaired"]
    if not mended or row.number in registered() or any(c.mention.how in _BORNE_OUT for c in cited):
        return
    for c in mended:
        if not _is_plain(c.mention.number_as_written, row):
            yield _ask(c, row, "a number that was mended", _MENDED)


def described(row: DocumentRow) -> str:
    """Return a document as a question tells of it."""
    told = (row.kind, row.number, row.issuer, row.issuer_place, row.issued_on)
    return "; ".join(str(t) for t in told if t)


def _is_bare(mention: DocumentMention) -> bool:
    """Tell whether a number lacks what Vietnamese numbers have: "57", and not "60.24" of another country."""
    return mention.country == "VN" and mention.serial.isdigit()


def _is_plain(written: str, row: DocumentRow) -> bool:
    """Tell whether a number was written without its marks alone, which leave no doubt (QD for QĐ)."""
    return _plain(written) == _plain(row.number) and row.type_code not in _TWO_TYPES


def _plain(number: str) -> str:
    return "".join(plain(number.translate(WESTERN_DIGITS)).split()).replace("–", "-")


def _ask(cited: Cited, row: DocumentRow, note: str, doubt: float) -> Question:
    return Question(
        kind="citation",
        id_1=citation_id(cited.article.article_id, cited.mention),
        id_2=row.document_id,
        note=note,
        current="joined",
        what_1=cited.mention.as_written,
        what_2=described(row),
        doubt=doubt,
        affects=1,
    )
