"""The linters, as tests: what passes the tests is what continuous integration takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    "linter",
    [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]],
    ids=["ruff check", "ruff format", "mypy"],
)
def test_no_complaint(linter: list[str]) -> None:
    paths = [] if linter == ["mypy"] else ["."]
    said = subprocess.run(
        [sys.executable, "-m", *linter, *paths], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert said.returncode == 0, said.stdout + said.stderr
