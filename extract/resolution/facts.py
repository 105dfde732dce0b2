"""What linking knows of an article: compact facts, no text.

One `ArticleFacts` an article is all that the linking of people, meetings and documents looks at, so that a
corpus whose texts do not fit into memory can be linked, and a store can keep the facts as columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from extract.article import Article
from extract.documents.mention import DocumentMention
from extract.meetings.mention import Attendance, MeetingMention
from extract.people import Post, link_name
from extract.people.mention import Candidate
from extract.places import province_of_publisher
from extract.records import ArticleRecords
from extract.resolution.scopes import Office, office_of
from extract.resolution.sources import Shingles, number_shingles, source_key

VIETNAMESE = "vi"


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """One person as one article has him; `first` is where the first mention starts.

    `written` are the spellings with how often each occurs, in text order; `name` the canonical form of the
    mention that shows the person best; `said` the offices as the registry of office-holders takes them;
    `candidates` the names that a rendering can stand for by itself, with its offices and year, best first.
    """

    first: int
    name: str
    is_vietnamese: bool
    written: tuple[tuple[str, int], ...]
    offices: tuple[Office, ...]
    said: tuple[Post, ...]
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """A meeting as one article reports it; `people` and `chairs` are persons by `PersonFacts.first`."""

    as_written: str
    kind: str
    ordinal: int | None
    held_on: date | None
    held_until: date | None
    time_of_day: str | None
    mode: str | None
    place: str | None
    province: str | None
    body: str | None
    people: tuple[int, ...]
    chairs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """One article: where it comes from, and its people, meetings and citations.

    `source` is what it shares with reports that credit the same address; `shingles` are the sorted hashes
    of its runs of numbers, which a translation keeps.
    """

    article_id: str
    language: str
    source: str
    published_on: date | None
    title: str | None
    shingles: Shingles
    people: tuple[PersonFacts, ...]
    meetings: tuple[MeetingFacts, ...]
    documents: tuple[DocumentMention, ...]


def article_facts(record: ArticleRecords) -> ArticleFacts:
    """Return what linking needs of one article's records."""
    article = record.article
    local = province_of_publisher(article.publisher, article.source_url)
    people: dict[int, PersonFacts] = {}
    for meeting in record.meetings:
        for attendance in meeting.attendances:
            first = attendance.mentions[0].start
            if first not in people:
                people[first] = _person(attendance, meeting, article, local)
    return ArticleFacts(
        article_id=article.article_id,
        language=article.language,
        source=source_key(article),
        published_on=article.published_on,
        title=article.title,
        shingles=number_shingles(article.text),
        people=tuple(people.values()),
        meetings=tuple(_meeting(m) for m in record.meetings),
        documents=record.documents,
    )


def _person(
    attendance: Attendance, meeting: MeetingMention, article: Article, local: str | None
) -> PersonFacts:
    person = attendance.person
    near = attendance.location or meeting.province
    written = tuple(Counter(m.as_written for m in attendance.mentions).items())
    said = tuple(Post(r.title, r.body or "", r.place or meeting.province or "") for r in attendance.roles)
    is_rendered = person.origin == "vietnamese" and article.language != VIETNAMESE
    return PersonFacts(
        first=attendance.mentions[0].start,
        name=person.name,
        is_vietnamese=person.origin == "vietnamese",
        written=written,
        offices=tuple(dict.fromkeys(office_of(r, near or local) for r in attendance.roles)),
        said=said,
        candidates=candidates_of([w for w, _ in written], said, article.language, article.published_on)
        if is_rendered
        else (),
    )


def candidates_of(
    written: Iterable[str], said: tuple[Post, ...], language: str, published: date | None
) -> tuple[Candidate, ...]:
    """Return the names that the first spelling with any can stand for, best first."""
    year = published.year if published else None
    found = (link_name(surface, language, offices=said, year=year) for surface in written)
    return next(filter(None, found), ())


def _meeting(meeting: MeetingMention) -> MeetingFacts:
    firsts = {a.mentions[0].start: a.part == "chair" for a in meeting.attendances}
    return MeetingFacts(
        as_written=meeting.as_written,
        kind=meeting.kind,
        ordinal=meeting.ordinal,
        held_on=meeting.held_on,
        held_until=meeting.held_until,
        time_of_day=meeting.time_of_day,
        mode=meeting.mode,
        place=meeting.place,
        province=meeting.province,
        body=meeting.body,
        people=tuple(firsts),
        chairs=tuple(f for f, chairs in firsts.items() if chairs),
    )
