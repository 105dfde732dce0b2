"""The tables that a run writes: one class per table, from which every other form is made."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from extract.schemas.articles import ArticleRow, TextRow
from extract.schemas.attendees import AttendeeRoleRow, AttendeeRow
from extract.schemas.documents import (
    CitationRow,
    CitedDocumentRow,
    DocumentRelationRow,
    DocumentRow,
    PlanRow,
    ResolutionRow,
)
from extract.schemas.meetings import MeetingReportRow, MeetingRow
from extract.schemas.people import PersonNameRow, PersonRow
from extract.schemas.review import ConflictRow, ReviewRow
from extract.schemas.row import ForeignKey, Row

TABLES: Final = MappingProxyType[str, type[Row]](
    {
        "articles": ArticleRow,
        "texts": TextRow,
        "meetings": MeetingRow,
        "meeting_reports": MeetingReportRow,
        "attendees": AttendeeRow,
        "attendee_roles": AttendeeRoleRow,
        "people": PersonRow,
        "person_names": PersonNameRow,
        "documents": DocumentRow,
        "citations": CitationRow,
        "document_relations": DocumentRelationRow,
        "resolutions": ResolutionRow,
        "plans": PlanRow,
        "conflicts": ConflictRow,
        "review": ReviewRow,
    }
)
"""Table name to row class, in the order of the documentation."""

__all__ = [
    "TABLES",
    "ArticleRow",
    "AttendeeRoleRow",
    "AttendeeRow",
    "CitationRow",
    "CitedDocumentRow",
    "ConflictRow",
    "DocumentRelationRow",
    "DocumentRow",
    "ForeignKey",
    "MeetingReportRow",
    "MeetingRow",
    "PersonNameRow",
    "PersonRow",
    "PlanRow",
    "ResolutionRow",
    "ReviewRow",
    "Row",
    "TextRow",
]
