"""One article of a corpus as linking looks at it: facts are read from their bytes when they are asked for."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from extract.outcomes.codec import facts_decoder, read_array

if TYPE_CHECKING:
    from extract.documents.mention import DocumentMention
    from extract.resolution.facts import MeetingFacts, PersonFacts
    from extract.resolution.sources import Shingles


class SpooledArticle(
    msgspec.Struct,
    dict=True,
    rename={f"kept_{part}": part for part in ("shingles", "people", "meetings", "documents")},
):
    """The facts of one article: what most looks need, and the rest, read when it is looked at."""

    article_id: str
    language: str
    source: str
    reported_on: date | None
    title: str | None
    kept_shingles: bytes
    kept_people: msgspec.Raw
    kept_meetings: msgspec.Raw
    kept_documents: msgspec.Raw

    @cached_property
    def shingles(self) -> Shingles:
        """The sorted hashes of its runs of numbers."""
        return read_array(self.kept_shingles)

    @cached_property
    def people(self) -> tuple[PersonFacts, ...]:
        """Who attended its meetings."""
        people: tuple[PersonFacts, ...] = facts_decoder("people").decode(self.kept_people)
        return people

    @cached_property
    def meetings(self) -> tuple[MeetingFacts, ...]:
        """The meetings that it reports."""
        meetings: tuple[MeetingFacts, ...] = facts_decoder("meetings").decode(self.kept_meetings)
        return meetings

    @cached_property
    def documents(self) -> tuple[DocumentMention, ...]:
        """The documents that it cites."""
        documents: tuple[DocumentMention, ...] = facts_decoder("documents").decode(self.kept_documents)
        return documents


article_of = msgspec.msgpack.Decoder(SpooledArticle).decode
"""Return the article of an outcome's `facts`."""
