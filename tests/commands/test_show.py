"""`show`: one file, its text with what was found, and its records."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.commands.program import call

ARTICLE = """Họp giao ban tháng 8

Ngày 5/8/2025, ông Trần Văn Hải, Giám đốc Sở Xây dựng, chủ trì cuộc họp bàn về Nghị quyết 57-NQ/TW.
"""
ARABIC = """عقد رئيس الوزراء فام مينه تشينه اجتماعًا في هانوي

صباح يوم 5 أغسطس 2025، ترأس رئيس الوزراء فام مينه تشينه اجتماعًا لتنفيذ القرار رقم 57-NQ/TW للمكتب السياسي.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


def test_text_and_records(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("show", str(article)) == 0
    said = capsys.readouterr().out
    for words in (
        "a.txt",
        "[Nghị quyết 57-NQ/TW]",
        "[Trần Văn Hải]",
        "resolution 57-NQ/TW (exact) Politburo",
        "Director",
    ):
        assert words in said


def test_colours_on_a_terminal(
    article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    assert call("show", str(article)) == 0
    said = capsys.readouterr().out
    assert "\x1b[30;42mNghị quyết 57-NQ/TW\x1b[0m" in said
    assert "[Nghị" not in said


def test_right_to_left_lines_are_marked_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text(ARABIC, encoding="utf-8")
    assert call("show", str(file)) == 0
    lines = capsys.readouterr().out.splitlines()
    (text,) = [line for line in lines if "[القرار رقم 57-NQ/TW]" in line]
    assert (text[0], text[-1]) == ("\u2067", "\u2069")
    assert any("Phạm Minh Chính" in line for line in lines)


def test_json_is_a_nested_record(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("show", str(article), "--json") == 0
    record = json.loads(capsys.readouterr().out)
    (citation,) = record["citations"]
    assert citation["document"]["number"] == "57-NQ/TW"
    assert record["text"][citation["start"] : citation["end"]] == citation["as_written"]


def test_a_file_of_several_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.jsonl"
    line = json.dumps({"title": "Họp", "text": ARTICLE}, ensure_ascii=False)
    file.write_text(f"{line}\n{{\n", encoding="utf-8")
    assert call("show", str(file), "--json") == 1
    assert [json.loads(x)["status"] for x in capsys.readouterr().out.splitlines()] == ["extracted", "failed"]


def test_text_does_not_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE.replace("Sở Xây dựng", "Sở \x1b[2J[bold]Xây dựng"), encoding="utf-8")
    assert call("show", str(file)) == 0
    said = capsys.readouterr().out
    assert "\x1b" not in said
    assert "[bold]" in said


def test_standard_output_may_be_anything(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
    assert call("show", str(article), "--json") == 0
