"""Floors rise with the figures and fall only by name."""

from __future__ import annotations

import pytest

from tests.quality.floors import Comparison, raised


@pytest.mark.parametrize(
    ("old", "now", "lower", "floors"),
    [
        ({}, {"a": 0.5}, [], {"a": 0.5}),
        ({"a": 0.5}, {"a": 0.7}, [], {"a": 0.7}),
        ({"a": 0.5}, {"a": 0.4}, [], {"a": 0.5}),
        ({"a": 0.5}, {"a": 0.4}, ["a"], {"a": 0.4}),
        ({"a": 0.5}, {}, [], {"a": 0.5}),
        ({"a": 0.5}, {}, ["a"], {}),
    ],
)
def test_raised(
    old: dict[str, float], now: dict[str, float], lower: list[str], floors: dict[str, float]
) -> None:
    assert raised(old, now, lower) == floors


@pytest.mark.parametrize(
    ("floor", "now", "is_lost"), [(0.5, 0.5, False), (0.5, 0.5 - 1e-12, False), (0.5, 0.499, True)]
)
def test_a_figure_is_lost_below_its_floor(floor: float, now: float, is_lost: bool) -> None:
    assert bool(Comparison.of({"a": floor}, {"a": now}).lost) is is_lost


def test_a_figure_that_is_no_longer_measured_is_lost() -> None:
    assert [name for name, _, _ in Comparison.of({"a": 0.1}, {}).lost] == ["a"]
