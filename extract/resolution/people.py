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
from functools import lru_cache

from extract.people import is_office_holder
from extract.people.frequencies import prior
from extract.people.office_holders import office_agreement
from extract.people.spelling import syllables_of
from extract.resolution.bearers import Bearer, Company
from extract.resolution.clusters import Clusters, Link, link
from extract.resolution.decisions import Decisions
from extract.resolution.facts import VIETNAMESE
from extract.resolution.identity import identity
from extract.resolution.scopes import NATIONAL

# A share of all names: of fifty thousand people in the news each fifth has a namesake if it is so common.
_COMMON = 5e-6
# An office of the same body as a tenure of the registry.
_HELD = 8.0
# Sorts before every place.
_REGISTRY = "*"
_BEST_KNOWN = ("corpus", "registry", "inferred", "as_written")

Node = tuple[str, str]
"""A name's key and a scope: what is one person on the face of it."""


@dataclass(frozen=True, slots=True)
class LinkedPeople:
    """`ids` of each person by (article id, start of the first mention).

    `nodes` are the sets of names and scopes that are one person, by id; `common` is how common the name of
    each key is. `ignored` are the lines of decisions that name nobody of the corpus.
    """

    ids: Mapping[tuple[str, int], str]
    nodes: Mapping[str, tuple[Node, ...]]
    common: Mapping[str, float]
    ignored: tuple[int, ...] = ()


def commonness(bearer: Bearer) -> float:
    """Return how common a person's name is, as a share of all names.

    1 for a rendering that nothing settles, 0 for a name of another country.
    """
    if bearer.how == "as_written":
        return 1.0 if bearer.is_rendered else 0.0
    return _prior(bearer.name)


@lru_cache(maxsize=1 << 17)
def is_leader(name: str) -> bool:
    """Tell whether the registry of office-holders has the name."""
    return is_office_holder(name)


@lru_cache(maxsize=1 << 17)
def _prior(name: str) -> float:
    return prior(syllables_of(name))


def link_people(
    bearers: Sequence[Bearer], companies: Iterable[Company], decisions: Decisions
) -> LinkedPeople:
    """Return who is whom among people whose names are settled."""
    own = {id(b): _nodes(b) for b in bearers}
    ranks: dict[Node, int] = {}
    for bearer in bearers:
        rank = _BEST_KNOWN.index(bearer.how)
        for node in own[id(bearer)]:
            ranks[node] = min(rank, ranks.get(node, rank))
    common: dict[str, float] = {}
    for bearer in bearers:
        key = own[id(bearer)][0][0]
        common[key] = max(commonness(bearer), common.get(key, 0.0))
    nodes_in_order = sorted(ranks, key=_order)
    clusters: Clusters[Node] = Clusters(nodes_in_order)
    ids = _node_ids(nodes_in_order, common)
    ignored = _decide(clusters, _links(own, companies, common), ids, decisions)
    person_of: dict[Node, str] = {}
    nodes: dict[str, tuple[Node, ...]] = {}
    for members in clusters.sets():
        first = min(members, key=lambda n: (ranks[n], not n[0].startswith(VIETNAMESE), _order(n)))
        person_id = ids[first]
        nodes[person_id] = tuple(members)
        person_of.update(dict.fromkeys(members, person_id))
    return LinkedPeople({b.place: person_of[own[id(b)][0]] for b in bearers}, nodes, common, ignored)


def _nodes(bearer: Bearer) -> tuple[Node, ...]:
    key, scopes = bearer.key, bearer.scopes
    if bearer.how != "as_written" and is_leader(bearer.name):
        day = bearer.article.published_on
        agreement = office_agreement(bearer.name, bearer.facts.said, day.year if day else None)
        if not scopes or NATIONAL in scopes or agreement >= _HELD:
            scopes = scopes | {_REGISTRY}
    return tuple((key, scope) for scope in sorted(scopes)) or ((key, ""),)


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
    own: Mapping[int, tuple[Node, ...]], companies: Iterable[Company], common: Mapping[str, float]
) -> list[Link[Node]]:
    links: dict[tuple[Node, Node], Link[Node]] = {}

    def add(nodes: Sequence[Node], score: float, why: str) -> None:
        for other in nodes[1:]:
            if other != nodes[0]:
                links.setdefault((nodes[0], other), Link(nodes[0], other, score, why))

    for nodes in own.values():
        add(nodes, 3, "one article gives both offices")
    for company in companies:
        by_key: dict[str, list[Node]] = defaultdict(list)
        for bearer in company:
            by_key[own[id(bearer)][0][0]].append(own[id(bearer)][0])
        for together in by_key.values():
            add(sorted(set(together)), 2, "reports of one event")
    by_name: dict[str, list[Node]] = defaultdict(list)
    for node in sorted({n for nodes in own.values() for n in nodes}, key=_order):
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
