"""What reading one article came to: the columns of its row, its text and its mentions."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from typing import TYPE_CHECKING

from extract.hashes import Hash, hashed
from extract.outcomes.codec import pack
from extract.parsers.source import Item, written
from extract.resolution.cells import NO_CELLS, ArticleCells, article_cells
from extract.resolution.facts import article_facts
from extract.resolution.sketch import NO_SKETCH, ArticleSketch, sketch_of

if TYPE_CHECKING:
    from extract.records import ArticleRecords
    from extract.schemas.values import ArticleStatus


_NO_DIGEST = Hash(0)
_MENTIONS = ("text", "facts", "digest", "sketch", "cells")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One article that was read or could not be read.

    The columns of `articles` but for the path, then, of an extracted article, its `text`, its `facts` as
    bytes (see `codec`) and a `digest` of them, its `cells` and its `sketch`; of others they are empty.
    `lasting` is false where another run may come to something else: a limit was exceeded, or a process was
    killed.
    """

    article_id: str
    status: ArticleStatus
    reason: str | None = None
    language: str | None = None
    language_score: float | None = None
    other_languages: str | None = None
    title: str | None = None
    publisher: str | None = None
    published_on: date | None = None
    source_url: str | None = None
    text: str = ""
    facts: bytes = b""
    digest: Hash = _NO_DIGEST
    cells: ArticleCells = NO_CELLS
    sketch: ArticleSketch = NO_SKETCH
    lasting: bool = True


ROW_COLUMNS = tuple(f.name for f in fields(Outcome) if f.name not in (*_MENTIONS, "lasting"))
"""What an outcome says of its row in `articles`."""


def failure(
    item: Item,
    reason: str,
    status: ArticleStatus = "failed",
    *,
    language: str | None = None,
    language_score: float | None = None,
    lasting: bool = True,
) -> Outcome:
    """Return the outcome of an item that gives no article."""
    return Outcome(item.article_id, status, written(reason), language, language_score, lasting=lasting)


def success(record: ArticleRecords) -> Outcome:
    """Return the outcome of an article whose mentions were found."""
    article, facts = record.article, article_facts(record)
    packed = pack(facts)
    return Outcome(
        article_id=article.article_id,
        status="extracted",
        language=article.language,
        language_score=round(article.language_score, 4),
        other_languages=";".join(sorted({s.language for s in article.segments if s.language})) or None,
        title=article.title or None,
        publisher=article.publisher or None,
        published_on=article.published_on,
        source_url=article.source_url or None,
        text=article.text,
        facts=packed,
        digest=hashed(packed),
        cells=article_cells(record),
        sketch=sketch_of(facts),
    )
