"""Progress of a run: a bar with an estimate on a terminal, plain lines in a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from extract.pipeline import Progress as Step

_SECONDS_BETWEEN_LINES = 5.0


@contextmanager
def shown_progress(*, quiet: bool) -> Iterator[Callable[[Step], None] | None]:
    """Yield what a run calls after each article; None when nothing is to be shown."""
    console = Console(stderr=True)
    if quiet:
        yield None
    elif console.is_terminal:
        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            console=console,
            transient=True,
        ) as bar:
            task = bar.add_task("reading", total=None, rate="")
            began = time.monotonic()

            def show(step: Step) -> None:
                doing = "linking and writing" if step.done == step.total else "reading"
                rate = f"{step.done / max(time.monotonic() - began, 0.001):,.0f}/s"
                bar.update(task, description=doing, completed=step.done, total=step.total, rate=rate)

            yield show
    else:
        yield _lines()


def _lines() -> Callable[[Step], None]:
    began = last = time.monotonic()

    def show(step: Step) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last < _SECONDS_BETWEEN_LINES:
            return
        last = now
        left = f", {step.done / (now - began):,.1f} a second"
        if step.total:
            left += f", about {(now - began) / step.done * (step.total - step.done):.0f} s left"
        print(f"{step.done} of {step.total or '?'} articles{left}", file=sys.stderr, flush=True)

    return show
