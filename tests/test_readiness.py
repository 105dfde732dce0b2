"""What linking needs is loaded meanwhile, and what goes wrong is heard."""

from __future__ import annotations

import pytest

from extract import readiness


def test_nothing_is_loaded_unless_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(readiness, "_load", lambda: asked.append(1))
    with readiness.loading(wanted=False):
        pass
    assert asked == []
    with readiness.loading(wanted=True):
        pass
    assert asked == [1]


def test_what_cannot_be_loaded_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ValueError("a damaged table")

    monkeypatch.setattr(readiness, "_load", fail)
    with pytest.raises(ValueError, match="damaged"), readiness.loading(wanted=True):
        pass
