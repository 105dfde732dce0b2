"""Fixtures that more than one folder of tests uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.pipeline import extract_folder
from tests.quality.corpora import SAMPLES, shared_folder
from tests.reading_here import own_pool

# Files of few tests that take long: begun last, one would run alone at the end.
_LONG = ("test_style", "test_docs", "test_stores", "test_runs", "test_determinism", "test_quality_gate")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have the files that take longest begin first."""
    items.sort(key=lambda item: _LONG.index(item.path.stem) if item.path.stem in _LONG else len(_LONG))


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample articles."""
    return SAMPLES


@pytest.fixture(scope="session")
def finished_run(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of a run over the samples, made once: a test that writes into it takes a copy."""
    out = tmp_path_factory.mktemp("finished") / "out"
    extract_folder(samples, out)
    return out


@pytest.fixture
def reading_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have runs read in this process, which has loaded the words, and not in one that starts for it."""
    monkeypatch.setattr("extract.pipeline._pool", own_pool)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared test articles; the test is skipped where there is none."""
    folder = shared_folder()
    if folder is None:
        pytest.skip("no shared articles beside the project")
    return folder
