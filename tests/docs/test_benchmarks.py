"""The drawing of whole runs shows what the table beside it says."""

from __future__ import annotations

from pathlib import Path

from benchmarks.plot import draw, rows

FOLDER = Path(__file__).parents[2] / "benchmarks"


def test_the_drawing_is_of_the_table(tmp_path: Path) -> None:
    table = rows((FOLDER / "README.md").read_text(encoding="utf-8"))
    assert {run for _, run, *_ in table} == {"1 worker", "2 workers", "nothing changed", "1 % changed"}
    draw(table, tmp_path / "runs.svg")
    drawn, kept = (file.read_text(encoding="utf-8") for file in (tmp_path / "runs.svg", FOLDER / "runs.svg"))
    for run in ("1 worker", "2 workers", "nothing changed", "1 % changed", "leader", "each reader"):
        assert run in drawn
        assert run in kept
