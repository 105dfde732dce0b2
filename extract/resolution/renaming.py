"""Names that the reports of one meeting settle for one another, once it is known which reports are of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pyarrow as pa

from extract.groups import Members, begins_of, components
from extract.list_columns import tuple_column
from extract.resolution.memory import Keys, Memory, mixed, summed
from extract.resolution.naming import name_by_original, name_jointly
from extract.resolution.profile import PROFILE, profile_from
from extract.resolution.settlement import Settlement

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

    def named(units: Sequence[int]) -> pa.Table:
        renamed = [list(_renamed(settled, gathered[n])) for n in units]
        return pa.table({"renamed": tuple_column(_RENAMED, renamed)})

    found = memory.results("again", len(gathered), keys, named)
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
    root_of = components(len(companies), ((first_of.setdefault(a, n), n) for n, a in articles))
    roots, numbers = np.unique(root_of, return_inverse=True)
    members = Members(numbers, len(roots))
    return map(members.of, range(len(roots)))


def _renamed(settled: Settlement, gathered: _Gathered) -> Iterator[tuple[int, float, tuple[object, ...]]]:
    """Yield whose name is another now, by the place among the people, with the confidence and profile."""
    before = [(settled.profile(item), settled.confidence_of[item]) for item in gathered.items]
    for company in gathered.own:
        _name_company(settled, company)
    for n, (item, (profile, confidence)) in enumerate(zip(gathered.items, before, strict=True)):
        now, sure = settled.profile(item), settled.confidence_of[item]
        if now != profile or sure != confidence:
            yield n, sure, now.values


def _name_company(settled: Settlement, company: Sequence[int]) -> None:
    open_ones = [item for item in company if settled.profile(item).is_open]
    if not open_ones:
        return
    bearers = {item: settled.bearer(item) for item in company if item in open_ones or settled.is_spelt(item)}
    name_by_original(list(bearers.values()))
    name_jointly(list(bearers.values()))
    for item in open_ones:
        settled.resettle(item, bearers[item])
