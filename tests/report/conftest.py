"""A browser, where there is one, and reports to open in it.

What these tests need beyond the `dev` extra: `pip install playwright`, a Chromium (`apt install chromium`, or
the path of one in `EXTRACT_CHROMIUM`), and for the rules of accessibility `npm install --no-save axe-core` in
the project's folder.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extract.report import write_report
from extract.tables.read import read_rows

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A running Chromium."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    program = (
        os.environ.get("EXTRACT_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    )
    if program is None:
        pytest.skip("there is no Chromium on this machine")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The rules of axe-core, as a script."""
    file = ROOT / "node_modules" / "axe-core" / "axe.min.js"
    if not file.is_file():
        pytest.skip("axe-core is not installed (npm install --no-save axe-core)")
    return file.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def report(finished_run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the sample articles."""
    page = tmp_path_factory.mktemp("report") / "report.html"
    (file,) = write_report(read_rows(finished_run), page, "samples")
    return file
