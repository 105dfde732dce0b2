"""What is settled of the people of a corpus: a number and a confidence for each person of each article.

People of one name, offices of one reach and one source of the name have one profile, kept once.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extract.people import Post, is_office_holder
from extract.people.frequencies import prior
from extract.people.office_holders import office_agreement
from extract.people.spelling import syllables_of
from extract.resolution.bearers import Bearer, NameSource, bearers_of
from extract.resolution.facts import LinkableArticle
from extract.resolution.holders import Holders
from extract.resolution.layout import Layout
from extract.resolution.naming import name_together
from extract.resolution.scopes import NATIONAL, Office

# An office of the same body as a tenure of the registry.
_HELD = 8.0
REGISTRY = "*"
"""The scope of who holds an office that the registry knows; it sorts before every place."""

Node = tuple[str, str]
"""A name's key and a scope: what is one person on the face of it."""


@dataclass(frozen=True, slots=True)
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


class Settlement:
    """The profile of each person of each article; `rivals` are names that fitted alike, by person."""

    def __init__(self, articles: Sequence[LinkableArticle]) -> None:
        self._articles = articles
        self.layout = Layout(len(articles))
        self.profiles: list[Profile] = []
        self.profile_of = array("i")
        self.confidence_of = array("d")
        self.rivals: dict[int, tuple[str, ...]] = {}
        self._spelt = bytearray()
        self._numbers: dict[Profile, int] = {}

    def settle(
        self, families: Iterable[Sequence[int]], holders: Holders, done: Callable[[int], None]
    ) -> None:
        """Settle the names of everybody, family by family; `done` hears of how many articles."""
        for members in families:
            done(len(members))
            own = {n: bearers_of(self._articles[n]) for n in members}
            name_together([b for bearers in own.values() for b in bearers], holders)
            for n, bearers in own.items():
                for item, bearer in zip(self.layout.add(n, len(bearers)), bearers, strict=True):
                    self.profile_of.append(self._number(bearer))
                    self.confidence_of.append(bearer.confidence)
                    self._spelt.append(bearer.is_spelt)
                    if bearer.rivals:
                        self.rivals[item] = bearer.rivals

    def bearer(self, item: int) -> Bearer:
        """Return a person with what is settled."""
        n, order = self.layout.place(item)
        article, profile = self._articles[n], self.profiles[self.profile_of[item]]
        return Bearer(
            article, article.people[order], order, profile.name, profile.how, self.confidence_of[item]
        )

    def profile(self, item: int) -> Profile:
        """Return what is settled of a person."""
        return self.profiles[self.profile_of[item]]

    def is_spelt(self, item: int) -> bool:
        """Tell whether the article of a person spells the name as Vietnamese does."""
        return bool(self._spelt[item])

    def resettle(self, item: int, bearer: Bearer) -> None:
        """Take down a person whose name was settled anew."""
        self.profile_of[item] = self._number(bearer)
        self.confidence_of[item] = bearer.confidence

    def used(self) -> Iterator[int]:
        """Yield the profiles that somebody has, by their numbers."""
        yield from sorted(set(self.profile_of))

    def _number(self, bearer: Bearer) -> int:
        profile = _profile(bearer)
        number = self._numbers.setdefault(profile, len(self.profiles))
        if number == len(self.profiles):
            self.profiles.append(profile)
        return number


def _profile(bearer: Bearer) -> Profile:
    facts, day = bearer.facts, bearer.article.published_on
    year = day.year if day else None
    return _known(bearer.name, bearer.how, bearer.key, facts.offices, facts.said, year, bearer.is_rendered)


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
