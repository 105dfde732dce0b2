"""What was found before is found again, and only where nothing that it depends on has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

import numpy as np
import pyarrow as pa
import pytest

from benchmarks.generated_corpus import generate
from extract.hashes import hashed
from extract.outcomes.codec import pack
from extract.outcomes.linking import KeptLinking
from extract.resolution.corpus import LinkedCorpus, link_corpus
from extract.resolution.corpus_rows import rows_of
from extract.resolution.decisions import Decision, Decisions
from extract.resolution.facts import ArticleFacts, LinkableArticle
from extract.resolution.memory import Keys, NoMemory, Step, mixed, summed
from extract.resolution.work import Function, OwnWork, Task
from tests.resolution.facts import (
    DAY,
    article,
    chair_of,
    document,
    document_rows_of,
    meeting,
    minister_of,
    person,
)


@cache
def generated() -> list[LinkableArticle]:
    return sorted(generate(240).articles, key=lambda a: a.article_id)


def squares(asked: list[int], articles: Sequence[LinkableArticle], units: Sequence[int]) -> pa.Table:
    """Compute squares, and take down of which units."""
    asked += units
    return pa.table({"square": [[n * n] for n in units]}, pa.schema([("square", pa.list_(pa.int64()))]))


def step(function: Function, units: int, asked: list[int]) -> Step:
    sizes = np.ones(units, np.int64)
    return Step("squares", sizes, function, asked, lambda own: Task((), own), lambda articles: articles)


def ask(folder: Path, keys: Sequence[int], seed: str = "") -> tuple[list[list[int]], list[int]]:
    """Return what is known of units with these keys, and which of them were computed."""
    asked: list[int] = []
    kept = KeptLinking(folder, np.asarray(keys, np.uint64), seed, OwnWork(()))
    told = kept.results(step(squares, len(keys), asked))
    return told["square"].to_pylist(), asked


def test_only_what_is_new_is_computed(tmp_path: Path) -> None:
    assert ask(tmp_path, [7, 8, 9]) == ([[0], [1], [4]], [0, 1, 2])
    # The results are those of the keys, wherever these stand now.
    assert ask(tmp_path, [9, 3, 7]) == ([[4], [1], [0]], [1])
    assert ask(tmp_path, [8]) == ([[0]], [0])


def test_units_in_several_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extract.outcomes.linking.BATCH", 4)
    monkeypatch.setattr("extract.resolution.memory.TASK", 3)
    keys = list(range(100, 111))
    ask(tmp_path, keys)
    shuffled = keys[::-1]
    shuffled[5] = 1
    found, asked = ask(tmp_path, shuffled)
    assert asked == [5]
    assert found == [[n * n] for n in (10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)]


def test_no_units(tmp_path: Path) -> None:
    assert ask(tmp_path, []) == ([], [])
    assert ask(tmp_path, [5]) == ([[0]], [0])


def test_another_seed_forgets_everything(tmp_path: Path) -> None:
    ask(tmp_path, [7, 8], "one")
    assert ask(tmp_path, [7, 8], "other")[1] == [0, 1]


@pytest.mark.parametrize("content", [b"", b"damaged", b"ARROW1\0\0 and no more"])
def test_a_damaged_file_is_as_none(tmp_path: Path, content: bytes) -> None:
    ask(tmp_path, [7, 8])
    (tmp_path / "squares.linked").write_bytes(content)
    assert ask(tmp_path, [7, 8]) == ([[0], [1]], [0, 1])


def test_a_step_that_fails_leaves_what_was_known(tmp_path: Path) -> None:
    ask(tmp_path, [7])

    def fail(*_: object) -> pa.Table:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        KeptLinking(tmp_path, np.asarray([8], np.uint64), "", OwnWork(())).results(step(fail, 1, []))
    assert [file.name for file in tmp_path.iterdir()] == ["squares.linked"]
    assert ask(tmp_path, [7])[1] == []


def test_mixed_numbers_differ_by_value_and_column() -> None:
    one, other = np.arange(50), np.arange(50)[::-1]
    assert np.all(mixed(one, other) != mixed(other, one))
    assert len(set(mixed(one).tolist())) == 50


def test_sums_of_runs() -> None:
    values = np.asarray([1, 2, 2**64 - 1, 4], np.uint64)
    begins, counts = np.asarray([0, 2, 2]), np.asarray([2, 0, 2])
    assert summed(values, begins, counts).tolist() == [3, 0, 3]


def test_units_are_computed_some_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extract.resolution.memory.TASK", 3)
    sizes = np.asarray([1, 1, 5, 1, 2, 1, 1])
    own = replace(step(squares, 0, []), sizes=sizes)
    assert list(own.shares(np.arange(7))) == [[0, 1], [2, 3], [4, 5], [6]]
    assert list(own.shares(np.asarray([2, 6]))) == [[2], [6]]
    assert list(own.shares(np.zeros(0, np.int64))) == [[]]
    for units in (0, 7):
        asked: list[int] = []
        told = NoMemory(OwnWork(())).results(step(squares, units, asked))
        assert told["square"].to_pylist() == [[n * n] for n in range(units)]
        assert asked == list(range(units))


def linked(articles: Sequence[ArticleFacts], decisions: Decisions, folder: Path | None) -> LinkedCorpus:
    digests: Keys = np.asarray([hashed(pack(a)) for a in articles], np.uint64)
    memory = KeptLinking(folder, digests, str(decisions), OwnWork(articles)) if folder else None
    return link_corpus(articles, decisions, memory=memory)


def told(corpus: LinkedCorpus, decisions: Decisions) -> object:
    """All that linking tells of a corpus."""
    rows = [
        (row_class.__name__, sorted(map(repr, table.to_pylist())))
        for row_class, table in rows_of(corpus, decisions)
    ]
    return rows, [corpus.ids_of(n) for n in range(len(corpus.articles))]


HEALTH, HUE = minister_of("Health"), chair_of("Huế")
COMMON, RENDERED = "Nguyễn Văn Hùng", "Нгуєн Ван Хунг"
BODY = meeting(body="Government", people=[0], chairs=[0])
ONE = article("a", people=[person(COMMON, HUE)], meetings=[BODY])
OTHER = article("b", people=[person(COMMON, HEALTH)], meetings=[BODY])
LATER = DAY + timedelta(days=1)
CROWD = [
    article(f"{n:03}", source="s", reported_on=LATER, meetings=[meeting(place=f"{n}")]) for n in range(101)
]
NUMBERS = range(100, 120)


@pytest.mark.parametrize(
    ("known", "new"),
    [
        pytest.param(
            [ONE, OTHER],
            article("c", people=[person(COMMON, HUE, HEALTH)], meetings=[meeting(None)]),
            id="who is whom",
        ),
        pytest.param(
            [
                article("a", source="s", people=[person("Lê Văn An")], meetings=[BODY]),
                article(
                    "b", language="ar", shingles=NUMBERS, people=[person("Đỗ Thị Bình")], meetings=[BODY]
                ),
            ],
            article("c", language="uk", source="s", shingles=NUMBERS, meetings=[]),
            id="what is of one original",
        ),
        pytest.param(CROWD, article("x", source="s", reported_on=DAY), id="which report came first"),
        pytest.param(
            [article("a", language="uk", people=[person(RENDERED, HUE)])],
            article("b", people=[person("Nguyễn Văn Hưng", HUE)]),
            id="how a name is spelt",
        ),
        pytest.param(
            [article("a", documents=[document("57/NQ-CP")])],
            article("b", documents=[document("57/NQ-CP", subject="về chuyển đổi số")]),
            id="what a document is about",
        ),
    ],
)
def test_a_new_article_changes_what_is_known_of_others(
    tmp_path: Path, known: Sequence[ArticleFacts], new: ArticleFacts
) -> None:
    """What is told of articles that did not change depends on another one too."""
    everything = sorted((*known, new), key=lambda a: (a.reported_on or date.max, a.article_id))
    before = linked(known, Decisions(), tmp_path)
    after = linked(everything, Decisions(), tmp_path)
    assert told(after, Decisions()) == told(linked(everything, Decisions(), None), Decisions())
    assert told(before, Decisions()) == told(linked(known, Decisions(), None), Decisions())
    assert of_known(before, known) != of_known(after, known)


def of_known(corpus: LinkedCorpus, known: Sequence[ArticleFacts]) -> object:
    """What is told of some articles of a corpus: their ids, names, and the rows of their documents."""
    ids = {a.article_id for a in known}
    numbers = [n for n, a in enumerate(corpus.articles) if a.article_id in ids]
    own = [corpus.ids_of(n) for n in numbers]
    names = [corpus.settled.profile(i).name for n in numbers for i in corpus.settled.layout.of(n)]
    return own, names, [row.subject for row in document_rows_of(corpus)]


def edited(random: Random) -> list[ArticleFacts]:
    """Return most of the articles, some of them published on another day, cited as of another year or without
    somebody who attended."""
    articles = []
    for one in generated():
        chance = random.random()
        if chance < 0.1:
            continue
        if chance < 0.2:
            one = replace(one, reported_on=random.choice(generated()).reported_on)
        elif chance < 0.3:
            one = replace(one, documents=random.choice(generated()).documents)
        elif chance < 0.4 and one.people:
            renamed = one.people[0]._replace(offices=random.choice(generated()).people[0].offices)
            one = replace(one, people=(renamed, *one.people[1:]))
        articles.append(one)
    return articles


def test_whatever_is_known_linking_is_as_if_nothing_were(tmp_path: Path) -> None:
    random = Random(11)
    decisions = Decisions()
    for n in range(12):
        if n % 4 == 3:
            corpus = linked(generated(), Decisions(), None)
            one, other = random.sample(range(len(corpus.meetings.ids)), 2)
            pair = corpus.meetings.ids[one], corpus.meetings.ids[other]
            decisions = Decisions((Decision("same", "meeting", *pair),))
        articles = edited(random)
        known = told(linked(articles, decisions, tmp_path), decisions)
        assert known == told(linked(articles, decisions, None), decisions)
