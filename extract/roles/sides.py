"""Offices of a sentence, or of what a colon or semicolon sets apart in it, that begins with whose side it
tells of: "З боку академії доповів директор А", "; від міністерства – заступник міністра А"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from extract.roles.phrase import BodyPhrase, OfficePhrase
from extract.roles.ranks import RankWord
from extract.roles.vocabulary import bodies
from extract.roles.words import Word

# Titles of who leads a body, that the press says without naming the body again.
_LEADERS = frozenset(
    (
        "Head",
        "Chair",
        "Chief",
        "Director",
        "General Director",
        "President",
        "Rector",
        "Editor-in-Chief",
        "Commander",
        "Political Commissar",
        "Chief of Staff",
    )
)
# Titles of who leads a ministry, which the press says so too.
_OF_MINISTRIES = frozenset(("Minister", "Deputy Minister", "State Secretary"))
# Whoever leads one of these is said to be so.
_LED = frozenset(
    (
        "academy",
        "agency",
        "army",
        "commission",
        "committee",
        "company",
        "council",
        "court",
        "department",
        "front",
        "office",
        "organisation",
        "police",
    )
)
# So many words has a sentence up to an office of it, and so many the name of the body.
_REACH = 60
_NAME = 9


def with_sides(
    found: Sequence[OfficePhrase | RankWord],
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
    sides: Collection[tuple[str, ...]],
) -> list[OfficePhrase | RankWord]:
    """Give the offices without a body that of the side which their sentence begins with."""
    if not sides:
        return list(found)
    return [_of_side(x, words, named, sides) if isinstance(x, OfficePhrase) else x for x in found]


def _of_side(
    item: OfficePhrase,
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
    sides: Collection[tuple[str, ...]],
) -> OfficePhrase:
    more = item.body or item.portfolio or item.level or item.place or item.country or item.quoted
    titled = _LEADERS if item.title in _LEADERS else _OF_MINISTRIES
    if item.title not in titled or more or item.end != item.title_end:
        return item
    start = _clause_start(words, item.start)
    if start is None:
        return item
    size = next((len(s) for s in sides if tuple(w.form for w in words[start : start + len(s)]) == s), 0)
    first = start + size
    body = next((b for b in named if first < b.end <= min(item.start, first + _NAME)), None) if size else None
    led = body is not None and bodies()[body.name].family in (_LED if titled is _LEADERS else ("ministry",))
    return item._replace(body=body) if led else item


def _clause_start(words: Sequence[Word], at: int) -> int | None:
    """Return the first word of the sentence of a word, or behind a colon or semicolon; None if it is far."""
    for start in range(at, max(-1, at - _REACH), -1):
        gap = words[start].gap
        if start == 0 or (gap != " " and any(c in gap for c in ".\n!?:;")):
            return start
    return None
