"""`extract names`: offices tell namesakes apart, the registry can be left out, and every match says why."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands.program import call

Ask = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Return a function that asks for one name and returns its matches."""

    def asked(*options: str, **query: object) -> list[dict[str, Any]]:
        queries = tmp_path / "q.jsonl"
        queries.write_text(json.dumps(query), encoding="utf-8")
        assert call("names", str(queries), *options) == 0
        matches: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["matches"]
        return matches

    return asked


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("رئيس اللجنة الشعبية لمقاطعة هونج ين", "Nguyễn Văn Phóng"),
        ("رئيس اللجنة الشعبية لمدينة هوي", "Nguyễn Văn Phương"),
    ],
)
def test_the_role_tells_namesakes_apart(ask: Ask, role: str, name: str) -> None:
    assert ask(name="نجوين فان فونج", lang="ar", role=role)[0]["name"] == name


def test_registry_comes_first_unless_it_is_left_out(ask: Ask) -> None:
    with_it, without = (ask(*o, name="Фам Мінь Чінь", lang="uk")[0] for o in ((), ("--no-registry",)))
    assert (with_it["name"], with_it["source"]) == ("Phạm Minh Chính", "registry")
    assert without["source"] == "inferred"
    assert without["score"] < with_it["score"]


def test_evidence_names_words_and_offices(ask: Ask) -> None:
    match = ask(name="فام مينه تشينه", lang="ar", role="رئيس الوزراء")[0]
    said = " | ".join(match["evidence"])
    for part in (
        "تشينه = Chính",
        "registry: Prime Minister, Government",
        "office in the text: Prime Minister",
    ):
        assert part in said


def test_a_listed_name_is_a_candidate(ask: Ask, tmp_path: Path) -> None:
    listed = tmp_path / "names.txt"
    listed.write_text("Phạm Minh Chính\nLê Bá Cảnh\n", encoding="utf-8")
    assert [m["source"] for m in ask("--candidates", str(listed), name="Ле Ба Кань", lang="uk")] == [
        "candidate"
    ]
    assert ask("--candidates", str(listed), name="Чан Ван Лок", lang="uk") == []


def test_a_role_that_is_no_text_is_a_wrong_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    queries = tmp_path / "q.jsonl"
    queries.write_text('{"name": "x", "lang": "uk", "role": 3}', encoding="utf-8")
    assert call("names", str(queries)) == 2
    assert 'line 1 has something other than a text under "role"' in capsys.readouterr().err
