"""Who holds which office in a sentence: the grammar of attendance lists.

A list is groups between semicolons; a group is names and offices between commas. An office stands before
its name or behind it, and a head in the plural ("Members of the Politburo: A, …; B, …") gives its office to
each name that follows. The grammar is one for all languages; their words come from the cues, the roles and
the names that earlier stages found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from extract.meetings.holders.chains import SEATS, Holder, is_rank, offices_of, read_group, split
from extract.meetings.sentences.sentence import Item
from extract.roles.mention import RoleMention

_FORMER = "Former "
# So much a comma takes between two names.
_COMMA = 2


@dataclass(slots=True)
class _Head:
    """Offices that the names after them share, for as long as the list goes on in the same manner."""

    roles: list[RoleMention]
    starts_with: Literal["name", "role", "none"] = "none"
    closed: bool = False
    closing: bool = False  # the head of one group alone
    bare: bool = False  # of several names alone: who has an office of his own is of another
    seats: frozenset[tuple[str, str | None]] = frozenset()  # that lead the first of the list


def read_roster(items: Sequence[Item]) -> list[Holder]:
    """Return the names of a sentence in order, each with its offices."""
    holders: list[Holder] = []
    head: _Head | None = None
    for group in _with_seats(split(items, "semicolon")):
        parts = split(group, "colon")
        for i, part in enumerate(parts):
            if any(x.kind == "name" for x in part):
                head = _still_open(head, part)
                ahead = _list_opened(part) if i < len(parts) - 1 else []
                members = read_group(part[: len(part) - len(ahead)], led=head is not None)
                _share_former(members)
                if head and head.bare and any(offices_of(m) for m in members):
                    head = None
                plain = len(members) > 1 and not any(offices_of(m) or m.shared for m in members)
                if head:
                    for member in _of_list(head, part, members):
                        # Who has a rank of his own has it in place of the one that a list shares.
                        ranked = any(r.rank for r in member.own)
                        shared = (r for r in head.roles if not (ranked and r.rank))
                        member.shared = [*shared, *member.shared]
                    head.closed = head.closing or _is_closed(part) or _lists_by_commas(head, members)
                else:
                    head = _opened_by(part)
                    plain = head is not None and _are_bare(members, head.roles)
                if head:
                    head.bare = head.bare or plain
                holders.extend(members)
            if i < len(parts) - 1:
                head = _head_before_colon(part, parts[i + 1]) or (None if _heads_others(part) else head)
    return holders


def _with_seats(groups: Sequence[list[Item]]) -> list[list[Item]]:
    """Return the groups of a list, a single office without a name as part of the one before, where
    that names somebody with no more than his seat in a body: "A, Ủy viên Ban Thường vụ Tỉnh ủy; Phó Chủ
    tịch HĐND tỉnh; B, …" gives both to A."""
    found: list[list[Item]] = []
    for group in groups:
        office = group[0].role if [x.kind for x in group] == ["role"] else None
        alone = office is not None and not (office.plural or office.rank)
        if found and alone and _is_of_seat(found[-1]):
            found[-1] = [*found[-1], *group]
        else:
            found.append(group)
    return found


def _is_of_seat(group: Sequence[Item]) -> bool:
    """Tell whether a group ends with a name, a comma and a seat in a body."""
    kinds = [x.kind for x in group[-3:]]
    seat = group[-1].role if group else None
    return (
        kinds in (["name", "comma", "role"], ["name", "dash", "role"])
        and seat is not None
        and seat.title.startswith(SEATS[0])
    )


def _lists_by_commas(head: _Head, members: Sequence[Holder]) -> bool:
    """Tell whether commas part several members, each with an office before the name: a semicolon ends such a
    list ("members of the Politburo: Minister A, Minister B; Secretary C")."""
    led = (any(not r.rank and r.end <= m.person.start for r in m.own) for m in members)
    return head.starts_with == "role" and len(members) > 1 and all(led)


def _of_list(head: _Head, part: Sequence[Item], members: Sequence[Holder]) -> Iterator[Holder]:
    """Yield the members of a list under a head, up to whom other words and his own office part from names
    that have none ("the deputies: A, B attended the session that Prime Minister C chaired"), or "and" and an
    office behind his name ("the deputies: A and B, director of C")."""
    seats = any(r.title.startswith(SEATS[0]) for r in head.roles)
    named = [i for i, x in enumerate(part) if x.kind == "name"]
    bare = True
    for position, member in enumerate(members):
        led = any(r.end <= member.person.start for r in offices_of(member))
        if position and bare and led:
            at = next((i for i in named if part[i].person is member.person), 0)
            before = [x.kind for x in part[:at] if x.kind != "role"]
            if before[-1:] == ["text"] or before[-2:] == ["comma", "and"]:
                return  # "the deputies: A, B, and Minister C": he is one more guest
        if position and bare and not seats and offices_of(member) and _is_joined(part, member):
            return
        bare = bare and not offices_of(member)
        yield member


def _is_joined(part: Sequence[Item], member: Holder) -> bool:
    """Tell whether "and" stands before the name of a member, no more than his rank between."""
    at = next((i for i, x in enumerate(part) if x.person is member.person), 0)
    before = [x for x in part[:at] if not is_rank(x)]
    return [x.kind for x in before[-1:]] == ["and"]


def _share_former(members: Sequence[Holder]) -> None:
    """Give an office held before to the names behind that of its holder, which nothing but commas part: it
    had several holders ("nguyên Tổng Bí thư A, B; Chủ tịch Quốc hội C, nguyên Chủ tịch Quốc hội D, E")."""
    for first, other in pairwise(members):
        if other.own or other.shared or other.person.start - first.person.end > _COMMA:
            continue
        held = [r for r in first.own or first.shared if not r.rank]
        if all(r.title.startswith(_FORMER) and r.end <= first.person.start for r in held):
            other.shared = held


