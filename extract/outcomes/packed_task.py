"""A task of linking as a message to another process, which reads the facts of its articles from the spool."""

from __future__ import annotations

import os
import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pyarrow as pa

from extract.outcomes.spooled_article import article_of
from extract.resolution.work import Function

Span = tuple[int, int]
"""Where the facts of an article begin and end in a spool."""


@dataclass(frozen=True, slots=True)
class PackedTask:
    """A task: what its function is, what its step shares, pickled, and where the facts of its articles are.

    `shared` is None for a process that had it with the task before.
    """

    function: Function
    shared: bytes | None
    spool: str
    spans: Sequence[Span]
    inputs: Any


class TaskDoer:
    """Does the tasks that a process gets one after another."""

    def __init__(self) -> None:
        self._shared: Any = None

    def done(self, task: PackedTask) -> bytes:
        """Return what the function of a task returns, as bytes for `unpack_table`."""
        if task.shared is not None:
            self._shared = pickle.loads(task.shared)
        spool = _opened(task.spool)
        articles = [article_of(os.pread(spool, end - begin, begin)) for begin, end in task.spans]
        return _pack_table(task.function(self._shared, articles, task.inputs))


# A run has one spool, and so has the process that reads for it.
@lru_cache(maxsize=1)
def _opened(spool: str) -> int:
    return os.open(spool, os.O_RDONLY)


def _pack_table(table: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    packed: bytes = sink.getvalue().to_pybytes()
    return packed


def unpack_table(message: bytes) -> pa.Table:
    """Return the table of a task's answer."""
    return pa.ipc.open_stream(message).read_all()
