"""Each promise of the schemas, broken once."""

from __future__ import annotations

import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from extract.schemas import Row
from extract.tables.check import NOT_SURELY_NFC, Checking, InvalidTablesError, validate_tables
from extract.tables.collected import CollectedRows, collected
from extract.tables.write import write_tables
from tests.tables.sample import sample_tables


def changed(table: str, position: int, /, **values: object) -> dict[str, list[Row]]:
    tables = sample_tables()
    tables[table][position] = tables[table][position].model_copy(update=values)
    return tables


def repeated(table: str) -> dict[str, list[Row]]:
    tables = sample_tables()
    tables[table] *= 2
    return tables


def test_the_sample_is_valid() -> None:
    validate_tables(sample_tables())


@pytest.mark.parametrize(
    ("tables", "problem"),
    [
        (repeated("articles"), "articles: 2 rows have the key b/x.txt"),
        (repeated("attendee_roles"), "attendee_roles: 2 rows have the key t1, 1"),
        (changed("articles", 0, duplicate_of="z"), "articles: duplicate_of z is not in articles"),
        (changed("citations", 0, document_id="z"), "citations: document_id z is not in documents"),
        (changed("attendees", 0, person_id="z"), "attendees: person_id z is not in people"),
        (changed("attendee_roles", 0, attendee_id="z"), "attendee_id z is not in attendees"),
        (
            changed("meeting_reports", 0, meeting_id="z"),
            "attendees: meeting_id, article_id m1, aaaaaaaaaaaaaaaa is not in meeting_reports",
        ),
        (
            sample_tables() | {"meeting_reports": [], "attendees": [], "attendee_roles": []},
            "citations: the article of c1 does not report m1",
        ),
        (changed("citations", 0, start=1), "citations: 1:57 of article aaaaaaaaaaaaaaaa"),
        (changed("attendees", 0, name_as_written="Am"), "is 'An', not 'Am'"),
        (changed("document_relations", 0, start=9000, end=9001), "document_relations: 9000:9001"),
        (changed("people", 0, name="Nguye\u0302n An"), "people: name of p1 is not NFC"),
        (changed("meetings", 0, article_count=2), "meetings: m1 has 1 reports, not 2"),
        (changed("plans", 0, number="6/KH-UBND"), "plans and documents differ in d2, plan, 6/KH-UBND"),
        (sample_tables() | {"plans": []}, "plans and documents differ in d2"),
        (changed("attendees", 0, part="guest"), "attendees: part of t1: Input should be"),
        (
            changed("attendee_roles", 0, position=0),
            "attendee_roles: position of t1, 0: Input should be greater",
        ),
        (changed("people", 0, confidence=1.5), "people: confidence of p1: Input should be less"),
        (changed("people", 0, name_source=None), "people: name_source of p1: Input should be"),
        (changed("meetings", 0, title=""), "meetings: title of m1: String should have at least 1"),
        (sample_tables() | {"votes": []}, "table votes is unknown"),
        ({k: v for k, v in sample_tables().items() if k != "texts"}, "table texts is missing"),
        (sample_tables() | {"texts": sample_tables()["people"]}, "texts holds PersonRow"),
    ],
)
def test_a_broken_promise_is_named(tables: dict[str, list[Row]], problem: str) -> None:
    with pytest.raises(InvalidTablesError) as caught:
        validate_tables(tables)
    assert any(problem in line for line in caught.value.problems), caught.value.problems


def test_an_unknown_meeting_is_no_breach() -> None:
    validate_tables(changed("citations", 0, meeting_id=None))


def test_a_path_need_not_be_nfc() -> None:
    validate_tables(changed("articles", 1, path="Ho\u0323p.txt"))


def test_nothing_is_written_of_tables_that_contradict_themselves(tmp_path: Path) -> None:
    write_tables(sample_tables(), tmp_path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()}
    with pytest.raises(InvalidTablesError):
        write_tables(repeated("people"), tmp_path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()} == before


def test_several_databases_share_the_work() -> None:
    tables = repeated("people") | {"plans": []}
    with pytest.raises(InvalidTablesError) as alone:
        validate_tables(tables)
    checking = Checking()
    with collected(tables) as rows, ThreadPoolExecutor(2) as threads:
        for _ in range(2):
            threads.submit(_take_part, checking, rows)
    with pytest.raises(InvalidTablesError) as shared:
        checking.finish()
    assert shared.value.problems == alone.value.problems


def _take_part(checking: Checking, rows: CollectedRows) -> None:
    with rows.database() as database:
        checking.take_part(database)


def test_a_message_stays_short() -> None:
    tables = sample_tables()
    tables["texts"] = []
    tables["people"] *= 2
    with pytest.raises(InvalidTablesError, match=r"and \d+ more$"):
        validate_tables(tables)


def test_whatever_may_not_be_nfc_is_looked_at() -> None:
    """Characters that no text in NFC has, and those that may not stand after every other."""
    every = [chr(c) for c in range(sys.maxunicode + 1) if not 0xD800 <= c <= 0xDFFF]
    composed = (unicodedata.decomposition(c).split() for c in every if unicodedata.is_normalized("NFC", c))
    seconds = {chr(int(parts[1], 16)) for parts in composed if len(parts) == 2 and "<" not in parts[0]}
    doubtful = [
        c
        for c in every
        if c in seconds or unicodedata.combining(c) or not unicodedata.is_normalized("NFC", c)
    ]
    with duckdb.connect() as database:
        database.register("doubtful", pa.table({"character": doubtful}))
        query = f"SELECT character FROM doubtful WHERE NOT regexp_matches(character, '{NOT_SURELY_NFC}')"
        assert database.execute(query).fetchall() == []
