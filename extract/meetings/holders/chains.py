"""Names and offices between semicolons: which office is whose in one group of a list.

A group is chains of names and offices; an office stands before its name or behind it, and one in the plural
is of several.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extract.meetings.holders.dividing import are_followed, divide
from extract.meetings.holders.next_offices import without_next_offices
from extract.meetings.sentences.sentence import Item
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

# Offices beside which the same people have others.
SEATS = ("Member", "Deputy")
# Of these local offices nobody holds two, but that a deputy governor may be the governor of a county.
_LOCAL = frozenset(
    ("Governor", "Deputy Governor", "District Governor", "Mayor", "Friday Prayer Leader", "Prosecutor")
)
_BOTH = frozenset(("Governor", "Deputy Governor"))


@dataclass(slots=True)
class Holder:
    """A name of the sentence with the offices that it gets: its own, and those of a shared head."""

    person: PersonMention
    own: list[RoleMention] = field(default_factory=list)
    shared: list[RoleMention] = field(default_factory=list)


def offices_of(holder: Holder) -> list[RoleMention]:
    """Return the offices of a holder's own, ranks left out."""
    return [r for r in holder.own if not r.rank]


def is_rank(item: Item) -> bool:
    """Tell whether an item is a rank."""
    return item.role is not None and item.role.rank


def read_group(part: Sequence[Item], *, led: bool = False) -> list[Holder]:
    """Return who holds what in one group of a list, in text order; `led` if a head gives each an office."""
    holders: list[Holder] = []
    for chain in _chains(without_next_offices(part)):
        holders.extend(_read_chain(chain, headed=led))
    for holder in holders:
        holder.own = _of_one(holder.own)
    return holders


def _of_one(offices: Sequence[RoleMention]) -> list[RoleMention]:
    """Return offices up to the first that nobody holds beside one before it: a mayor is no governor; who is
    named behind him by that office alone is another."""
    for at, office in enumerate(offices):
        held = {r.title for r in offices[:at]} & _LOCAL
        if office.title in _LOCAL and held - {office.title} and (held | {office.title}) != _BOTH:
            return list(offices[:at])
    return list(offices)


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


def _read_chain(chain: Sequence[Item], *, headed: bool = False) -> list[Holder]:
    at = [i for i, x in enumerate(chain) if x.kind == "name"]
    if not at:
        return []
    if are_followed(chain, at):
        chain, at = chain[at[0] :], [i - at[0] for i in at]
    holders = [Holder(chain[i].person) for i in at if chain[i].person is not None]  # type: ignore[arg-type]
    first = next(x for x in chain if x.kind in ("name", "role"))
    names_lead = first.kind == "name" or (is_rank(first) and chain.index(first) == at[0] - 1)
    leading = _without_others(chain[: at[0]])
    lead = _lead(_without_several(leading) if len(at) == 1 else leading)
    plural_lead = [r for r in lead if r.plural]
    holders[0].own.extend(r for r in lead if not r.plural)
    for holder in holders:
        holder.shared.extend(plural_lead)
    by_name = bool(lead) and lead[-1].plural  # names follow the shared head, no offices of their own
    for left in range(len(at) - 1):
        between = chain[at[left] + 1 : at[left + 1]]
        before, after = divide(between, names_lead=names_lead)
        if not left and not names_lead and not after and _is_of_another(between, lead):
            # "X received the ambassador, Y": where verbs come last no mark parts them
            before, after = [], before
        if names_lead and not before and _alternate(chain[at[left] :]) and not offices_of(holders[left]):
            before, after = after, []  # "استقبل الدكتور X وزير الصحة المهندس Y وزير العدل"
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
    # "прокурор X, очільники адміністрацій", "під головуванням X, депутати …": others, not named
    others = len(at) == 1 and _are_others(behind)
    # So are those behind names of which each has an office of its own.
    others = others or (all(offices_of(h) for h in holders) and _are_further(behind))
    if not (led or others):
        of_some = any(x.kind == "of" for x in behind)
        _share_back(_without_offices(holders) if of_some else holders, _shared_tail(behind, tail))
    bare = not headed and all(not offices_of(h) and not h.shared for h in holders[:-1])
    if names_lead and bare:
        _share_back(holders[:-1], [r for r in tail if not r.plural and _is_of_several(r)])
    return holders


