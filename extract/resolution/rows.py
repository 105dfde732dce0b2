"""The rows that one article adds to the tables, once people, meetings and documents have their ids."""

from __future__ import annotations

from collections.abc import Mapping

from extract.records import ArticleRecords
from extract.resolution.documents import LinkedDocuments, citation_id
from extract.resolution.identity import identity
from extract.schemas import (
    AttendeeRoleRow,
    AttendeeRow,
    CitationRow,
    DocumentRelationRow,
    MeetingReportRow,
)

Ids = Mapping[tuple[str, int], str]


def report_rows(record: ArticleRecords, meetings: Ids) -> list[MeetingReportRow]:
    """Return the meetings that the article reports."""
    article_id = record.article.article_id
    return [
        MeetingReportRow(
            meeting_id=meetings[article_id, i],
            article_id=article_id,
            title_as_written=m.as_written,
            start=m.start,
            end=m.end,
        )
        for i, m in enumerate(record.meetings)
    ]


def attendee_rows(
    record: ArticleRecords, meetings: Ids, people: Ids
) -> tuple[list[AttendeeRow], list[AttendeeRoleRow]]:
    """Return who attended which meeting by the article, and in what offices."""
    article_id = record.article.article_id
    rows: list[AttendeeRow] = []
    roles: list[AttendeeRoleRow] = []
    for i, meeting in enumerate(record.meetings):
        for attendance in meeting.attendances:
            person = attendance.person
            meeting_id = meetings[article_id, i]
            attendee_id = identity("a", meeting_id, article_id, person.start)
            rows.append(
                AttendeeRow(
                    attendee_id=attendee_id,
                    meeting_id=meeting_id,
                    article_id=article_id,
                    person_id=people[article_id, attendance.mentions[0].start],
                    name_as_written=person.as_written,
                    role_as_written=attendance.role_as_written,
                    part=attendance.part,
                    location=attendance.location,
                    start=person.start,
                    end=person.end,
                )
            )
            roles.extend(
                AttendeeRoleRow(
                    attendee_id=attendee_id,
                    position=n,
                    title=role.title,
                    body=role.body,
                    place=role.place,
                    as_written=role.as_written,
                )
                for n, role in enumerate(attendance.roles, 1)
            )
    return rows, roles


def citation_rows(record: ArticleRecords, documents: LinkedDocuments, meetings: Ids) -> list[CitationRow]:
    """Return the citations of the article."""
    article_id = record.article.article_id
    meeting_id = meetings[article_id, 0] if len(record.meetings) == 1 else None
    return [
        CitationRow(
            citation_id=citation_id(article_id, m),
            article_id=article_id,
            document_id=documents.ids[article_id, i],
            meeting_id=meeting_id,
            as_written=m.as_written,
            start=m.start,
            end=m.end,
            number_as_written=m.number_as_written,
            how="completed" if (article_id, i) in documents.completed else m.how,
            cited_on=m.cited_on,
        )
        for i, m in enumerate(record.documents)
    ]


def relation_rows(record: ArticleRecords, documents: LinkedDocuments) -> list[DocumentRelationRow]:
    """Return the relations between documents that the article states, each once a place."""
    article_id = record.article.article_id
    found: dict[tuple[str, str, str, int], DocumentRelationRow] = {}
    for relation in record.relations:
        source, target = (
            documents.ids[article_id, relation.source],
            documents.ids[article_id, relation.target],
        )
        found.setdefault(
            (source, relation.relation, target, relation.start),
            DocumentRelationRow(
                document_id=source,
                relation=relation.relation,
                target_document_id=target,
                article_id=article_id,
                start=relation.start,
                end=relation.end,
            ),
        )
    return list(found.values())
