"""Profiles: what linking knows of people of one name, offices of one reach and one source of the name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property, lru_cache
from typing import Any

import pyarrow as pa

from extract.hashes import hashed
from extract.people.linking.frequencies import prior
from extract.people.linking.office_holders import is_office_holder, office_agreement
from extract.people.linking.spelling import syllables_of
from extract.people.mention import Post
from extract.resolution.facts import LinkableArticle
from extract.resolution.people.bearers import Bearer, NameSource
from extract.resolution.people.scopes import NATIONAL, Office

# An office of the same body as a tenure of the registry.
_HELD = 8.0
REGISTRY = "*"
"""The scope of who holds an office that the registry knows; it sorts before every place."""

Node = tuple[str, str]
"""A name's key and a scope: what is one person on the face of it."""


@dataclass(frozen=True)
class Profile:
    """What linking knows of a person whose name is settled.

    `commonness` is how common the name is, as a share of all names: 1 for a rendering that nothing settles, 0
    for a name of another country. `is_leader` tells whether the registry of office-holders has the name.
    """

    name: str
    how: NameSource
    nodes: tuple[Node, ...]
    commonness: float
    is_leader: bool

    @property
    def is_foreign(self) -> bool:
        """Whether the person is of another country."""
        return self.how == "as_written" and not self.commonness

    @property
    def is_open(self) -> bool:
        """Whether other articles may name the person of a rendering better."""
        return self.how != "corpus"

    @cached_property
    def digest(self) -> int:
        """A number that stands for all of it."""
        return hashed(repr(self._told))

    @property
    def values(self) -> tuple[object, ...]:
        """What is kept of it: all fields, and the digest."""
        return (*self._told, self.digest)

    @cached_property
    def _told(self) -> tuple[object, ...]:
        return tuple(getattr(self, f.name) for f in fields(self))


def profile_of(bearer: Bearer) -> Profile:
    """Return the profile of a person whose name is settled."""
    facts, day = bearer.facts, bearer.article.reported_on
    year = day.year if day else None
    return _known(bearer.name, bearer.how, bearer.key, facts.offices, facts.said, year, bearer.is_rendered)


def bearer_of(article: LinkableArticle, order: int, profile: Profile, confidence: float) -> Bearer:
    """Return the person of an article at a position among its people, with what is settled."""
    return Bearer(article, article.people[order], order, profile.name, profile.how, confidence)


_NODES = pa.list_(pa.struct([("key", pa.string()), ("scope", pa.string())]))
PROFILE = pa.struct(
    [
        *(("name", pa.string()), ("how", pa.string()), ("nodes", _NODES), ("commonness", pa.float64())),
        *(("is_leader", pa.bool_()), ("digest", pa.uint64())),
    ]
)
"""The Arrow type of a profile's `values`."""


def profile_from(values: Mapping[str, Any]) -> Profile:
    """Return the profile that a value of `PROFILE` is of."""
    kept = {name: value for name, value in values.items() if name != "digest"}
    nodes = tuple((node["key"], node["scope"]) for node in values["nodes"])
    return Profile(**kept | {"nodes": nodes})


@lru_cache(maxsize=1 << 16)
def _known(
    name: str,
    how: NameSource,
    key: str,
    offices: tuple[Office, ...],
    said: tuple[Post, ...],
    year: int | None,
    is_rendered: bool,
) -> Profile:
    is_named, leads = how != "as_written", is_office_holder(name)
    scopes = {o.scope for o in offices if o.scope}
    if is_named and leads:
        agreement = office_agreement(name, said, year)
        if not scopes or NATIONAL in scopes or agreement >= _HELD:
            scopes.add(REGISTRY)
    return Profile(
        name=name,
        how=how,
        nodes=tuple((key, scope) for scope in sorted(scopes)) or ((key, ""),),
        commonness=prior(syllables_of(name)) if is_named else float(is_rendered),
        is_leader=leads,
    )
