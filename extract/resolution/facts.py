"""What linking knows of an article: compact facts, no text.

One `ArticleFacts` an article is all that the linking of people, meetings and documents looks at. Linking goes
through a sequence of them and holds none, so that a corpus whose facts do not fit into memory can be linked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

from extract.documents.mention import DocumentMention
from extract.meetings.mention import Attendance, MeetingMention
from extract.people.linking.linking import link_name
from extract.people.mention import Candidate, Post
from extract.places.provinces import province_of_publisher
from extract.records import ArticleRecords
from extract.resolution.people.scopes import Office, office_of
from extract.resolution.sources import Shingles, number_shingles, source_key

VIETNAMESE = "vi"


class PersonFacts(NamedTuple):
    """One person as one article has him.

    `written` are the spellings with how often each occurs, in text order; `name` the canonical form of the
    mention that shows the person best; `said` the offices as the registry of office-holders takes them;
    `candidates` the names that a rendering can stand for by itself, with its offices and year, best first.
    """

    name: str
    is_vietnamese: bool
    written: tuple[tuple[str, int], ...]
    offices: tuple[Office, ...]
    said: tuple[Post, ...]
    candidates: tuple[Candidate, ...] = ()


class MeetingFacts(NamedTuple):
    """A meeting as one article reports it; `people` and `chairs` are positions in the article's people."""

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


def is_numbered_congress(meeting: MeetingFacts) -> bool:
    """Tell whether a meeting is a congress whose body and ordinal are told: a body has one of a number,
    however many days it sits."""
    return meeting.kind == "congress" and meeting.body is not None and meeting.ordinal is not None


class LinkableArticle(Protocol):
    """What linking sees of an article: an `ArticleFacts`, or what reads one when it is looked at."""

    @property
    def article_id(self) -> str:
        """The article."""

    @property
    def language(self) -> str:
        """ISO 639-1 code."""

    @property
    def source(self) -> str:
        """What it shares with reports that credit the same address."""

    @property
    def reported_on(self) -> date | None:
        """The day of publication; of an article that tells none the last day of its meetings."""

    @property
    def title(self) -> str | None:
        """The headline."""

    @property
    def shingles(self) -> Shingles:
        """The sorted hashes of its runs of numbers."""

    @property
    def people(self) -> tuple[PersonFacts, ...]:
        """Who attended its meetings."""

    @property
    def meetings(self) -> tuple[MeetingFacts, ...]:
        """The meetings that it reports."""

    @property
    def documents(self) -> tuple[DocumentMention, ...]:
        """The documents that it cites, in text order."""


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """One article: where it comes from, and its people, meetings and citations.

    `reported_on` is the day of publication, or where none is told the last day on which one of its meetings
    was held. `source` is what it shares with reports that credit the same address; `shingles` are the sorted
    hashes of its runs of numbers, which a translation keeps.
    """

    article_id: str
    language: str
    source: str
    reported_on: date | None
    title: str | None
    shingles: Shingles
    people: tuple[PersonFacts, ...]
    meetings: tuple[MeetingFacts, ...]
    documents: tuple[DocumentMention, ...]


def report_key(article: LinkableArticle, position: int, meeting: MeetingFacts) -> str:
    """Return what a report's meeting is known by: the source, the position among its meetings, the day."""
    return f"{article.source}#{position}#{meeting.held_on or ''}"


def positions_of_people(record: ArticleRecords) -> dict[int, int]:
    """Return the people who attended by where their first mention starts → the position among them all."""
    firsts = dict.fromkeys(a.mentions[0].start for m in record.meetings for a in m.attendances)
    return {first: position for position, first in enumerate(firsts)}


def article_facts(record: ArticleRecords) -> ArticleFacts:
    """Return what linking needs of one article's records."""
    article = record.article
    local = province_of_publisher(article.publisher, article.source_url)
    at = positions_of_people(record)
    held = (m.held_until or m.held_on for m in record.meetings)
    reported_on = article.published_on or max(filter(None, held), default=None)
    people: dict[int, PersonFacts] = {}
    for meeting in record.meetings:
        for attendance in meeting.attendances:
            position = at[attendance.mentions[0].start]
            if position not in people:
                people[position] = _person(attendance, meeting, article.language, local, reported_on)
    return ArticleFacts(
        article_id=article.article_id,
        language=article.language,
        source=source_key(article),
        reported_on=reported_on,
        title=article.title,
        shingles=number_shingles(article.text),
        people=tuple(people.values()),
        meetings=tuple(_meeting(m, at) for m in record.meetings),
        documents=record.documents,
    )


def _person(
    attendance: Attendance,
    meeting: MeetingMention,
    language: str,
    local: str | None,
    reported_on: date | None,
) -> PersonFacts:
    person = attendance.person
    near = attendance.location or meeting.province
    written = tuple(Counter(m.as_written for m in attendance.mentions).items())
    said = tuple(Post(r.title, r.body or "", r.place or near or "") for r in attendance.roles)
    is_rendered = person.origin == "vietnamese" and language != VIETNAMESE
    return PersonFacts(
        name=_commonest_name(attendance),
        is_vietnamese=person.origin == "vietnamese",
        written=written,
        offices=tuple(dict.fromkeys(office_of(r, near or local) for r in attendance.roles)),
        said=said,
        candidates=candidates_of([w for w, _ in written], said, language, reported_on) if is_rendered else (),
    )


def _commonest_name(attendance: Attendance) -> str:
    """Return the canonical form of who is shown; of a foreign name the spelling that most mentions have, of
    those with as many words: another may be a slip."""
    shown = attendance.person
    if shown.origin != "foreign":
        return shown.name
    size = shown.name.count(" ")
    spelt = Counter(m.name for m in attendance.mentions if m.name.count(" ") == size)
    return max(spelt, key=lambda name: (spelt[name], name == shown.name, name), default=shown.name)


def candidates_of(
    written: Iterable[str], said: tuple[Post, ...], language: str, published: date | None
) -> tuple[Candidate, ...]:
    """Return the names that the first spelling with any can stand for, best first."""
    year = published.year if published else None
    found = (link_name(surface, language, offices=said, year=year) for surface in written)
    return next(filter(None, found), ())


def _meeting(meeting: MeetingMention, at: Mapping[int, int]) -> MeetingFacts:
    people = {at[a.mentions[0].start]: a.part == "chair" for a in meeting.attendances}
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
        people=tuple(people),
        chairs=tuple(p for p, chairs in people.items() if chairs),
    )
