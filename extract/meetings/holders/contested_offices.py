"""An office beside a name that may be somebody else's: whose it is.

"هنأ رئيس الوزراء السيدة X": where verbs come first the office may be the subject and X the object, or both
may be one person. So may be an office that a comma and "and" part from the next one before X ("بحضور وزيرة
التخطيط، والسفيرة X"). It is none of X's where the text says that somebody else holds it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from extract.lexicon.clitics import clitics
from extract.meetings.holders.chains import Holder
from extract.meetings.sentences.sentence import honorifics
from extract.meetings.vocabulary import verb_first
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

# How the titles begin of which a body has several.
_OF_SEVERAL = ("Deputy", "Vice", "Member", "Former", "Adviser", "Assistant", "Representative")
_BESIDE = 1
# So far behind an item of a list the next one begins: a comma, a space and "and".
_PARTED = 4


def settle_contested(
    sentences: Iterable[tuple[Sequence[Holder], Sequence[int]]], folded: str, language: str
) -> None:
    """Take from names the offices before them that others of the text hold; `sentences` are the holders of
    each with the places where its verbs end."""
    if not verb_first(language):
        return
    told: dict[tuple[str, str | None, str | None], set[tuple[str, int]]] = defaultdict(set)
    parted: list[tuple[Holder, RoleMention, int]] = []
    for index, (holders, verbs) in enumerate(sentences):
        for holder in holders:
            apart = [r for r in _led(holder, folded, language) if _follows(r, verbs)]
            apart += [
                r
                for r in holder.own
                if r not in apart and _is_of_one(r) and _is_item(holder, r, folded, language)
            ]
            parted += [(holder, r, index) for r in apart]
            for role in (*holder.own, *holder.shared):
                if role not in apart:
                    told[role.title, role.body, role.place].add((holder.person.name, index))
    for holder, role, here in parted:
        # Two in one sentence are of two countries: "استقبل رئيس الوزراء الشيخ X السفير … من رئيس الوزراء Y".
        others = told[role.title, role.body, role.place]
        if any(name != holder.person.name and index != here for name, index in others):
            holder.own.remove(role)


def is_anothers(
    holders: Sequence[Holder], role: RoleMention, person: PersonMention, folded: str, language: str
) -> bool:
    """Tell whether an office before a name and its title of respect was found to be somebody else's."""
    if not verb_first(language) or role.plural or role.rank:
        return False
    if not _is_parted_by_title(role, person, folded, language):
        return False
    return any(h.person is person and role not in h.own for h in holders)


def _led(holder: Holder, folded: str, language: str) -> Iterator[RoleMention]:
    """Yield the offices of which there is one, from the name parted by a title of respect alone."""
    for role in holder.own:
        if _is_of_one(role) and _is_parted_by_title(role, holder.person, folded, language):
            yield role


def _is_of_one(role: RoleMention) -> bool:
    return role.body is not None and not role.plural and not role.title.startswith(_OF_SEVERAL)


def _is_item(holder: Holder, role: RoleMention, folded: str, language: str) -> bool:
    """Tell whether a comma and "and" part an office from the next one, both before the name."""
    behind = [r.start for r in holder.own if role.end < r.start < holder.person.start]
    return bool(behind) and "".join(folded[role.end : min(behind)].split()) in _anded(language)


def listed_alone(
    roles: Sequence[RoleMention],
    holders: Sequence[Holder],
    start: int,
    end: int,
    folded: str,
    language: str,
) -> Iterator[RoleMention]:
    """Yield the offices from `start` to `end` that are an item of a list by themselves, and of no name there:
    a comma and "and" part each from the next."""
    held = {id(r) for h in holders for r in (*h.own, *h.shared)}
    for role in roles:
        alone = start <= role.start and role.end <= end and id(role) not in held and _is_of_one(role)
        behind = folded[role.end : role.end + _PARTED].replace(" ", "")
        if alone and behind.startswith(_anded(language)):
            yield role


@cache
def _anded(language: str) -> tuple[str, ...]:
    """Return a comma with the "and" that is glued to the next word; nothing where none is."""
    conjunction = clitics(language).conjunction
    return (f"،{conjunction}", f",{conjunction}") if conjunction else ()


def _is_parted_by_title(role: RoleMention, person: PersonMention, folded: str, language: str) -> bool:
    """Tell whether nothing but a title of respect stands between an office and a name behind it."""
    between = folded[role.end : person.start].replace("/", " ").split() if role.end < person.start else []
    return bool(between) and honorifics(language).issuperset(between)


def _follows(role: RoleMention, verbs: Sequence[int]) -> bool:
    return any(0 <= role.start - end <= _BESIDE for end in verbs)
