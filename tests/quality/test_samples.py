"""The gold of the samples is well-formed, and inputs that are no articles of ours are told apart."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.quality.conftest import Measured
from tests.quality.corpora import SAMPLES, find_corpus

Measure = Callable[[str], Measured]


def _gold() -> dict[str, Any]:
    corpus = find_corpus("samples")
    assert corpus is not None
    return corpus.read_gold()


GOLD = _gold()


def _raw(name: str) -> str:
    """The article's bytes as text; of one line for `dump.jsonl#2`."""
    path, _, line = name.partition("#")
    if line:
        record = json.loads((SAMPLES / path).read_text(encoding="utf-8").splitlines()[int(line) - 1])
        return f"{record['title']}\n{record['text']}"
    return next(SAMPLES.rglob(path)).read_text(encoding="utf-8")


def _written() -> Iterator[tuple[str, str]]:
    for name, article in GOLD["articles"].items():
        for person in article["attendees"]:
            yield from ((name, form) for form in person["as_written"])
        for citation in article["citations"]:
            yield from ((name, form) for form in citation["as_written"])
        yield from ((name, trap) for trap in article["not_attendees"])


@pytest.mark.parametrize(("name", "form"), list(_written()))
def test_gold_stands_in_its_article(name: str, form: str) -> None:
    assert form in _raw(name)


@pytest.mark.parametrize("name", GOLD["articles"])
def test_gold_agrees_with_itself(name: str) -> None:
    article = GOLD["articles"][name]
    assert all(len(c["as_written"]) == c["mentions"] for c in article["citations"])
    assert {a["meeting"] for a in article["attendees"]} <= set(article["meetings"]) <= set(GOLD["meetings"])
    numbers = {c["number"] for c in article["citations"]}
    assert {r[end] for r in article["relations"] for end in ("source", "target")} <= numbers


def _rows(measured: Measure) -> dict[str, dict[str, str]]:
    with (measured("samples").out / "articles.csv").open(encoding="utf-8", newline="") as lines:
        return {row["path"]: row for row in csv.DictReader(lines)}


def test_every_input_has_a_row(measured: Measure, samples: Path) -> None:
    files = {p.relative_to(samples).as_posix() for p in samples.rglob("*") if p.suffix in (".txt", ".html")}
    lines = {f"archive/2025/09/tin.jsonl#{n}" for n in (1, 2, 3)}
    assert set(_rows(measured)) == files | lines


def test_another_language_is_skipped_with_a_reason(measured: Measure) -> None:
    row = _rows(measured)["other/russkiy.txt"]
    assert (row["status"], bool(row["reason"])) == ("skipped", True)


def test_same_bytes_are_one_article(measured: Measure) -> None:
    rows = _rows(measured)
    first, copy = rows["archive/2025/08/phien-hop.txt"], rows["vi/quang-tri-ban-chi-dao-lan-3.txt"]
    assert {first["duplicate_of"], copy["duplicate_of"]} == {"", first["article_id"]}
