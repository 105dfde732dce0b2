"""Progress of a run: a bar with an estimate on a terminal, plain lines in a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from extract.progress import Heard, Progress

_SECONDS_BETWEEN_LINES = 5.0
# The first articles wait for the processes to start: by so few, of many, no time is told.
_ENOUGH = 50


@contextmanager
def shown_progress(*, quiet: bool) -> Iterator[Heard | None]:
    """Yield what a run calls after each article; None when nothing is to be shown."""
    console = Console(stderr=True)
    if quiet:
        yield None
    elif console.is_terminal:
        with Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            console=console,
            transient=True,
        ) as bar:
            yield _shown(bar)
    else:
        yield _lines()


def _shown(bar: Bar) -> Heard:
    task = bar.add_task("reading", total=None, rate="")
    stage, began = "reading", time.monotonic()

    def show(step: Progress) -> None:
        nonlocal stage, began, task
        if step.stage != stage:
            bar.remove_task(task)
            stage, began, task = step.stage, time.monotonic(), bar.add_task(step.stage, total=None, rate="")
        rate = f"{step.done / max(time.monotonic() - began, 0.001):,.0f}/s"
        bar.update(task, completed=step.done, total=step.total, rate=rate)

    return show


def _lines() -> Heard:
    stage, began = "reading", time.monotonic()
    last = began

    def show(step: Progress) -> None:
        nonlocal stage, began, last
        now = time.monotonic()
        if step.stage != stage:
            stage, began = step.stage, now
        if now - last < _SECONDS_BETWEEN_LINES:
            return
        last = now
        print(_line(step, now - began), file=sys.stderr, flush=True)

    return show


def _line(step: Progress, seconds: float) -> str:
    what = {"reading": "articles", "linking": "looks at articles", "writing": "tables"}[step.stage]
    told = "" if step.stage == "reading" else f"{step.stage}: "
    line = f"{told}{step.done} of {step.total or '?'} {what}"
    if not step.done or not seconds:
        return line
    line += f", {step.done / seconds:,.1f} a second"
    if step.total and step.done >= min(_ENOUGH, step.total / 100):
        line += f", about {seconds / step.done * (step.total - step.done):.0f} s left"
    return line
