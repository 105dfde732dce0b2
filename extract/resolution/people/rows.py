"""The table of people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from extract.people.linking.romanisation import romanised
from extract.resolution.people.people import LinkedPeople
from extract.resolution.people.profile import Profile
from extract.resolution.people.settlement import Settlement
from extract.schemas import PersonRow

# So many bearers are looked at together: of millions the columns would take hundreds of megabytes.
_SHARE = 1 << 18


def best_known(settled: Settlement, people: LinkedPeople) -> list[int]:
    """Return of each person, by number, the first bearer whose name is known best: of spellings of one name
    that are known alike the one that most articles have."""
    profile_of = np.asarray(settled.profile_of)
    bearers = np.bincount(profile_of, minlength=len(settled.profiles)).tolist()
    articles: Counter[str] = Counter()
    for profile, count in zip(settled.profiles, bearers, strict=True):
        articles[profile.name] += count

    def rank(profile: Profile) -> tuple[bool, int, str]:
        return profile.how == "corpus", articles[profile.name] if profile.is_foreign else 0, profile.name

    ranks = list(map(rank, settled.profiles))
    number_of = {told: n for n, told in enumerate(sorted(set(ranks)))}
    ranked = np.fromiter((number_of[told] for told in ranks), np.int64, len(ranks))
    person_of = people.by_profile
    confidence = np.asarray(settled.confidence_of)
    surest, highest = np.full(len(people.ids), -1.0), np.full(len(people.ids), -1)
    best = np.full(len(people.ids), len(profile_of))
    shares = [slice(begin, begin + _SHARE) for begin in range(0, len(profile_of), _SHARE)]
    for own in shares:
        np.maximum.at(surest, person_of[profile_of[own]], confidence[own])
    for own in shares:
        persons = person_of[profile_of[own]]
        is_sure = confidence[own] == surest[persons]
        np.maximum.at(highest, persons[is_sure], ranked[profile_of[own]][is_sure])
    for own in shares:
        persons, items = person_of[profile_of[own]], np.arange(len(profile_of))[own]
        is_best = (confidence[own] == surest[persons]) & (ranked[profile_of[own]] == highest[persons])
        np.minimum.at(best, persons[is_best], items[is_best])
    return best.tolist()


def person_rows(settled: Settlement, people: LinkedPeople, best: Sequence[int]) -> Iterator[PersonRow]:
    """Yield a row for each person, with the name that is known best (see `best_known`)."""
    for person_id, item in zip(people.ids, best, strict=True):
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
