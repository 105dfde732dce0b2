"""Each notebook runs over the samples from top to bottom, and its answers are not empty."""

from __future__ import annotations

import json
import shutil
import warnings
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "notebooks"


def code_cells(notebook: str) -> list[str]:
    cells = json.loads((FOLDER / notebook).read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


@pytest.fixture
def answers(finished_run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The names that the notebook leaves behind."""
    pyplot = pytest.importorskip("matplotlib.pyplot", reason="matplotlib is not installed")
    pyplot.switch_backend("agg")
    pyplot.close("all")
    shutil.copytree(finished_run, tmp_path / "data" / "out")
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    names: dict[str, Any] = {}
    with warnings.catch_warnings():
        warnings.filterwarnings("error", category=FutureWarning)
        warnings.filterwarnings("ignore", message=".*non-interactive.*")
        for cell in code_cells("five_questions.ipynb"):
            exec(compile(cell, "five_questions.ipynb", "exec"), names)
    names["figures"] = [pyplot.figure(number) for number in pyplot.get_fignums()]
    yield_figures = dict(names)
    pyplot.close("all")
    return yield_figures


def test_five_questions_have_answers(answers: dict[str, Any]) -> None:
    assert "Lê Quốc Thịnh" in set(answers["chaired"]["name"])
    assert (answers["met"]["meetings"] >= 1).all()
    assert len(answers["met"]) > 5
    assert {"57-NQ/TW"} <= set(answers["chain"]["number_above"])
    assert (answers["dated"]["days"] > 0).any()
    assert set(answers["coverage"].index) == {"ar", "fa", "uk", "vi"}
    assert answers["side_by_side"].shape[1] > 1
    assert len(answers["figures"]) == 4


def test_notebooks_hold_no_output() -> None:
    for file in FOLDER.glob("*.ipynb"):
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        assert [cell["id"] for cell in cells if cell.get("outputs")] == [], file
