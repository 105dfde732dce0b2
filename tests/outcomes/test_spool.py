"""Facts on disk come back by the day and id of the articles, and the way there is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pyarrow as pa
import pytest

from benchmarks.generated_corpus import generate
from extract.outcomes.spool import SpooledFacts
from extract.resolution.corpus import link_corpus
from extract.resolution.decisions import Decisions
from tests.outcomes.spools import part_of

ARTICLES = sorted(generate(60).articles, key=lambda a: (a.reported_on or date.max, a.article_id))


@pytest.fixture
def shuffled() -> list[int]:
    order = list(range(len(ARTICLES)))
    Random(7).shuffle(order)
    return order


@pytest.fixture
def spooled(tmp_path: Path, shuffled: list[int]) -> Iterator[SpooledFacts]:
    with (tmp_path / "facts").open("w+b") as file:
        yield SpooledFacts(file, _parts(shuffled))


def _parts(numbers: list[int]) -> Iterator[pa.Table]:
    for n in range(0, len(numbers), 25):
        yield part_of([ARTICLES[i] for i in numbers[n : n + 25]])


def test_order(spooled: SpooledFacts, shuffled: list[int]) -> None:
    assert [a.article_id for a in spooled] == [a.article_id for a in ARTICLES]
    assert spooled.numbers.tolist() == shuffled
    assert [a.title for a in spooled[2:5]] == [a.title for a in ARTICLES[2:5]]


def test_linking_from_disk_is_linking_from_memory(spooled: SpooledFacts) -> None:
    disk = link_corpus(spooled, Decisions(), sketches=spooled.take_sketches())
    memory = link_corpus(ARTICLES, Decisions())
    assert all(disk.ids_of(n) == memory.ids_of(n) for n in range(len(ARTICLES)))
    for (_, own), (_, other) in zip(disk.meetings.rows(), memory.meetings.rows(), strict=True):
        assert own.to_pylist() == other.to_pylist()
