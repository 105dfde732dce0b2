"""Several processes read as one does, whatever becomes of them."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence

import pyarrow as pa
import pytest

from extract.isolation.limits import Limits
from extract.isolation.pool import Question, ReaderPool
from extract.outcomes.columns import outcome_columns
from extract.parsers import Source
from extract.reading import read_article
from tests.parsers.stories import STORIES

# Of two languages: each process loads the words of both.
ITEMS = [
    Source(f"{language}-{n}.txt", f"{STORIES[language].text}\n\n{n}".encode(), "text")
    for n in range(40)
    for language in ("ar", "vi")
]


@pytest.fixture(scope="module")
def expected() -> dict[bytes, object]:
    return dict(rows([item.path.encode() for item in ITEMS], outcome_columns(list(map(read_article, ITEMS)))))


def rows(keys: Sequence[bytes], outcomes: pa.RecordBatch) -> Iterator[tuple[bytes, object]]:
    return zip(keys, outcomes.to_pylist(), strict=True)


def questions() -> Iterator[Question]:
    for item in ITEMS:
        yield Question(item.path.encode(), item)


@pytest.mark.parametrize("workers", [1, 2])
def test_answers(expected: dict[bytes, object], workers: int) -> None:
    with ReaderPool(workers, Limits()) as pool:
        assert dict(pair for answer in pool.read(questions()) for pair in rows(*answer)) == expected


def test_few_articles_start_one_process() -> None:
    with ReaderPool(3, Limits()) as pool:
        assert sum(len(keys) for keys, _ in pool.read(list(questions())[:60])) == 60
        assert len(pool.process_ids) == 1


def test_processes_that_are_killed_cost_no_article(expected: dict[bytes, object]) -> None:
    answers = {}
    with ReaderPool(2, Limits()) as pool:
        for n, answer in enumerate(pool.read(questions())):
            answers.update(rows(*answer))
            if n == 0:  # once: a second kill might hit the article that is read anew
                for process in pool.process_ids:
                    os.kill(process, signal.SIGKILL)
    assert answers == expected


def test_no_more_is_taken_than_can_soon_be_read() -> None:
    taken = 0

    def endless() -> Iterator[Question]:
        nonlocal taken
        while True:
            taken += 1
            yield Question(b"%d" % taken, Source("a.txt", b"%d" % taken, "text"))

    with ReaderPool(2, Limits()) as pool:
        answered = 0
        for keys, _ in pool.read(endless()):
            answered += len(keys)
            assert taken - answered <= 300
            if answered >= 500:
                break


def test_no_process_is_left(expected: dict[bytes, object]) -> None:
    with ReaderPool(2, Limits()) as pool:
        next(iter(pool.read(questions())))
        processes = pool.process_ids
    assert processes
    for process in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
