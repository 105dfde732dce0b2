"""Names that the reports of one meeting settle for one another, once it is known which reports are of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from extract.groups import Members, begins_of, components, paired
from extract.list_columns import tuple_column
from extract.resolution.facts import LinkableArticle
from extract.resolution.memory import Keys, Memory, Step, mixed, summed
from extract.resolution.people.bearers import Bearer
from extract.resolution.people.naming import name_by_original, name_jointly
from extract.resolution.people.profile import PROFILE, Profile, bearer_of, profile_from, profile_of
from extract.resolution.people.settlement import Settlement
from extract.resolution.work import Cast, Task

_RENAMED = pa.list_(pa.struct([("at", pa.int32()), ("confidence", pa.float64()), ("profile", PROFILE)]))


def name_again(settled: Settlement, companies: Sequence[Sequence[int]], memory: Memory) -> None:
    """Name the people of meetings whom other reports may name better; a company are those of one meeting, by
    their numbers.

    Companies of which an article has people in several are named in their order, others say nothing of one
    another.
    """
    gathered = [_Gathered([companies[n] for n in own]) for own in _connected(settled, companies)]
    sizes = np.fromiter((len(own.items) for own in gathered), np.int64, len(gathered))

    def keys(articles: Keys) -> Keys:
        items = np.asarray([i for own in gathered for i in own.items], np.int64)
        places = np.asarray([n for own in gathered for n in own.companies], np.int64)
        owners = settled.layout.owners[items]
        states = mixed(
            articles[owners], items - settled.layout.starts[owners], settled.states()[items], places
        )
        return summed(states, begins_of(sizes), sizes)

    def task(units: Sequence[int]) -> Task:
        cast = Cast()
        own = [_companies(settled, gathered[n], cast) for n in units]
        return Task(cast.articles, own)

    found = memory.results(Step("again", sizes, _name, None, task, keys))
    for own, renamed in zip(gathered, found["renamed"].to_pylist(), strict=True):
        for told in renamed:
            settled.take(own.items[told["at"]], profile_from(told["profile"]), told["confidence"])


class _Gathered:
    """Companies that share articles; `items` are their people one after another, `companies` has of each
    which of them it is."""

    def __init__(self, own: Sequence[Sequence[int]]) -> None:
        self.own = own
        self.items = [item for company in own for item in company]
        self.companies = [n for n, company in enumerate(own) for _ in company]


def _connected(settled: Settlement, companies: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield the numbers of companies that articles connect, ascending."""
    first_of: dict[int, int] = {}
    articles = ((n, settled.layout.place(item)[0]) for n, company in enumerate(companies) for item in company)
    root_of = components(len(companies), paired((first_of.setdefault(a, n), n) for n, a in articles))
    roots, numbers = np.unique(root_of, return_inverse=True)
    members = Members(numbers, len(roots))
    return map(members.of, range(len(roots)))


class _Person(NamedTuple):
    """Somebody whom others may name or who may name others: the place of the article in a task, the position
    among its people, what is settled."""

    article: int
    order: int
    profile: Profile
    confidence: float

    def bearer(self, articles: Sequence[LinkableArticle]) -> Bearer:
        """Return the person with what is settled."""
        return bearer_of(articles[self.article], self.order, self.profile, self.confidence)


class _Companies(NamedTuple):
    """Companies that share articles: people by their first place among all, and who is in each company."""

    people: Mapping[int, _Person]
    own: Sequence[Sequence[int]]


def _companies(settled: Settlement, gathered: _Gathered, cast: Cast) -> _Companies:
    at: dict[int, int] = {}
    people: dict[int, _Person] = {}
    for n, item in enumerate(gathered.items):
        if item not in at and (settled.profile(item).is_open or settled.is_spelt(item)):
            at[item] = n
            article, order = settled.layout.place(item)
            place = cast.place(article)
            people[n] = _Person(place, order, settled.profile(item), settled.confidence_of[item])
    return _Companies(people, [[at[item] for item in own if item in at] for own in gathered.own])


def _name(_: None, articles: Sequence[LinkableArticle], inputs: Sequence[_Companies]) -> pa.Table:
    """Return whose name is another now, by place, with the confidence and profile."""
    return pa.table({"renamed": tuple_column(_RENAMED, [list(_renamed(own, articles)) for own in inputs])})


def _renamed(
    companies: _Companies, articles: Sequence[LinkableArticle]
) -> Iterator[tuple[int, float, tuple[object, ...]]]:
    people = dict(companies.people)
    for company in companies.own:
        _name_company(people, company, articles)
    for at, person in people.items():
        if person != companies.people[at]:
            yield at, person.confidence, person.profile.values


def _name_company(
    people: dict[int, _Person], company: Sequence[int], articles: Sequence[LinkableArticle]
) -> None:
    open_ones = [at for at in company if people[at].profile.is_open]
    if not open_ones:
        return
    bearers = {at: people[at].bearer(articles) for at in company}
    asked = [bearer for at, bearer in bearers.items() if people[at].profile.is_open or bearer.is_spelt]
    name_by_original(asked)
    name_jointly(asked)
    for at in open_ones:
        bearer = bearers[at]
        people[at] = people[at]._replace(profile=profile_of(bearer), confidence=bearer.confidence)
