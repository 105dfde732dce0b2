"""The table of people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from extract.people.romanisation import romanised
from extract.resolution.people import LinkedPeople
from extract.resolution.settlement import Profile, Settlement
from extract.schemas import PersonRow


def best_known(settled: Settlement, people: LinkedPeople) -> list[int]:
    """Return of each person, by number, the bearer whose name is known best: of spellings of one name that
    are known alike the one that most articles have."""
    articles = Counter(settled.profiles[profile].name for profile in settled.profile_of)

    def rank(item: int) -> tuple[float, bool, int, str]:
        profile = settled.profiles[settled.profile_of[item]]
        spelt = articles[profile.name] if profile.is_foreign else 0
        return settled.confidence_of[item], profile.how == "corpus", spelt, profile.name

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
            name_ascii=_in_ascii(profile),
            name_source=profile.how,
            confidence=round(settled.confidence_of[item], 3),
        )


def _in_ascii(profile: Profile) -> str:
    """Return a name in ASCII letters; its key begins with the language that it is written in."""
    return romanised(profile.name, profile.nodes[0][0].partition(":")[0].rstrip("?"))
