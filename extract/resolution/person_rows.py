"""The table of people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from extract.people.romanisation import romanised
from extract.resolution.people import LinkedPeople
from extract.resolution.profile import Profile
from extract.resolution.settlement import Settlement
from extract.schemas import PersonRow


def best_known(settled: Settlement, people: LinkedPeople) -> list[int]:
    """Return of each person, by number, the bearer whose name is known best: of spellings of one name that
    are known alike the one that most articles have."""
    profile_of = np.asarray(settled.profile_of)
    bearers = np.bincount(profile_of, minlength=len(settled.profiles)).tolist()
    articles: Counter[str] = Counter()
    for profile, count in zip(settled.profiles, bearers, strict=True):
        articles[profile.name] += count

    def rank(profile: Profile) -> tuple[bool, int, str]:
        return profile.how == "corpus", articles[profile.name] if profile.is_foreign else 0, profile.name

    ranks = list(map(rank, settled.profiles))
    number_of = {told: n for n, told in enumerate(sorted(set(ranks)))}
    ranked = np.fromiter((number_of[told] for told in ranks), np.int64, len(ranks))[profile_of]
    # Who is known best comes last, of several the first of them.
    order = np.lexsort((-np.arange(len(ranked)), ranked, np.asarray(settled.confidence_of)))
    best = np.zeros(len(people.ids), np.int64)
    best[people.persons(profile_of)[order]] = order
    return best.tolist()


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
