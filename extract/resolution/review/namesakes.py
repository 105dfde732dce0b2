"""Bearers of one rare name who may be several people: nothing but the name joins them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from extract.resolution.clusters import Clusters
from extract.resolution.people.people import LinkedPeople, ids_by_node
from extract.resolution.people.profile import REGISTRY, Node
from extract.resolution.people.settlement import Settlement
from extract.resolution.review.known import Known
from extract.resolution.review.question import Question

# So many people are in the news; so likely is one of them to have held offices in two places.
_IN_THE_NEWS, _MOVES = 5e4, 0.1
_LEAST_DOUBT = 0.1
_MOST_PAIRS = 3
# Deputies hold another office at home.
_BESIDE = frozenset(("National Assembly", "National Assembly Delegation"))
_NOTE = "one rare name, offices of different places"

_Part = tuple[Node, ...]


def namesake_questions(settled: Settlement, people: LinkedPeople, known: Known) -> Iterator[Question]:
    """Yield bearers of one rare name in several places whom neither an article nor the registry makes one."""
    apart = dict(_parted(settled, people))
    if not apart:
        return
    ids = ids_by_node(people, [node for person in apart for node in people.nodes[person]])
    for person, parts in apart.items():
        namesakes = _IN_THE_NEWS * max(people.common[key] for key, _ in people.nodes[person])
        doubt = min(1.0, 2 * namesakes / (namesakes + _MOVES))
        if doubt < _LEAST_DOUBT:
            continue
        told = [(known.in_scopes(person, frozenset(part)), part) for part in parts]
        told = [t for t in told if not known.only_in(t[0], _BESIDE)]
        told.sort(key=lambda t: (-len(t[0]), t[1]))
        for (one, first), (other, second) in list(pairwise(told))[:_MOST_PAIRS]:
            what = known.describe(person, one), known.describe(person, other)
            affects = min(len(one), len(other))
            yield Question("person", ids[first[0]], ids[second[0]], _NOTE, "joined", *what, doubt, affects)


def _parted(settled: Settlement, people: LinkedPeople) -> Iterator[tuple[int, list[_Part]]]:
    """Yield the people of several places, with their parts: the scopes that one article has together."""
    several = [p for p, nodes in enumerate(people.nodes) if len(nodes) > 1]
    clusters: Clusters[Node] = Clusters()
    for profile in settled.used() if several else ():
        first, *others = settled.profiles[profile].nodes
        for node in others:
            clusters.join(first, node)
    for person in several:
        nodes = people.nodes[person]
        parts = [tuple(part) for part in clusters.sets(nodes) if any(scope for _, scope in part)]
        if len(parts) > 1 and all(scope != REGISTRY for _, scope in nodes):
            yield person, parts
