"""Bodies and offices as the grammar reads them, before they are put into English."""

from __future__ import annotations

from typing import NamedTuple

from extract.places.mention import PlaceMention

VIETNAM = "Vietnam"
# The titles that a field of government completes.
MINISTERS = ("Minister", "Deputy Minister", "Acting Minister")
# The titles of those who serve the holder of an office that is named behind, and how English joins the two.
STAFF = {
    "Assistant": "to",
    "Adviser": "to",
    "Private Secretary": "to",
    "Special Envoy": "of",
    "Ambassador": "of",
}
# A committee or council that says no more about itself is the one that the text has named.
GENERIC_COMMITTEE = "Committee"
GENERIC_COUNCIL = "Council"
GENERIC = (GENERIC_COMMITTEE, GENERIC_COUNCIL)


class BodyPhrase(NamedTuple):
    """A body as parsed: `name` is a key of bodies.csv, the rest is what the words around it add.

    `end` is the position of the first word after it.
    """

    end: int
    name: str
    level: str | None = None
    portfolio: tuple[str, ...] = ()
    of: BodyPhrase | None = None
    number: str | None = None
    place: PlaceMention | None = None
    country: str | None = None


class OfficePhrase(NamedTuple):
    """A title as parsed at words `start`..`end`, with the body that follows it, if one does.

    `principal` is the office whose holder an assistant or adviser serves.
    """

    start: int
    end: int
    title: str
    marks: tuple[str, ...]
    deputy: bool
    plural: bool
    title_end: int
    body: BodyPhrase | None = None
    portfolio: tuple[str, ...] = ()
    level: str | None = None
    place: PlaceMention | None = None
    country: str | None = None
    definite: bool = False
    quoted: bool = False
    principal: OfficePhrase | None = None
