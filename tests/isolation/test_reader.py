"""An article that takes too much ends itself, not the run."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.isolation import process as process_module
from extract.isolation import reader as reader_module
from extract.isolation.limits import Limits
from extract.isolation.process import start_process, started_early
from extract.isolation.reader import IsolatedReader, ReaderError
from extract.outcomes import Outcome
from extract.outcomes.columns import outcome_columns, rows_alone
from extract.parsers import Source, Unreadable
from extract.reading import read_article
from tests.parsers.stories import STORIES

ARTICLE = Source("a.txt", STORIES["vi"].text.encode(), "text")
OTHER = Source("b.txt", STORIES["uk"].text.encode(), "text")
AGAIN = Source("c.txt", ARTICLE.content, "text")
LONG = Source("long.txt", (STORIES["vi"].body.replace("\n", " ") * 20_000).encode(), "text")


@pytest.fixture(scope="module")
def reader() -> Iterator[IsolatedReader]:
    with IsolatedReader(Limits(seconds=2, megabytes=4000)) as reader:
        yield reader


def read(reader: IsolatedReader, *items: Source | Unreadable) -> list[Outcome]:
    return [outcome for outcomes in reader.read(items) for outcome in rows_alone(outcomes)]


def statuses(reader: IsolatedReader, *items: Source | Unreadable) -> list[str]:
    return [outcome.status for outcome in read(reader, *items)]


def test_the_answer_is_that_of_this_process(reader: IsolatedReader) -> None:
    (answer,) = reader.read([ARTICLE, OTHER])
    assert answer == outcome_columns([read_article(ARTICLE), read_article(OTHER)])


def test_too_long_is_a_failed_row_and_the_next_is_read(reader: IsolatedReader) -> None:
    before, long, after = read(reader, ARTICLE, LONG, AGAIN)
    assert (before.article_id, after.article_id) == (ARTICLE.article_id, AGAIN.article_id)
    assert before.status == "extracted"
    assert (long.article_id, long.status, long.reason) == (LONG.article_id, "failed", "took more than 2 s")
    assert not long.lasting
    assert after.status == "extracted"


def test_too_much_memory_is_a_failed_row_and_the_next_is_read() -> None:
    with IsolatedReader(Limits(seconds=60, megabytes=200)) as reader:
        large, after = read(reader, LONG, ARTICLE)
        assert (large.status, large.reason) == ("failed", "needed more than 200 MB of memory")
        assert not large.lasting
        assert after.status == "extracted"


@pytest.mark.parametrize("death", [signal.SIGSEGV, signal.SIGKILL])
def test_an_article_whose_process_died_is_read_again(reader: IsolatedReader, death: signal.Signals) -> None:
    read(reader, ARTICLE)
    os.kill(reader.process_id, death)
    assert statuses(reader, ARTICLE, ARTICLE) == ["extracted", "extracted"]


@pytest.mark.parametrize(
    ("death", "reason"), [("SIGKILL", "was killed twice"), ("SIGSEGV", "ended with status -11, twice")]
)
def test_an_article_that_ends_its_process_twice_is_a_failed_row_and_the_next_is_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, death: str, reason: str
) -> None:
    deadly = "import os, signal, extract.reading as p; read = p.read_article;"
    deadly += (
        f"p.read_article = lambda i: os.kill(os.getpid(), signal.{death}) if i.path == 'x' else read(i);"
    )
    monkeypatch.setattr(process_module, "_CODE", deadly + process_module._CODE)
    with IsolatedReader(Limits()) as reader:
        deaths = read(reader, ARTICLE, Source("x", b"x", "text"), ARTICLE)
    assert [o.status for o in deaths] == ["extracted", "failed", "extracted"]
    assert reason in (deaths[1].reason or "")
    assert not deaths[1].lasting


@pytest.mark.parametrize(("grown", "same"), [(1, False), (10**12, True)])
def test_a_process_that_has_grown_is_replaced(
    monkeypatch: pytest.MonkeyPatch, grown: int, same: bool
) -> None:
    monkeypatch.setattr(reader_module, "_READS", 3)
    monkeypatch.setattr(reader_module, "_GROWN", grown)
    with IsolatedReader(Limits()) as reader:
        list(reader.read([ARTICLE]))
        first = reader.process_id
        assert statuses(reader, *[ARTICLE] * 4) == ["extracted"] * 4
        assert (reader.process_id == first) is same


def test_a_process_that_cannot_start_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process_module, "_CODE", "raise SystemExit(3)")
    with IsolatedReader(Limits()) as reader, pytest.raises(ReaderError, match="cannot be started"):
        read(reader, ARTICLE)


def test_a_process_that_was_started_early_reads() -> None:
    with started_early(wanted=True) as process:
        assert process is not None
        with IsolatedReader(Limits(), process) as reader:
            assert reader.process_id == process.pid
            assert statuses(reader, ARTICLE) == ["extracted"]
            assert reader.process_id == process.pid
    assert process.poll() is not None


def test_another_takes_the_place_of_a_process_that_ended_early() -> None:
    with started_early(wanted=True) as process:
        assert process is not None
        process.kill()
        process.wait()
        with IsolatedReader(Limits(), process) as reader:
            assert statuses(reader, ARTICLE) == ["extracted"]
            assert reader.process_id != process.pid


def test_a_process_with_nothing_to_read_ends_in_silence(capfd: pytest.CaptureFixture[str]) -> None:
    process = start_process()
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert capfd.readouterr().err == ""


def test_the_time_is_that_of_each_article(reader: IsolatedReader) -> None:
    part = Source("b.txt", LONG.content[: len(LONG.content) // 60], "text")
    assert set(statuses(reader, *[part] * 6)) == {"extracted"}


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
    (answer,) = reader.read([item])
    assert answer == outcome_columns([read_article(item)])
    (row,) = answer.select(["status", "text", "attendees"]).to_pylist()
    assert row == {"status": status, "text": "", "attendees": []}


def test_modules_in_the_working_folder_are_not_taken_for_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(1)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with IsolatedReader(Limits()) as reader:
        assert statuses(reader, ARTICLE) == ["extracted"]
