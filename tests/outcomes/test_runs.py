"""Runs on one output folder, one after another: nothing is read twice, and the bytes are those of a first."""

from __future__ import annotations

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from extract import pipeline
from extract.isolation.limits import Limits
from extract.outcomes import corpus as corpus_module
from extract.outcomes import parts as parts_module
from extract.outcomes.workspace import workspace
from extract.run_settings import RunSettings
from extract.tables.files import file_names
from extract.tables.store import OutputBusyError
from tests.parsers.stories import STORIES

pytestmark = pytest.mark.usefixtures("reading_here")


def extract_folder(articles: Path, out: Path, settings: RunSettings | None = None) -> pipeline.RunSummary:
    return pipeline.extract_folder(articles, out, settings=settings)


def contents(out: Path) -> dict[str, bytes]:
    return {name: (out / name).read_bytes() for name in file_names()}


def put(folder: Path, name: str, content: str) -> None:
    (folder / name).write_text(content, encoding="utf-8")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(4):
        for language, story in STORIES.items():
            put(folder, f"{language}{n}.txt", f"{story.text}\n\n{n}")
    put(folder, "vi0-again.txt", f"{STORIES['vi'].text}\n\n0")
    put(folder, "noise.html", "\0")
    return folder


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, int]]:
    """Count what a run opens and what it reads."""
    counts = {"opened": 0, "read": 0}
    read_input, add = corpus_module.read_input, parts_module.Parts.add

    def opening(*args: object) -> object:
        counts["opened"] += 1
        return read_input(*args)  # type: ignore[arg-type]

    def adding(*args: object) -> None:
        counts["read"] += len(args[1])  # type: ignore[arg-type]
        add(*args)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(corpus_module, "read_input", opening)
        patch.setattr(parts_module.Parts, "add", adding)
        patch.setattr("extract.outcomes.known_files._SETTLED", -(10**12))
        yield counts


def fresh(articles: Path) -> dict[str, bytes]:
    """Return what a first run over the articles writes."""
    out = articles.parent / "fresh"
    shutil.rmtree(out, ignore_errors=True)
    extract_folder(articles, out)
    return contents(out)


def test_what_is_unchanged_is_not_read_again(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    with counted(monkeypatch) as counts:
        extract_folder(articles, out)
    assert counts == {"opened": 18, "read": 17}
    before = contents(out)
    with counted(monkeypatch) as counts:
        extract_folder(articles, out)
    assert counts == {"opened": 0, "read": 0}
    assert contents(out) == before


def test_tables_that_are_as_they_were_left_are_not_written_again(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = extract_folder(articles, out)
    before = (out / "articles.csv").stat().st_ino
    again = extract_folder(articles, out)
    assert replace(again, seconds=first.seconds) == first
    assert (out / "articles.csv").stat().st_ino == before


@pytest.mark.parametrize("name", ["articles.csv", "people.parquet"])
def test_tables_that_somebody_changed_are_mended(articles: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "out"
    extract_folder(articles, out)
    expected = contents(out)
    (out / name).write_bytes(b"changed")
    extract_folder(articles, out)
    assert contents(out) == expected


def test_the_record_of_a_run(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    summary = extract_folder(articles, out, RunSettings(limits=Limits(seconds=30), workers=1))
    record = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert record["settings"]["workers"] == 1
    assert record["settings"]["limits"]["seconds"] == 30
    assert record["articles"] == {"extracted": 17, "failed": 1}
    assert record["articles_read"] == 17
    assert record["rows"] == summary.counts
    assert set(record["seconds"]) == {"reading", "linking", "writing", "all"}
    assert {"extract", "pyarrow", "python", "fingerprint"} <= set(record["versions"])


def test_changed_new_renamed_and_deleted_articles(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    extract_folder(articles, out)
    put(articles, "vi1.txt", STORIES["vi"].text + "\n\nmới")
    put(articles, "new.txt", STORIES["uk"].text + "\n\nнове")
    (articles / "fa2.txt").rename(articles / "fa9.txt")
    (articles / "ar3.txt").unlink()
    (articles / "vi0.txt").unlink()
    with counted(monkeypatch) as counts:
        extract_folder(articles, out)
    assert counts["read"] == 2
    assert contents(out) == fresh(articles)


def test_another_program_reads_everything_anew(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    extract_folder(articles, out)
    monkeypatch.setattr("extract.outcomes.workspace.fingerprint", lambda: "another")
    with counted(monkeypatch) as counts:
        extract_folder(articles, out)
    assert counts["read"] == 17
    assert [p.name for p in (out / ".mentions").iterdir() if p.is_dir()] == ["another"]


def test_a_second_run_at_the_same_time_is_refused(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with workspace(out), pytest.raises(OutputBusyError, match="another run is writing into"):
        extract_folder(articles, out)


def test_killed_at_any_moment_the_next_run_ends_as_the_first_would_have(
    articles: Path, tmp_path: Path
) -> None:
    expected = fresh(articles)
    out = tmp_path / "out"
    command = [sys.executable, "-m", "extract", "run", str(articles), "--out", str(out), "--quiet"]
    moments = random.Random(7)
    for _ in range(4):
        run = subprocess.Popen(command, cwd=Path(__file__).parents[2], stderr=subprocess.DEVNULL)
        time.sleep(moments.uniform(0.3, 4))
        run.send_signal(signal.SIGKILL)
        run.wait()
        present = [name for name in file_names() if (out / name).exists()]
        assert present in ([], file_names())
        if present:
            assert contents(out) == expected
    extract_folder(articles, out)
    assert contents(out) == expected


def test_articles_of_a_large_corpus_are_written_before_it_is_linked(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = fresh(articles)
    monkeypatch.setattr("extract.corpus_tables._LARGE_CORPUS", 1)
    extract_folder(articles, tmp_path / "out")
    assert contents(tmp_path / "out") == expected
