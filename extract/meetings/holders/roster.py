"""Who holds which office in a sentence: the grammar of attendance lists.

A list is groups between semicolons; a group is names and offices between commas. An office stands before
its name or behind it, and a head in the plural ("Members of the Politburo: A, …; B, …") gives its office to
each name that follows. The grammar is one for all languages; their words come from the cues, the roles and
the names that earlier stages found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from extract.meetings.holders.dividing import are_followed, divide
from extract.meetings.holders.next_offices import without_next_offices
from extract.meetings.sentences.sentence import Item
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

_FORMER = "Former "
# Offices beside which the same people have others.
_SEATS = ("Member", "Deputy")
# So much a comma takes between two names.
_COMMA = 2


@dataclass(slots=True)
class Holder:
    """A name of the sentence with the offices that it gets: its own, and those of a shared head."""

    person: PersonMention
    own: list[RoleMention] = field(default_factory=list)
    shared: list[RoleMention] = field(default_factory=list)


@dataclass(slots=True)
class _Head:
    """Offices that the names after them share, for as long as the list goes on in the same manner."""

    roles: list[RoleMention]
    starts_with: Literal["name", "role", "none"] = "none"
    closed: bool = False
    closing: bool = False  # the head of one group alone
    bare: bool = False  # of several names alone: who has an office of his own is of another


def read_roster(items: Sequence[Item]) -> list[Holder]:
    """Return the names of a sentence in order, each with its offices."""
    holders: list[Holder] = []
    head: _Head | None = None
    for group in _split(items, "semicolon"):
        parts = _split(group, "colon")
        for i, part in enumerate(parts):
            if any(x.kind == "name" for x in part):
                head = _still_open(head, part)
                ahead = _list_opened(part) if i < len(parts) - 1 else []
                members = _read_group(part[: len(part) - len(ahead)])
                _share_former(members)
                if head and head.bare and any(_offices(m) for m in members):
                    head = None
                plain = len(members) > 1 and not any(_offices(m) or m.shared for m in members)
                if head:
                    for member in _of_list(part, members):
                        # Who has a rank of his own has it in place of the one that a list shares.
                        ranked = any(r.rank for r in member.own)
                        shared = (r for r in head.roles if not (ranked and r.rank))
                        member.shared = [*shared, *member.shared]
                    head.closed = head.closing or _is_closed(part)
                else:
                    head = _opened_by(part)
                    plain = head is not None and _are_bare(members, head.roles)
                if head:
                    head.bare = head.bare or plain
                holders.extend(members)
            if i < len(parts) - 1:
                head = _head_before_colon(part, parts[i + 1]) or (None if _heads_others(part) else head)
    return holders


def _of_list(part: Sequence[Item], members: Sequence[Holder]) -> Iterator[Holder]:
    """Yield the members of a list under a head, up to whom other words and his own office part from names
    that have none ("the deputies: A, B attended the session that Prime Minister C chaired")."""
    named = [i for i, x in enumerate(part) if x.kind == "name"]
    bare = True
    for position, member in enumerate(members):
        led = any(r.end <= member.person.start for r in _offices(member))
        if position and bare and led:
            at = next((i for i in named if part[i].person is member.person), 0)
            before = [x.kind for x in part[:at] if x.kind != "role"]
            if before[-1:] == ["text"]:
                return
        bare = bare and not _offices(member)
        yield member


def _share_former(members: Sequence[Holder]) -> None:
    """Give an office held before to the names behind that of its holder, which nothing but commas part: it
    had several holders ("nguyên Tổng Bí thư A, B; Chủ tịch Quốc hội C, nguyên Chủ tịch Quốc hội D, E")."""
    for first, other in pairwise(members):
        if other.own or other.shared or other.person.start - first.person.end > _COMMA:
            continue
        held = [r for r in first.own or first.shared if not r.rank]
        if all(r.title.startswith(_FORMER) and r.end <= first.person.start for r in held):
            other.shared = held


def _offices(holder: Holder) -> list[RoleMention]:
    return [r for r in holder.own if not r.rank]


def _are_bare(members: Sequence[Holder], roles: Sequence[RoleMention]) -> bool:
    return len(members) > 1 and not any(_offices(m) or any(r not in roles for r in m.shared) for m in members)


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
        "name" if first is not None and (first.kind == "name" or _is_rank(first)) else "role"
    )
    if head.starts_with == "none":
        head.starts_with = begins
        return head
    changed = begins == "role" and head.starts_with == "name"
    if head.closed or changed or _heads_itself(part) or _restates(head, part):
        return None
    return head


def _restates(head: _Head, part: Sequence[Item]) -> bool:
    """Tell whether the first name of a group has the head's office of his own, as a former holder has."""
    own = [x.role for x in _until_name(part) if x.role is not None]
    return any(
        r.body is not None and r.body == h.body and r.title.endswith(h.title) for r in own for h in head.roles
    )


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


