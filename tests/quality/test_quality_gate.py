"""No figure may fall below its recorded floor (`python -m tests.quality.record` raises the floors)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from extract.scoring.scorer import score
from tests.quality.conftest import Measured
from tests.quality.corpora import CORPORA
from tests.quality.floors import Comparison, flatten, read_floors

Measure = Callable[[str], Measured]


@pytest.mark.parametrize("name", CORPORA)
def test_no_figure_falls_below_its_floor(name: str, measured: Measure) -> None:
    run = measured(name)
    comparison = Comparison.of(read_floors()[name], flatten(run.figures))
    print(f"{name}\n{comparison.table()}")
    lost = {figure.rsplit(".", 1)[0] for figure, _, _ in comparison.lost}
    errors = [e for e in run.errors if e.split(": ")[1] in lost]
    assert not comparison.lost, "\n".join([f"{name} fell below its floors", comparison.table(), *errors])


@pytest.mark.parametrize("name", CORPORA)
def test_every_span_reads_as_written(name: str, measured: Measure) -> None:
    assert [e for e in measured(name).errors if ": grounding: " in e] == []


@pytest.mark.parametrize("name", ["seeds", "dev"])
def test_our_scorer_agrees_with_the_shared_one(name: str, measured: Measure) -> None:
    run = measured(name)
    ours, _ = score(run.out, run.corpus.read_gold())
    assert flatten(ours) == pytest.approx(flatten(run.figures))


def test_floors_are_recorded_for_known_corpora_only() -> None:
    assert set(read_floors()) == set(CORPORA)
