"""Questions with quotes, verdicts on disk, and the way through them at a terminal."""

from __future__ import annotations

import io
import shutil
from pathlib import Path
from typing import cast

import pytest

from extract.pipeline import extract_folder
from extract.resolution.decisions import read_decisions
from extract.review import append_verdict, open_questions, take_back
from extract.schemas import CitationRow, ReviewRow, Row
from extract.tables.read import read_rows
from extract.tables.write import write_tables
from tests.commands.program import call
from tests.tables.sample import sample_tables


def question(
    rank: int, kind: str = "person", first: str = "p1", second: str = "p9", note: str = "why"
) -> ReviewRow:
    return ReviewRow.model_validate(
        {
            "kind": kind,
            "id_1": first,
            "id_2": second,
            "note": note,
            "rank": rank,
            "current": "apart",
            "what_1": "Nguyễn An",
            "what_2": f"other {rank}",
            "doubt": 0.5,
            "affects": 1,
        }
    )


ROWS = (question(2, second="p8"), question(1, note='a "doubt", open'), question(3, "citation", "c1", "d1"))


def tables() -> dict[str, list[Row]]:
    return sample_tables() | {"review": list(ROWS)}


def test_questions_come_by_rank_with_the_words_of_articles() -> None:
    asked = list(open_questions(tables(), frozenset()))
    assert [q.row.rank for q in asked] == [1, 2, 3]
    (quote,) = asked[0].quotes
    assert (quote.path, quote.words) == ("a.txt", "An")
    assert quote.before.endswith("Ông ")
    assert [q.words for q in asked[2].quotes] == ["Nghị quyết 57-NQ/TW", "Nghị quyết 57-NQ/TW"]


def test_what_is_decided_is_not_asked() -> None:
    decided = frozenset({("person", "p1", "p9"), ("citation", "c1", "d1")})
    assert [q.row.rank for q in open_questions(tables(), decided)] == [2]


def test_verdicts_are_decisions(tmp_path: Path) -> None:
    file = tmp_path / "decisions.csv"
    append_verdict(file, ROWS[1], "same")
    append_verdict(file, ROWS[0], "different")
    decisions = read_decisions(file)
    assert [(d.verdict, d.kind, d.first, d.second) for d in decisions.rows] == [
        ("same", "person", "p1", "p9"),
        ("different", "person", "p1", "p8"),
    ]
    take_back(file, ROWS[0])
    assert read_decisions(file).pairs() == {("person", "p1", "p9")}


def test_a_file_that_ends_without_a_line_break_is_continued(tmp_path: Path) -> None:
    file = tmp_path / "decisions.csv"
    file.write_text("verdict,kind,id_1,id_2,note\nsame,person,a,b,mine", encoding="utf-8")
    append_verdict(file, ROWS[0], "same")
    assert read_decisions(file).pairs() == {("person", "a", "b"), ("person", "p1", "p8")}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write_tables(tables(), tmp_path / "data" / "out")
    return tmp_path / "data" / "out"


@pytest.mark.parametrize(
    ("typed", "verdicts"),
    [
        ("s\nd\n\n", [("same", "p9"), ("different", "p8")]),
        ("s\nq\n", [("same", "p9")]),
        ("\n\ns\n", [("same", "d1")]),
        ("s\nu\nd\nq\n", [("different", "p9")]),
        ("u\nwhat?\ns\n", [("same", "p9")]),
        ("s\n", [("same", "p9")]),
    ],
    ids=["to the end", "quit", "later", "undo", "no answer", "end of input"],
)
def test_at_a_terminal(
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    typed: str,
    verdicts: list[tuple[str, str]],
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert call("review", str(out)) == 0
    said = capsys.readouterr().out
    assert "⟦An⟧" in said
    assert f"verdicts given: {len(verdicts)}" in said
    rows = read_decisions(out.parent / "decisions.csv").rows
    assert [(d.verdict, d.second) for d in rows] == verdicts


def test_a_second_time_asks_only_what_is_open(
    out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = str(tmp_path / "mine.csv")
    for typed, expected in (("s\n", "1 of 3"), ("s\ns\n", "1 of 2"), ("", "nothing is open")):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        assert call("review", str(out), "--decisions", file) == 0
        assert expected in capsys.readouterr().out


def test_a_file_that_contradicts_itself_gets_one_line(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (out.parent / "decisions.csv").write_text("perhaps,person,a,b\n", encoding="utf-8")
    assert call("review", str(out)) == 2
    said = capsys.readouterr().err
    assert "'perhaps' is none of same, different" in said
    assert said.count("\n") == 1


def test_a_place_that_cannot_be_written_gets_one_line(
    out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("s\n"))
    assert call("review", str(out), "--decisions", str(out / "articles.csv" / "d.csv")) == 2
    assert "give another --decisions" in capsys.readouterr().err


def test_the_next_run_follows_the_verdict(samples: Path, finished_run: Path, tmp_path: Path) -> None:
    asked = next(
        q.row for q in open_questions(read_rows(finished_run), frozenset()) if q.row.kind == "citation"
    )
    (tmp_path / "in").symlink_to(samples)
    append_verdict(tmp_path / "decisions.csv", asked, "different")
    shutil.copytree(finished_run, tmp_path / "again")
    extract_folder(tmp_path / "in", tmp_path / "again")
    after = read_rows(tmp_path / "again")
    citations = cast(list[CitationRow], after["citations"])
    assert (asked.id_1, asked.id_2) not in {(c.citation_id, c.document_id) for c in citations}
    assert asked.id_1 not in {cast(ReviewRow, row).id_1 for row in after["review"]}
