"""Fixtures of the command tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.program import FakePipeline


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> FakePipeline:
    """A pipeline that does nothing, in place of the real one."""
    fake = FakePipeline()
    monkeypatch.setattr("extract.pipeline.extract_folder", fake)
    return fake


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """An input folder."""
    folder = tmp_path / "articles"
    folder.mkdir()
    return folder
