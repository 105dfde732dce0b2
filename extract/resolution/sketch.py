"""The sketch of an article: what of it is looked at together with all others.

A sketch has what is sorted and grouped over the whole corpus: hashes of the source, of days and bodies of
meetings, of offices, and the keys of documents.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from extract.documents.mention import DocumentMention
from extract.hashes import Hash, hashed
from extract.resolution.documents.keys import is_short, keys_of
from extract.resolution.facts import (
    VIETNAMESE,
    LinkableArticle,
    MeetingFacts,
    PersonFacts,
    is_numbered_congress,
    report_key,
)
from extract.resolution.people.scopes import Office, office_key
from extract.resolution.sources import least_hashes

SEPARATOR = "\x1f"
"""Parts the fields of a document's key."""
UNKNOWN = date.max.toordinal()
"""The day of publication of an article that tells none: after all others."""

_NOTHING = Hash(0)


class ReportSketch(NamedTuple):
    """A meeting: hashes of what it is known by, of the body (0 if none is named) and of body and ordinal of
    a congress (0 of other meetings), the day (0 if unknown), and who was there and who led it, by positions
    among the article's people."""

    key: Hash
    day: int
    body: Hash
    congress: Hash
    present: tuple[int, ...]
    chairs: tuple[int, ...]


class HoldingSketch(NamedTuple):
    """An office that a Vietnamese article has a name in."""

    office: Hash
    name: str


class CitationSketch(NamedTuple):
    """The key of a document, its fields in one text, whether the mention is a short form, what it states;
    whether the subject that it states tells which document it is (see `told_by_subject`)."""

    document: str
    is_short: bool
    has_subject: bool
    issued: date | None
    issuer: str | None


@dataclass(frozen=True, slots=True)
class ArticleSketch:
    """An article: the day of its report, hashes of language, source and the offices of each who attended.

    `least` are the hashes that it is compared by (see `sources`), `asked` the offices of people whose names
    are rendered in another script.
    """

    published: int = 0
    language: Hash = _NOTHING
    source: Hash = _NOTHING
    offices: tuple[Hash, ...] = ()
    least: tuple[Hash, ...] = ()
    asked: tuple[Hash, ...] = ()
    reports: tuple[ReportSketch, ...] = ()
    held: tuple[HoldingSketch, ...] = ()
    citations: tuple[CitationSketch, ...] = ()


NO_SKETCH = ArticleSketch()


def sketch_of(article: LinkableArticle) -> ArticleSketch:
    """Return the sketch of an article."""
    is_original = article.language == VIETNAMESE
    people = article.people
    return ArticleSketch(
        published=article.reported_on.toordinal() if article.reported_on else UNKNOWN,
        language=_hashed(article.language),
        source=hashed(article.source),
        offices=tuple(_offices(p.offices) for p in people),
        least=tuple(map(Hash, least_hashes(article.shingles))),
        asked=() if is_original else tuple(office_key(o) for p in people for o in _asked(p)),
        reports=tuple(_report(article, position, m) for position, m in enumerate(article.meetings)),
        held=tuple(held for p in people for held in _held(p)) if is_original else (),
        citations=citation_sketches(article.documents, article.language),
    )


def citation_sketches(mentions: Sequence[DocumentMention], language: str) -> tuple[CitationSketch, ...]:
    """Return the sketches of the citations of an article in a language."""
    return tuple(
        CitationSketch(
            document=SEPARATOR.join(key),
            is_short=is_short(m),
            has_subject=told_by_subject(m, language) is not None,
            issued=m.issued_on or m.cited_on,
            issuer=m.issuer,
        )
        for m, key in zip(mentions, keys_of(mentions), strict=True)
    )


def told_by_subject(mention: DocumentMention, language: str) -> str | None:
    """Return the subject that tells which document of a number a mention is of: in the words of the registry,
    where no day of issue tells it."""
    return mention.subject if language == VIETNAMESE and mention.issued_on is None else None


def _report(article: LinkableArticle, position: int, meeting: MeetingFacts) -> ReportSketch:
    return ReportSketch(
        key=hashed(report_key(article, position, meeting)),
        day=meeting.held_on.toordinal() if meeting.held_on else 0,
        body=_hashed(f"{meeting.body}{SEPARATOR}{meeting.province or ''}") if meeting.body else _NOTHING,
        congress=_congress(meeting),
        present=meeting.people,
        chairs=meeting.chairs,
    )


def _congress(meeting: MeetingFacts) -> Hash:
    if not is_numbered_congress(meeting):
        return _NOTHING
    return _hashed(f"{meeting.body}{SEPARATOR}{meeting.ordinal}")


def _held(person: PersonFacts) -> Iterator[HoldingSketch]:
    """Yield the offices in which a Vietnamese article names somebody as Vietnamese does."""
    for office in person.offices if person.is_vietnamese else ():
        yield HoldingSketch(office_key(office), person.name)


def _asked(person: PersonFacts) -> Sequence[Office]:
    """Return the offices of somebody whose name is rendered."""
    return person.offices if person.is_vietnamese else ()


@lru_cache(maxsize=1 << 14)
def _offices(offices: tuple[Office, ...]) -> Hash:
    return hashed("\x1e".join("\x1f".join(office) for office in offices))


# A body meets again and again.
@lru_cache(maxsize=1 << 14)
def _hashed(text: str) -> Hash:
    return hashed(text)
