"""The program as a user calls it, with a pipeline that does nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from extract.commands import main
from extract.pipeline import RunSummary
from extract.progress import Progress
from extract.run_settings import RunSettings
from extract.schemas import TABLES

ROOT = Path(__file__).parents[2]


@dataclass
class FakePipeline:
    """Stands for `extract.pipeline.extract_folder`; fails with `error` if there is one."""

    statuses: dict[str, int] = field(default_factory=lambda: {"extracted": 2})
    unread: tuple[tuple[str, str, str], ...] = ()
    error: BaseException | None = None
    calls: list[tuple[Path | Sequence[Path], Path]] = field(default_factory=list)
    settings: RunSettings = field(default_factory=RunSettings)
    started: subprocess.Popen[bytes] | None = None

    def __call__(
        self,
        source: Path | Sequence[Path],
        out: Path,
        progress: Callable[[Progress], None] | None = None,
        settings: RunSettings | None = None,
        started: subprocess.Popen[bytes] | None = None,
    ) -> RunSummary:
        self.started = started
        self.calls.append((source, out))
        self.settings = settings or RunSettings()
        if progress is not None:
            progress(Progress(1, 2, "a.txt"))
        if self.error is not None:
            raise self.error
        return RunSummary(dict.fromkeys(TABLES, 1234), self.statuses, self.unread, 0.5)


def call(*args: str) -> int:
    """Call the program in this process and return its exit status."""
    with pytest.raises(SystemExit) as caught:
        main(list(args))
    assert isinstance(caught.value.code, int)
    return caught.value.code


def python(*args: str, code: str | None = None) -> subprocess.CompletedProcess[str]:
    """Call Python in the project's folder and return what it said."""
    given = ["-c", code] if code is not None else []
    return subprocess.run([sys.executable, *given, *args], cwd=ROOT, capture_output=True, encoding="utf-8")
