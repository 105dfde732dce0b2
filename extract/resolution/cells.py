"""What an article says by itself of its rows in the tables: all but the ids that the corpus settles.

Cells are made where the article is read. In the place of an id they have a position: of a person among the
article's people (see `facts`), of a meeting, of a citation among those of the article.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from extract.lexicon import language_yaml
from extract.records import ArticleRecords
from extract.resolution.documents.keys import citation_id
from extract.resolution.facts import positions_of_people


class ReportCells(NamedTuple):
    """The report of a meeting."""

    title_as_written: str
    start: int
    end: int


class AttendeeCells(NamedTuple):
    """One person at one meeting."""

    meeting: int
    person: int
    name_as_written: str
    role_as_written: str | None
    part: str
    location: str | None
    start: int
    end: int


class RoleCells(NamedTuple):
    """One office of an attendee, who is told by the position among the attendees."""

    attendee: int
    position: int
    title: str
    body: str | None
    place: str | None
    as_written: str


class NameCells(NamedTuple):
    """One way in which the article writes somebody who attended."""

    person: int
    name_as_written: str
    mentions: int


class CitationCells(NamedTuple):
    """One mention of a document."""

    citation_id: str
    as_written: str
    start: int
    end: int
    number_as_written: str
    how: str
    cited_on: date | None


class RelationCells(NamedTuple):
    """What one citation's document does to another's."""

    source: int
    relation: str
    target: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ArticleCells:
    """The cells of one article; reports and citations are in the order of its meetings and documents."""

    reports: tuple[ReportCells, ...] = ()
    attendees: tuple[AttendeeCells, ...] = ()
    roles: tuple[RoleCells, ...] = ()
    names: tuple[NameCells, ...] = ()
    citations: tuple[CitationCells, ...] = ()
    relations: tuple[RelationCells, ...] = ()


NO_CELLS = ArticleCells()


def article_cells(record: ArticleRecords) -> ArticleCells:
    """Return the cells of one article."""
    at = positions_of_people(record)
    return ArticleCells(
        reports=tuple(ReportCells(m.as_written, m.start, m.end) for m in record.meetings),
        attendees=tuple(_attendees(record, at)),
        roles=tuple(_roles(record)),
        names=tuple(_names(record, at)),
        citations=tuple(_citations(record)),
        relations=tuple(
            RelationCells(r.source, r.relation, r.target, r.start, r.end) for r in record.relations
        ),
    )


def _attendees(record: ArticleRecords, at: Mapping[int, int]) -> Iterator[AttendeeCells]:
    for position, meeting in enumerate(record.meetings):
        for attendance in meeting.attendances:
            person = attendance.person
            yield AttendeeCells(
                meeting=position,
                person=at[attendance.mentions[0].start],
                name_as_written=person.as_written,
                role_as_written=attendance.role_as_written,
                part=attendance.part,
                location=attendance.location,
                start=person.start,
                end=person.end,
            )


def _roles(record: ArticleRecords) -> Iterator[RoleCells]:
    english = language_yaml(record.article.language, "places")["english"]
    attendances = (a for m in record.meetings for a in m.attendances)
    for attendee, attendance in enumerate(attendances):
        for n, role in enumerate(attendance.roles, 1):
            place = english.get(role.place or "", role.place)
            yield RoleCells(attendee, n, role.title, role.body, place, role.as_written)


def _names(record: ArticleRecords, at: Mapping[int, int]) -> Iterator[NameCells]:
    attendances = [a for m in record.meetings for a in m.attendances]
    # Of who attended several meetings the first attendance counts, as it does in linking.
    mentions_of = {a.mentions[0].start: a.mentions for a in reversed(attendances)}
    for first, position in at.items():
        for name, count in Counter(m.as_written for m in mentions_of[first]).items():
            yield NameCells(position, name, count)


def _citations(record: ArticleRecords) -> Iterator[CitationCells]:
    article_id = record.article.article_id
    for m in record.documents:
        yield CitationCells(
            citation_id=citation_id(article_id, m),
            as_written=m.as_written,
            start=m.start,
            end=m.end,
            number_as_written=m.number_as_written,
            how=m.how,
            cited_on=m.cited_on,
        )
