"""Several processes that read articles at once."""

from __future__ import annotations

import os
import queue
import subprocess
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice
from types import TracebackType
from typing import TypeVar

import pyarrow as pa

from extract.isolation.limits import Limits
from extract.isolation.reader import IsolatedReader
from extract.parsers import Item

# A batch is long enough that a process seldom waits for its parent, and short enough that the last one of a
# run keeps nobody waiting.
_BATCH, _BATCH_BYTES = 32, 400_000
# How many batches each process has, and a pool at least: so many hold more than a process alone should read.
_AHEAD, _AHEAD_AT_LEAST = 2, 7
# Up to so many articles, of so many bytes, are read sooner by one process than others take to start.
_FEW, _FEW_BYTES = 64, 400_000
# How many bytes a process may hold that goes on when all articles are read.
_LARGE = 300_000_000


@dataclass(frozen=True, slots=True)
class Question:
    """An item that is to be read; `key` is what its answer is known by."""

    key: bytes
    item: Item


Batch = list[Question]
Answer = tuple[list[bytes], pa.RecordBatch]
"""The keys of some questions with what reading them came to, as columns: all lasting, or one that is not."""
T = TypeVar("T")


def available_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class ReaderPool:
    """`workers` processes that read articles, one of which may be `started`; use it in a `with` statement.

    The others start when there are more articles than one of them reads while they would start.
    """

    def __init__(self, workers: int, limits: Limits, started: subprocess.Popen[bytes] | None = None) -> None:
        self._ahead = max(_AHEAD * workers, _AHEAD_AT_LEAST)
        self._readers = [IsolatedReader(limits, started if n == 0 else None) for n in range(workers)]
        # The last that was idle comes first: the fewer are at work, the fewer start.
        self._idle: queue.LifoQueue[IsolatedReader] = queue.LifoQueue()
        self._idle.put(self._readers[0])
        self._waiting = self._readers[1:]
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="reader")

    def __enter__(self) -> ReaderPool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for reader in self._readers:
            reader.interrupt()
        self._threads.shutdown(cancel_futures=True)
        for reader in self._readers:
            reader.close()

    @property
    def process_ids(self) -> list[int]:
        """The ids of the processes that run at the moment."""
        return [reader.process_id for reader in self._readers if reader.is_running]

    def helpers(self, *, may_start: bool) -> list[IsolatedReader]:
        """Return readers for all cores but that of this process; only those whose process runs, if none may
        start. They must be idle."""
        chosen = self._helpers()
        return [reader for reader in chosen if may_start or reader.is_running]

    def spare(self, *, afresh: bool) -> None:
        """Give back the memory of what was read: end the processes that are no helpers, and, with `afresh`,
        replace those that have grown."""
        chosen = self._helpers()
        for reader in self._readers:
            if reader not in chosen:
                reader.end()
            elif afresh:
                reader.replace_grown(_LARGE)

    def _helpers(self) -> list[IsolatedReader]:
        return sorted(self._readers, key=lambda reader: not reader.is_running)[: len(self._readers) - 1]

    def read(self, questions: Iterable[Question]) -> Iterator[Answer]:
        """Yield what reading came to, as it comes.

        Few questions more are taken than answers were given. Raises ReaderError if no process can be started.
        """
        counted = self._counted(questions)
        return answers_of(counted, lambda batch: self._threads.submit(self._read, batch), self._ahead)

    def _counted(self, questions: Iterable[Question]) -> Iterator[Question]:
        """Yield the questions; from where they are no longer few, all processes may read."""
        size = 0
        for number, question in enumerate(questions, 1):
            size += len(question.item.content)
            if self._waiting and (number > _FEW or size > _FEW_BYTES):
                while self._waiting:
                    self._idle.put(self._waiting.pop())
            yield question

    def _read(self, batch: Batch) -> list[Answer]:
        reader = self._idle.get()
        try:
            return answers_to(batch, reader.read([question.item for question in batch]))
        finally:
            self._idle.put(reader)


def answers_to(batch: Batch, outcomes: Iterable[pa.RecordBatch]) -> list[Answer]:
    """Return outcomes, which are in the order of the questions, with the keys of these."""
    keys = iter([question.key for question in batch])
    return [(list(islice(keys, own.num_rows)), own) for own in outcomes]


def answers_of(
    questions: Iterable[Question],
    submit: Callable[[Batch], Future[list[T]]],
    ahead: int,
    lost: Callable[[Batch, BaseException], Iterator[T]] | None = None,
) -> Iterator[T]:
    """Yield the answers to the questions as they come, with at most `ahead` batches submitted at a time.

    `lost` answers a batch whose future raised; without it the exception is raised here.
    """
    pending: dict[Future[list[T]], Batch] = {}

    def settled() -> Iterator[T]:
        for future in wait(pending, return_when=FIRST_COMPLETED).done:
            batch = pending.pop(future)
            error = future.exception()
            if error is not None and lost is not None:
                yield from lost(batch, error)
            else:
                yield from future.result()

    for batch in _batches(questions):
        pending[submit(batch)] = batch
        if len(pending) >= ahead:
            yield from settled()
    while pending:
        yield from settled()


def _batches(questions: Iterable[Question]) -> Iterator[Batch]:
    """Yield the questions in lists of bounded length and size, the first of one: each process that reads
    takes a while to start, and does not wait until many questions are found."""
    batch: Batch = []
    size, most = 0, 1
    for question in questions:
        batch.append(question)
        size += len(question.item.content)
        if len(batch) >= most or size >= _BATCH_BYTES:
            yield batch
            batch, size, most = [], 0, min(_BATCH, 2 * most)
    if batch:
        yield batch
