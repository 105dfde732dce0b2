"""The questions of a run, with the words of the articles that an answer rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from extract.schemas import ArticleRow, ReviewRow, Row, TextRow

Tables = Mapping[str, Sequence[Row]]

_AROUND = 70  # characters of the text on each side of what is quoted
_QUOTES = 3  # of each thing
# Kind → the table whose rows quote it and the column that says so.
_QUOTED_BY = {
    "meeting": ("meeting_reports", "meeting_id"),
    "person": ("attendees", "person_id"),
    "document": ("citations", "document_id"),
    "citation": ("citations", "citation_id"),
}


@dataclass(frozen=True, slots=True)
class Quote:
    """A place in an article: its path and the words before, at and after it."""

    path: str
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Question:
    """A row of the table `review`, with the first quotes of each of its two ids."""

    row: ReviewRow
    quotes: tuple[Quote, ...]


def open_questions(tables: Tables, decided: frozenset[tuple[str, str, str]]) -> Iterator[Question]:
    """Yield the rows of `review` by rank, without those whose (kind, lesser id, greater id) is `decided`."""
    paths = {r.article_id: r.path for r in reversed(cast(Sequence[ArticleRow], tables["articles"]))}
    texts = {r.article_id: r.text for r in cast(Sequence[TextRow], tables["texts"])}
    places: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for kind, (table, column) in _QUOTED_BY.items():
        for row in tables[table]:
            places[kind, getattr(row, column)].append(row)
    for review in sorted(cast(Sequence[ReviewRow], tables["review"]), key=lambda r: r.rank):
        if (review.kind, *sorted((review.id_1, review.id_2))) in decided:
            continue
        second = "document" if review.kind == "citation" else review.kind
        rows = places[review.kind, review.id_1][:_QUOTES] + places[second, review.id_2][:_QUOTES]
        yield Question(review, tuple(_quote(row, paths, texts) for row in rows))


def _quote(row: Row, paths: Mapping[str, str], texts: Mapping[str, str]) -> Quote:
    article_id, start, end = (getattr(row, column) for column in ("article_id", "start", "end"))
    text = texts[article_id]
    before, after = text[max(start - _AROUND, 0) : start], text[end : end + _AROUND]
    return Quote(
        paths[article_id], " ".join(before.split("\n")), text[start:end], " ".join(after.split("\n"))
    )
