"""Tasks of linking, done in this process and meanwhile in those of a pool."""

from __future__ import annotations

import pickle
import queue
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from extract.isolation.pool import ReaderPool
from extract.isolation.reader import IsolatedReader, ReaderError
from extract.outcomes.packed_task import PackedTask
from extract.resolution.work import Function, OwnWork, Task

if TYPE_CHECKING:
    from extract.outcomes.spool import SpooledFacts

# Tasks that each helper has, with the one that it does, and those that may be done before the oldest is.
_AHEAD, _WINDOW = 2, 16
# From so many articles on memory is worth more than the seconds that a fresh process takes to start.
_LARGE_CORPUS = 50_000
# From so many tasks with so many articles on a process is started, if none runs: it takes a second.
_MANY, _ARTICLES = 8, 4_000
# Fewer articles take less time than a process that has read them takes to load what links them.
_FEW = 500


class SharedWork:
    """Does tasks on the articles of a spool here and in the idle processes of a pool.

    What a process cannot do, because it was ended or else, is done here. The pool reads nothing more.
    """

    def __init__(self, pool: ReaderPool, articles: SpooledFacts) -> None:
        pool.spare(afresh=len(articles) >= _LARGE_CORPUS)
        self._pool, self._articles, self._own = pool, articles, OwnWork(articles)

    def results(self, function: Function, shared: Any, tasks: Iterable[Task]) -> Iterator[pa.Table]:
        """Yield what a function returns for each task, in their order."""
        left = iter(tasks)
        first = list(islice(left, _MANY))
        articles = sum(len(task.articles) for task in first)
        helpers: list[IsolatedReader] = []
        if articles >= _FEW:
            helpers = self._pool.helpers(may_start=len(first) == _MANY and articles >= _ARTICLES)
        tasks = chain(first, left)
        if not helpers:
            yield from self._own.results(function, shared, tasks)
            return
        with ThreadPoolExecutor(len(helpers), thread_name_prefix="helper") as threads:
            hired = _Helpers(helpers, threads, self._articles, function, shared)
            try:
                yield from self._shared(hired, function, shared, tasks)
            finally:
                threads.shutdown(cancel_futures=True)

    def _shared(
        self, hired: _Helpers, function: Function, shared: Any, tasks: Iterable[Task]
    ) -> Iterator[pa.Table]:
        waiting: deque[tuple[Task, Future[pa.Table]]] = deque()

        def own(task: Task) -> pa.Table:
            (table,) = self._own.results(function, shared, [task])
            return table

        def oldest() -> pa.Table:
            task, future = waiting.popleft()
            if future.cancel():
                return own(task)
            try:
                return future.result()
            except ReaderError:
                return own(task)

        for task in tasks:
            if sum(not future.done() for _, future in waiting) < _AHEAD * hired.count:
                waiting.append((task, hired.submit(task)))
            else:
                done: Future[pa.Table] = Future()
                done.set_result(own(task))
                waiting.append((task, done))
            while waiting and (waiting[0][1].done() or len(waiting) > _WINDOW * hired.count):
                yield oldest()
        while waiting:
            yield oldest()


class _Helpers:
    """Processes that do tasks of one step; each that is idle takes the next."""

    def __init__(
        self,
        readers: list[IsolatedReader],
        threads: ThreadPoolExecutor,
        articles: SpooledFacts,
        function: Function,
        shared: Any,
    ) -> None:
        self.count = len(readers)
        self._idle: queue.SimpleQueue[IsolatedReader] = queue.SimpleQueue()
        for reader in readers:
            self._idle.put(reader)
        self._threads, self._articles, self._function = threads, articles, function
        self._shared = pickle.dumps(shared, pickle.HIGHEST_PROTOCOL)

    def submit(self, task: Task) -> Future[pa.Table]:
        """Return what will be the result of a task; it raises ReaderError if no process could do it."""
        spans = self._articles.spans(task.articles)
        packed = PackedTask(self._function, self._shared, self._articles.spool, spans, task.inputs)
        return self._threads.submit(self._done, packed)

    def _done(self, task: PackedTask) -> pa.Table:
        reader = self._idle.get()
        try:
            return reader.done(task)
        finally:
            self._idle.put(reader)
