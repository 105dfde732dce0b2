"""Ids hold: in any order, with an article more, and with a language left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from random import Random

import pytest

from benchmarks.generated_corpus import generate
from extract.parsers import find_sources, parse
from extract.parsers.errors import SkippedArticle, UnreadableArticle
from extract.reading import extract_records
from extract.resolution.corpus import link_corpus
from extract.resolution.decisions import Decisions
from extract.resolution.facts import ArticleFacts, article_facts
from tests.quality.corpora import SAMPLES, shared_folder
from tests.resolution.facts import documents_by_id, meetings_by_id, people_by_id

Item = tuple[str, str, int]
LANGUAGES = ("ar", "fa", "uk", "vi")


def ids(articles: Iterable[ArticleFacts]) -> dict[Item, str]:
    """Everything that an article mentions → the id of what it is."""
    linked = link_corpus(sorted(articles, key=lambda a: a.article_id), Decisions())
    tables = {"p": people_by_id(linked), "m": meetings_by_id(linked), "d": documents_by_id(linked)}
    return {(kind, *place): found for kind, table in tables.items() for place, found in table.items()}


def renamed(before: dict[Item, str], after: dict[Item, str], articles: Iterable[ArticleFacts]) -> set[Item]:
    """What has another id although none of the articles speaks of it, in either run."""
    changed = {a.article_id for a in articles}
    touched = {ids[i] for ids in (before, after) for i in ids if i[1] in changed}
    return {
        i
        for i in before.keys() & after.keys()
        if before[i] != after[i] and not {before[i], after[i]} & touched
    }


@pytest.fixture(scope="module")
def generated() -> list[ArticleFacts]:
    return generate(400).articles


@pytest.fixture(scope="module")
def real() -> list[ArticleFacts]:
    """The facts of the samples and of the shared articles, where there are any."""
    folder = shared_folder()
    found = []
    for place in (SAMPLES, *([folder / "seeds", folder / "dev"] if folder else [])):
        for source in find_sources(place):
            try:
                found.append(article_facts(extract_records(parse(source))))  # type: ignore[arg-type]
            except (SkippedArticle, UnreadableArticle):
                continue
    return list({a.article_id: a for a in found}.values())


def shuffled(articles: Sequence[ArticleFacts], seed: int) -> list[ArticleFacts]:
    return Random(seed).sample(articles, len(articles))


@pytest.mark.parametrize("seed", range(3))
def test_order_does_not_matter(generated: list[ArticleFacts], seed: int) -> None:
    assert ids(shuffled(generated, seed)) == ids(generated)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_left_out_renames_only_what_it_spoke_of(real: list[ArticleFacts], language: str) -> None:
    left_out = [a for a in real if a.language == language]
    rest = [a for a in real if a.language != language]
    before = ids(real)
    after = ids(rest)
    spoken = {before[i] for i in before if i[1] in {a.article_id for a in left_out}}
    assert {i for i in after if after[i] != before[i] and before[i] not in spoken} == set()


@pytest.mark.parametrize("seed", range(5))
def test_an_article_more_renames_only_what_it_speaks_of(real: list[ArticleFacts], seed: int) -> None:
    newcomer, *others = shuffled(real, seed)
    assert renamed(ids(others), ids(real), [newcomer]) == set()


def test_a_stranger_renames_nothing(generated: list[ArticleFacts], real: list[ArticleFacts]) -> None:
    before = ids(real)
    after = ids([*real, *generated[:1]])
    assert {i: after[i] for i in before} == before


def test_joined_things_have_the_id_of_one_of_them(real: list[ArticleFacts]) -> None:
    alone: dict[str, set[str]] = defaultdict(set)
    together = ids(real)
    for article in real:
        for item, found in ids([article]).items():
            alone[together[item]].add(found)
    meetings = {v for k, v in together.items() if k[0] == "m"}
    assert [m for m in sorted(meetings) if m not in alone[m]] == []
