"""Whose office "the minister" is where nothing more is said: of the only ministry that the text names.

A ministry has one minister at a time: beside the one who is named with it, or where two names would share it,
the bare title says no more of the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from extract.meetings.holders.chains import Holder
from extract.roles.mention import RoleMention

# The only titles that are taken to be of a ministry and that one person has.
_MINISTER = "Minister"
_OF_A_BODY, _OF_THE_PARTY = "Secretary General", "General Secretary"


def settled(holders: Sequence[Sequence[Holder]]) -> list[list[Holder]]:
    """Return the mentions with offices of each person, less the ministries that are supposed to be his and
    are another's."""
    told: dict[str | None, set[int]] = defaultdict(set)
    supposed: dict[str | None, set[int]] = defaultdict(set)
    for person, own in enumerate(holders):
        for role in (r for h in own for r in (*h.own, *h.shared) if r.title == _MINISTER):
            (supposed if role.supposed else told)[role.body].add(person)

    def is_others(role: RoleMention, person: int) -> bool:
        if not role.supposed or role.title != _MINISTER:
            return False
        ministers = told[role.body]
        return person not in ministers if ministers else len(supposed[role.body]) > 1

    def less(roles: Sequence[RoleMention], person: int) -> list[RoleMention]:
        return [replace(r, body=None) if is_others(r, person) else r for r in roles]

    return [
        _without_short([replace(h, own=less(h.own, person), shared=less(h.shared, person)) for h in own])
        for person, own in enumerate(holders)
    ]


def _without_short(own: list[Holder]) -> list[Holder]:
    """Leave out "the general secretary", which alone is the Party's, of who is that of another body: some
    languages have one word for both ("دبیرکل مجلس ملی … دبیرکل X")."""
    if not any(r.title == _OF_A_BODY and r.body for h in own for r in h.own):
        return own
    return [replace(h, own=[r for r in h.own if r.title != _OF_THE_PARTY]) for h in own]
