"""Lists of guests: what another country's side, its delegation or the company of its leader is told to be.

"Về phía Trung Quốc có: A, Ủy viên Bộ Chính trị; B", "رافق الرئيس الصيني X في زيارته: A؛ B". What is stated of
such a list holds for all of it: the people are of that country, and so are the offices.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from operator import attrgetter

from extract.lexicon import shared_table
from extract.meetings.vocabulary import whole_words, words_of
from extract.people.mention import PersonMention
from extract.roles.finder import find_roles
from extract.roles.lands import Land, is_abroad, is_held_abroad, land_at, land_of_adjective, land_of_office
from extract.roles.mention import RoleMention
from extract.roles.phrase import VIETNAM
from extract.roles.ruling_parties import is_organ_of_party, organ_of_party

_START = attrgetter("start")
# So long are the name of a country, and the words that lead to a colon behind it.
_NAME, _HEAD = 40, 60
# So long are words about the occasion before the side.
_OCCASION = 45
_SEMICOLON = re.compile("[;؛]")
_MARKS = ",;:،؛.("
_COMMAS = (",", "،")
# What may stand between the words that open a list.
_BETWEEN = " ,;:،؛-–—"
_MINISTRY = "Ministry of "


@dataclass(frozen=True, slots=True)
class GuestList:
    """Where a list of guests stands, and their country."""

    start: int
    end: int
    land: Land


@dataclass(frozen=True, slots=True)
class _Text:
    folded: str
    people: Sequence[PersonMention]
    roles: Sequence[RoleMention]
    language: str

    def people_in(self, start: int, end: int) -> Sequence[PersonMention]:
        return self.people[self._at(self.people, start) : self._at(self.people, end)]

    def roles_in(self, start: int, end: int) -> Sequence[RoleMention]:
        return self.roles[self._at(self.roles, start) : self._at(self.roles, end)]

    def land_of(self, role: RoleMention) -> Land | None:
        return land_of_office(self.folded, role, self.language)

    @staticmethod
    def _at(mentions: Sequence[PersonMention] | Sequence[RoleMention], offset: int) -> int:
        return bisect_left(mentions, offset, key=_START)


def guest_lists(
    folded: str,
    spans: Sequence[tuple[int, int]],
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    language: str,
) -> tuple[GuestList, ...]:
    """Return the lists of guests of a text in order; `spans` are its sentences, all in text order."""
    cues = (whole_words(language, key) for key in ("guest_sides", "guest_company"))
    told = any(cue.search(folded) for cue in cues)
    foreign = [r.start for r in roles if is_held_abroad(r, language)]
    if not told and not foreign:
        return ()  # as nearly all texts
    text = _Text(folded, people, roles, language)
    found: list[GuestList] = []
    for start, end in spans:
        if told:
            found += [*_of_sides(text, start, end), *_of_company(text, start, end)]
        if bisect_left(foreign, start) < bisect_left(foreign, end):
            found += [*_of_items(text, start, end), *_of_chains(text, start, end)]
    return tuple(sorted((x for x in found if x.start < x.end), key=lambda x: x.start))


def names_of_guests(
    lists: Sequence[GuestList], people: Sequence[PersonMention], roles: Sequence[RoleMention]
) -> frozenset[str]:
    """Return the names of those whom lists of guests have; whose office is Vietnam's is none."""
    own = [r for r in roles if r.body == VIETNAM]
    return frozenset(
        p.name
        for x in lists
        for p in people
        if x.start <= p.start < x.end
        and not any(0 <= p.start - r.end <= 1 or 0 <= r.start - p.end <= len(", ") for r in own)
    )


def with_guest_offices(
    roles: Sequence[RoleMention], lists: Sequence[GuestList], language: str
) -> Sequence[RoleMention]:
    """Return the offices of a text, those in lists of guests as of their country."""
    if not lists:
        return roles
    held = []
    for role in roles:
        found = next((x for x in lists if x.start <= role.start < x.end), None)
        held.append(role if found is None else _of_country(role, found, language))
    return held


