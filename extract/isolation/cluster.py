"""Readers on the workers of a Dask cluster, through its `concurrent.futures` interface.

Each worker reads in a process apart, as a run on one machine does. A batch whose worker died goes to another;
where that happens again and again, its articles are tried one by one, so that only one is lost.
"""

from __future__ import annotations

import queue
import socket
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Any

from extract.isolation.limits import Limits
from extract.isolation.pool import Answer, Batch, Question, answers_of, answers_to
from extract.isolation.reader import IsolatedReader, ReaderError
from extract.outcomes import failure
from extract.outcomes.columns import outcome_columns

_CONNECTING = 30  # seconds
_SOCKETS = ("tcp", "tls")
# Batches that wait at the scheduler for each thread of a worker.
_AHEAD = 3


class ClusterPool:
    """The workers behind a scheduler; use it in a `with` statement.

    Raises ReaderError if Dask is not installed or nothing answers at `address`.
    """

    def __init__(self, address: str, limits: Limits) -> None:
        from extract.outcomes.fingerprint import fingerprint

        try:
            import distributed
        except ImportError:
            raise ReaderError("Dask is not installed: install extract with its extra `cluster`") from None
        connect: Any = distributed.Client
        try:
            _probe(address)
            self._client = connect(address, timeout=_CONNECTING, set_as_default=False)
        except (OSError, ValueError) as error:
            raise ReaderError(f"no scheduler answers at {address}: {error}") from None
        self._executor = self._client.get_executor(pure=False)
        self._arguments = limits, fingerprint(whole=True)

    def __enter__(self) -> ClusterPool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._executor.shutdown(wait=False)
        self._client.close()

    def read(self, questions: Iterable[Question]) -> Iterator[Answer]:
        """Yield what reading came to, as it comes.

        Raises ReaderError if a worker runs another version of the program.
        """
        ahead = _AHEAD * max(1, sum(self._client.nthreads().values()))
        return answers_of(questions, self._submit, ahead, self._lost)

    def _submit(self, batch: Batch) -> Any:
        return self._executor.submit(read_batch, batch, *self._arguments)

    def _lost(self, batch: Batch, error: BaseException) -> Iterator[Answer]:
        if isinstance(error, ReaderError):
            raise error
        for question in batch:
            try:
                if len(batch) > 1:
                    yield from self._submit([question]).result()
                    continue
            except ReaderError:
                raise
            except Exception as again:  # whatever a cluster can do to a task
                error = again
            reason = f"the workers that read it were lost: {' '.join(str(error).split())[:200]}"
            yield [question.key], outcome_columns([failure(question.item, reason, lasting=False)])


def _probe(address: str) -> None:
    """Connect and part again. Raises OSError or ValueError.

    A client that reaches nobody keeps the program from ending for a minute, while it tries to close.
    """
    from distributed.comm.addressing import parse_address, parse_host_port

    scheme, location = parse_address(address)
    if scheme in _SOCKETS:
        with socket.create_connection(parse_host_port(location), timeout=_CONNECTING):
            pass


_readers: queue.LifoQueue[IsolatedReader] = queue.LifoQueue()


def read_batch(batch: Batch, limits: Limits, expected: str) -> list[Answer]:
    """Read a batch on a worker; its processes are kept for the next batch.

    Raises ReaderError if this program is not the one that `expected` is the fingerprint of.
    """
    from extract.outcomes.fingerprint import fingerprint

    if fingerprint(whole=True) != expected:
        raise ReaderError(
            "a worker of the cluster has another version of extract, its lexicon or its libraries"
        )
    try:
        reader = _readers.get_nowait()
    except queue.Empty:
        reader = IsolatedReader(limits)
    if reader.limits != limits:
        reader.close()
        reader = IsolatedReader(limits)
    try:
        return answers_to(batch, reader.read([question.item for question in batch]))
    finally:
        _readers.put(reader)
