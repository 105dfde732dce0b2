"""Names of guests that sound like Vietnamese ones: an office of another country beside one tells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from extract.meetings.holders.declension import is_declined_office
from extract.people.cased.native_nominative import native_nominative
from extract.people.linking.rendering import nominatives
from extract.people.mention import PersonMention
from extract.people.name_words import VIETNAMESE
from extract.roles.lands import lands
from extract.roles.mention import RoleMention
from extract.roles.vocabulary import bodies

# Bodies that people of Vietnam have in other countries, too.
_OF_COMPATRIOTS = frozenset(("organisation", "international", "company"))
_GOVERNMENT_OF = "Government of "
# So long are a comma and a space.
_MARK = 2


def as_guests(
    people: Sequence[PersonMention],
    roles: Sequence[RoleMention],
    language: str,
    listed: Collection[str] = (),
) -> Sequence[PersonMention]:
    """Return the names of a text, those right behind an office of another country as foreign ones, and those
    that are `listed` among guests.

    `people` and `roles` are in text order. All mentions under one Vietnamese name become the same guest's, in
    the nominative as the text has it; in Vietnamese texts names stay as they are.
    """
    if language == VIETNAMESE:
        return [replace(p, origin="foreign") if p.name in listed else p for p in people] if listed else people
    led = dict.fromkeys(listed, True) | dict(_led(people, roles, language))
    if not led:
        return people
    vietnamese = {p.name for p in people if p.origin == "vietnamese"} & led.keys()
    own = {name: _nominative(name, people, led[name], language) for name in sorted(vietnamese)}
    return [
        replace(p, origin="foreign", name=own[p.name]) if p.origin == "vietnamese" and p.name in own else p
        for p in people
    ]


def _led(
    people: Sequence[PersonMention], roles: Sequence[RoleMention], language: str
) -> Iterator[tuple[str, bool]]:
    """Yield the Vietnamese names right behind an office abroad, or between a rank and one, and whether the
    office before is in the nominative."""
    ends = [r.end for r in roles]
    for person in people:
        before = bisect_right(ends, person.start) - 1
        role = roles[before] if before >= 0 and person.origin == "vietnamese" else None
        if role is not None and person.start - role.end == 1 and _is_abroad(role, language):
            yield person.name, not is_declined_office(language, role)
        elif role is not None and role.rank and person.start - role.end == 1:
            behind = roles[before + 1] if before + 1 < len(roles) else None
            if behind is not None and _is_called_so(person, behind, people) and _is_abroad(behind, language):
                yield person.name, not is_declined_office(language, role)


def _is_called_so(person: PersonMention, behind: RoleMention, people: Sequence[PersonMention]) -> bool:
    """Tell whether a mark alone parts a name from an office behind it that leads no other name."""
    if not 0 < behind.start - person.end <= _MARK:
        return False
    after = bisect_right([p.start for p in people], behind.end)
    return after == len(people) or people[after].start - behind.end > _MARK


def _nominative(name: str, people: Sequence[PersonMention], plain: bool, language: str) -> str:
    """Return the nominative of a guest's name: the form that another can be declined from, else without the
    ending; `plain`: the only form of the text is in the nominative behind his office."""
    forms = list(dict.fromkeys(" ".join(p.as_written.split()) for p in people if p.name == name))
    told = {found for form in forms for found in _undeclined(form, language)}
    written = next((form for form in forms if form in told), forms[0])
    if plain or written in told:
        return native_nominative(written, language)
    return next(iter(_undeclined(written, language)), written)


def _undeclined(written: str, language: str) -> list[str]:
    """Return the nominatives that the last word of a name can have, if it is declined."""
    head, _, last = written.rpartition(" ")
    found = nominatives(last.casefold(), language)
    return [f"{head} {last[:1]}{ending[1:]}" for ending in found if len(ending) > 1 and head]


def _is_abroad(role: RoleMention, language: str) -> bool:
    """Tell whether an office is of another country: of its government, its envoy's, or a body's there."""
    if role.rank or role.plural:
        return False
    body = role.body or ""
    if body.startswith(_GOVERNMENT_OF) or body.removeprefix("the ") in lands(language):
        return True
    known = bodies().get(body)
    return role.place in lands(language) and (known is None or known.family not in _OF_COMPATRIOTS)
