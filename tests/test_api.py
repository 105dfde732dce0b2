"""What `import extract` offers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import extract
from extract.parsers import SkippedArticle
from extract.schemas import TABLES
from extract.tables.check import validate_tables
from extract.tables.read import read_rows

ARTICLE = """Họp giao ban tháng 8

Ngày 5/8, UBND tỉnh Lâm Đồng họp giao ban, bàn việc thực hiện Nghị quyết 57-NQ/TW.
"""


@pytest.fixture
def out(finished_run: Path) -> Path:
    return finished_run


def test_a_folder_becomes_tables(out: Path) -> None:
    tables = extract.read_tables(str(out))
    assert list(tables) == list(TABLES)
    assert (tables["articles"]["status"] == "extracted").sum() > 9


def test_what_a_run_writes_is_valid(out: Path) -> None:
    validate_tables(read_rows(out))


def test_a_notebook_can_join(out: Path) -> None:
    tables = extract.read_tables(out)
    joined = tables["attendees"].merge(tables["people"], on="person_id")
    assert len(joined) == len(tables["attendees"]) > 0


@pytest.mark.parametrize(
    "given",
    [
        ARTICLE,
        ARTICLE.encode(),
        "<html><body><p>" + ARTICLE.replace("\n\n", "</p><p>") + "</p></body></html>",
        "\ufeff<html><body><p>" + ARTICLE.replace("\n\n", "</p><p>") + "</p></body></html>",
        "<Ảnh minh họa>\n" + ARTICLE,
    ],
    ids=["text", "bytes", "html", "html behind a mark", "text that begins with a bracket"],
)
def test_an_article_becomes_records(given: str | bytes) -> None:
    records = extract.extract_article(given, published_on=date(2025, 8, 6))
    (mention,) = records.documents
    assert mention.number == "57-NQ/TW"
    assert records.article.text[mention.start : mention.end] == mention.as_written
    assert records.article.published_on == date(2025, 8, 6)


def test_an_article_in_another_language_is_refused() -> None:
    with pytest.raises(SkippedArticle):
        extract.extract_article("The council met on Tuesday to discuss the budget of the coming year. " * 5)


def test_the_public_functions_are_described() -> None:
    assert [name for name in extract.__all__ if not getattr(extract, name).__doc__] == []
