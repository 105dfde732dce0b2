"""The tables of people and of the ways in which articles write their names."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from extract.schemas.row import Count, ForeignKey, Row, Share, Text
from extract.schemas.values import NameSource


class PersonRow(Row):
    """One row per real person."""

    primary_key: ClassVar[tuple[str, ...]] = ("person_id",)
    order: ClassVar[tuple[str, ...]] = ("name_ascii", "person_id")

    person_id: Text = Field(description="Stable identity of the person.")
    name: Text = Field(
        description="Vietnamese people: the Vietnamese spelling with diacritics. Others: the nominative in"
        " the article's language."
    )
    name_ascii: Text = Field(description="The name in ASCII letters.")
    name_source: NameSource = Field(
        description="`corpus`: spelt so in an article of this run; `registry`: a known office-holder;"
        " `inferred`: rebuilt from the transliteration; `as_written`: taken over."
    )
    confidence: Share = Field(description="How sure the name is, 0 to 1.")


class PersonNameRow(Row):
    """How often the articles of a language write a person's name in a given way."""

    primary_key: ClassVar[tuple[str, ...]] = ("person_id", "language", "name_as_written")
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = (ForeignKey(("person_id",), "people", ("person_id",)),)
    order: ClassVar[tuple[str, ...]] = ("person_id", "language", "name_as_written")
    summed: ClassVar[str | None] = "mentions"

    person_id: Text = Field(description="The person.")
    language: Text = Field(description="ISO 639-1 code of the language.")
    name_as_written: Text = Field(description="The name as written.")
    mentions: Count = Field(description="How many times it is written so.")
