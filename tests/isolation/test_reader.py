"""An article that takes too much ends itself, not the run."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.isolation import IsolatedReader, Limits
from extract.parsers import Source, Unreadable
from extract.pipeline import read_article
from tests.parsers.stories import STORIES

ARTICLE = Source("a.txt", STORIES["vi"].text.encode(), "text")
LONG = Source("long.txt", (STORIES["vi"].body.replace("\n", " ") * 20_000).encode(), "text")


@pytest.fixture(scope="module")
def reader() -> Iterator[IsolatedReader]:
    with IsolatedReader(Limits(seconds=2, megabytes=1000)) as reader:
        yield reader


def test_the_answer_is_that_of_this_process(reader: IsolatedReader) -> None:
    assert reader.read(ARTICLE) == read_article(ARTICLE)


def test_too_long_is_a_failed_row_and_the_next_is_read(reader: IsolatedReader) -> None:
    row, record = reader.read(LONG)
    assert (row.path, row.status, row.reason, record) == ("long.txt", "failed", "took more than 2 s", None)
    assert reader.read(ARTICLE)[0].status == "extracted"


def test_too_much_memory_is_a_failed_row_and_the_next_is_read() -> None:
    with IsolatedReader(Limits(seconds=60, megabytes=200)) as reader:
        row, record = reader.read(LONG)
        assert row.status == "failed"
        assert row.reason == "needed more than 200 MB of memory"
        assert record is None
        assert reader.read(ARTICLE)[0].status == "extracted"


def test_a_process_that_dies_is_a_failed_row_and_the_next_is_read(reader: IsolatedReader) -> None:
    reader.read(ARTICLE)
    os.kill(reader.process_id, signal.SIGSEGV)
    row, _ = reader.read(ARTICLE)
    assert row.status == "failed"
    assert "ended with status -11" in (row.reason or "")
    assert reader.read(ARTICLE)[0].status == "extracted"


def test_the_time_is_that_of_each_article(reader: IsolatedReader) -> None:
    part = Source("b.txt", LONG.content[: len(LONG.content) // 60], "text")
    assert {reader.read(part)[0].status for _ in range(8)} == {"extracted"}


@pytest.mark.parametrize(
    ("item", "status"),
    [
        (Unreadable("a.pdf", b"x", "skipped", "not read"), "skipped"),
        (Source("a.html", b"\x00", "html"), "failed"),
        (Source("a\udcff.txt", b"x", "text"), "skipped"),
    ],
    ids=["no source", "no page", "a path that no table holds"],
)
def test_what_gives_no_article(reader: IsolatedReader, item: Source | Unreadable, status: str) -> None:
    row, record = reader.read(item)
    assert (row.status, record) == (status, None)


def test_modules_in_the_working_folder_are_not_taken_for_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(1)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with IsolatedReader(Limits()) as reader:
        assert reader.read(ARTICLE)[0].status == "extracted"
