"""Progress in a log: lines now and then, with an estimate."""

from __future__ import annotations

import pytest

from extract.commands import progress
from extract.progress import Count, Progress


@pytest.mark.parametrize(
    ("seconds", "step", "line"),
    [
        (4.9, Progress(1, 4, "a"), ""),
        (6.0, Progress(1, 4, "a"), "1 of 4 articles, 0.2 a second, about 18 s left\n"),
        (6.0, Progress(17, 100_000, "a"), "17 of 100000 articles, 2.8 a second\n"),
        (6.0, Progress(4, 4, "a"), "4 of 4 articles, 0.7 a second, about 0 s left\n"),
        (6.0, Progress(3, None, "a"), "3 of ? articles, 0.5 a second\n"),
        (6.0, Progress(0, 4, stage="linking"), "linking: 0 of 4 looks at articles\n"),
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


def test_a_stage_tells_at_its_beginning_and_now_and_then() -> None:
    heard: list[Progress] = []
    count = Count(heard.append, "linking", 5000)
    for _ in range(5000):
        count.add(1)
    assert [step.done for step in heard] == list(range(0, 5001, 10))
    assert {(step.total, step.stage) for step in heard} == {(5000, "linking")}


def test_quiet_shows_nothing() -> None:
    with progress.shown_progress(quiet=True) as show:
        assert show is None
