"""Runs that read articles in the process of the test; that others read them, `tests/isolation` tests."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator

from extract.isolation.pool import Answer, Question, ReaderPool
from extract.isolation.reader import IsolatedReader
from extract.outcomes.columns import outcome_columns
from extract.reading import read_article
from extract.run_settings import RunSettings


class OwnPool(ReaderPool):
    """A pool without a process, which reads one article after another itself."""

    def read(self, questions: Iterable[Question]) -> Iterator[Answer]:
        for question in questions:
            yield [question.key], outcome_columns([read_article(question.item)])

    def helpers(self, *, may_start: bool) -> list[IsolatedReader]:
        return []


def own_pool(settings: RunSettings, processes: int, started: subprocess.Popen[bytes] | None) -> OwnPool:
    return OwnPool(processes, settings.limits, started)
