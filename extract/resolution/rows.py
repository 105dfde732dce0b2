"""The rows that one article adds to the tables, once people, meetings and documents have their ids."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from extract.records import ArticleRecords
from extract.resolution.document_keys import citation_id
from extract.resolution.facts import positions_of_people
from extract.resolution.identity import identity
from extract.schemas import (
    AttendeeRoleRow,
    AttendeeRow,
    CitationRow,
    DocumentRelationRow,
    MeetingReportRow,
    PersonNameRow,
    Row,
)


@dataclass(frozen=True, slots=True)
class ArticleIds:
    """The ids of an article's people, meetings and documents (one a citation), each by position.

    `completed` are positions of citations whose number another article completed.
    """

    people: Sequence[str]
    meetings: Sequence[str]
    documents: Sequence[str]
    completed: frozenset[int]


def article_rows(record: ArticleRecords, ids: ArticleIds) -> Iterator[Row]:
    """Yield the rows of one article."""
    yield from _report_rows(record, ids)
    person_ids = {first: ids.people[position] for first, position in positions_of_people(record).items()}
    yield from _attendee_rows(record, ids, person_ids)
    yield from _name_rows(record, person_ids)
    yield from _citation_rows(record, ids)
    yield from _relation_rows(record, ids)


def _report_rows(record: ArticleRecords, ids: ArticleIds) -> Iterator[MeetingReportRow]:
    for meeting_id, m in zip(ids.meetings, record.meetings, strict=True):
        yield MeetingReportRow(
            meeting_id=meeting_id,
            article_id=record.article.article_id,
            title_as_written=m.as_written,
            start=m.start,
            end=m.end,
        )


def _attendee_rows(
    record: ArticleRecords, ids: ArticleIds, person_ids: Mapping[int, str]
) -> Iterator[AttendeeRow | AttendeeRoleRow]:
    article_id = record.article.article_id
    for meeting_id, meeting in zip(ids.meetings, record.meetings, strict=True):
        for attendance in meeting.attendances:
            person = attendance.person
            attendee_id = identity("a", meeting_id, article_id, person.start)
            yield AttendeeRow(
                attendee_id=attendee_id,
                meeting_id=meeting_id,
                article_id=article_id,
                person_id=person_ids[attendance.mentions[0].start],
                name_as_written=person.as_written,
                role_as_written=attendance.role_as_written,
                part=attendance.part,
                location=attendance.location,
                start=person.start,
                end=person.end,
            )
            for n, role in enumerate(attendance.roles, 1):
                yield AttendeeRoleRow(
                    attendee_id=attendee_id,
                    position=n,
                    title=role.title,
                    body=role.body,
                    place=role.place,
                    as_written=role.as_written,
                )


def _name_rows(record: ArticleRecords, person_ids: Mapping[int, str]) -> Iterator[PersonNameRow]:
    """Yield a row for each way in which the article writes somebody who attended."""
    attendances = [a for m in record.meetings for a in m.attendances]
    # Of who attended several meetings the first attendance counts, as it does in linking.
    mentions_of = {a.mentions[0].start: a.mentions for a in reversed(attendances)}
    for first, mentions in mentions_of.items():
        for name, count in Counter(m.as_written for m in mentions).items():
            yield PersonNameRow(
                person_id=person_ids[first],
                language=record.article.language,
                name_as_written=name,
                mentions=count,
            )


def _citation_rows(record: ArticleRecords, ids: ArticleIds) -> Iterator[CitationRow]:
    article_id = record.article.article_id
    meeting_id = ids.meetings[0] if len(ids.meetings) == 1 else None
    for i, (document_id, m) in enumerate(zip(ids.documents, record.documents, strict=True)):
        yield CitationRow(
            citation_id=citation_id(article_id, m),
            article_id=article_id,
            document_id=document_id,
            meeting_id=meeting_id,
            as_written=m.as_written,
            start=m.start,
            end=m.end,
            number_as_written=m.number_as_written,
            how="completed" if i in ids.completed else m.how,
            cited_on=m.cited_on,
        )


def _relation_rows(record: ArticleRecords, ids: ArticleIds) -> Iterator[DocumentRelationRow]:
    """Yield the relations between documents that the article states, each once a place."""
    found: dict[tuple[str, str, str, int], DocumentRelationRow] = {}
    for relation in record.relations:
        source, target = ids.documents[relation.source], ids.documents[relation.target]
        found.setdefault(
            (source, relation.relation, target, relation.start),
            DocumentRelationRow(
                document_id=source,
                relation=relation.relation,
                target_document_id=target,
                article_id=record.article.article_id,
                start=relation.start,
                end=relation.end,
            ),
        )
    yield from found.values()