def _is_rank(item: Item) -> bool:
    return item.role is not None and item.role.rank


def _tail_roles(part: Sequence[Item]) -> list[RoleMention]:
    """Return the offices that stand at the end of a head, back to the first other word."""
    out: list[RoleMention] = []
    for item in reversed(part):
        if item.kind == "text":
            break
        if item.role is not None:
            out.append(item.role)
    return out[::-1]


def _read_group(part: Sequence[Item]) -> list[Holder]:
    holders: list[Holder] = []
    for chain in _chains(without_next_offices(part)):
        holders.extend(_read_chain(chain))
    return holders


def _chains(part: Sequence[Item]) -> Iterable[list[Item]]:
    """Yield the runs of items with no other words between them."""
    chain: list[Item] = []
    for item in part:
        if item.kind == "text":
            if chain:
                yield chain
            chain = []
        else:
            chain.append(item)
    if chain:
        yield chain


def _read_chain(chain: Sequence[Item]) -> list[Holder]:
    at = [i for i, x in enumerate(chain) if x.kind == "name"]
    if not at:
        return []
    if are_followed(chain, at):
        chain, at = chain[at[0] :], [i - at[0] for i in at]
    holders = [Holder(chain[i].person) for i in at if chain[i].person is not None]  # type: ignore[arg-type]
    first = next(x for x in chain if x.kind in ("name", "role"))
    names_lead = first.kind == "name" or (_is_rank(first) and chain.index(first) == at[0] - 1)
    lead = _lead(_without_others(chain[: at[0]]))
    plural_lead = [r for r in lead if r.plural]
    holders[0].own.extend(r for r in lead if not r.plural)
    for holder in holders:
        holder.shared.extend(plural_lead)
    by_name = bool(lead) and lead[-1].plural  # names follow the shared head, no offices of their own
    for left in range(len(at) - 1):
        between = chain[at[left] + 1 : at[left + 1]]
        before, after = divide(between, names_lead=names_lead)
        if not left and not names_lead and not after and _is_of_another(between, lead):
            before, after = (
                [],
                before,
            )  # "X received the ambassador, Y": where verbs come last no mark parts them
        if any(r.plural for r in after):  # a new shared head inside the chain
            by_name = after[-1].plural
            for holder in holders[left + 1 :]:
                holder.shared = [r for r in after if r.plural]
            after = [r for r in after if not r.plural]
        elif by_name and any(not r.rank for r in after):
            by_name = False  # who is led by an office of his own is not of the list
            for holder in holders[left + 1 :]:
                holder.shared = []
        shared_back = [r for r in before if r.plural]
        holders[left].own.extend(r for r in before if not r.plural)
        if shared_back:
            _share_back(_without_offices(holders[: left + 1]), shared_back)
        holders[left + 1].own.extend(after)
    behind = chain[at[-1] + 1 :]
    led = _is_led(holders[-1])
    tail = (
        []
        if len(at) == 1 and not names_lead and _is_of_another(behind, lead)
        else _own_tail(behind, led=led or (bool(lead) and not names_lead))
    )
    holders[-1].own.extend(r for r in tail if not r.plural)
    if not led:  # "прокурор X, очільники адміністрацій": others, not named
        of_some = any(x.kind == "of" for x in behind)
        _share_back(_without_offices(holders) if of_some else holders, _shared_tail(behind, tail))
    if names_lead and all(not _offices(h) and not h.shared for h in holders[:-1]):
        _share_back(holders[:-1], [r for r in tail if not r.plural and _is_of_several(r)])
    return holders


