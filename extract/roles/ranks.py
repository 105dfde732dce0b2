"""Military and police ranks: which of the two services a rank belongs to is told by the office beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extract.roles.phrase import OfficePhrase, chain
from extract.roles.vocabulary import bodies
from extract.roles.words import Word

ARMY = "People's Army"
POLICE = "People's Public Security"
_FAR = 25
# What stands between the offices of two people.
_PARTING = frozenset(";؛.•\n")
# So many offices of the police, and none of the army, make a report the police's.
_MANY = 3


@dataclass(frozen=True, slots=True)
class RankWord:
    """A rank at words `start`..`end`."""

    start: int
    end: int
    rank: str
    plural: bool


def body_of_rank(
    position: int, found: Sequence[OfficePhrase | RankWord], words: Sequence[Word]
) -> str | None:
    """Return the service of a rank by the nearest military or police office of the same holder.

    The offices after the rank, up to the next rank or the next group of a list, are read first, then those
    before it. None if a rank has no such office beside it.
    """
    for step in (1, -1):
        at = position
        while 0 <= at + step < len(found):
            left, right = (found[at], found[at + step]) if step == 1 else (found[at + step], found[at])
            far = right.start - left.end > _FAR
            parted = any(not _PARTING.isdisjoint(w.gap) for w in words[left.end : right.start + 1])
            at += step
            other = found[at]
            if far or parted or (step == 1 and isinstance(other, RankWord)):
                break
            if isinstance(other, RankWord):
                continue  # "the deputy directors Colonel A, Lieutenant Colonel B"
            service = _service(other)
            if service:
                return service
    return None


def usual_service(
    found: Sequence[OfficePhrase | RankWord], words: Sequence[Word], ministry: str | None
) -> str:
    """Return the service of the ranks with no office beside them that tells it.

    It is that of all other ranks of the text, else of all its offices that have one, or of the only ministry
    that the text names, else the army.
    """
    told = {body_of_rank(i, found, words) for i, x in enumerate(found) if isinstance(x, RankWord)} - {None}
    if told:
        return POLICE if told == {POLICE} else ARMY
    offices = [s for s in (_service(x) for x in found if isinstance(x, OfficePhrase)) if s]
    if len(offices) >= _MANY and set(offices) == {POLICE}:
        return POLICE
    return POLICE if ministry == "Ministry of Public Security" else ARMY


def _service(office: OfficePhrase) -> str | None:
    for body in chain(office.body) if office.body is not None else ():
        family = bodies()[body.name].family
        if family == "police":
            return POLICE
        if family in ("army", "command"):
            return ARMY
    parts = (*office.portfolio, *(office.body.portfolio if office.body else ()))
    for part in parts:
        if part.startswith("Public Security"):
            return POLICE
        if part.startswith("National Defence"):
            return ARMY
    return None
