"""The parent's side: hand articles to a process apart, take the answers, replace a process that died."""

from __future__ import annotations

import pickle
import signal
import subprocess
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from types import TracebackType

import pyarrow as pa

from extract.isolation.child import OUT_OF_MEMORY
from extract.isolation.frames import Frames
from extract.isolation.limits import Limits, resident_size
from extract.isolation.process import end_process, start_process
from extract.outcomes import failure
from extract.outcomes.columns import outcome_columns, unpack_columns
from extract.outcomes.packed_task import PackedTask, unpack_table
from extract.parsers import Item

# The clock only ends what waits without computing, which nothing of ours does.
_PATIENCE = 10
_STARTING = 120
# Who kills a process that starts, for lack of memory or else, may do so again.
_STARTS = 4
# How many articles a process reads, and how many bytes it may then hold, before another takes its place.
_READS, _GROWN = 5000, 450_000_000
# One article at a time is read a second time: two that need much memory must not meet again.
_ALONE = threading.Lock()


class ReaderError(RuntimeError):
    """The process that reads articles cannot be started."""


@dataclass(slots=True)
class _Child:
    process: subprocess.Popen[bytes]
    answers: Frames
    ready: bool = False
    read: int = 0
    shared: bytes | None = None


class IsolatedReader:
    """One process that reads articles one after another; use it in a `with` statement.

    A fresh interpreter instead of a fork: the parent may run threads, and may be a notebook or a script
    without a main guard. The process starts with the first article, unless one has been `started`.
    """

    def __init__(self, limits: Limits, started: subprocess.Popen[bytes] | None = None) -> None:
        self.limits = limits
        self._child = None if started is None else self._limited(started)
        self._closed = False

    def __enter__(self) -> IsolatedReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def interrupt(self) -> None:
        """End the process for good; a reading that waits for it, in another thread, ends with ReaderError."""
        self._closed = True
        if self._child is not None:
            self._child.process.kill()

    def close(self) -> None:
        """End the process and clear it away."""
        self._closed = True
        self._stop()

    def end(self) -> None:
        """End the process, if it runs; another starts when it is needed."""
        self._stop()

    def replace_grown(self, most: int) -> None:
        """Start afresh if the process holds more than so many bytes, by what it keeps of what it read."""
        if self._child is not None and resident_size(self._child.process.pid) > most:
            self._stop()
            self._start()

    @property
    def process_id(self) -> int:
        """The id of the process that will read the next article."""
        return (self._child or self._start()).process.pid

    @property
    def is_running(self) -> bool:
        """Whether the process has been started."""
        return self._child is not None

    def read(self, items: Sequence[Item]) -> Iterator[pa.RecordBatch]:
        """Yield what reading the items came to as columns, in their order, several of them at a time.

        Who ends the process costs only the item that was being read: the process is replaced, the items
        before it are read again, and so is this one, alone, if it was not ended for its own time or memory.
        The rows that come together are all lasting, or one that is not. Raises ReaderError if no process can
        be started.
        """
        if self._child is not None:
            self._child.read += len(items)
            if self._child.read > _READS:
                self.replace_grown(_GROWN)
        yield from self._read(items)

    def done(self, task: PackedTask) -> pa.Table:
        """Return what the function of a task returns; what its step shares is sent once.

        Raises ReaderError if the process cannot be started, or ends: then somebody else may try.
        """
        child = self._ready_child()
        if task.shared is child.shared:
            task = replace(task, shared=None)
        else:
            child.shared = task.shared
        try:
            self._send(child, task)
            return unpack_table(child.answers.receive(self._wait))
        except (BrokenPipeError, EOFError, TimeoutError):
            self._stop()
            raise ReaderError("the process ended before its task") from None

    def _read(self, items: Sequence[Item]) -> Iterator[pa.RecordBatch]:
        if not items:
            return
        try:
            yield self._answer(items)
        except _ItemLostError as lost:
            item = items[lost.number]
            yield from self._read(items[: lost.number])
            yield self._read_alone(item) if lost.again else _failed(item, lost)
            yield from self._read(items[lost.number + 1 :])

    def _read_alone(self, item: Item) -> pa.RecordBatch:
        with _ALONE:
            try:
                return self._answer([item])
            except _ItemLostError as twice:
                return _failed(item, twice)

    def _answer(self, items: Sequence[Item]) -> pa.RecordBatch:
        """Return what reading some items came to. Raises _ItemLostError and ReaderError."""
        child = self._ready_child()
        number = 0
        try:
            self._send(child, list(items))
            while number < len(items) - 1:
                child.answers.receive(self._wait)
                number += 1
            return unpack_columns(child.answers.receive(self._wait))
        except (BrokenPipeError, EOFError):
            raise self._lost(child, number) from None
        except TimeoutError:
            self._stop()
            raise _ItemLostError(number, f"no answer within {self._wait} s", again=False) from None

    def _send(self, child: _Child, question: list[Item] | PackedTask) -> None:
        assert child.process.stdin is not None
        pickle.dump(question, child.process.stdin, pickle.HIGHEST_PROTOCOL)
        child.process.stdin.flush()

    def _ready_child(self) -> _Child:
        for _ in range(_STARTS):
            child = self._child or self._start()
            if child.ready:
                return child
            try:
                child.answers.receive(_STARTING)
            except EOFError:
                code = child.process.wait()
                self._stop()
                if code != -signal.SIGKILL:
                    break
            except TimeoutError:
                self._stop()
                break
            else:
                child.ready = True
                return child
        raise ReaderError("the process that reads articles cannot be started")

    @property
    def _wait(self) -> int:
        return _STARTING + _PATIENCE * self.limits.seconds

    def _start(self) -> _Child:
        if self._closed:
            raise ReaderError("the reader is closed")
        self._child = self._limited(start_process())
        return self._child

    def _limited(self, process: subprocess.Popen[bytes]) -> _Child:
        """Return a process that has just started as one that knows what an article may take."""
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            pickle.dump(self.limits, process.stdin, pickle.HIGHEST_PROTOCOL)
            process.stdin.flush()
        except BrokenPipeError:  # it has ended, as its answers will show
            pass
        return _Child(process, Frames(process.stdout.fileno()))

    def _stop(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            end_process(child.process)

    def _lost(self, child: _Child, number: int) -> _ItemLostError | ReaderError:
        """Return what became of the item that the process was reading when it ended, and clear it away."""
        code = child.process.wait()
        if self._closed:
            return ReaderError("the reader is closed")
        self._stop()
        if code == -signal.SIGXCPU:
            return _ItemLostError(number, f"took more than {self.limits.seconds} s", again=False)
        if code == OUT_OF_MEMORY:
            reason = f"needed more than {self.limits.megabytes} MB of memory"
            return _ItemLostError(number, reason, again=False)
        if code == -signal.SIGKILL:
            reason = "the process that read it was killed twice, for lack of memory or by somebody"
            return _ItemLostError(number, reason, again=True)
        return _ItemLostError(number, f"the process that read it ended with status {code}, twice", again=True)


class _ItemLostError(Exception):
    """The process ended while it read the item of a number; `again` says whether to read it once more."""

    def __init__(self, number: int, reason: str, *, again: bool) -> None:
        super().__init__(reason)
        self.number = number
        self.reason = reason
        self.again = again


def _failed(item: Item, lost: _ItemLostError) -> pa.RecordBatch:
    return outcome_columns([failure(item, lost.reason, lasting=False)])
