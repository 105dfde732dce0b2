"""`citations` and `names`: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.program import call


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, list[dict[str, object]]]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_citations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    queries = tmp_path / "q.jsonl"
    queries.write_text(
        '{"text": "theo Nghị quyết 57-NQ/TW", "lang": "vi"}\n\n{"text": "không có gì", "lang": "vi"}\n',
        encoding="utf-8-sig",
    )
    assert call("citations", str(queries)) == 0
    assert [[c["number"] for c in line["citations"]] for line in lines(capsys)] == [["57-NQ/TW"], []]


def test_names_among_candidates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    queries = tmp_path / "q.jsonl"
    queries.write_text('{"name": "Фам Мінь Чінь", "lang": "uk"}\n', encoding="utf-8")
    candidates = tmp_path / "candidates.txt"
    candidates.write_text("Phạm Minh Chính\n\nVõ Văn Thưởng\n", encoding="utf-8")
    assert call("names", str(queries), "--candidates", str(candidates)) == 0
    (line,) = lines(capsys)
    assert line["matches"][0]["name"] == "Phạm Minh Chính"


@pytest.mark.parametrize("command", ["citations", "names"])
@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "line 1 is not JSON in UTF-8"),
        (b'{"text": "\xff"}', "line 1 is not JSON in UTF-8"),
        (b"[]", "line 1 has no text under"),
        (b'{"text": 3, "name": 3, "lang": "vi"}', "line 1 has no text under"),
        (b'{"text": "x", "name": "x"}', 'line 1 needs "lang", one of ar, fa, uk, vi'),
        (b'{"text": "x", "name": "x", "lang": "xx"}', 'line 1 needs "lang", one of ar, fa, uk, vi'),
    ],
)
def test_a_wrong_line_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, line: bytes, message: str
) -> None:
    queries = tmp_path / "q.jsonl"
    queries.write_bytes(line + b"\n")
    assert call(command, str(queries)) == 2
    said = capsys.readouterr()
    assert message in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("command", ["citations", "names"])
def test_a_missing_file_gets_one_line(capsys: pytest.CaptureFixture[str], command: str) -> None:
    assert call(command, "nowhere.jsonl") == 2
    assert capsys.readouterr().err.count("\n") == 1
