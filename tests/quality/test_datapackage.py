"""A program that knows nothing of the project finds no fault in what a run writes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.quality.conftest import Measured
from tests.quality.corpora import CORPORA


@pytest.mark.parametrize("corpus", CORPORA)
def test_frictionless_accepts_the_data_package(corpus: str, measured: Callable[[str], Measured]) -> None:
    frictionless = pytest.importorskip("frictionless", reason="frictionless is not installed")
    report = frictionless.validate(str(measured(corpus).out / "datapackage.json"))
    assert report.flatten(["name", "rowNumber", "fieldName", "type", "note"])[:5] == []
    assert report.valid