def _of_country(role: RoleMention, guests: GuestList, language: str) -> RoleMention:
    """Return an office as that of a country: read as if the country stood behind it, if that tells more."""
    if role.rank:
        return replace(role, body=None)
    if role.body is None or role.place is not None or is_abroad(role.body, language):
        return role
    organ = organ_of_party(role.body, guests.land.country)
    if organ is not None:
        return replace(role, body=organ)
    if is_organ_of_party(role.body):
        return replace(role, body=None)
    if role.body.startswith(_MINISTRY):
        return replace(role, place=guests.land.short)
    read = find_roles(f"{role.as_written} {guests.land.written}", language, ())
    whole = len(role.as_written) + 1 + len(guests.land.written)
    told = len(read) == 1 and read[0].end == whole and read[0].body not in (None, role.body)
    if told and (read[0].place or is_abroad(read[0].body or "", language)):
        return replace(role, title=read[0].title, body=read[0].body, place=read[0].place)
    if VIETNAM in role.body:
        return replace(role, body=None)
    return replace(role, place=guests.land.short)


def _of_sides(text: _Text, start: int, end: int) -> Iterator[GuestList]:
    """Yield the lists of sides and delegations of other countries in a sentence."""
    sides = list(whole_words(text.language, "guest_sides").finditer(text.folded, start, end))
    for side in sides:
        beside = _land_beside(text, side.start(), side.end(), start, end)
        if beside is None or not _opens_clause(text, start, side.start()):
            continue
        land, behind = beside
        first = _first_mention(text, behind, end)
        if first is None or not _opens_list(text, behind, first):
            continue
        if text.folded[behind:first].strip() in _COMMAS and not _opens_side(text, start, side.start()):
            continue  # "At the request of the Chinese side, Prime Minister X …"
        nexts = (s.start() for s in sides if s.start() > first and _opens_side(text, start, s.start()))
        yield _list_of(text, first, min((*nexts, end)), land)


def _of_company(text: _Text, start: int, end: int) -> Iterator[GuestList]:
    """Yield the list of those who came with a leader of another country on a visit, if a sentence is one."""
    word = whole_words(text.language, "guest_company").search(text.folded, start, end)
    if word is None:
        return
    openers = [text.folded.find(":", word.end(), end) + 1]
    openers += [m.end() for m in _openers(text, word.end(), end)]
    opener = min((at for at in openers if at), default=0)
    if not opener or not whole_words(text.language, "guest_visits").search(text.folded, start, opener):
        return
    land = next((x for r in _offices_of_leader(text, start, opener) if (x := text.land_of(r))), None)
    if land is not None:
        yield _list_of(text, opener, end, land)


def _of_items(text: _Text, start: int, end: int) -> Iterator[GuestList]:
    """Yield the part of a list with semicolons from the first to the last office of one other country: those
    between are of it too ("A, віце-президент Лаосу; B, член ЦК партії; C, посол Лаосу")."""
    bounds = [start, *(m.end() for m in _SEMICOLON.finditer(text.folded, start, end)), end]
    items = list(pairwise(bounds))
    lands = [next((x for r in text.roles_in(*i) if (x := text.land_of(r))), None) for i in items]
    own = [any(r.body == VIETNAM for r in text.roles_in(*i)) for i in items]
    for first, land in enumerate(lands):
        if land is None or any(x is not None for x in lands[:first]):
            continue
        last = max(n for n, x in enumerate(lands) if x is not None and x.country == land.country)
        between = range(first, last + 1)
        alike = {x.country for x in lands[first : last + 1] if x is not None} == {land.country}
        single = all(len(text.people_in(*items[n])) == 1 for n in between)
        if first < last and alike and single and not any(own[n] for n in between):
            at = _first_mention(text, items[first][0], items[first][1])
            yield _list_of(text, at if at is not None else items[first][0], items[last][1], land)


