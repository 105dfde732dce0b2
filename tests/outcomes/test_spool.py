"""Facts on disk come back by the day and id of the articles, and the way there is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pyarrow as pa
import pytest

from benchmarks.generated_corpus import generate
from extract.outcomes.codec import pack
from extract.outcomes.columns import of_sketch
from extract.outcomes.spool import SpooledFacts
from extract.resolution.corpus import link_corpus
from extract.resolution.decisions import Decisions
from extract.resolution.sketches import sketches_of

ARTICLES = sorted(generate(60).articles, key=lambda a: (a.published_on or date.max, a.article_id))


@pytest.fixture
def shuffled() -> list[int]:
    order = list(range(len(ARTICLES)))
    Random(7).shuffle(order)
    return order


@pytest.fixture
def spooled(tmp_path: Path, shuffled: list[int]) -> Iterator[SpooledFacts]:
    with (tmp_path / "facts").open("w+b") as file:
        yield SpooledFacts(file, (_part(shuffled[n : n + 25]) for n in range(0, len(shuffled), 25)))


def _part(numbers: list[int]) -> pa.Table:
    articles = [ARTICLES[n] for n in numbers]
    sketches = sketches_of(articles)
    return pa.table(
        {
            "article_id": [a.article_id for a in articles],
            "facts": pa.array([pack(a) for a in articles], pa.binary()),
            **{of_sketch(name): sketches[name] for name in sketches.column_names},
        }
    )


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
