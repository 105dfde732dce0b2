"""Entries of one's own are laid over the package's, and their faults are told with file and line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from extract.lexicon import language_yaml, shared_table
from extract.lexicon.check import check_lexicon, use_lexicon
from extract.lexicon.own import VARIABLE, with_own_entries, with_own_rows
from tests.commands.program import call, python

ROWS = ({"number": "57-NQ/TW", "kind": "resolution", "subject": "old", "short": "yes"},)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("number,kind\n9-NQ/TW,resolution\n", [("57-NQ/TW", "old", "yes"), ("9-NQ/TW", "", "")]),
        ("number,kind,subject\n57-NQ/TW,resolution,new\n", [("57-NQ/TW", "new", "yes")]),
        ("number,kind,subject\n57-NQ/TW,plan,new\n", [("57-NQ/TW", "old", "yes"), ("57-NQ/TW", "new", "")]),
        ("# mine\nnumber,kind,short\n57-NQ/TW,resolution,\n", [("57-NQ/TW", "old", "")]),
    ],
    ids=["a row is added", "a row is changed", "another key is another row", "a value is taken away"],
)
def test_rows(folder: Path, text: str, expected: list[tuple[str, str, str]]) -> None:
    (folder / "registry.csv").write_text(text, encoding="utf-8")
    rows = with_own_rows("registry", ROWS)
    assert [(row["number"], row["subject"], row["short"]) for row in rows] == expected


SEVERAL = (
    {"number": "59-NQ/TW", "kind": "resolution", "issued_on": "2020-08-05", "subject": "a city"},
    {"number": "59-NQ/TW", "kind": "resolution", "issued_on": "2025-01-24", "subject": "integration"},
)


@pytest.mark.parametrize(
    ("issued_on", "expected"),
    [
        ("2025-01-24", ["a city", "mine"]),
        ("2020-08-05", ["integration", "mine"]),
        ("2010-01-01", ["a city", "integration", "mine"]),
    ],
)
def test_a_row_stands_for_its_namesake_alone(folder: Path, issued_on: str, expected: list[str]) -> None:
    text = f"number,kind,issued_on,subject\n59-NQ/TW,resolution,{issued_on},mine\n"
    (folder / "registry.csv").write_text(text, encoding="utf-8")
    assert [row["subject"] for row in with_own_rows("registry", SEVERAL)] == expected


def test_several_rows_of_one_key_all_stand(folder: Path) -> None:
    (folder / "registry.csv").write_text(
        "number,kind,subject\n57-NQ/TW,resolution,a\n57-NQ/TW,resolution,b\n", encoding="utf-8"
    )
    assert [row["subject"] for row in with_own_rows("registry", ROWS)] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("words: [c]", {"words": ["a", "b", "c"], "titles": {"Chair": ["x"]}, "declined": True}),
        ("words: [a]", {"words": ["a", "b"], "titles": {"Chair": ["x"]}, "declined": True}),
        ("titles: {Chair: [y]}", {"words": ["a", "b"], "titles": {"Chair": ["x", "y"]}, "declined": True}),
        ("declined: false", {"words": ["a", "b"], "titles": {"Chair": ["x"]}, "declined": False}),
        ("", {"words": ["a", "b"], "titles": {"Chair": ["x"]}, "declined": True}),
    ],
)
def test_entries_of_a_language(folder: Path, text: str, expected: object) -> None:
    (folder / "uk").mkdir()
    (folder / "uk" / "roles.yaml").write_text(text, encoding="utf-8")
    ours = {"words": ["a", "b"], "titles": {"Chair": ["x"]}, "declined": True}
    assert with_own_entries("uk/roles", ours) == expected


def test_without_a_folder_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert with_own_rows("registry", ROWS) is ROWS


FAULTS = {
    "unknown file": ("register.csv", "a\n", "register.csv: the lexicon has no such file; it has bodies.csv,"),
    "unknown language": (
        "xx/roles.yaml",
        "a: 1\n",
        "xx/roles.yaml: the lexicon has no such file; it has vi/",
    ),
    "empty file": ("registry.csv", "# nothing\n", "registry.csv, line 1: no header; the columns are number,"),
    "unknown column": ("registry.csv", "number,kind,day\n", "registry.csv, line 1: no column 'day'"),
    "no key": ("registry.csv", "number,subject\n", "registry.csv, line 1: the column 'kind' is missing"),
    "open": (
        "registry.csv",
        "number,kind,subject\n59-NQ/TW,resolution,mine\n",
        "registry.csv, line 2: several rows are of that key (issued_on 2025-01-24; issued_on",
    ),
    "too few cells": (
        "registry.csv",
        "number,kind\n\n# x\n1-NQ/TW\n",
        "registry.csv, line 4: 1 cells for 2 columns",
    ),
    "empty key": ("registry.csv", "number,kind\n,plan\n", "registry.csv, line 2: number is empty"),
    "kind": (
        "registry.csv",
        "number,kind\n1-NQ/TW,poem\n",
        "registry.csv, line 2: kind is 'poem'; one of resolution,",
    ),
    "day": (
        "registry.csv",
        "number,kind,issued_on\n1-NQ/TW,plan,3/4/2025\n",
        "registry.csv, line 2: issued_on is '3/4/2025'; give a day, such as 2025-06-30",
    ),
    "year": (
        "office_holders.csv",
        "name,office,from\nA,B,2025-11\n",
        "office_holders.csv, line 2: from is '2025-11'; give a year, such as 2025",
    ),
    "closed set": (
        "issuers.csv",
        "code,system,rank\nXX,Church,3\n",
        "issuers.csv, line 2: system is 'Church'; one of",
    ),
    "no number": (
        "issuers.csv",
        "code,rank\nXX,high\n",
        "issuers.csv, line 2: rank is 'high'; give a number",
    ),
    "number missing": (
        "issuers.csv",
        "code,system\nXX,State\n",
        "issuers.csv, line 2: rank is missing; a new row needs it",
    ),
    "day missing": (
        "terms.csv",
        "body,term\nParty,XX\n",
        "terms.csv, line 2: from is missing; a new row needs it",
    ),
    "twice": (
        "office_holders.csv",
        "name,office,from\nA,B,2020\nA,B,2020\n",
        "office_holders.csv, line 3: the same row stands in line 2",
    ),
    "not NFC": (
        "office_holders.csv",
        "name,office,from\nTo\u0302 Lâm,X,2020\n",
        "office_holders.csv, line 2: name 'To\u0302 Lâm' is not NFC",
    ),
    "several lines": (
        "registry.csv",
        'number,kind\n"a\nb",plan\n',
        "registry.csv, line 1: a cell goes over several",
    ),
    "no YAML": ("uk/roles.yaml", "a: [1\nb: 2\n", "uk/roles.yaml, line 2: not YAML"),
    "unknown key": ("uk/places.yaml", "cues: [у]\nqueues: [x]\n", "uk/places.yaml, line 2: no key 'queues'"),
    "wrong type": ("uk/places.yaml", "\ncues: у\n", "uk/places.yaml, line 2: cues is a text, not a list"),
    "no mapping": ("uk/places.yaml", "- a\n", "uk/places.yaml, line 1: no mapping"),
}


@pytest.mark.parametrize(("name", "text", "fault"), FAULTS.values(), ids=list(FAULTS))
def test_faults(tmp_path: Path, name: str, text: str, fault: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text, encoding="utf-8")
    (problem,) = check_lexicon(tmp_path)
    assert problem.startswith(fault)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "registry.csv").write_bytes("number,kind\n\xff".encode("latin-1"))
    assert check_lexicon(tmp_path) == ["registry.csv: not UTF-8; save it as UTF-8"]


def test_the_entries_of_the_package_have_no_fault(tmp_path: Path) -> None:
    import extract.languages
    import extract.lexicon

    for package in (extract.lexicon, extract.languages):
        source = Path(str(package.__file__)).parent
        for path in (p for p in source.rglob("*") if p.suffix in (".csv", ".yaml")):
            target = tmp_path / path.relative_to(source)
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(path.read_bytes())
    assert check_lexicon(tmp_path) == []


def test_too_late_is_said(tmp_path: Path) -> None:
    shared_table("registry")
    language_yaml("vi", "roles")
    with pytest.raises(RuntimeError, match="read already"):
        use_lexicon(tmp_path)


ARTICLE = "Họp\n\nNgày 5/8/2025, Sở Xây dựng họp bàn về Nghị quyết số 9876-NQ/TW và Nghị quyết 57-NQ/TW.\n"


def test_a_run_reads_them(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon" / "registry.csv").write_text(
        "number,kind,subject\n57-NQ/TW,resolution,Own words\n9876-NQ/TW,resolution,Invented\n",
        encoding="utf-8",
    )
    said = python(
        "cli.py", "show", "--json", "--lexicon", str(tmp_path / "lexicon"), str(tmp_path / "in" / "a.txt")
    )
    (record,) = [json.loads(line) for line in said.stdout.splitlines()]
    subjects = {c["document"]["number"]: c["document"]["subject"] for c in record["citations"]}
    assert subjects == {"9876-NQ/TW": "Invented", "57-NQ/TW": "Own words"}


def test_the_command_says_every_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "registry.csv").write_text("number,kind\nx,poem\ny,song\n", encoding="utf-8")
    assert call("lexicon", "check", str(tmp_path)) == 1
    assert [line[:20] for line in capsys.readouterr().out.splitlines()] == [
        "registry.csv, line 2",
        "registry.csv, line 3",
    ]
    (tmp_path / "registry.csv").write_text("number,kind\nx,plan\n", encoding="utf-8")
    assert call("lexicon", "check", str(tmp_path)) == 0


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["lexicon", "check", "nowhere"], "nowhere is no folder; give one with files such as registry.csv"),
        (["lexicon"], "Missing command"),
        (
            ["run", "tests", "--out", "{tmp}/out", "--lexicon", "{tmp}"],
            "registry.csv, line 2: kind is 'poem'",
        ),
        (["run", "tests", "--out", "{tmp}/out", "--lexicon", "nowhere"], "nowhere is no folder"),
    ],
)
def test_a_wrong_call_gets_one_line(tmp_path: Path, args: list[str], message: str) -> None:
    (tmp_path / "registry.csv").write_text("number,kind\nx,poem\ny,song\n", encoding="utf-8")
    said = python("cli.py", *(a.format(tmp=tmp_path) for a in args))
    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (2, "", 1)
    assert message in said.stderr
