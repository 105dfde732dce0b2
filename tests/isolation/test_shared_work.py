"""Tasks are done here and in other processes, with one result, whatever becomes of these."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyarrow as pa
import pytest

from extract.isolation import process as process_module
from extract.isolation.limits import Limits
from extract.isolation.pool import Question, ReaderPool
from extract.isolation.reader import IsolatedReader
from extract.isolation.shared_work import ReaderError, SharedWork
from extract.outcomes.spool import SpooledFacts
from extract.parsers import Source
from extract.resolution.facts import LinkableArticle
from extract.resolution.work import Task
from tests.outcomes.spools import part_of
from tests.parsers.stories import STORIES
from tests.resolution.facts import article, minister_of, person

ARTICLES = [article(f"{n:016x}", people=[person(f"Trần Văn {n}", minister_of("Health"))]) for n in range(12)]
_NO_WORDS = "import extract.reading as reading; reading.warm_up = lambda sample: None; "
TASKS = [Task([n, 11 - n], n) for n in range(12)] * 4


def told(shared: str, articles: Sequence[LinkableArticle], inputs: int) -> pa.Table:
    """Tell what a task looked at, and in which process."""
    names = [person.name for article in articles for person in article.people]
    return pa.table({"told": [f"{shared} {inputs} {names}"], "process": [os.getpid()]})


def deadly_elsewhere(home: int, articles: Sequence[LinkableArticle], inputs: int) -> pa.Table:
    if os.getpid() != home:
        os.kill(os.getpid(), signal.SIGKILL)
    return pa.table({"told": [inputs]})


def wrong(shared: object, articles: Sequence[LinkableArticle], inputs: int) -> pa.Table:
    raise ValueError(f"task {inputs}")


def slow_here(home: int, articles: Sequence[LinkableArticle], inputs: int) -> pa.Table:
    time.sleep(0.02 * (os.getpid() == home))
    return told("", articles, inputs)


@pytest.fixture
def facts(tmp_path: Path) -> Iterator[SpooledFacts]:
    with (tmp_path / "spool").open("w+b") as file:
        yield SpooledFacts(file, iter([part_of(ARTICLES)]))


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> Iterator[ReaderPool]:
    # Tests are no part of the package: the processes are told where they are.
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2]))
    # They read nothing here, and need no words of a language.
    monkeypatch.setattr(process_module, "_CODE", f"{_NO_WORDS}{process_module._CODE}")
    for least in ("_FEW", "_ARTICLES"):
        monkeypatch.setattr(f"extract.isolation.shared_work.{least}", 1)
    with ReaderPool(3, Limits()) as pool:
        yield pool


def test_results_are_those_of_one_process(pool: ReaderPool, facts: SpooledFacts) -> None:
    for shared in ("one", "another"):
        found = pa.concat_tables(SharedWork(pool, facts).results(told, shared, iter(TASKS))).to_pydict()
        assert found["told"] == [
            told(shared, [facts[n] for n in task.articles], task.inputs)["told"][0].as_py() for task in TASKS
        ]


def test_processes_share_the_work(pool: ReaderPool, facts: SpooledFacts) -> None:
    found = pa.concat_tables(SharedWork(pool, facts).results(slow_here, os.getpid(), TASKS * 4))
    assert set(found["process"].to_pylist()) == {os.getpid(), *pool.process_ids}
    assert len(pool.process_ids) == 2


def test_what_a_process_does_not_do_is_done_here(pool: ReaderPool, facts: SpooledFacts) -> None:
    few = TASKS[:8]  # as many as have processes started; each that dies takes a second
    found = pa.concat_tables(SharedWork(pool, facts).results(deadly_elsewhere, os.getpid(), few))
    assert found["told"].to_pylist() == [task.inputs for task in few]


def test_an_error_is_raised_here(
    pool: ReaderPool, facts: SpooledFacts, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ValueError, match="task"):
        list(SharedWork(pool, facts).results(wrong, None, TASKS))


def test_little_work_starts_no_process(pool: ReaderPool, facts: SpooledFacts) -> None:
    found = pa.concat_tables(SharedWork(pool, facts).results(told, "", TASKS[:5]))
    assert set(found["process"].to_pylist()) == {os.getpid()}
    assert pool.process_ids == []


def test_few_articles_are_linked_here_though_a_process_runs(
    pool: ReaderPool, facts: SpooledFacts, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(SharedWork(pool, facts).results(told, "", TASKS))
    monkeypatch.setattr("extract.isolation.shared_work._FEW", 1 + 2 * 8)
    found = pa.concat_tables(SharedWork(pool, facts).results(told, "", TASKS))
    assert set(found["process"].to_pylist()) == {os.getpid()}
    assert len(pool.process_ids) == 2


def test_one_worker_works_alone(facts: SpooledFacts) -> None:
    with ReaderPool(1, Limits()) as pool:
        found = pa.concat_tables(SharedWork(pool, facts).results(told, "", TASKS))
        assert set(found["process"].to_pylist()) == {os.getpid()}
        assert pool.process_ids == []


def test_no_process_can_start(pool: ReaderPool, facts: SpooledFacts, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(reader: IsolatedReader) -> object:
        raise ReaderError("no process")

    monkeypatch.setattr(IsolatedReader, "_ready_child", fail)
    found = pa.concat_tables(SharedWork(pool, facts).results(told, "", TASKS))
    assert set(found["process"].to_pylist()) == {os.getpid()}


@pytest.mark.parametrize(("large", "same"), [(1, False), (10**12, True)])
def test_processes_that_have_grown_are_replaced(
    pool: ReaderPool, facts: SpooledFacts, monkeypatch: pytest.MonkeyPatch, large: int, same: bool
) -> None:
    monkeypatch.setattr("extract.isolation.pool._LARGE", large)
    monkeypatch.setattr("extract.isolation.shared_work._LARGE_CORPUS", 1)
    list(SharedWork(pool, facts).results(slow_here, os.getpid(), TASKS))
    before = pool.process_ids
    work = SharedWork(pool, facts)
    assert len(pool.process_ids) == len(before) == 2
    assert (pool.process_ids == before) is same
    found = pa.concat_tables(work.results(slow_here, os.getpid(), TASKS * 4))
    assert set(found["process"].to_pylist()) == {os.getpid(), *pool.process_ids}


def test_one_process_makes_room(facts: SpooledFacts) -> None:
    with ReaderPool(1, Limits()) as pool:
        list(pool.read([Question(b"1", Source("a.txt", STORIES["vi"].text.encode(), "text"))]))
        assert len(pool.process_ids) == 1
        SharedWork(pool, facts)
        assert pool.process_ids == []
