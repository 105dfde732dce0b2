"""What a process that gets ready sees of what it will read."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.isolation.process import end_process, start_process
from extract.isolation.sample import sample_of

SENTENCE = "Президент провів нараду з міністрами у Києві. "


def test_a_file_is_its_own_sample(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE, encoding="utf-8")
    assert sample_of(str(tmp_path / "a.txt")).decode() == SENTENCE


def test_a_folder_shows_one_of_its_files(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text("no")
    (tmp_path / "empty").mkdir()
    (tmp_path / "b" / "c").mkdir(parents=True)
    (tmp_path / "b" / "c" / "a.txt").write_text(SENTENCE, encoding="utf-8")
    assert sample_of(str(tmp_path)).decode() == SENTENCE


def test_a_long_file_is_cut_between_words(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE * 1000, encoding="utf-8")
    sample = sample_of(str(tmp_path / "a.txt")).decode()
    assert 1000 < len(sample) < len(SENTENCE * 1000)
    assert sample.endswith(" ")


@pytest.mark.parametrize("name", ["empty", "none", "/dev/null"])
def test_where_there_is_nothing_there_is_no_sample(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    assert sample_of(str(tmp_path / name)) == b""


@pytest.mark.parametrize("content", [b"", b"\0\xff" * 5000, SENTENCE.encode() * 500, b"<html>" * 2000])
def test_a_process_gets_ready_whatever_lies_there(
    tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    process = start_process(str(tmp_path))
    process.communicate(timeout=60)
    assert process.returncode == 0
    assert capfd.readouterr().err == ""
    end_process(process)
