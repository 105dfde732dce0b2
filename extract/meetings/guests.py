"""Offices of guests: "President X Y" is not Vietnam's, though no other country stands beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

# Vietnam's offices that other countries have too, and what they are called there.
_ABROAD = {
    ("Prime Minister", "Government"): "Prime Minister",
    ("Deputy Prime Minister", "Government"): "Deputy Prime Minister",
    ("State President", "State"): "President",
    ("Vice State President", "State"): "Vice President",
}
_HOME = frozenset(("Government", "State"))


def with_countries(roles: Sequence[RoleMention], people: Sequence[PersonMention]) -> tuple[RoleMention, ...]:
    """Return the offices of a text, those right before a foreign name not as Vietnam's.

    They get the body of the only such office of another country that the text names, else none.
    """
    foreign = sorted(p.start for p in people if p.origin == "foreign")
    if not foreign:
        return tuple(roles)
    found = []
    for role in roles:
        title = _ABROAD.get((role.title, role.body or ""))
        at = bisect_left(foreign, role.end)
        if title is not None and at < len(foreign) and foreign[at] - role.end == 1:
            bodies = {r.body for r in roles if r.title == title and r.body and r.body not in _HOME}
            role = replace(role, title=title, body=next(iter(bodies)) if len(bodies) == 1 else None)
        found.append(role)
    return tuple(found)
