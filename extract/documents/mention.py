"""What the document stage finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

How = Literal["exact", "normalised", "repaired", "completed"]


@dataclass(frozen=True, slots=True)
class DocumentMention:
    """One mention of an official document by its number, and what the article settles about the document.

    `start`..`end` run from the noun, if there is one, to the end of the number; `number_as_written` is the
    number alone. `number` is the normal form (`57-NQ/TW`, `1780/KH-UBND`), or the bare serial when nothing
    completes it (`how` then says how the serial was read). `issuer` is English, `issuer_place` Vietnamese
    without "province". `cited_on` is the date written with this very mention; `issued_on` what the article
    or the registry settles for the document. `term` is the Party's term that stands with the mention, as a
    Roman number. `written_by` is the day by which the article was written, as far as it shows.
    """

    start: int
    end: int
    as_written: str
    number_start: int
    number_end: int
    number_as_written: str
    kind: str
    number: str
    how: How
    serial: str
    year: int | None = None
    type_code: str | None = None
    issuer_code: str | None = None
    issuer: str | None = None
    issuer_place: str | None = None
    cited_on: date | None = None
    issued_on: date | None = None
    subject: str | None = None
    country: str | None = None
    term: str | None = None
    written_by: date | None = None


@dataclass(frozen=True, slots=True)
class RelationMention:
    """The article says that one document implements, amends, replaces or guides another.

    `source` and `target` are positions in the article's tuple of document mentions.
    """

    source: int
    relation: Literal["implements", "amends", "replaces", "guides"]
    target: int
    start: int
    end: int
