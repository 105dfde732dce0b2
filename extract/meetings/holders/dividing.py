"""Whose the offices are that stand between two names of a list: of the name before or the name behind."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.sentences.sentence import Item
from extract.roles.mention import RoleMention


def divide(between: Sequence[Item], *, names_lead: bool) -> tuple[list[RoleMention], list[RoleMention]]:
    """Divide the offices between two names: those of the name before and those of the name after."""
    roles = [(i, x.role) for i, x in enumerate(between) if x.role is not None]
    if not roles:
        return [], []
    attached = not any(x.kind in ("comma", "and", "dash") for x in between[roles[-1][0] + 1 :])
    if names_lead:
        cut = _at_next_member(between, roles) if attached else len(roles)
    elif not any(x.kind in ("comma", "dash", "and") for x in between[: roles[0][0]]) and not attached:
        cut = len(roles)
    elif attached and between[0].kind == "dash":
        cut = _at_comma(between, roles) or _at_and(between, roles)
    else:
        cut = _at_and(between, roles)
    return [r for _, r in roles[:cut]], [r for _, r in roles[cut:]]


def are_followed(chain: Sequence[Item], at: Sequence[int]) -> bool:
    """Tell whether every name, at these places, has an office right behind it, no mark between, and a comma
    stands before the first: the offices before that are of others, not named ("the minister, A governor
    of X and B mayor of Y")."""
    parted = at[0] > 0 and chain[at[0] - 1].kind == "comma"
    behind = [chain[i + 1].role for i in at if i + 1 < len(chain)]
    return parted and len(behind) == len(at) and all(r is not None and not r.rank for r in behind)


def _at_next_member(between: Sequence[Item], roles: Sequence[tuple[int, RoleMention]]) -> int:
    """Return how many offices stand before those of the next member, whose name follows them: the last alone
    is his, and if it is a rank the office that it goes on with ("A، المفتش العام اللواء B"), or all from a
    comma with "and" behind it on ("A, b, and c, d E")."""
    joint = next(
        (i for i, x in enumerate(between) if x.kind == "and" and i and between[i - 1].kind == "comma"), None
    )
    if joint is not None:
        return sum(i < joint for i, _ in roles)
    last = len(roles) - 1
    if last and roles[last][1].rank and not roles[last - 1][1].rank:
        office = roles[last - 1][0]
        led = office == roles[last][0] - 1 and any(x.kind == "comma" for x in between[:office])
        return last - led
    return last


def _at_comma(between: Sequence[Item], roles: Sequence[tuple[int, RoleMention]]) -> int:
    """Return how many offices stand before the comma behind which those of the next member begin; all are his
    where none does ("a A - b, c B", but "a A - b B")."""
    comma = next((i for i, x in enumerate(between) if x.kind == "comma"), None)
    return 0 if comma is None else sum(i < comma for i, _ in roles)


def _at_and(between: Sequence[Item], roles: Sequence[tuple[int, RoleMention]]) -> int:
    """Return how many offices stand before the "and" that begins the next member of the list."""
    joint = next((i for i, x in enumerate(between) if x.kind == "and"), None)
    return 0 if joint is None else sum(i < joint for i, _ in roles)
