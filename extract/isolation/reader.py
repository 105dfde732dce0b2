"""The parent's side: hand an article to a process apart, take the answer, replace a process that died."""

from __future__ import annotations

import os
import pickle
import select
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from extract.isolation.child import OUT_OF_MEMORY
from extract.isolation.limits import Limits
from extract.parsers import Item

if TYPE_CHECKING:
    from extract.records import ArticleRecords
    from extract.schemas import ArticleRow

Answer = tuple["ArticleRow", "ArticleRecords | None"]

_CODE = "from extract.isolation.child import main; main()"
# The clock only ends what waits without computing, which nothing of ours does.
_PATIENCE = 10
_STARTING = 120


class IsolatedReader:
    """One process that reads articles one after another; use it in a `with` statement.

    A fresh interpreter instead of a fork: the parent may run threads, and may be a notebook or a script
    without a main guard.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> IsolatedReader:
        self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    @property
    def process_id(self) -> int:
        """The id of the process that will read the next article."""
        return (self._child or self._start()).pid

    def read(self, item: Item) -> Answer:
        """Return the row of an item and, if it was extracted, its records."""
        from extract.pipeline import failed_row

        child = self._child or self._start()
        try:
            assert child.stdin is not None
            assert child.stdout is not None
            pickle.dump(item, child.stdin, pickle.HIGHEST_PROTOCOL)
            child.stdin.flush()
            if not self._answers(child):
                self._stop()
                return failed_row(item, f"no answer within {self._wait} s"), None
            return cast(Answer, pickle.load(child.stdout))
        except (BrokenPipeError, EOFError, pickle.UnpicklingError):
            return failed_row(item, self._cause_of_death(child)), None

    @property
    def _wait(self) -> int:
        return _STARTING + _PATIENCE * self._limits.seconds

    def _answers(self, child: subprocess.Popen[bytes]) -> bool:
        assert child.stdout is not None
        return bool(select.select([child.stdout], [], [], self._wait)[0])

    def _start(self) -> subprocess.Popen[bytes]:
        # The child finds the same modules, and none that merely lie in the working folder.
        paths = [*filter(os.path.isabs, sys.path), str(Path(__file__).resolve().parents[2])]
        child = subprocess.Popen(
            [sys.executable, "-P", "-c", _CODE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )
        assert child.stdin is not None
        pickle.dump(self._limits, child.stdin, pickle.HIGHEST_PROTOCOL)
        child.stdin.flush()
        self._child = child
        return child

    def _stop(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for stream in (child.stdin, child.stdout):
            try:
                if stream is not None:
                    stream.close()
            except BrokenPipeError:  # what was still to be sent has no reader
                pass
        child.wait()

    def _cause_of_death(self, child: subprocess.Popen[bytes]) -> str:
        """Return why the process ended while it read an article, and clear it away."""
        code = child.wait()
        self._stop()
        if code == -signal.SIGXCPU:
            return f"took more than {self._limits.seconds} s"
        if code == OUT_OF_MEMORY:
            return f"needed more than {self._limits.megabytes} MB of memory"
        if code == -signal.SIGKILL:
            return "the process that read it was killed, for lack of memory or by somebody"
        return f"the process that read it ended with status {code}"
