"""Offices of guests: "President X Y" is not Vietnam's, though no other country stands beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.lexicon.folding import fold
from extract.meetings.holders.chains import Holder
from extract.meetings.sentences.cues import Cue
from extract.meetings.vocabulary import joints
from extract.people.mention import PersonMention
from extract.roles.finder import find_roles
from extract.roles.lands import land_at
from extract.roles.mention import RoleMention
from extract.roles.vocabulary import vocabulary

# Vietnam's offices that other countries have too, and what they are called there.
_ABROAD = {
    ("Prime Minister", "Government"): "Prime Minister",
    ("Deputy Prime Minister", "Government"): "Deputy Prime Minister",
    ("State President", "State"): "President",
    ("Vice State President", "State"): "Vice President",
}
_HOME = frozenset(("Government", "State"))
# Offices of those whom one country sends to another.
_ENVOYS = frozenset(("Ambassador", "Deputy Ambassador", "Consul General", "Defence Attaché"))
# So long may the name of a country be.
_REACH = 40
# So many words may it have, with "and" before them.
_MOST_WORDS = 4


def with_countries(
    roles: Sequence[RoleMention], people: Sequence[PersonMention], language: str
) -> tuple[RoleMention, ...]:
    """Return the offices of a text, those right before a foreign name not as Vietnam's.

    They get the body of the only such office of another country that the text names, else none. Of a guest's
    rank it is not told whose army it is of. Where no Vietnamese person is named, a government of one of the
    language's own countries that is called as Vietnam's is meant.
    """
    own = bool(vocabulary(language).governments) and not any(p.origin == "vietnamese" for p in people)
    foreign = sorted(p.start for p in people if p.origin == "foreign")
    if not foreign:
        return tuple(roles)
    found = []
    for role in roles:
        if role.rank:
            found.append(replace(role, body=None) if _leads(role, foreign) else role)
            continue
        title = _ABROAD.get((role.title, role.body or ""))
        if title is not None and not own and _leads(role, foreign):
            bodies = {r.body for r in roles if r.title == title and r.body and r.body not in _HOME}
            role = replace(role, title=title, body=next(iter(bodies)) if len(bodies) == 1 else None)
        found.append(role)
    return tuple(found)


def with_countries_of_sides(
    roles: tuple[RoleMention, ...],
    sides: Sequence[Cue],
    people: Sequence[PersonMention],
    text: str,
    language: str,
) -> tuple[RoleMention, ...]:
    """Return the offices of a sentence, those of guests as of the country whose delegation stands before.

    `sides` are the cues of delegations: "Về phía Australia có Đại sứ A; Bộ trưởng Quốc phòng B".
    """
    if not sides or not roles:
        return roles
    return tuple(_of_side(r, sides, people, text, language) for r in roles)


def share_by_country(holders: Sequence[Holder], text: str, language: str) -> None:
    """Make a shared office that of the country which only "and" stands before right before the next name
    ("Президенти України A і Сербії B")."""
    for first, other in pairwise(holders):
        if not other.shared:
            continue
        words = text[first.person.end : other.person.start].split()
        if 1 < len(words) <= _MOST_WORDS and fold(words[0]) in joints(language):
            other.shared = [_of_country(r, " ".join(words[1:]), language) for r in other.shared]


def _of_country(role: RoleMention, country: str, language: str) -> RoleMention:
    """Return an office as if another word stood in the place of its last one, its country, if it is one."""
    written = f"{role.as_written.rpartition(' ')[0]} {country}"
    read = find_roles(written, language, ())
    same = len(read) == 1 and read[0].title == role.title and read[0].end == len(written)
    return replace(role, body=read[0].body, place=read[0].place) if same and read[0].body else role


def _of_side(
    role: RoleMention, sides: Sequence[Cue], people: Sequence[PersonMention], text: str, language: str
) -> RoleMention:
    envoy = role.title in _ENVOYS and role.body is None
    known = role.body is not None or role.title in _ABROAD.values()
    if not envoy and (role.place is not None or role.rank or not known):
        return role
    holder = next((p for p in people if p.start >= role.end), None)
    if not envoy and (holder is None or holder.origin != "foreign"):
        return role
    country, written = _country_before(role, sides, text, language)
    if country is None:
        return role
    if envoy:
        return replace(role, body=country)
    # What the office is called there is read as if the country stood behind it.
    read = find_roles(f"{role.as_written} {written}", language, ())
    if (
        len(read) != 1
        or read[0].title != role.title
        or read[0].end != len(role.as_written) + 1 + len(written)
    ):
        return role
    return replace(role, body=read[0].body, place=read[0].place)


def _country_before(
    role: RoleMention, sides: Sequence[Cue], text: str, language: str
) -> tuple[str | None, str]:
    """Return the country that is named right behind the last delegation before an office, or None, and how it
    is written."""
    side = next((c for c in reversed(sides) if c.end <= role.start), None)
    if side is None:
        return None, ""
    land = land_at(text, side.end, min(role.start, side.end + _REACH), language)
    return (land.short, land.written) if land is not None else (None, "")


def _leads(role: RoleMention, foreign: Sequence[int]) -> bool:
    """Tell whether one of the names that begin at the offsets `foreign` stands right behind an office."""
    at = bisect_left(foreign, role.end)
    return at < len(foreign) and foreign[at] - role.end == 1
