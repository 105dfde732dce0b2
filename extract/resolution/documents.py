"""One row per official document: the same number is another document in another place, year or term.

State numbers begin anew each year and Party numbers each term of the committee, so documents of one number
are apart where two dates of issue are known; a mention whose article settles no date belongs to the only
dated one, and stays apart where there are several.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from extract.documents.mention import DocumentMention
from extract.records import ArticleRecords
from extract.resolution.identity import identity
from extract.schemas import DocumentRow

Key = tuple[str, str, str, str, str]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class LinkedDocuments:
    """`ids` of each mention by (article id, position in the article's mentions), and the rows."""

    ids: Mapping[tuple[str, int], str]
    rows: tuple[DocumentRow, ...]


@dataclass(frozen=True, slots=True)
class _Cited:
    article_id: str
    position: int
    mention: DocumentMention


def link_documents(records: Sequence[ArticleRecords]) -> LinkedDocuments:
    """Return the documents that a corpus cites and which mention is of which."""
    groups: dict[Key, list[_Cited]] = defaultdict(list)
    for record in records:
        place_of, date_of = _settled(record.documents)
        for position, mention in enumerate(record.documents):
            name = (mention.kind, mention.number)
            place = mention.issuer_place or place_of.get(name, "")
            issued = mention.issued_on or mention.cited_on or date_of.get(name)
            key = (*name, mention.country or "", place, _period(mention, issued))
            groups[key].append(_Cited(record.article.article_id, position, mention))
    _complete(groups)
    ids: dict[tuple[str, int], str] = {}
    rows: list[DocumentRow] = []
    for key in sorted(groups):
        row = _row(key, groups[key])
        rows.append(row)
        ids.update({(c.article_id, c.position): row.document_id for c in groups[key]})
    return LinkedDocuments(ids, tuple(rows))


def _settled(
    mentions: Iterable[DocumentMention],
) -> tuple[dict[tuple[str, str], str], dict[tuple[str, str], date]]:
    """Return the place and date that an article gives a number anywhere."""
    places: dict[tuple[str, str], str] = {}
    dates: dict[tuple[str, str], date] = {}
    for mention in mentions:
        name = (mention.kind, mention.number)
        if mention.issuer_place:
            places.setdefault(name, mention.issuer_place)
        issued = mention.issued_on or mention.cited_on
        if issued:
            dates.setdefault(name, issued)
    return places, dates


def _period(mention: DocumentMention, issued: date | None) -> str:
    """Return what tells documents of one number apart: nothing where the number holds its own year."""
    if mention.year is not None and str(mention.year) in mention.number:
        return ""
    if issued is not None:
        return str(issued.year)
    return str(mention.year) if mention.year is not None else ""


def _complete(groups: dict[Key, list[_Cited]]) -> None:
    """Move mentions without place or period to the only document of their number that has them."""
    for missing in (3, 4):
        known: dict[tuple[str, ...], set[Key]] = defaultdict(set)
        for key in groups:
            if key[missing]:
                known[key[:missing] + key[missing + 1 :]].add(key)
        for key in sorted(k for k in groups if not k[missing]):
            targets = known.get(key[:missing] + key[missing + 1 :], set())
            if len(targets) == 1:
                groups[next(iter(targets))].extend(groups.pop(key))


def _row(key: Key, cited: Sequence[_Cited]) -> DocumentRow:
    kind, number, country, place, period = key
    mentions = [c.mention for c in sorted(cited, key=lambda c: (c.article_id, c.position))]
    first = mentions[0]
    issued = _most(m.issued_on or m.cited_on for m in mentions)
    year = issued.year if issued else _most(m.year for m in mentions)
    return DocumentRow(
        document_id=identity("d", kind, number, country, place, period),
        kind=kind,  # type: ignore[arg-type]
        number=number,
        serial=first.serial or None,
        year=year,
        type_code=_most(m.type_code for m in mentions),
        issuer_code=_most(m.issuer_code for m in mentions),
        issuer=_most(m.issuer for m in mentions),
        issuer_place=place or None,
        issued_on=issued,
        subject=max((m.subject for m in mentions if m.subject), key=len, default=None),
        country=country or None,
    )


def _most(values: Iterable[_T | None]) -> _T | None:
    """Return the commonest known value, the first of equals."""
    counts = Counter(v for v in values if v is not None)
    best = max(counts.values(), default=0)
    return next((v for v in counts if counts[v] == best), None)
