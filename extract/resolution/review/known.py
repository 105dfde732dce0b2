"""People as a question tells of them: the name, and the offices that articles give."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from extract.groups import Members
from extract.resolution.people.bearers import Bearer
from extract.resolution.people.people import LinkedPeople
from extract.resolution.people.profile import Node
from extract.resolution.people.settlement import Settlement
from extract.resolution.review.question import Question


class Known:
    """What is known of the people, looked up only for those who are asked about.

    `best` is the bearer of each whose name is known best.
    """

    def __init__(self, settled: Settlement, people: LinkedPeople, best: Sequence[int]) -> None:
        self._settled, self._people, self._best = settled, people, best
        self._members = Members(people.persons(settled.profile_of), len(people.ids))
        self.count = self._members.count

    def ask(self, one: int, other: int, note: str, doubt: float) -> Question:
        """Return the question whether two people are one."""
        ids = self._people.ids
        small = min(self.count(one), self.count(other))
        first, second = (self.describe(p, self._members.of(p)) for p in (one, other))
        return Question("person", ids[one], ids[other], note, "apart", first, second, doubt, small)

    def in_scopes(self, person: int, scopes: Set[Node]) -> list[int]:
        """Return the mentions of a person in offices of some scopes."""
        nodes = self._settled.profile
        return [item for item in self._members.of(person) if not scopes.isdisjoint(nodes(item).nodes)]

    def only_in(self, items: Sequence[int], bodies: Set[str]) -> bool:
        """Tell whether the articles give no offices but those of some bodies."""
        distinct = self._settled.distinct(items)
        offices = (o for item in distinct for o in self._settled.bearer(item).facts.offices)
        return all(o.body in bodies for o in offices)

    def describe(self, person: int, items: Sequence[int]) -> str:
        """Return the name of a person, and the offices in some of the articles."""
        name = self._settled.profile(self._best[person]).name
        return f"{name}: {_offices(self._settled.bearer(item) for item in self._settled.distinct(items))}"


def _offices(bearers: Iterable[Bearer]) -> str:
    found: dict[str, None] = {}
    for bearer in bearers:
        for o in bearer.facts.offices:
            found[" ".join(x for x in (o.title, o.body, f"({o.scope})" if o.scope else "") if x)] = None
        if len(found) >= 4:
            break
    return ", ".join(list(found)[:4]) or "no office"
