"""CSV header, Arrow schema, data package and documentation say what the row classes say."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import get_args

import pyarrow as pa
import pytest
from pydantic import ValidationError

import extract.dates.mention
import extract.documents.mention
import extract.meetings.mention
from extract.schemas import TABLES, AttendeeRoleRow, PersonRow, Row, TextRow, values
from extract.schemas.arrow import arrow_schema
from extract.schemas.column import columns
from extract.schemas.csv_format import cell, header
from extract.schemas.datapackage import datapackage, datapackage_json
from extract.schemas.markdown import tables_markdown

DOCS = Path(__file__).parents[2] / "docs" / "tables.md"
ARROW_TYPES = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "date": pa.date32(),
}

# The published contract: analysts' notebooks name these columns.
CONTRACT = {
    "articles": "article_id path status reason language language_score title publisher published_on"
    " source_url duplicate_of other_languages",
    "texts": "article_id text",
    "meetings": "meeting_id title title_language kind ordinal held_on held_until time_of_day mode place"
    " province body article_count languages",
    "meeting_reports": "meeting_id article_id title_as_written start end",
    "attendees": "attendee_id meeting_id article_id person_id name_as_written role_as_written part location"
    " start end",
    "attendee_roles": "attendee_id position title body place as_written",
    "people": "person_id name name_ascii name_source confidence",
    "person_names": "person_id language name_as_written mentions",
    "documents": "document_id kind number serial year type_code issuer_code issuer issuer_place issued_on"
    " subject country",
    "citations": "citation_id article_id document_id meeting_id as_written start end number_as_written how"
    " cited_on",
    "document_relations": "document_id relation target_document_id article_id start end",
}
COUNTS = " article_count meeting_count first_cited_on last_cited_on"
CONTRACT |= dict.fromkeys(("resolutions", "plans"), CONTRACT["documents"] + COUNTS)
CONTRACT |= {
    "conflicts": "kind record_id field value article_id kept",
    "review": "verdict kind id_1 id_2 note rank current what_1 what_2 doubt affects",
}

tables = pytest.mark.parametrize(("name", "row_class"), TABLES.items(), ids=list(TABLES))


def resource(name: str) -> dict[str, object]:
    (found,) = (r for r in datapackage()["resources"] if r["name"] == name)
    return found


def test_tables_are_those_of_the_contract_in_order() -> None:
    assert list(TABLES) == list(CONTRACT)


@tables
def test_header_is_the_contract(name: str, row_class: type[Row]) -> None:
    assert header(row_class) == CONTRACT[name].split()


@tables
def test_arrow_schema_agrees(name: str, row_class: type[Row]) -> None:
    schema = arrow_schema(row_class)
    assert [(f.name, f.type, f.nullable) for f in schema] == [
        (c.name, ARROW_TYPES[c.type], c.nullable) for c in columns(row_class)
    ]


@tables
def test_datapackage_fields_agree(name: str, row_class: type[Row]) -> None:
    fields = resource(name)["schema"]["fields"]
    assert [(f["name"], f["type"], tuple(f["constraints"].get("enum", ()))) for f in fields] == [
        (c.name, c.type, c.values) for c in columns(row_class)
    ]


@tables
def test_keys_name_columns_and_target_keys(name: str, row_class: type[Row]) -> None:
    own = set(header(row_class))
    assert own.issuperset(row_class.primary_key)
    assert own.issuperset(row_class.order)
    for key in row_class.foreign_keys:
        assert own.issuperset(key.columns)
        assert set(header(TABLES[key.target])).issuperset(key.target_columns)


@tables
def test_compound_foreign_keys_are_known(name: str, row_class: type[Row]) -> None:
    """Readers of the data package take a compound key that is null in part for a breach."""
    nullable = {c.name for c in columns(row_class) if c.nullable}
    assert [k for k in row_class.foreign_keys if len(k.columns) > 1 and nullable & set(k.columns)] == []


@tables
def test_order_is_total(name: str, row_class: type[Row]) -> None:
    assert set(row_class.primary_key) <= set(row_class.order)


@tables
def test_every_column_is_described(name: str, row_class: type[Row]) -> None:
    assert [c.name for c in columns(row_class) if not c.description.endswith(".")] == []


@tables
def test_primary_key_is_known_in_every_row(name: str, row_class: type[Row]) -> None:
    assert not [c.name for c in columns(row_class) if c.name in row_class.primary_key and c.nullable]


def test_datapackage_is_json_and_refers_to_itself_by_the_empty_name() -> None:
    (key,) = json.loads(datapackage_json())["resources"][0]["schema"]["foreignKeys"]
    assert key == {"fields": "duplicate_of", "reference": {"resource": "", "fields": "article_id"}}


def test_documentation_is_generated() -> None:
    assert DOCS.read_text(encoding="utf-8") == tables_markdown(), "run: python cli.py schema > docs/tables.md"


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, ""), ("", ""), (3, "3"), (0.1, "0.1"), (date(2025, 1, 2), "2025-01-02"), ("NA", "NA")],
)
def test_cell(value: str | int | float | date | None, expected: str) -> None:
    assert cell(value) == expected


@pytest.mark.parametrize(
    "wrong",
    [
        {"confidence": 1.5},
        {"confidence": "1"},
        {"name_source": "guess"},
        {"name": ""},
        {"name": None},
        {"name": "\ud800"},
        {"surname": "x"},
    ],
    ids=str,
)
def test_rows_refuse(wrong: dict[str, object]) -> None:
    right = {"person_id": "p", "name": "An", "name_ascii": "An", "name_source": "corpus", "confidence": 0.5}
    PersonRow.model_validate(right)
    with pytest.raises(ValidationError):
        PersonRow.model_validate(right | wrong)


def test_a_position_starts_at_one() -> None:
    with pytest.raises(ValidationError):
        AttendeeRoleRow(attendee_id="a", position=0, title="Chair", as_written="x")


def test_a_text_may_be_empty() -> None:
    assert TextRow(article_id="a", text="").text == ""


@pytest.mark.parametrize(
    ("column", "mention"),
    [
        (values.TimeOfDay, extract.dates.mention.TimeOfDay),
        (values.Part, extract.meetings.mention.Part),
        (values.Mode, extract.meetings.mention.Mode),
        (values.How, extract.documents.mention.How),
    ],
    ids=["time_of_day", "part", "mode", "how"],
)
def test_closed_sets_are_those_of_the_stages(column: object, mention: object) -> None:
    assert get_args(column) == get_args(mention)
