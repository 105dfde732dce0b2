"""Fixtures that more than one folder of tests uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from extract.pipeline import extract_folder
from tests.quality.corpora import SAMPLES, shared_folder


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


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared test articles; the test is skipped where there is none."""
    folder = shared_folder()
    if folder is None:
        pytest.skip("no shared articles beside the project")
    return folder
