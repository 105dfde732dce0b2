"""Positions in an article become the ids of the corpus."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pyarrow as pa
import pytest

from extract.list_columns import tuple_column
from extract.outcomes.columns import LISTS
from extract.resolution.cell_columns import CellColumns
from extract.resolution.cells import (
    ArticleCells,
    AttendeeCells,
    CitationCells,
    NameCells,
    RelationCells,
    ReportCells,
    RoleCells,
)
from extract.resolution.decisions import Decision
from extract.resolution.documents.keys import citation_id
from extract.resolution.identity import identity
from extract.schemas import AttendeeRoleRow, AttendeeRow, CitationRow, DocumentRelationRow, PersonNameRow
from tests.resolution.facts import article, document, documents_by_id, linked, meeting, person

NUMBERS = ("57-NQ/TW", "1780/KH-UBND", "57-NQ/TW")
ONE = article("a", people=[person("Lê Văn Tám")], documents=[document(number) for number in NUMBERS])
TWO = article(
    "b",
    people=[person("Phạm Thị Hoa"), person("Lê Văn Tám")],
    meetings=[meeting(people=[0]), meeting(None, people=[1, 0])],
    documents=[document("12/NQ-CP")],
)


def citation(number: str, start: int) -> CitationCells:
    return CitationCells(f"c{start}", number, start, start + 5, number, "exact", None)


def attendee(at: int, who: int, start: int) -> AttendeeCells:
    return AttendeeCells(at, who, "Tám", None, "attendee", None, start, start + 3)


CELLS = {
    "a": ArticleCells(
        reports=(ReportCells("họp", 0, 3),),
        attendees=(attendee(0, 0, 10),),
        roles=(RoleCells(0, 1, "Chair", None, None, "Chủ tịch"),),
        names=(NameCells(0, "Tám", 2),),
        citations=tuple(citation(number, 20 * n) for n, number in enumerate(NUMBERS)),
        relations=(
            RelationCells(1, "implements", 0, 30, 40),
            RelationCells(1, "implements", 2, 30, 44),
            RelationCells(1, "implements", 2, 60, 70),
        ),
    ),
    "b": ArticleCells(
        reports=(ReportCells("họp", 0, 3), ReportCells("phiên họp", 50, 59)),
        attendees=(attendee(0, 0, 10), attendee(1, 1, 60), attendee(1, 0, 70)),
        roles=(
            RoleCells(1, 1, "Chair", None, None, "Chủ tịch"),
            RoleCells(2, 1, "Member", None, None, "ủy viên"),
        ),
        names=(NameCells(0, "Hoa", 1), NameCells(1, "Tám", 1)),
        citations=(citation("12/NQ-CP", 5),),
    ),
}


@pytest.fixture(scope="module")
def ids() -> dict[str, list[str]]:
    corpus = linked(ONE, TWO)
    one, two = corpus.ids_of(0), corpus.ids_of(1)
    return {kind: [*getattr(one, kind), *getattr(two, kind)] for kind in ("people", "meetings", "documents")}


@pytest.fixture(scope="module")
def tables() -> dict[type, pa.Table]:
    """The rows of both articles, of which the part holds the second first."""
    order = ("b", "a")
    columns: dict[str, object] = {"article_id": list(order), "language": ["vi", "vi"]}
    for field in fields(ArticleCells):
        columns[field.name] = tuple_column(LISTS[field.name], [getattr(CELLS[a], field.name) for a in order])
    return dict(CellColumns(linked(ONE, TWO)).rows(np.asarray([1, 0]), pa.table(columns)))


def rows(table: pa.Table, *names: str) -> list[tuple[object, ...]]:
    return [tuple(row[name] for name in names) for row in table.to_pylist()]


def test_attendees(tables: dict[type, pa.Table], ids: dict[str, list[str]]) -> None:
    people, meetings = ids["people"], ids["meetings"]
    found = rows(tables[AttendeeRow], "meeting_id", "article_id", "person_id", "start")
    assert found == [
        (meetings[1], "b", people[1], 10),
        (meetings[2], "b", people[2], 60),
        (meetings[2], "b", people[1], 70),
        (meetings[0], "a", people[0], 10),
    ]
    assert people[0] == people[2]


def test_offices_are_of_their_attendee(tables: dict[type, pa.Table], ids: dict[str, list[str]]) -> None:
    _, second, third = ids["meetings"]
    assert second != third
    assert rows(tables[AttendeeRoleRow], "attendee_id", "title") == [
        (identity("a", third, "b", 60), "Chair"),
        (identity("a", third, "b", 70), "Member"),
        (identity("a", ids["meetings"][0], "a", 10), "Chair"),
    ]


def test_names(tables: dict[type, pa.Table], ids: dict[str, list[str]]) -> None:
    people = ids["people"]
    assert rows(tables[PersonNameRow], "person_id", "language", "name_as_written", "mentions") == [
        (people[1], "vi", "Hoa", 1),
        (people[2], "vi", "Tám", 1),
        (people[0], "vi", "Tám", 2),
    ]


def test_citations_are_of_the_only_meeting(tables: dict[type, pa.Table], ids: dict[str, list[str]]) -> None:
    documents = ids["documents"]
    assert rows(tables[CitationRow], "document_id", "meeting_id", "how") == [
        (documents[3], None, "exact"),
        *((document, ids["meetings"][0], "exact") for document in documents[:3]),
    ]


def test_a_relation_is_stated_once_a_place(tables: dict[type, pa.Table], ids: dict[str, list[str]]) -> None:
    resolution, plan = ids["documents"][:2]
    found = rows(
        tables[DocumentRelationRow], "document_id", "target_document_id", "article_id", "start", "end"
    )
    assert found == [(plan, resolution, "a", 30, 40), (plan, resolution, "a", 60, 70)]


def test_a_citation_that_is_denied_by_hand_is_as_written() -> None:
    repaired = article("c", documents=[document("57-NQ/TW", how="repaired", number_as_written="57 NQTW")])
    cells = ArticleCells(citations=(citation("57 NQTW", 0)._replace(how="repaired"),))
    (before,) = documents_by_id(linked(repaired)).values()
    decision = Decision("different", "citation", citation_id("c", repaired.documents[0]), before)
    columns: dict[str, object] = {"article_id": ["c"], "language": ["vi"]}
    for field in fields(ArticleCells):
        columns[field.name] = tuple_column(LISTS[field.name], [getattr(cells, field.name)])
    found = linked(repaired, decisions=[decision])
    (table,) = (
        t for kind, t in CellColumns(found).rows(np.asarray([0]), pa.table(columns)) if kind is CitationRow
    )
    assert table["how"].to_pylist() == ["exact"]
