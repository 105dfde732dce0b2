"""`score`: a run against gold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from extract.tables.write import write_tables
from tests.commands.program import call
from tests.tables.sample import sample_tables

GOLD: dict[str, Any] = {
    "articles": {
        "a.txt": {
            "language": "vi",
            "title": 'Giao ban, "tháng 7"',
            "meetings": ["m"],
            "attendees": [{"as_written": ["An"], "part": "chair", "name": "Nguyễn An", "roles": []}],
            "citations": [
                {"kind": "resolution", "number": "57-NQ/TW", "mentions": 1},
                {"kind": "plan", "number": "6/KH-UBND", "mentions": 1},
            ],
        }
    },
    "meetings": {"m": {"kind": ["meeting"], "held_on": "2025-07-01"}},
}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write_tables(sample_tables(), tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    file = tmp_path / "gold.json"
    file.write_text(json.dumps(GOLD), encoding="utf-8")
    return file


def test_figures_per_field_and_language(out: Path, gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("score", str(out), str(gold), "--json") == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["citations"]["vi"] == {"p": 0.5, "r": 0.5, "f1": 0.5, "n": 2}
    assert figures["meeting.held_on"]["all"] == {"acc": 1.0, "n": 1}
    assert figures["attendees"]["all"]["f1"] == 1.0


def test_a_table_for_readers(out: Path, gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("score", str(out), str(gold)) == 0
    lines = capsys.readouterr().out.splitlines()
    (citations,) = [line for line in lines if "citations" in line]
    assert [cell.strip() for cell in citations.strip("│").split("│")] == [
        "citations",
        "F1",
        "0.500",
        "0.500",
        "2",
    ]


def test_each_disagreement(out: Path, gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("score", str(out), str(gold), "--errors") == 0
    said = capsys.readouterr().out
    assert "a.txt: citations: missed ('plan', '6/KH-UBND')" in said
    assert "a.txt: citations: extra ('plan', '5/KH-UBND')" in said


def changed(**article: Any) -> dict[str, Any]:
    return GOLD | {"articles": {"a.txt": {**GOLD["articles"]["a.txt"], **article}}}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "is not JSON in UTF-8"),
        ("[]", "the file: input should be"),
        (json.dumps({"articles": {}}), "meetings: field required"),
        (json.dumps(changed(meetings=["z"])), "articles → a.txt → meetings: z is not under meetings"),
        (
            json.dumps(changed(citations=[{"kind": "plan"}])),
            "articles → a.txt → citations → 0 → number: field required",
        ),
        (json.dumps(changed(attendees=[{"as_written": [], "part": "chair"}])), "attendees → 0 → as_written"),
    ],
)
def test_what_is_no_gold_gets_one_line(
    out: Path, gold: Path, capsys: pytest.CaptureFixture[str], content: str, message: str
) -> None:
    gold.write_text(content, encoding="utf-8")
    assert call("score", str(out), str(gold)) == 2
    said = capsys.readouterr().err
    assert message in said
    assert said.count("\n") == 1


def test_no_gold_gets_one_line(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("score", str(out), "nowhere.json") == 2
    assert "nowhere.json does not exist; give a file of gold records" in capsys.readouterr().err
    assert call("score", str(out / "nowhere"), "nowhere.json") == 2
    assert "nowhere does not exist; give the output folder" in capsys.readouterr().err
