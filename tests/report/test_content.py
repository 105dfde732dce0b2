"""What a report holds, without a browser."""

from __future__ import annotations

import base64
import json
import re
import zlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from extract.report import write_report
from extract.report.content import report_content
from extract.report.offsets import utf16_offsets
from extract.report.parts import divide
from extract.report.surroundings import date_spans, role_span
from extract.schemas import AttendeeRoleRow, AttendeeRow
from tests.tables.sample import TEXT, sample_tables


@pytest.mark.parametrize(
    ("text", "offset", "expected"), [("abc", 2, 2), ("a🙂b", 2, 3), ("中🙂🙂", 3, 5), ("", 0, 0)]
)
def test_offsets_of_a_browser(text: str, offset: int, expected: int) -> None:
    assert utf16_offsets(text)(offset) == expected


def test_rows_point_at_rows() -> None:
    tables = report_content(sample_tables()).index
    (attendee,) = rows(tables["attendees"])
    assert tables["people"]["rows"][attendee["person"]][0] == "p1"
    assert tables["articles"]["rows"][attendee["article"]][0] == "a" * 16
    assert [row["meeting"] for row in rows(tables["citations"])] == [0, None]


def test_the_text_stands_in_the_block_of_its_article() -> None:
    content = report_content(sample_tables())
    place = [row["article_id"] for row in rows(content.index["articles"])].index("a" * 16)
    entry = content.blocks[0][place]
    assert entry is not None
    assert entry["text"] == TEXT


@pytest.mark.parametrize(
    ("text", "written", "name", "expected"),
    [
        ("Bộ trưởng An và Bộ trưởng Tám", "Bộ trưởng", "Tám", "Bộ trưởng"),
        ("ووزير الداخلية فلان", "وزير الداخلية", "فلان", "وزير الداخلية"),
        ("الرئيسية. الرئيس فلان", "الرئيس", "فلان", "الرئيس"),
        ("міністр юстиції Іван", "заступник міністра", "Іван", None),
    ],
)
def test_where_an_office_stands(text: str, written: str, name: str, expected: str | None) -> None:
    start = text.index(name)
    attendee = AttendeeRow(
        attendee_id="t",
        meeting_id="m",
        article_id="a",
        person_id="p",
        name_as_written=name,
        part="chair",
        start=start,
        end=start + len(name),
    )
    role = AttendeeRoleRow(attendee_id="t", position=1, title="x", as_written=written)
    span = role_span(text, role, attendee)
    assert (text[span[0] : span[1]] if span else None) == expected
    assert span is None or span[1] == max(
        e for e in (m.end() for m in re.finditer(written, text)) if e <= start
    )


def test_dates_that_are_settled() -> None:
    text = "Ngày 3/6, họp về năm 2024."
    ((start, end, day),) = date_spans(text, "vi", date(2025, 6, 4))
    assert ("3/6" in text[start:end], day) == (True, "2025-06-03")


def rows(table: dict[str, Any]) -> list[dict[str, Any]]:
    return [dict(zip(table["columns"], row, strict=True)) for row in table["rows"]]


def two_articles() -> dict[str, Any]:
    first, second = sample_tables(), sample_tables()
    merged: dict[str, Any] = {}
    for name, table in first.items():
        merged[name] = list(table)
        for row in second[name]:
            merged[name].append(
                row.model_copy(
                    update={c: f"{v}x" for c, v in row if v and (c.endswith("_id") or c == "path")}
                )
            )
    return merged


def test_a_large_run_is_divided_and_each_part_agrees_with_itself() -> None:
    parts = divide(two_articles(), 3)
    assert [[row.article_id for row in part["articles"]] for part in parts]
    assert sum(len(part["articles"]) for part in parts) == 6
    for part in parts:
        for name, table in report_content(part).index.items():
            for row in rows(table):
                nouns = ("article", "person", "document", "attendee")
                assert None not in [row[noun] for noun in nouns if noun in row], name


def test_articles_of_one_meeting_stay_together() -> None:
    tables = two_articles()
    report = tables["meeting_reports"][1].model_copy(update={"meeting_id": "m1"})
    parts = divide(tables | {"meeting_reports": [tables["meeting_reports"][0], report]}, 1)
    together = {"a" * 16, "a" * 16 + "x"}
    assert [together <= {row.article_id for row in part["articles"]} for part in parts].count(True) == 1


def test_much_text_is_divided_too() -> None:
    assert len(divide(two_articles(), 100, len(TEXT) + 1)) == 2
    assert len(divide(two_articles(), 100, 2 * len(TEXT))) == 1


def test_parts_are_files_that_name_each_other_and_stale_ones_go(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    assert [path.name for path in write_report(two_articles(), file, "t", 3)] == [
        "report.html",
        "report-2.html",
    ]
    assert index(file)["parts"] == ["report.html", "report-2.html"]
    write_report(two_articles(), file, "t")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.html"]


def test_the_same_tables_give_the_same_bytes(tmp_path: Path) -> None:
    files = [
        write_report(sample_tables(), tmp_path / name, "t")[0].read_bytes() for name in ("a.html", "b.html")
    ]
    assert files[0].replace(index_text(files[0]), b"") == files[1].replace(index_text(files[1]), b"")


def test_a_page_asks_for_nothing(tmp_path: Path) -> None:
    (file,) = write_report(sample_tables(), tmp_path / "r.html", "t")
    page = file.read_text(encoding="utf-8")
    assert "default-src &#x27;none&#x27;" in page
    assert re.findall(r"\b(?:src|href)=\"(?!#)[^\"]*\"", page.split("<script>")[0]) == []


def index_text(page: bytes) -> bytes:
    match = re.search(rb'id="index">([^<]*)<', page)
    assert match
    return match[1]


def index(file: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(index_text(file.read_bytes()))))
    return content
