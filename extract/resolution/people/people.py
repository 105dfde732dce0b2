"""One row per real person, whichever language and spelling an article uses.

A name that few can bear is one person, whatever offices it holds over the years. Bearers of a common name
are one where their offices are of one scope (the country, a province, a place in it), where the registry
knows them, where one article gives both offices, or where reports of one event name them; else they stay
apart. Names that differ by a tone in Vietnamese spelling are never joined.

A person's id comes from the name, and for a common name from the least scope too, never from an article:
more reports of a person change no id. Joined people have the id of the one whose name is known best.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from extract.resolution.clusters import Clusters, Link, link
from extract.resolution.decisions import Decisions
from extract.resolution.facts import VIETNAMESE
from extract.resolution.identity import identity
from extract.resolution.people.profile import Node, Profile

# A share of all names: of fifty thousand people in the news each fifth has a namesake if it is so common.
_COMMON = 5e-6
_BEST_KNOWN = ("corpus", "registry", "inferred", "as_written")


@dataclass(frozen=True, slots=True)
class LinkedPeople:
    """`ids` of the people, by their numbers, and the number of the person of each profile.

    `nodes` are the sets of names and scopes that are one person, by number; `common` is how common the name
    of each key is. `ignored` are the lines of decisions that name nobody of the corpus.
    """

    ids: Sequence[str]
    person_of: Mapping[int, int]
    nodes: Sequence[tuple[Node, ...]]
    common: Mapping[str, float]
    ignored: tuple[int, ...] = ()

    @property
    def by_profile(self) -> NDArray[np.int32]:
        """The number of the person of each profile, by its number; 0 for a profile that nobody has."""
        by_profile = np.zeros(max(self.person_of, default=-1) + 1, np.int32)
        by_profile[list(self.person_of)] = list(self.person_of.values())
        return by_profile

    def persons(self, profile_of: Sequence[int]) -> NDArray[np.int32]:
        """Return the numbers of the people of profiles."""
        return self.by_profile[np.asarray(profile_of, np.int32)]


def link_people(
    profiles: Mapping[int, Profile], companies: Iterable[Iterable[int]], decisions: Decisions
) -> LinkedPeople:
    """Return who is whom among the profiles of a corpus; `companies` are of people reported together."""
    ranks: dict[Node, int] = {}
    common: dict[str, float] = {}
    for profile in profiles.values():
        rank = _BEST_KNOWN.index(profile.how)
        for node in profile.nodes:
            ranks[node] = min(rank, ranks.get(node, rank))
        key = profile.nodes[0][0]
        common[key] = max(profile.commonness, common.get(key, 0.0))
    nodes_in_order = sorted(ranks, key=_order)
    clusters: Clusters[Node] = Clusters()
    ids = _node_ids(nodes_in_order, common)
    ignored = _decide(clusters, _links(profiles, nodes_in_order, companies, common), ids, decisions)
    sets = clusters.sets(nodes_in_order)
    number_of: dict[Node, int] = {}
    own_ids: list[str] = []
    for number, members in enumerate(sets):
        first = min(members, key=lambda n: (ranks[n], not n[0].startswith(VIETNAMESE), _order(n)))
        own_ids.append(ids[first])
        number_of.update(dict.fromkeys(members, number))
    person_of = {n: number_of[profile.nodes[0]] for n, profile in profiles.items()}
    return LinkedPeople(own_ids, person_of, [tuple(members) for members in sets], common, ignored)


def ids_by_node(people: LinkedPeople, nodes: Iterable[Node]) -> dict[Node, str]:
    """Return the id that each of all nodes of some names has by itself, which decisions tell it by."""
    return _node_ids(sorted(nodes, key=_order), people.common)


def _order(node: Node) -> tuple[str, bool, str]:
    """Sort the scopes of a name, none last."""
    return node[0], node[1] == "", node[1]


def _node_ids(nodes: Sequence[Node], common: Mapping[str, float]) -> dict[Node, str]:
    """Return the id of each node by itself: the name's alone for the least scope of a rare name."""
    ids: dict[Node, str] = {}
    seen: set[str] = set()
    for key, scope in nodes:
        alone = key not in seen and common[key] <= _COMMON
        ids[key, scope] = identity("p", key) if alone else identity("p", key, scope)
        seen.add(key)
    return ids


def _links(
    profiles: Mapping[int, Profile],
    nodes_in_order: Iterable[Node],
    companies: Iterable[Iterable[int]],
    common: Mapping[str, float],
) -> list[Link[Node]]:
    links: dict[tuple[Node, Node], Link[Node]] = {}

    def add(nodes: Sequence[Node], score: float, why: str) -> None:
        for other in nodes[1:]:
            if other != nodes[0]:
                links.setdefault((nodes[0], other), Link(nodes[0], other, score, why))

    for profile in profiles.values():
        add(profile.nodes, 3, "one article gives both offices")
    for company in companies:
        by_key: dict[str, set[Node]] = defaultdict(set)
        for number in company:
            node = profiles[number].nodes[0]
            by_key[node[0]].add(node)
        for together in by_key.values():
            add(sorted(together), 2, "reports of one event")
    by_name: dict[str, list[Node]] = defaultdict(list)
    for node in nodes_in_order:
        by_name[node[0]].append(node)
    for key, alike in by_name.items():
        if common[key] <= _COMMON:
            add(alike, 1, "a name that few bear")
    return sorted(links.values(), key=lambda x: (-x.score, x.a, x.b))


def _decide(
    clusters: Clusters[Node], links: Sequence[Link[Node]], ids: Mapping[Node, str], decisions: Decisions
) -> tuple[int, ...]:
    """Join nodes by hand, then by the links; return the lines of decisions that name nobody of the run."""
    node_of = {node_id: node for node, node_id in ids.items()}
    ignored = [
        d.line for d in decisions.rows if d.kind == "person" and not {d.first, d.second} <= node_of.keys()
    ]
    different = {
        pair
        for d in decisions.of("person", "different")
        if d.first in node_of and d.second in node_of
        for pair in ((node_of[d.first], node_of[d.second]), (node_of[d.second], node_of[d.first]))
    }
    same = [
        Link(node_of[d.first], node_of[d.second], 9, str(d.line))
        for d in decisions.of("person", "same")
        if d.first in node_of and d.second in node_of
    ]
    link(clusters, [*same, *links], lambda a, b: (a, b) in different)
    return tuple(ignored)
