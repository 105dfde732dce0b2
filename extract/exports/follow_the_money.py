"""A run as entities of FollowTheMoney, the model of Aleph and other tools of investigators.

People are `Person`, meetings `Event` with those involved, articles `Article`, official documents `Document`.
A citation is a `Documentation` of the article by the document; that one document implements another is an
`UnknownLink` with that role. Schemata and properties: followthemoney.tech/explorer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from extract.schemas import (
    ArticleRow,
    AttendeeRoleRow,
    AttendeeRow,
    CitationRow,
    DocumentRelationRow,
    DocumentRow,
    MeetingReportRow,
    MeetingRow,
    PersonNameRow,
    PersonRow,
    Row,
)

Tables = Mapping[str, Sequence[Row]]
Entity = dict[str, object]

_LANGUAGES = {"ar": "ara", "fa": "fas", "uk": "ukr", "vi": "vie"}  # the model uses ISO 639-3


def entities(tables: Tables) -> Iterator[Entity]:
    """Yield the entities of a run, each `{"id", "schema", "properties"}` with lists of strings as values."""
    yield from _articles(tables)
    yield from _people(tables)
    yield from _meetings(tables)
    yield from _documents(tables)
    yield from _links(tables)


def _entity(key: str, schema: str, **properties: object) -> Entity:
    lists = {name: _values(value) for name, value in properties.items()}
    return {"id": key, "schema": schema, "properties": {name: v for name, v in lists.items() if v}}


def _values(value: object) -> list[str]:
    many = value if isinstance(value, list) else [value]
    return list(dict.fromkeys(str(v) for v in many if v is not None))


def _articles(tables: Tables) -> Iterator[Entity]:
    seen = set()
    for row in cast(Sequence[ArticleRow], tables["articles"]):
        if row.article_id in seen or row.status != "extracted":
            continue
        seen.add(row.article_id)
        yield _entity(
            row.article_id,
            "Article",
            name=row.title or row.path,
            title=row.title,
            fileName=row.path,
            publisher=row.publisher,
            publishedAt=row.published_on,
            sourceUrl=row.source_url,
            language=_LANGUAGES.get(row.language or ""),
        )


def _people(tables: Tables) -> Iterator[Entity]:
    names, positions = defaultdict(list), defaultdict(list)
    for name in cast(Sequence[PersonNameRow], tables["person_names"]):
        names[name.person_id].append(name.name_as_written)
    person_of = {a.attendee_id: a.person_id for a in cast(Sequence[AttendeeRow], tables["attendees"])}
    for role in cast(Sequence[AttendeeRoleRow], tables["attendee_roles"]):
        held = ", ".join(filter(None, (role.title, role.body, role.place)))
        positions[person_of[role.attendee_id]].append(held)
    for row in cast(Sequence[PersonRow], tables["people"]):
        yield _entity(
            row.person_id,
            "Person",
            name=row.name,
            alias=[name for name in names[row.person_id] if name != row.name],
            weakAlias=row.name_ascii if row.name_ascii != row.name else None,
            position=positions[row.person_id],
        )


def _meetings(tables: Tables) -> Iterator[Entity]:
    involved, reports = defaultdict(list), defaultdict(list)
    for attendee in cast(Sequence[AttendeeRow], tables["attendees"]):
        involved[attendee.meeting_id].append(attendee.person_id)
    for report in cast(Sequence[MeetingReportRow], tables["meeting_reports"]):
        reports[report.meeting_id].append(report.article_id)
    for row in cast(Sequence[MeetingRow], tables["meetings"]):
        yield _entity(
            row.meeting_id,
            "Event",
            name=row.title or " of ".join(filter(None, (row.kind, row.body))),
            summary=", ".join(filter(None, (row.kind, row.body))),
            date=row.held_on if row.held_until is None else None,
            startDate=row.held_on,
            endDate=row.held_until,
            location=[row.place, row.province],
            involved=involved[row.meeting_id],
            proof=reports[row.meeting_id],
        )


def _documents(tables: Tables) -> Iterator[Entity]:
    for row in cast(Sequence[DocumentRow], tables["documents"]):
        title = f"{row.kind.replace('_', ' ').capitalize()} {row.number}"
        yield _entity(
            row.document_id,
            "Document",
            name=title,
            title=title,
            author=", ".join(filter(None, (row.issuer, row.issuer_place))) or None,
            date=row.issued_on,
            summary=row.subject,
            country=row.country.lower() if row.country else None,
        )


def _links(tables: Tables) -> Iterator[Entity]:
    for citation in cast(Sequence[CitationRow], tables["citations"]):
        yield _entity(
            citation.citation_id,
            "Documentation",
            document=citation.document_id,
            entity=citation.article_id,
            role="cited",
            summary=citation.as_written,
        )
    for relation in cast(Sequence[DocumentRelationRow], tables["document_relations"]):
        yield _entity(
            f"{relation.document_id}-{relation.relation}-{relation.target_document_id}-"
            f"{relation.article_id}-{relation.start}",
            "UnknownLink",
            subject=relation.document_id,
            object=relation.target_document_id,
            role=relation.relation,
        )
