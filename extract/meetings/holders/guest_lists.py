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
from extract.roles.mention import RoleMention
from extract.roles.phrase import VIETNAM
from extract.roles.ruling_parties import is_organ_of_party, organ_of_party
from extract.roles.vocabulary import END, Trie, vocabulary

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
_GOVERNMENT_OF, _MINISTRY = "Government of ", "Ministry of "


@dataclass(frozen=True, slots=True)
class GuestList:
    """Where a list of guests stands, and their country: as roles.yaml has it, in short, and as written."""

    start: int
    end: int
    country: str
    short: str
    written: str


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
    foreign = [r.start for r in roles if _is_held_in_lands(r, language)]
    if not told and not foreign:
        return ()  # as nearly all texts
    text = _Text(folded, people, roles, language)
    found: list[GuestList | None] = []
    for start, end in spans:
        if told:
            found += [*_of_sides(text, start, end), *_of_company(text, start, end)]
        if bisect_left(foreign, start) < bisect_left(foreign, end):
            found += [*_of_items(text, start, end), *_of_chains(text, start, end)]
    return tuple(sorted((x for x in found if x is not None and x.start < x.end), key=lambda x: x.start))


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
    if role.body is None or role.place is not None or _is_of_lands(role.body, language):
        return role
    organ = organ_of_party(role.body, guests.country)
    if organ is not None:
        return replace(role, body=organ)
    if is_organ_of_party(role.body):
        return replace(role, body=None)
    if role.body.startswith(_MINISTRY):
        return replace(role, place=guests.short)
    read = find_roles(f"{role.as_written} {guests.written}", language, ())
    whole = len(role.as_written) + 1 + len(guests.written)
    told = len(read) == 1 and read[0].end == whole and read[0].body not in (None, role.body)
    if told and (read[0].place or _is_of_lands(read[0].body or "", language)):
        return replace(role, title=read[0].title, body=read[0].body, place=read[0].place)
    if VIETNAM in role.body:
        return replace(role, body=None)
    return replace(role, place=guests.short)


def _of_sides(text: _Text, start: int, end: int) -> Iterator[GuestList | None]:
    """Yield the lists of sides and delegations of other countries in a sentence."""
    sides = list(whole_words(text.language, "guest_sides").finditer(text.folded, start, end))
    for side in sides:
        land = _country_beside(text, side.start(), side.end(), start, end)
        if land is None or not _opens_clause(text, start, side.start()):
            continue
        country, written, behind = land
        first = _first_mention(text, behind, end)
        if first is None or not _opens_list(text, behind, first):
            continue
        if text.folded[behind:first].strip() in _COMMAS and not _opens_side(text, start, side.start()):
            continue  # "At the request of the Chinese side, Prime Minister X …"
        nexts = (s.start() for s in sides if s.start() > first and _opens_side(text, start, s.start()))
        yield _list_of(text, first, min((*nexts, end)), country, written)


def _of_company(text: _Text, start: int, end: int) -> Iterator[GuestList | None]:
    """Yield the list of those who came with a leader of another country on a visit, if a sentence is one."""
    word = whole_words(text.language, "guest_company").search(text.folded, start, end)
    if word is None:
        return
    openers = [text.folded.find(":", word.end(), end) + 1]
    openers += [m.end() for m in _openers(text, word.end(), end)]
    opener = min((at for at in openers if at), default=0)
    if not opener or not whole_words(text.language, "guest_visits").search(text.folded, start, opener):
        return
    land = next((x for r in _offices_of_leader(text, start, opener) if (x := _country_in(text, r))), None)
    if land is not None:
        yield _list_of(text, opener, end, *land)


def _of_items(text: _Text, start: int, end: int) -> Iterator[GuestList | None]:
    """Yield the part of a list with semicolons from the first to the last office of one other country: those
    between are of it too ("A, віце-президент Лаосу; B, член ЦК партії; C, посол Лаосу")."""
    bounds = [start, *(m.end() for m in _SEMICOLON.finditer(text.folded, start, end)), end]
    items = list(pairwise(bounds))
    lands = [next((x for r in text.roles_in(*i) if (x := _country_in(text, r))), None) for i in items]
    own = [any(r.body == VIETNAM for r in text.roles_in(*i)) for i in items]
    for first, land in enumerate(lands):
        if land is None or any(x is not None for x in lands[:first]):
            continue
        last = max(n for n, x in enumerate(lands) if x is not None and x[0] == land[0])
        between = range(first, last + 1)
        alike = {x[0] for x in lands[first : last + 1] if x is not None} == {land[0]}
        single = all(len(text.people_in(*items[n])) == 1 for n in between)
        if first < last and alike and single and not any(own[n] for n in between):
            at = _first_mention(text, items[first][0], items[first][1])
            yield _list_of(text, at if at is not None else items[first][0], items[last][1], *land)


