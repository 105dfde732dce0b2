"""Decisions by hand as a user makes them: read the review, write the verdict, run again."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from extract.tables.read import read_tables
from tests.commands.program import call

HUE = """Huế họp về thoát nước

Báo Huế12/03/2025

Sáng 12/3, Chủ tịch UBND tỉnh Thừa Thiên Huế Nguyễn Văn Hùng chủ trì cuộc họp về thoát nước của UBND tỉnh.
"""
CA_MAU = """Cà Mau họp về bến cá

Báo Cà Mau14/05/2025

Chiều 14/5, Chủ tịch UBND tỉnh Cà Mau Nguyễn Văn Hùng chủ trì cuộc họp về bến cá của UBND tỉnh.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "in"
    source.mkdir()
    (source / "hue.txt").write_text(HUE, encoding="utf-8")
    (source / "ca-mau.txt").write_text(CA_MAU, encoding="utf-8")
    return tmp_path


def run(folder: Path) -> int:
    return call("run", str(folder / "in"), "--out", str(folder / "out"), "--quiet")


def test_a_verdict_joins_two_people(folder: Path) -> None:
    run(folder)
    assert len(read_tables(folder / "out")["people"]) == 2
    with (folder / "out" / "review.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines))
    decided = [rows[0], *(["same", *row[1:]] for row in rows[1:] if row[1] == "person")]
    with (folder / "decisions.csv").open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows(decided)
    run(folder)
    tables = read_tables(folder / "out")
    assert (len(tables["people"]), len(tables["review"])) == (1, 0)


@pytest.mark.parametrize(
    ("row", "status", "said"),
    [
        ("perhaps,person,p1,p2", 2, "line 1: verdict 'perhaps' is none of same, different"),
        ("same,person,p1,p2", 0, "line 1: no such ids in this run"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(
    folder: Path, row: str, status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "in" / "decisions.csv").write_text(row + "\n", encoding="utf-8")
    assert run(folder) == status
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
