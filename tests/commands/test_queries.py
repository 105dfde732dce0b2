"""`citations` and `names`: JSON lines in, JSON lines out."""

from __future__ import annotations

import io
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


def test_citations_of_standard_input_say_what_is_known_of_each_document(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    phrase = '{"text": "Kế hoạch số 12/KH-UBND ngày 3/4/2025 của UBND tỉnh Cà Mau"}\n'
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(phrase.encode())))
    assert call("citations") == 0
    assert lines(capsys)[0]["citations"] == [
        {
            "kind": "plan",
            "number": "12/KH-UBND",
            "issuer": "Provincial People's Committee",
            "issuer_place": "Cà Mau",
            "issued_on": "2025-04-03",
            "as_written": "Kế hoạch số 12/KH-UBND",
            "start": 0,
            "end": 22,
            "how": "exact",
        }
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("За планом № 12/KH-UBND від 3 квітня 2025 року", "12/KH-UBND"),
        ("وفقًا للخطة رقم ١٢/KH-UBND", "12/KH-UBND"),
        ("Resolution 57-NQ/TW of the Politburo", "57-NQ/TW"),
    ],
)
def test_a_phrase_without_a_language_is_read_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, number: str
) -> None:
    queries = tmp_path / "q.jsonl"
    queries.write_text(json.dumps({"text": text}), encoding="utf-8")
    assert call("citations", str(queries)) == 0
    assert [c["number"] for c in lines(capsys)[0]["citations"]] == [number]


@pytest.mark.parametrize("command", ["citations", "names"])
@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "line 1 is not JSON in UTF-8"),
        (b'{"text": "\xff"}', "line 1 is not JSON in UTF-8"),
        (b"[]", "line 1 has no text under"),
        (b'{"text": 3, "name": 3, "lang": "vi"}', "line 1 has no text under"),
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


def test_a_name_needs_its_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    queries = tmp_path / "q.jsonl"
    queries.write_text('{"name": "x"}', encoding="utf-8")
    assert call("names", str(queries)) == 2
    assert 'line 1 needs "lang", one of ar, fa, uk, vi' in capsys.readouterr().err


@pytest.mark.parametrize("command", ["citations", "names"])
def test_a_missing_file_gets_one_line(capsys: pytest.CaptureFixture[str], command: str) -> None:
    assert call(command, "nowhere.jsonl") == 2
    assert capsys.readouterr().err.count("\n") == 1
