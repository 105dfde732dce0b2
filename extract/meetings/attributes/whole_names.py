"""The whole name of a body that met, where a sentence names it short: "HĐND khóa X" is that of the province
whose council the article names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from extract.meetings.events.events import Event
from extract.roles.levels import levels, reach_of
from extract.roles.mention import BodyMention
from extract.roles.vocabulary import bodies

_OF_LEVEL = ("local", "central", "any")
_ALL = ("province", "unit", "nation")


def with_level(event: Event, body: BodyMention | None) -> BodyMention | None:
    """Return a body with the level, or with the body that it is part of, which every other name of it in the
    reports of the meeting has: one, and no other."""
    if body is None or reach_of(body.body) is not None:
        return body
    row = bodies().get(body.body)
    if row is None or not (row.is_nested or row.levels in _OF_LEVEL):
        return body
    named = {n for n in _names(event) if _is_whole(n, body.body)}
    return replace(body, body=named.pop()) if len(named) == 1 else body


def in_line(first: BodyMention, last: BodyMention) -> BodyMention:
    """Return the first of the bodies of one place that hold something together with the level that the last
    has for all ("Đảng ủy - HĐND - UBND phường")."""
    row = bodies().get(first.body)
    if row is None or row.levels not in _OF_LEVEL or reach_of(first.body) is not None:
        return first
    level = next((x for x in levels(*_ALL) if last.body.startswith(f"{x} ")), None)
    return replace(first, body=f"{level} {first.body}") if level is not None else first


def _names(event: Event) -> Iterator[str]:
    for sentence in event.sentences:
        yield from (b.body for b in sentence.bodies)
        yield from (r.body for r in sentence.roles if r.body is not None)


def _is_whole(name: str, short: str) -> bool:
    """Tell whether a name is a short one with a level before it, or with the whole behind it."""
    if name.startswith(f"{short} of the "):
        return reach_of(name) is not None
    return any(name == f"{level} {short}" for level in levels(*_ALL))