def _are_bare(members: Sequence[Holder], roles: Sequence[RoleMention]) -> bool:
    return len(members) > 1 and not any(
        offices_of(m) or any(r not in roles for r in m.shared) for m in members
    )


def _head_before_colon(part: Sequence[Item], behind: Sequence[Item]) -> _Head | None:
    """Return the offices that stand right before a colon, apart from any name before them; one person's only
    where the name is the first behind it, for else who holds the office is said to have said something."""
    roles = [x.role for x in _list_opened(part) if x.role is not None]
    if roles:
        return _Head(roles)
    roles = _tail_roles(part) or _told_with_verb(part, behind)
    last_name = max((i for i, x in enumerate(part) if x.kind == "name"), default=-1)
    apart = last_name < 0 or any(x.kind == "text" for x in part[last_name:])
    if not roles or not apart:
        return None
    many = any(x.kind == "many" for x in part) or any(r.plural for r in roles)
    if not many and any(x.kind == "text" for x in _until_name(behind)):
        return None
    return _Head(roles, closing=not many)


def _heads_others(part: Sequence[Item]) -> bool:
    """Tell whether words for several that are no office known stand alone before a colon: those behind it are
    others than the ones before ("the deputy heads: A; B; the members: C")."""
    kinds = [x.kind for x in part if x.kind not in ("comma", "and")]
    return kinds == ["many", "text"]


def _told_with_verb(part: Sequence[Item], behind: Sequence[Item]) -> list[RoleMention]:
    """Return the plural offices before a verb and a colon that a list of names alone follows.

    "Members of the committee attended: A; B", where the verb comes last.
    """
    roles = [x.role for x in part if x.role is not None]
    named = any(x.kind == "name" for x in part)
    apart = any(x.kind in ("text", "role") for x in _until_name(behind))
    return roles if not (named or apart) and all(r.plural and not r.rank for r in roles) else []


def _list_opened(part: Sequence[Item]) -> Sequence[Item]:
    """Return the end of a group before a colon from the comma or "and" on that plural offices stand behind.

    They are of the names behind the colon ("Minister A, heads of provinces: B, C"), not of those before.
    """
    comma = max((i for i, x in enumerate(part) if x.kind in ("comma", "and")), default=-1)
    tail = part[comma:] if comma >= 0 else ()
    roles = [x for x in tail if x.role is not None]
    named = any(x.kind == "name" for x in part[: max(comma, 0)])
    only_roles = bool(roles) and all(r.role.plural for r in roles if r.role is not None)
    return tail if named and only_roles and not any(x.kind == "name" for x in tail) else ()


def _opened_by(part: Sequence[Item]) -> _Head | None:
    """Return the head that plural offices right before the first name open without a colon."""
    first = next(i for i, x in enumerate(part) if x.kind == "name")
    roles = [r for r in _tail_roles(part[:first]) if r.plural and not r.rank]
    return _Head(roles, starts_with="name", closed=_is_closed(part)) if roles else None


def _still_open(head: _Head | None, part: Sequence[Item]) -> _Head | None:
    """Return the head if `part` goes on with its list, else None."""
    if head is None:
        return None
    first = next((x for x in part if x.kind in ("name", "role")), None)
    begins: Literal["name", "role"] = (
        "name" if first is not None and (first.kind == "name" or is_rank(first)) else "role"
    )
    if head.starts_with == "none":
        head.starts_with = begins
        head.seats = _leading_seats(part)
        return head
    changed = begins == "role" and head.starts_with == "name"
    if head.closed or changed or _heads_itself(part) or _restates(head, part):
        return None
    return head


def _restates(head: _Head, part: Sequence[Item]) -> bool:
    """Tell whether the first name of a group has the head's office of his own, as a former holder has.

    So does a seat in another body before his name, which the first of the list has not ("members of the
    Politburo: A; B; with member of the Central Committee C").
    """
    own = [x.role for x in _until_name(part) if x.role is not None]
    if any(r.title == h.title for h in head.roles for r in own) and not _leading_seats(part) <= head.seats:
        return True
    return any(
        r.body is not None and r.body == h.body and r.title.endswith(h.title) for r in own for h in head.roles
    )


def _leading_seats(part: Sequence[Item]) -> frozenset[tuple[str, str | None]]:
    """Return the seats of bodies that stand before the first name of a group."""
    own = [x.role for x in _until_name(part) if x.role is not None]
    return frozenset((r.title, r.body) for r in own if r.title in SEATS and r.body is not None)


def _until_name(part: Sequence[Item]) -> Sequence[Item]:
    first = next((i for i, x in enumerate(part) if x.kind == "name"), len(part))
    return part[:first]


def _heads_itself(part: Sequence[Item]) -> bool:
    first = next((x for x in part if x.kind in ("name", "role")), None)
    return first is not None and first.role is not None and first.role.plural and not first.role.rank


def _is_closed(part: Sequence[Item]) -> bool:
    """Tell whether an "and" before the last name ends the list, and not a pair with one office behind it."""
    names = [i for i, x in enumerate(part) if x.kind == "name"]
    joined = len(names) > 1 and any(x.kind == "and" for x in part[names[-2] : names[-1]])
    return joined and not any(x.role is not None and x.role.plural for x in part[names[-1] :])


def _tail_roles(part: Sequence[Item]) -> list[RoleMention]:
    """Return the offices that stand at the end of a head, back to the first other word."""
    out: list[RoleMention] = []
    for item in reversed(part):
        if item.kind == "text":
            break
        if item.role is not None:
            out.append(item.role)
    return out[::-1]
