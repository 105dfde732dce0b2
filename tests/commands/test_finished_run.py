"""Commands over the tables of a run: `report`, `query`, `export`."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from extract.tables.write import write_tables
from tests.commands.program import call, python
from tests.tables.sample import sample_tables


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("written") / "out"
    write_tables(sample_tables(), folder)
    return folder


@pytest.fixture
def out(tmp_path: Path, written: Path) -> Path:
    return Path(shutil.copytree(written, tmp_path / "out", symlinks=True))


def test_report_goes_into_the_folder(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("report", str(out)) == 0
    assert str(out / "report.html") in capsys.readouterr().out
    assert (out / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_query_of_many_columns_is_shown_row_by_row(
    out: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extract.commands.printing._WIDE", 80)
    assert call("query", "SELECT * FROM meetings", "--out", str(out)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if "meeting_id" in line and "held_on" in line] == []
    assert any(line.split()[1:2] == ["held_on"] for line in lines)


def test_report_elsewhere_under_a_title(out: Path, tmp_path: Path) -> None:
    assert (
        call("report", str(out), "--file", str(tmp_path / "a" / "b.html"), "--title", "A & <B>", "--quiet")
        == 0
    )
    assert "<title>A &amp; &lt;B&gt;</title>" in (tmp_path / "a" / "b.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("sql", "shown"),
    [
        ("SELECT name FROM people", ["name", "Nguyễn An"]),
        ("SELECT count(*) AS n FROM citations WHERE how = 'exact'", ["n", "2"]),
        ("SELECT duplicate_of FROM articles LIMIT 1", ["duplicate_of"]),
        ("SELECT '[red]' AS x", ["[red]"]),
        ("SELECT unnest(range(101))", ["the first 100 rows"]),
        ("SHOW TABLES", ["meeting_reports"]),
    ],
)
def test_query(out: Path, capsys: pytest.CaptureFixture[str], sql: str, shown: list[str]) -> None:
    assert call("query", sql, "--out", str(out)) == 0
    said = capsys.readouterr().out
    assert [words for words in shown if words not in said] == []


def test_query_as_csv(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("query", "SELECT path, title FROM articles ORDER BY path", "--out", str(out), "--csv") == 0
    assert capsys.readouterr().out == 'path,title\na.txt,"Giao ban, ""tháng 7"""\nb/x.txt,NA\nc.txt,\n'


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("duckdb", "tables.duckdb"),
        ("sqlite", "tables.sqlite"),
        ("excel", "excel"),
        ("jsonl", "articles.jsonl"),
        ("ftm", "entities.ftm.json"),
    ],
)
def test_export_replaces_an_earlier_one(out: Path, form: str, name: str) -> None:
    for _ in range(2):
        assert call("export", form, str(out)) == 0
    assert (out / name).exists()
    assert [path.name for path in out.iterdir() if path.name.endswith(".new")] == []


def test_export_where_it_is_told(out: Path, tmp_path: Path) -> None:
    assert call("export", "sqlite", str(out), "--file", str(tmp_path / "x" / "y.db")) == 0
    connection = sqlite3.connect(tmp_path / "x" / "y.db")
    assert connection.execute("SELECT count(*) FROM people").fetchone() == (1,)
    connection.close()
    assert call("export", "jsonl", str(out), "--file", str(tmp_path / "z.jsonl")) == 0
    assert len([json.loads(x) for x in (tmp_path / "z.jsonl").read_text(encoding="utf-8").splitlines()]) == 3


def test_a_reader_that_stops_gets_no_traceback(out: Path) -> None:
    code = """
import subprocess, sys
command = [sys.executable, "cli.py", "query", "--csv", "--out", sys.argv[1], "SELECT unnest(range(1000000))"]
program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
program.stdout.readline()
program.stdout.close()
print(repr(program.stderr.read()))
"""
    assert python(str(out), code=code).stdout == "b''\n"


WRONG_CALLS = {
    "no such folder": (["report", "{tmp}/nowhere"], "nowhere does not exist; give the output folder"),
    "a file": (["report", "{tmp}/file"], "file is a file; give the output folder"),
    "no run": (["report", "{tmp}"], "does not hold the tables of a run"),
    "damaged": (["report", "{tmp}/damaged"], "write them anew with `extract run`"),
    "report is a folder": (["report", "{out}", "--file", "{tmp}"], "is a folder; give a file"),
    "report below a file": (["report", "{out}", "--file", "{tmp}/file/x"], "cannot write"),
    "query nowhere": (["query", "SELECT 1", "--out", "{tmp}/nowhere"], "nowhere does not exist"),
    "query damaged": (["query", "SELECT 1", "--out", "{tmp}/damaged"], "cannot be read"),
    "no query": (["query", " ; ", "--out", "{out}"], "the query is empty"),
    "wrong column": (["query", "SELECT nme FROM people", "--out", "{out}"], 'Candidate bindings: "name"'),
    "no SQL": (["query", "SELEC", "--out", "{out}"], 'syntax error at or near "SELEC"'),
    "query reaches out": (["query", "SELECT * FROM '{tmp}/file'", "--out", "{out}"], "does not work"),
    "unknown form": (["export", "word", "{out}"], "word"),
    "export nowhere": (["export", "sqlite", "{tmp}/nowhere"], "nowhere does not exist"),
    "export onto a folder": (["export", "sqlite", "{out}", "--file", "{tmp}"], "is a folder; give a file"),
    "sheets onto a file": (["export", "excel", "{out}", "--file", "{tmp}/file"], "is a file; give a folder"),
    "export below a file": (["export", "jsonl", "{out}", "--file", "{tmp}/file/x"], "cannot write"),
    "show nowhere": (["show", "{tmp}/nowhere"], "nowhere does not exist; give a file of an article"),
    "show a folder": (["show", "{tmp}"], "is a folder; give one file"),
}


@pytest.mark.parametrize(("args", "message"), WRONG_CALLS.values(), ids=list(WRONG_CALLS))
def test_a_wrong_call_gets_one_line(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], args: list[str], message: str
) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / "articles.parquet").write_bytes(b"PAR1")
    assert call(*(a.format(tmp=tmp_path, out=out) for a in args)) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert message in said.err
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"
