"""The tables of what went in: articles and their texts."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from pydantic import Field

from extract.schemas.row import ForeignKey, Row, Share, Text
from extract.schemas.values import ArticleStatus


class ArticleRow(Row):
    """One row per input article, whatever became of it."""

    primary_key: ClassVar[tuple[str, ...]] = ("path",)
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (
        ForeignKey(("duplicate_of",), "articles", ("article_id",)),
    )
    order: ClassVar[tuple[str, ...]] = ("path",)

    article_id: Text = Field(
        description="First 16 hex digits of the SHA-256 of the article's bytes (of its path, when they could"
        " not be read). Articles of the same bytes share it, so `path` is the key."
    )
    path: Text = Field(description="Where the article is: POSIX, relative to the input folder.")
    status: ArticleStatus = Field(
        description="`extracted`: read; `skipped`: left out on purpose; `failed`: could not be read."
    )
    reason: Text | None = Field(default=None, description="Why it was skipped or failed.")
    language: Text | None = Field(default=None, description="ISO 639-1 code of the language.")
    language_score: Share | None = Field(default=None, description="How sure the language is, 0 to 1.")
    title: Text | None = Field(default=None, description="The headline.")
    publisher: Text | None = Field(default=None, description="Who published the article, as it says.")
    published_on: date | None = Field(default=None, description="The day of publication.")
    source_url: Text | None = Field(
        default=None, description="Address of the report that the article credits, else its own."
    )
    duplicate_of: Text | None = Field(
        default=None, description="`article_id` of the same bytes, seen under another path."
    )
    other_languages: Text | None = Field(
        default=None,
        description="Codes of the languages of passages that are in another one than the article, sorted, `;`"
        " between.",
    )


class TextRow(Row):
    """The main text of each article that was extracted, without what surrounds it on the page."""

    primary_key: ClassVar[tuple[str, ...]] = ("article_id",)
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (
        ForeignKey(("article_id",), "articles", ("article_id",)),
    )
    order: ClassVar[tuple[str, ...]] = ("article_id",)

    article_id: Text = Field(description="The article.")
    text: str = Field(
        description="The text, NFC, cleaned: lines that a tool broke are joined, runs of spaces are one,"
        " and dropped are soft hyphens, zero-width spaces, marks of direction, in Arabic script the tatweel"
        " within words and vowel marks but the ending -an. `start` and `end` of every table count code"
        " points in it, end exclusive."
    )