def _of_chains(text: _Text, start: int, end: int) -> Iterator[GuestList]:
    """Yield the chains of offices of one person that one of another country is among: all are held there
    ("член Політбюро, міністр оборони Лаосу")."""
    roles = text.roles_in(start, end)
    joined = [
        _joins(text.folded[a.end : b.start]) and not a.plural and not b.plural for a, b in pairwise(roles)
    ]
    first = 0
    for last in range(len(roles)):
        if last < len(joined) and joined[last]:
            continue
        chain, first = roles[first : last + 1], last + 1
        land = next((x for r in chain if (x := text.land_of(r))), None) if len(chain) > 1 else None
        if land is not None and not _stands_between(text, chain[0].start, chain[-1].end):
            yield _list_of(text, chain[0].start, chain[-1].end, land)


def _joins(gap: str) -> bool:
    """Tell whether nothing but a comma or dash stands between two offices."""
    return bool(gap.strip()) and len(gap) <= len(" - ") and not gap.strip(" ,،-–—")


def _stands_between(text: _Text, start: int, end: int) -> bool:
    """Tell whether names stand on both sides of a chain, so that its offices may be those of two."""
    before = any(0 < start - p.end <= len(" - ") for p in text.people_in(start - _OCCASION, start))
    return before and any(p.start - end <= 1 for p in text.people_in(end, end + 2))


def _openers(text: _Text, start: int, end: int) -> Iterator[re.Match[str]]:
    return whole_words(text.language, "guest_list_openers").finditer(text.folded, start, end)


def _offices_of_leader(text: _Text, start: int, end: int) -> Sequence[RoleMention]:
    """Return the offices of who is accompanied: those before the first name, else behind it."""
    roles, people = text.roles_in(start, end), text.people_in(start, end)
    if not people:
        return roles[:1]
    return [r for r in roles if r.end <= people[0].start] or roles


def _list_of(text: _Text, start: int, end: int, land: Land) -> GuestList:
    """Return a list of guests, up to the first office of a place or envoy of Vietnam."""
    own = (r.start for r in text.roles_in(start, end) if r.body == VIETNAM or r.place in _provinces())
    return GuestList(start, min((*own, end)), land)


def _opens_clause(text: _Text, start: int, at: int) -> bool:
    """Tell whether a side begins its sentence, words about the occasion at most before, or its clause."""
    if at - start <= _OCCASION and not text.people_in(start, at):
        return True
    return _opens_side(text, start, at)


def _opens_side(text: _Text, start: int, at: int) -> bool:
    """Tell whether a mark stands before a side, words that lead it between at most."""
    before = text.folded[start:at].rstrip()
    leads = words_of(text.language, "guest_side_leads")
    while before and before[-1] not in _MARKS:
        before, _, last = before.rpartition(" ")
        if last not in leads:
            return False
        before = before.rstrip()
    return True


def _opens_list(text: _Text, behind: int, first: int) -> bool:
    """Tell whether the words between a side and the first office or name open a list."""
    between = text.folded[behind:first]
    if ":" in between:
        return len(between) <= _HEAD
    words = words_of(text.language, "guest_list_words")
    return all(w in words for w in between.translate(_AS_SPACES).split())


_AS_SPACES = str.maketrans(dict.fromkeys(_BETWEEN, " "))


def _first_mention(text: _Text, start: int, end: int) -> int | None:
    people = (p.start for p in text.people_in(start, end)[:1])
    return min((*people, *(r.start for r in text.roles_in(start, end)[:1])), default=None)


def _land_beside(text: _Text, first: int, last: int, start: int, end: int) -> tuple[Land, int] | None:
    """Return the country right behind the words for a side, or as an adjective right before, and where what
    opens a list may begin; None for Vietnam."""
    told = land_at(text.folded, last, min(end, last + _NAME), text.language)
    if told is not None:
        return told, told.end
    before = text.folded[start:first].rstrip()
    word = before.rpartition(" ")[2]
    at = start + len(before) - len(word)
    told = land_at(text.folded, at, first, text.language) if word else None
    if told is not None and told.end >= start + len(before):
        return told, last
    told = land_of_adjective(text.folded, at, at + len(word), text.language) if word else None
    return (told, last) if told is not None else None


@cache
def _provinces() -> frozenset[str]:
    return frozenset(r["name"] for r in shared_table("provinces"))
