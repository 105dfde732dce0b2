"""What tells documents of one number apart: where, and in which year or term, each was issued."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from sys import intern

from extract.documents.mention import DocumentMention
from extract.resolution.identity import identity
from extract.roles.levels import is_local

Key = tuple[str, str, str, str, str, str]
"""Kind, number, country, place of the issuer, year or term, issuer as far as it tells documents apart."""
PLACE, PERIOD, ORGAN = 3, 4, 5
_CENTRE = "TW"
_ORGANS = frozenset(("Politburo", "Secretariat"))
_YEARLY = re.compile(r"\d+/[^\d/]+")


def document_id(key: Key) -> str:
    """Return the id of a document."""
    return identity("d", *key[:ORGAN], *filter(None, key[ORGAN:]))


def citation_id(article_id: str, mention: DocumentMention) -> str:
    """Return the id of a citation: where its number stands."""
    return identity("c", article_id, mention.number_start, mention.number_end)


def keys_of(mentions: Iterable[DocumentMention]) -> list[Key]:
    """Return the keys of an article's mentions, with place and date that it gives their numbers anywhere."""
    mentions = list(mentions)
    places: dict[tuple[str, str], str] = {}
    organs: dict[tuple[str, str], str] = {}
    dates: dict[tuple[str, str], date] = {}
    for m in mentions:
        if m.issuer_place:
            places.setdefault((m.kind, m.number), m.issuer_place)
        issued = m.issued_on or m.cited_on
        if issued:
            dates.setdefault((m.kind, m.number), issued)
        if organ := _organ(m):
            organs.setdefault((m.kind, m.number), organ)
    keys: list[Key] = []
    for m in mentions:
        place = m.issuer_place or places.get((m.kind, m.number), "")
        period = _period(m, m.issued_on or m.cited_on or dates.get((m.kind, m.number)))
        # A number of the Party is given once in a term, whoever is taken for its issuer.
        dated = m.issuer_code == _CENTRE and period
        organ = "" if dated else _organ(m) or organs.get((m.kind, m.number), "")
        # Few kinds, countries, places, years and issuers are in millions of keys.
        few = intern(m.country or ""), intern(place), intern(period), intern(organ)
        keys.append((intern(m.kind), m.number, *few))
    return keys


def _period(mention: DocumentMention, issued: date | None) -> str:
    """Return what tells documents of one number apart: nothing where the number holds its own year."""
    if mention.year is not None and str(mention.year) in mention.number:
        return ""
    if issued is not None:
        return str(issued.year)
    if mention.year is None:
        return mention.term or "" if mention.issuer_code == _CENTRE else ""
    return str(mention.year)


def _organ(mention: DocumentMention) -> str:
    """Return the issuer where the number does not tell it.

    That of the Party's centre does not; and the press calls any organ of it by the name of the Committee. A
    local body is told by its place.
    """
    issuer = mention.issuer or ""
    if mention.issuer_code == _CENTRE:
        return issuer if issuer in _ORGANS else ""
    return "" if mention.issuer_code or is_local(issuer) else issuer


def fullness(key: Key) -> tuple[int, bool, bool, bool]:
    """Return how much a key tells: who is completed becomes who tells more."""
    return len(key[1]), bool(key[PLACE]), bool(key[PERIOD]), bool(key[ORGAN])


def is_short(mention: DocumentMention) -> bool:
    """Tell whether a mention is a short form that its article leaves open: a kind and a bare serial."""
    return mention.number == mention.serial and mention.kind != "project" and mention.country in (None, "VN")


def may_be(published: date | None, written: date | None, key: Key, since: date | None) -> bool:
    """Tell whether a mention that states no date, in a text of that day, may be of a document of that year.

    `since` is the day of issue, if it is known. Nothing is cited before it is issued; and State numbers
    without a year begin anew each year, so that one older than the year before is more likely another
    document. A text of no known day was `written` on the last day that it names as past.
    """
    if written is None or not key[PERIOD].isdigit():
        return True
    if since is not None and written < since:
        return False
    age = written.year - int(key[PERIOD])
    return age >= 0 and (published is None or age <= 1 or not _YEARLY.fullmatch(key[1]))
