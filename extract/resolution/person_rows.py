"""The table of people."""

from __future__ import annotations

from collections.abc import Iterator

from anyascii import anyascii

from extract.resolution.people import LinkedPeople
from extract.resolution.settlement import Settlement
from extract.schemas import PersonRow


def best_known(settled: Settlement, people: LinkedPeople) -> list[int]:
    """Return of each person, by number, the bearer whose name is known best."""

    def rank(item: int) -> tuple[float, bool, str]:
        profile = settled.profiles[settled.profile_of[item]]
        return settled.confidence_of[item], profile.how == "corpus", profile.name

    best = [-1] * len(people.ids)
    for item, profile in enumerate(settled.profile_of):
        person = people.person_of[profile]
        if best[person] < 0 or rank(item) > rank(best[person]):
            best[person] = item
    return best


def person_rows(settled: Settlement, people: LinkedPeople) -> Iterator[PersonRow]:
    """Yield a row for each person, with the name that is known best."""
    for person_id, item in zip(people.ids, best_known(settled, people), strict=True):
        profile = settled.profiles[settled.profile_of[item]]
        yield PersonRow(
            person_id=person_id,
            name=profile.name,
            name_ascii=anyascii(profile.name),
            name_source=profile.how,
            confidence=round(settled.confidence_of[item], 3),
        )