def _are_others(behind: Sequence[Item]) -> bool:
    """Tell whether an office in the plural stands behind a comma, which is not that of one person."""
    first = behind[:2]
    role = first[1].role if [x.kind for x in first] == ["comma", "role"] else None
    return role is not None and role.plural


def _are_further(behind: Sequence[Item]) -> bool:
    """Tell whether a comma, and a word for several at most, stands before an office in the plural."""
    plural = next((i for i, x in enumerate(behind) if x.role is not None and x.role.plural), 0)
    before = [x.kind for x in behind[:plural] if x.kind != "many"]
    return before[-1:] == ["comma"]


def _alternate(items: Sequence[Item]) -> bool:
    """Tell whether a name, an office, a name and another office follow each other with no mark between: each
    office is of the name before."""
    first = items[:4]
    if [x.kind for x in first] != ["name", "role", "name", "role"]:
        return False
    left, right = first[1].role, first[3].role
    return (
        left is not None
        and right is not None
        and not (left.rank or left.plural or right.rank or right.plural)
        and (left.title, left.body, left.as_written) != (right.title, right.body, right.as_written)
    )


def _is_led(holder: Holder) -> bool:
    """Tell whether an office stands before a name: his own, or one that he shares and is no mere seat."""
    led = (*holder.own, *(r for r in holder.shared if not r.title.endswith(SEATS)))
    return any(r.end <= holder.person.start and not r.rank for r in led)


def _without_others(items: Sequence[Item]) -> Sequence[Item]:
    """Leave out the office that "and" parts from the name: "members of the council and Mr A"."""
    last = max((i for i, x in enumerate(items) if x.role is not None), default=-1)
    others = last >= 0 and any(x.kind == "and" for x in items[last + 1 :])
    return items[last + 1 :] if others else items


def _without_several(items: Sequence[Item]) -> Sequence[Item]:
    """Leave out an office of several that "and" joins to that of the only one who is named: "the mayors and
    the head of police, A"."""
    last = max((i for i, x in enumerate(items) if x.role is not None), default=-1)
    joint = max((i for i, x in enumerate(items[: max(last, 0)]) if x.kind == "and"), default=-1)
    if joint < 1 or items[last].role.plural:  # type: ignore[union-attr]
        return items
    several = items[joint - 1].role
    return items[joint + 1 :] if several is not None and several.plural else items


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
    """Return the offices behind the last name, up to others who are not named.

    Others are those in the plural behind "and" or behind an office of his, and any that "and" joins to the
    name itself where an office stands before it (`led`) or no comma between.
    """
    roles: list[RoleMention] = []
    joined = others = False
    for item in items:
        if item.role is not None:
            if others or (joined and (item.role.plural or (not roles and (led or items[0].kind == "and")))):
                break
            if joined and roles and item.role.rank:
                break  # a rank stands before its name: it is of the next one, cut off by words behind it
            roles.append(item.role)
        # "A, Bí thư, cùng các đồng chí Ủy viên …", "A, Bí thư, các đồng chí Ủy viên …"
        others = item.kind == "many" and (joined or led or bool(roles))
        joined = item.kind == "and" or others
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
    while first and not offices_of(holders[first - 1]) and not holders[first - 1].shared:
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


def split(items: Sequence[Item], kind: str) -> list[list[Item]]:
    """Return items parted at those of a kind, which are left out."""
    groups: list[list[Item]] = [[]]
    for item in items:
        if item.kind == kind:
            groups.append([])
        else:
            groups[-1].append(item)
    return groups
