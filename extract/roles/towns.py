"""The town of a mayor whose office has its adjective before or within it: "Львівський міський голова"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.places.mention import PlaceMention
from extract.roles.grammar import Parser
from extract.roles.phrase import OfficePhrase
from extract.roles.ranks import RankWord

_OF_A_TOWN = ("Mayor", "Governor")


def with_towns(found: Sequence[OfficePhrase | RankWord], parser: Parser) -> list[OfficePhrase | RankWord]:
    """Return the offices of a text, mayors and governors without a place with that of the adjective right
    before them, or between a deputy and them ("заступник Одеського міського голови")."""
    adjective = parser.vocabulary.place_adjective
    if adjective is None:
        return list(found)
    return [
        x._replace(place=_town_of(x, parser))
        if isinstance(x, OfficePhrase) and x.title in _OF_A_TOWN and x.place is None and x.body is None
        else x
        for x in found
    ]


def _town_of(office: OfficePhrase, parser: Parser) -> PlaceMention | None:
    adjective, words = parser.vocabulary.place_adjective, parser.words
    for at in range(office.end - 2, max(office.start - 2, -1), -1):
        if adjective is None or not parser.tight(at + 1):
            break
        place = parser.place_at(at) if adjective.search(words.forms[at]) else None
        if place is not None:
            return place
    return None