def _is_led(holder: Holder) -> bool:
    """Tell whether an office stands before a name: his own, or one that he shares and is no mere seat."""
    led = (*holder.own, *(r for r in holder.shared if not r.title.endswith(_SEATS)))
    return any(r.end <= holder.person.start and not r.rank for r in led)


def _without_others(items: Sequence[Item]) -> Sequence[Item]:
    """Leave out the office that "and" parts from the name: "members of the council and Mr A"."""
    last = max((i for i, x in enumerate(items) if x.role is not None), default=-1)
    others = last >= 0 and any(x.kind == "and" for x in items[last + 1 :])
    return items[last + 1 :] if others else items


def _is_of_another(behind: Sequence[Item], lead: Sequence[RoleMention]) -> bool:
    """Tell whether an office right behind the only name, with no mark between, is of somebody whom he meets.

    His own, another with its body, stands before his name: "استقبل رئيس اللجنة X القنصل العام"; or the same
    of another place: "استقبل رئيس البرلمان X رئيسة برلمان لاوس".
    """
    office = behind[0].role if behind else None
    led = any(r.body is not None and not r.rank for r in lead)
    return (
        office is not None and led and all((r.title, r.place) != (office.title, office.place) for r in lead)
    )


def _lead(items: Sequence[Item]) -> list[RoleMention]:
    """Return the offices before the first name: not that of a head with nothing between it and that of his
    deputy, for where the verb comes last it is the subject, the deputy the object."""
    found = [(i, x.role) for i, x in enumerate(items) if x.role is not None]
    return [
        role
        for k, (i, role) in enumerate(found)
        if not (
            k + 1 < len(found)
            and found[k + 1][0] == i + 1
            and found[k + 1][1].body == role.body
            and found[k + 1][1].title == f"Deputy {role.title}"
        )
    ]


def _own_tail(items: Sequence[Item], *, led: bool) -> list[RoleMention]:
    """Return the offices behind the last name, up to "and" others who are not named: those in the plural,
    and any that "and" joins to the name itself where an office stands before it (`led`) or no comma between.
    """
    roles: list[RoleMention] = []
    joined = False
    for item in items:
        if item.role is not None:
            if joined and (item.role.plural or (not roles and (led or items[0].kind == "and"))):
                break
            if joined and roles and item.role.rank:
                break  # a rank stands before its name: it is of the next one, cut off by words behind it
            roles.append(item.role)
        joined = item.kind == "and" or (joined and item.kind == "many")
    return roles


def _shared_tail(behind: Sequence[Item], tail: Sequence[RoleMention]) -> list[RoleMention]:
    """Return the plural offices of a tail that may be those of a list: others than whoever has an office of
    his own hold one behind a comma ("X استاندار …، مدیران …")."""
    shared: list[RoleMention] = []
    own = False
    for before, item in pairwise((Item("comma"), *behind)):
        role = item.role
        if role is None or role not in tail:
            continue
        if role.plural and not (own and before.kind == "comma"):
            shared.append(role)
        own = own or not (role.plural or role.rank)
    return shared


def _without_offices(holders: Sequence[Holder]) -> Sequence[Holder]:
    """Return the last holder and those right before him who have no office yet: one behind them is theirs."""
    first = len(holders) - 1
    while first and not _offices(holders[first - 1]) and not holders[first - 1].shared:
        first -= 1
    return holders[first:]


def _share_back(holders: Sequence[Holder], roles: Sequence[RoleMention]) -> None:
    """Give a plural office behind a list to each name before it."""
    for holder in holders if roles else ():
        holder.shared.extend(roles)


def _is_of_several(role: RoleMention) -> bool:
    """Tell whether a body has several such offices: names in a row before one of a deputy all hold it
    ("A, B và C, Phó Giám đốc")."""
    return role.title.removeprefix("Former ").startswith(("Deputy ", "Vice ", "Member"))


def _split(items: Sequence[Item], kind: str) -> list[list[Item]]:
    groups: list[list[Item]] = [[]]
    for item in items:
        if item.kind == kind:
            groups.append([])
        else:
            groups[-1].append(item)
    return groups
