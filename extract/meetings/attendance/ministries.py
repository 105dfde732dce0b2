"""Deputy ministers without a ministry: beside the only minister at a meeting they are his."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from extract.meetings.mention import Attendance
from extract.people.mention import Origin
from extract.roles.mention import RoleMention

_MINISTER = "Minister"
_DEPUTIES = frozenset(("Deputy Minister", "First Deputy Minister", "Standing Deputy Minister"))


def with_ministry(attendances: Sequence[Attendance]) -> Sequence[Attendance]:
    """Return the attendances of a meeting, with the ministry of each deputy minister of whom only the title
    is told, where one minister of the same origin is there.

    The text may name other ministers, those of a guest's country or former ones, so that the title alone
    does not tell whose deputy that is.
    """
    led: dict[Origin, set[str]] = defaultdict(set)
    for attendance in attendances:
        own = (r.body for r in attendance.roles if r.title == _MINISTER and r.body is not None)
        led[attendance.person.origin].update(own)
    only = {origin: bodies.pop() for origin, bodies in led.items() if len(bodies) == 1}
    return [_of(a, only[a.person.origin]) if a.person.origin in only else a for a in attendances]


def _of(attendance: Attendance, ministry: str) -> Attendance:
    def told(role: RoleMention) -> RoleMention:
        is_bare = role.title in _DEPUTIES and role.body is None and role.place is None
        return replace(role, body=ministry) if is_bare else role

    return replace(attendance, roles=tuple(map(told, attendance.roles)))
