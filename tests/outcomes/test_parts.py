"""Outcomes come back as they were, whatever else is in the folder."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from extract.list_columns import tuple_column
from extract.outcomes import Outcome
from extract.outcomes.columns import LISTS, outcome_columns, pack_columns, unpack_columns
from extract.outcomes.parts import Parts
from extract.outcomes.spool import article_of
from extract.parsers import Source, parse
from extract.reading import extract_records, read_article
from extract.resolution.cells import ArticleCells, CitationCells, ReportCells, article_cells
from extract.resolution.facts import article_facts
from extract.resolution.sketch import sketch_of
from tests.parsers.stories import STORIES

CELLS = ArticleCells(
    reports=(ReportCells("Họp", 0, 3),),
    citations=(CitationCells("c1", "Kế hoạch 1", 0, 10, "1", "exact", date(2025, 1, 2)),),
)
PLAIN = Outcome(
    "0" * 16, "extracted", None, "vi", 0.5, "ar;uk", "Họp", "Báo", date(2025, 1, 2), None, "Họp", b"f",
    cells=CELLS,
)  # fmt: skip


def key(number: int) -> bytes:
    return number.to_bytes(16, "big")


def kept(folder: Path) -> dict[bytes, str]:
    """Return the texts of all outcomes in a folder, as a new run finds them."""
    parts = Parts(folder)
    found = {}
    for number in range(3000):
        if key(number) in parts:
            ((_, table),) = parts.read(["key", "text"], place(parts, number))
            found[table["key"][0].as_py()] = table["text"][0].as_py()
    return found


def place(parts: Parts, *numbers: int) -> dict[Path, list[int]]:
    places = np.asarray([parts.place(key(number)) for number in numbers])
    return {file: rows.tolist() for file, _, rows in parts.split(places)}


def add(parts: Parts, number: int, outcome: Outcome) -> None:
    parts.add([key(number)], outcome_columns([outcome]))


# So many outcomes come from a process at a time.
_TOGETHER = 50


def fill(folder: Path, numbers: range) -> Parts:
    parts = Parts(folder)
    for start in range(numbers.start, numbers.stop, _TOGETHER):
        some = range(start, min(start + _TOGETHER, numbers.stop))
        parts.add([key(n) for n in some], outcome_columns([replace(PLAIN, text=f"Họp {n}") for n in some]))
    parts.flush()
    return parts


def test_what_is_added_is_kept(tmp_path: Path) -> None:
    fill(tmp_path, range(2500))
    assert kept(tmp_path) == {key(n): f"Họp {n}" for n in range(2500)}
    assert len(list(tmp_path.glob("*.part"))) == 3


def test_all_columns_come_back(tmp_path: Path) -> None:
    parts = Parts(tmp_path)
    add(parts, 1, PLAIN)
    parts.flush()
    columns = [name for name in Outcome.__slots__ if name not in ("cells", "sketch", "lasting")]
    ((_, table),) = parts.read(columns, place(parts, 1))
    assert Outcome(**table.to_pylist()[0], cells=CELLS) == PLAIN
    ((_, table),) = parts.read(list(LISTS), place(parts, 1))
    assert table.to_pylist() == [{kind: [cell._asdict() for cell in getattr(CELLS, kind)] for kind in LISTS}]


@pytest.mark.parametrize("language", sorted(STORIES))
def test_cells_and_facts_come_back(language: str) -> None:
    source = Source("a.txt", STORIES[language].text.encode(), "text")
    outcome = read_article(source)
    record = extract_records(parse(source))
    assert outcome.text == record.article.text
    columns = outcome_columns([outcome])
    assert unpack_columns(pack_columns(columns)) == columns
    assert outcome.cells == article_cells(record)
    assert outcome.sketch == sketch_of(article_facts(record))
    kept, facts = article_of(outcome.facts), article_facts(record)
    assert all(getattr(kept, field.name) == getattr(facts, field.name) for field in fields(facts))


def test_articles_without_cells_are_columns_too() -> None:
    for kind in LISTS:
        assert tuple_column(LISTS[kind], []).to_pylist() == []
        assert tuple_column(LISTS[kind], [(), ()]).to_pylist() == [[], []]


def test_places_are_told_part_by_part(tmp_path: Path) -> None:
    parts = fill(tmp_path, range(1500))
    places = np.asarray([parts.place(key(1200)), -1, parts.place(key(3)), parts.place(key(1200))])
    found = [(f.name, numbers.tolist(), rows.tolist()) for f, numbers, rows in parts.split(places)]
    assert found == [("000001.part", [2], [3]), ("000002.part", [0, 3], [200, 200])]
    assert list(parts.split(np.asarray([-1]))) == []
    assert list(parts.split(np.asarray([], np.int64))) == []


def test_a_damaged_part_is_as_none(tmp_path: Path) -> None:
    fill(tmp_path, range(3))
    (tmp_path / "000009.part").write_bytes(b"PAR1 no part PAR1")
    (tmp_path / "000010.unfinished").write_bytes(b"half")
    assert len(kept(tmp_path)) == 3
    assert [p.name for p in tmp_path.iterdir()] == ["000001.part"]


def test_a_full_disk_loses_nothing_that_was_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parts = fill(tmp_path, range(3))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    add(parts, 4, PLAIN)
    monkeypatch.setattr("extract.outcomes.parts.os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        parts.flush()
    monkeypatch.undo()
    assert list(kept(tmp_path)) == [key(n) for n in range(3)]
    assert [p.name for p in tmp_path.iterdir()] == ["000001.part"]


def test_small_parts_are_put_together_and_what_nobody_needs_goes(tmp_path: Path) -> None:
    for start in range(0, 50, 10):
        parts = fill(tmp_path, range(start, start + 10))
    used = place(parts, *range(30), 45)
    parts.tidy(used)
    assert sorted(kept(tmp_path)) == [key(n) for n in (*range(30), 45)]
    assert len(list(tmp_path.glob("*.part"))) == 1
