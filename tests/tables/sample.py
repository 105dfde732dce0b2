"""A small whole set of tables that agrees with itself, with values that formats get wrong."""

from __future__ import annotations

from datetime import date

from extract.schemas import (
    ArticleRow,
    AttendeeRoleRow,
    AttendeeRow,
    CitationRow,
    ConflictRow,
    DocumentRelationRow,
    DocumentRow,
    MeetingReportRow,
    MeetingRow,
    PersonNameRow,
    PersonRow,
    PlanRow,
    ResolutionRow,
    ReviewRow,
    Row,
    TextRow,
)

TEXT = 'Họp giao ban.\r\nÔng An, "chủ trì", nêu Nghị quyết 57-NQ/TW và Kế hoạch 5/KH-UBND; 中🙂.\n'


def span(part: str) -> dict[str, int]:
    start = TEXT.index(part)
    return {"start": start, "end": start + len(part)}


def sample_tables(marker: str = "NA") -> dict[str, list[Row]]:
    """Return the set; `marker` is the title of its second article, to tell one set from another."""
    resolution = {
        "document_id": "d1",
        "kind": "resolution",
        "number": "57-NQ/TW",
        "serial": "57",
        "year": 2024,
        "issued_on": date(2024, 12, 22),
    }
    plan = {"document_id": "d2", "kind": "plan", "number": "5/KH-UBND", "serial": "5"}
    counted = {
        "article_count": 1,
        "meeting_count": 1,
        "first_cited_on": date(2025, 7, 1),
        "last_cited_on": date(2025, 7, 1),
    }
    return {
        "articles": [
            ArticleRow(
                article_id="b" * 16,
                path="b/x.txt",
                status="skipped",
                reason="language fr",
                language="fr",
                title=marker,
            ),
            ArticleRow(
                article_id="a" * 16,
                path="a.txt",
                status="extracted",
                language="vi",
                language_score=0.1,
                title='Giao ban, "tháng 7"',
                published_on=date(2025, 7, 1),
            ),
            ArticleRow(article_id="c" * 16, path="c.txt", status="failed", reason="permission denied"),
        ],
        "texts": [TextRow(article_id="a" * 16, text=TEXT)],
        "meetings": [
            MeetingRow(
                meeting_id="m1", kind="meeting", held_on=date(2025, 7, 1), article_count=1, languages="vi"
            )
        ],
        "meeting_reports": [
            MeetingReportRow(
                meeting_id="m1", article_id="a" * 16, title_as_written="Họp giao ban", **span("Họp giao ban")
            )
        ],
        "attendees": [
            AttendeeRow(
                attendee_id="t1",
                meeting_id="m1",
                article_id="a" * 16,
                person_id="p1",
                name_as_written="An",
                part="chair",
                **span("An"),
            )
        ],
        "attendee_roles": [AttendeeRoleRow(attendee_id="t1", position=1, title="null", as_written="Ông")],
        "people": [
            PersonRow(
                person_id="p1", name="Nguyễn An", name_ascii="Nguyen An", name_source="registry", confidence=1
            )
        ],
        "person_names": [PersonNameRow(person_id="p1", language="vi", name_as_written="An", mentions=1)],
        "documents": [DocumentRow.model_validate(plan), DocumentRow.model_validate(resolution)],
        "citations": [
            CitationRow(
                citation_id="c1",
                article_id="a" * 16,
                document_id="d1",
                meeting_id="m1",
                as_written="Nghị quyết 57-NQ/TW",
                number_as_written="57-NQ/TW",
                how="exact",
                **span("Nghị quyết 57-NQ/TW"),
            ),
            CitationRow(
                citation_id="c2",
                article_id="a" * 16,
                document_id="d2",
                as_written="Kế hoạch 5/KH-UBND",
                number_as_written="5/KH-UBND",
                how="exact",
                **span("Kế hoạch 5/KH-UBND"),
            ),
        ],
        "document_relations": [
            DocumentRelationRow(
                document_id="d2",
                relation="implements",
                target_document_id="d1",
                article_id="a" * 16,
                **span("Nghị quyết 57-NQ/TW và Kế hoạch 5/KH-UBND"),
            )
        ],
        "resolutions": [ResolutionRow.model_validate(resolution | counted)],
        "plans": [PlanRow.model_validate(plan | counted)],
        "conflicts": [
            ConflictRow(
                kind="meeting", record_id="m1", field="place", value="NA", article_id="a" * 16, kept="yes"
            ),
            ConflictRow(
                kind="meeting", record_id="m1", field="place", value="Huế", article_id="a" * 16, kept="no"
            ),
        ],
        "review": [
            ReviewRow(
                kind="citation",
                id_1="c1",
                id_2="d1",
                note="null",
                rank=1,
                current="joined",
                what_1='Nghị quyết "57"',
                what_2="57-NQ/TW",
                doubt=0.25,
                affects=1,
            )
        ],
    }
