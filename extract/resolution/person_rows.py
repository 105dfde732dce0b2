"""The tables of people and of how articles write their names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from anyascii import anyascii

from extract.resolution.bearers import Bearer
from extract.schemas import PersonNameRow, PersonRow


def by_person(bearers: Sequence[Bearer], ids: Mapping[tuple[str, int], str]) -> dict[str, list[Bearer]]:
    """Return the bearers of each person, people in the order of their ids."""
    groups: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in bearers:
        groups[ids[bearer.place]].append(bearer)
    return {person_id: groups[person_id] for person_id in sorted(groups)}


def best_known(members: Sequence[Bearer]) -> Bearer:
    """Return the bearer whose name is known best."""
    return max(members, key=lambda m: (m.confidence, m.how == "corpus", m.name))


def person_rows(groups: Mapping[str, Sequence[Bearer]]) -> list[PersonRow]:
    """Return a row for each person, with the name that is known best."""
    return [_person(person_id, members) for person_id, members in groups.items()]


def name_rows(groups: Mapping[str, Sequence[Bearer]]) -> list[PersonNameRow]:
    """Return a row for each way in which a language writes a person."""
    return [row for person_id, members in groups.items() for row in _names(person_id, members)]


def _person(person_id: str, members: Sequence[Bearer]) -> PersonRow:
    best = best_known(members)
    return PersonRow(
        person_id=person_id,
        name=best.name,
        name_ascii=anyascii(best.name),
        name_source=best.how,
        confidence=round(best.confidence, 3),
    )


def _names(person_id: str, members: Sequence[Bearer]) -> list[PersonNameRow]:
    written: Counter[tuple[str, str]] = Counter()
    for member in members:
        for surface, times in member.facts.written:
            written[member.article.language, surface] += times
    return [
        PersonNameRow(person_id=person_id, language=language, name_as_written=name, mentions=count)
        for (language, name), count in sorted(written.items())
    ]
