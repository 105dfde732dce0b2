"""Progress in a log: lines now and then, with an estimate."""

from __future__ import annotations

import pytest

from extract.commands import progress
from extract.pipeline import Progress


@pytest.mark.parametrize(
    ("seconds", "step", "line"),
    [
        (4.9, Progress(1, 4, "a"), ""),
        (6.0, Progress(1, 4, "a"), "1 of 4 articles, 0.2 a second, about 18 s left\n"),
        (6.0, Progress(4, 4, "a"), "4 of 4 articles, 0.7 a second, about 0 s left\n"),
        (6.0, Progress(3, None, "a"), "3 of ? articles, 0.5 a second\n"),
    ],
)
def test_lines(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    seconds: float,
    step: Progress,
    line: str,
) -> None:
    clock = iter([100.0, 100.0 + seconds])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    with progress.shown_progress(quiet=False) as show:
        assert show is not None
        show(step)
    assert capsys.readouterr() == ("", line)


def test_quiet_shows_nothing() -> None:
    with progress.shown_progress(quiet=True) as show:
        assert show is None