def _of_chains(text: _Text, start: int, end: int) -> Iterator[GuestList | None]:
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
        land = next((x for r in chain if (x := _country_in(text, r))), None) if len(chain) > 1 else None
        if land is not None and not _stands_between(text, chain[0].start, chain[-1].end):
            yield _list_of(text, chain[0].start, chain[-1].end, *land)


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


def _list_of(text: _Text, start: int, end: int, country: str, written: str) -> GuestList | None:
    """Return a list of guests, up to the first office of a place or envoy of Vietnam."""
    own = (r.start for r in text.roles_in(start, end) if r.body == VIETNAM or r.place in _provinces())
    short = vocabulary(text.language).short_countries.get(country, country.removeprefix("the "))
    return GuestList(start, min((*own, end)), country, short, written)


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


def _country_beside(text: _Text, first: int, last: int, start: int, end: int) -> tuple[str, str, int] | None:
    """Return the country right behind the words for a side, or as an adjective right before, as written, and
    where what opens a list may begin; None for Vietnam."""
    told = _read_country(text, last, min(end, last + _NAME))
    if told is not None:
        return told
    before = text.folded[start:first].rstrip()
    word = before.rpartition(" ")[2]
    at = start + len(before) - len(word)
    told = _read_country(text, at, first) if word else None
    if told is not None and told[2] >= start + len(before):
        return told[0], told[1], last
    country = _country_of_adjective(text, at, first) if word else None
    return (country, word, last) if country is not None else None


def _country_of_adjective(text: _Text, start: int, end: int) -> str | None:
    """Return the country of which a word begins the formal name, if it begins no other's ("китайська [народна
    республіка]"): where the press has that for the country, it has it for a side of it."""
    v = vocabulary(text.language)
    word = next(iter(v.reducer.words(text.folded[start:end])), None)
    node = v.tries["countries"].get(word.lemma) if word is not None and v.declined else None
    lands = set(_leaves(node)) if isinstance(node, dict) else set()
    return lands.pop() if len(lands) == 1 else None


def _leaves(node: Trie) -> Iterator[str]:
    """Yield the values of a trie."""
    for child in node.values():
        if isinstance(child, dict):
            yield from _leaves(child)
        else:
            yield child


def _read_country(text: _Text, start: int, end: int) -> tuple[str, str, int] | None:
    """Return the country that begins at an offset, as it is written and where it ends."""
    v = vocabulary(text.language)
    node: Trie = v.tries["countries"]
    found, last = None, 0
    reach = text.folded[start:end]
    for word in v.reducer.words(reach):
        child = node.get(word.lemma)
        if not isinstance(child, dict):
            break
        node = child
        if isinstance(node.get(END), str):
            found, last = node[END], word.end
    return (str(found), reach[:last].strip(), start + last) if found else None


def _country_in(text: _Text, role: RoleMention) -> tuple[str, str] | None:
    """Return the country that an office names, if it is held there, and how it is written."""
    lands = _is_held_in_lands(role, text.language)
    words = text.folded[role.start : role.end]
    at = 0
    while lands and at >= 0:
        told = _read_country(text, role.start + at, role.end)
        if told is not None:
            return told[0], told[1]
        at = words.find(" ", at) + 1 or -1
    return None


def _is_held_in_lands(role: RoleMention, language: str) -> bool:
    """Tell whether an office says that it is another country's."""
    return role.place in _lands(language) or (role.body is not None and _is_of_lands(role.body, language))


def _is_of_lands(body: str, language: str) -> bool:
    """Tell whether the English name of a body says that it is another country's."""
    lands = _lands(language)
    return body.removeprefix(_GOVERNMENT_OF).removeprefix("the ") in lands or body.endswith(
        _of_lands(language)
    )


@cache
def _of_lands(language: str) -> tuple[str, ...]:
    return tuple(f" of {land}" for land in sorted(_lands(language)))


@cache
def _lands(language: str) -> frozenset[str]:
    """Return the English names of all countries but Vietnam, long and short."""
    short = vocabulary(language).short_countries
    return frozenset((*(name.removeprefix("the ") for name in short), *short.values())) - {VIETNAM}


@cache
def _provinces() -> frozenset[str]:
    return frozenset(r["name"] for r in shared_table("provinces"))
