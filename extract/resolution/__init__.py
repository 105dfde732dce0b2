"""Resolution: the only stage that sees the whole corpus. Records of articles → tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from extract.records import ArticleRecords
from extract.resolution.documents import LinkedDocuments, link_documents
from extract.resolution.identity import identity
from extract.resolution.meetings import link_meetings
from extract.resolution.people import link_people
from extract.schemas import (
    AttendeeRoleRow,
    AttendeeRow,
    CitationRow,
    DocumentRelationRow,
    DocumentRow,
    MeetingReportRow,
    PlanRow,
    ResolutionRow,
    Row,
)

Ids = Mapping[tuple[str, int], str]


def resolve(records: Sequence[ArticleRecords]) -> dict[str, list[Row]]:
    """Return the tables of a corpus but for `articles` and `texts`.

    `records` hold each article once; their order does not matter.
    """
    records = sorted(records, key=lambda r: r.article.article_id)
    people = link_people(records)
    meetings = link_meetings(records, people.ids)
    documents = link_documents(records)
    citations = [c for r in records for c in _citations(r, documents, meetings.ids)]
    tables: dict[str, list[Row]] = {
        "meetings": list(meetings.rows),
        "meeting_reports": [x for r in records for x in _reports(r, meetings.ids)],
        "people": list(people.rows),
        "person_names": list(people.names),
        "documents": list(documents.rows),
        "citations": list(citations),
        "document_relations": [x for r in records for x in _relations(r, documents)],
        "attendees": [],
        "attendee_roles": [],
    }
    for record in records:
        attendees, roles = _attendees(record, meetings.ids, people.ids)
        tables["attendees"].extend(attendees)
        tables["attendee_roles"].extend(roles)
    published = {r.article.article_id: r.article.published_on for r in records}
    tables["resolutions"] = _cited(ResolutionRow, documents.rows, citations, published)
    tables["plans"] = _cited(PlanRow, documents.rows, citations, published)
    return tables


def _reports(record: ArticleRecords, meetings: Ids) -> list[MeetingReportRow]:
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


def _attendees(
    record: ArticleRecords, meetings: Ids, people: Ids
) -> tuple[list[AttendeeRow], list[AttendeeRoleRow]]:
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


def _citations(record: ArticleRecords, documents: LinkedDocuments, meetings: Ids) -> list[CitationRow]:
    article_id = record.article.article_id
    meeting_id = meetings[article_id, 0] if len(record.meetings) == 1 else None
    return [
        CitationRow(
            citation_id=identity("c", article_id, m.number_start, m.number_end),
            article_id=article_id,
            document_id=documents.ids[article_id, i],
            meeting_id=meeting_id,
            as_written=m.as_written,
            start=m.start,
            end=m.end,
            number_as_written=m.number_as_written,
            how=m.how,
            cited_on=m.cited_on,
        )
        for i, m in enumerate(record.documents)
    ]


def _relations(record: ArticleRecords, documents: LinkedDocuments) -> list[DocumentRelationRow]:
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


def _cited(
    row_class: type[ResolutionRow] | type[PlanRow],
    documents: Sequence[DocumentRow],
    citations: Sequence[CitationRow],
    published: Mapping[str, date | None],
) -> list[Row]:
    """Return the documents of the row's kind with how much, and between which days, they are cited."""
    by_document: dict[str, list[CitationRow]] = defaultdict(list)
    for citation in citations:
        by_document[citation.document_id].append(citation)
    rows: list[Row] = []
    for document in documents:
        if document.kind != row_class.kind_listed:
            continue
        own = by_document[document.document_id]
        articles = {c.article_id for c in own}
        days = [d for d in (published[a] for a in articles) if d is not None]
        rows.append(
            row_class(
                **document.model_dump(),
                article_count=len(articles),
                meeting_count=len({c.meeting_id for c in own if c.meeting_id}),
                first_cited_on=min(days, default=None),
                last_cited_on=max(days, default=None),
            )
        )
    return rows
