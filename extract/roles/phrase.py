"""Bodies and offices as the grammar reads them, before they are put into English."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from extract.places.mention import PlaceMention

VIETNAM = "Vietnam"
# The titles that a field of government completes.
MINISTERS = ("Minister", "Deputy Minister", "Acting Minister", "Assistant Minister")
MINISTER_OF_STATE = "Minister of State"
# The titles of those who serve the holder of an office that is named behind, and how English joins the two.
STAFF = {
    "Assistant": "to",
    "Adviser": "to",
    "Private Secretary": "to",
    "Special Envoy": "of",
    "Ambassador": "of",
    "Minister Delegate": "to",
    "Secretary of State": "to",
    "Office Director": "of",
}
# Of these the English title is the same whomever they serve.
DELEGATES = ("Ambassador", "Minister Delegate", "Secretary of State")
# Who heads the office of the holder of another one.
OFFICE_DIRECTOR = "Office Director"
# Who governs a region; an emir does before the name of one ("أمير القصيم").
GOVERNORS = ("Governor", "Wali")
EMIR = "Emir"
# Who serves him in Yemen, over the whole of it or for a field.
UNDER_GOVERNORS = tuple(f"{mark}Undersecretary of the Governorate" for mark in ("", "First ", "Assistant "))
# Bodies of which every such region has its own.
OF_LANDS = ("Emirate", "Branch of the Ministry")
# A committee or council that says no more about itself is the one that the text has named.
GENERIC_COMMITTEE = "Committee"
GENERIC_COUNCIL = "Council"
GENERIC = (GENERIC_COMMITTEE, GENERIC_COUNCIL)
# The titles of who heads a body.
LEADS = ("Head", "Chair")
# Bodies whose deputy heads the press calls so without naming them again.
LED = frozenset(("front", "organisation", "company", "academy"))
# The board of a Party committee; what the committees of the levels that have a name of their own are called.
STANDING_BOARD = "Standing Board"
PARTY_COMMITTEES = {"Provincial": "Provincial Party Committee", "City": "City Party Committee"}


class BodyPhrase(NamedTuple):
    """A body as parsed: `name` is a key of bodies.csv, the rest is what the words around it add.

    `end` is the position of the first word after it, `called` the English name of one that no list has.
    """

    end: int
    name: str
    level: str | None = None
    portfolio: tuple[str, ...] = ()
    of: BodyPhrase | None = None
    number: str | None = None
    place: PlaceMention | None = None
    country: str | None = None
    called: str | None = None


class OfficePhrase(NamedTuple):
    """A title as parsed at words `start`..`end`, with the body that follows it, if one does.

    `principal` is the office whose holder an assistant or adviser serves; `land` the English name of the
    region abroad that it governs; `charge` what its holder has charge of in the body ("for Legal Affairs").
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
    land: str | None = None
    charge: tuple[str, ...] = ()


def chain(body: BodyPhrase) -> list[BodyPhrase]:
    """Return a body, what it is part of, what that is part of, and so on."""
    return [body] if body.of is None else [body, *chain(body.of)]


def parts_of(bodies: Iterable[BodyPhrase]) -> list[BodyPhrase]:
    """Return bodies in order, each followed by what it is part of."""
    return [part for body in bodies for part in chain(body)]


def is_bare_deputy(item: OfficePhrase) -> bool:
    """Tell whether an office is that of a deputy head of whom nothing more is said."""
    return (
        item.deputy and item.title == "Head" and not (item.body or item.place or item.country or item.level)
    )
