"""What is settled of the people of a corpus: a number and a confidence for each person of each article.

People of one name, offices of one reach and one source of the name have one profile, kept once.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, islice

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.groups import begins_of
from extract.list_columns import columns_of
from extract.list_items import counts_of, flat, flat_numbers
from extract.resolution.facts import LinkableArticle
from extract.resolution.layout import Layout
from extract.resolution.memory import Keys, Memory, Step, mixed, summed
from extract.resolution.people.bearers import Bearer, bearers_of
from extract.resolution.people.families import Families
from extract.resolution.people.holders import Holders
from extract.resolution.people.naming import name_together
from extract.resolution.people.profile import PROFILE, Profile, bearer_of, profile_from, profile_of
from extract.resolution.work import Task


class Settlement:
    """The profile of each person of each article; `rivals` are names that fitted alike, by person.

    `found` has what was found in each family (see `settle`), whose articles are in the order of `layout`;
    `offices` stand for the offices of each person.
    """

    def __init__(
        self, articles: Sequence[LinkableArticle], layout: Layout, found: pa.Table, offices: Keys
    ) -> None:
        self._articles, self.layout, self._offices = articles, layout, offices
        self.profiles, numbers = _profiles(found["profiles"])
        self._numbers = {profile: n for n, profile in enumerate(self.profiles)}
        people = counts_of(found["profile"])
        of_family = counts_of(found["profiles"])
        firsts = np.repeat(begins_of(of_family), people)
        own = numbers[firsts + flat_numbers(found["profile"])].astype(np.int32)
        self.profile_of = array("i", own.tobytes())
        self.confidence_of = array("d", flat_numbers(found["confidence"]).tobytes())
        self._spelt = np.asarray(flat_numbers(found["is_spelt"]))
        rivals = flat(found["rivals"])
        persons = np.repeat(begins_of(people), counts_of(found["rivals"])) + rivals["person"].to_numpy()
        self.rivals = dict(zip(persons.tolist(), map(tuple, rivals["names"].to_pylist()), strict=True))

    def bearer(self, item: int) -> Bearer:
        """Return a person with what is settled."""
        n, order = self.layout.place(item)
        return bearer_of(self._articles[n], order, self.profile(item), self.confidence_of[item])

    def profile(self, item: int) -> Profile:
        """Return what is settled of a person."""
        return self.profiles[self.profile_of[item]]

    def is_spelt(self, item: int) -> bool:
        """Tell whether the article of a person spells the name as Vietnamese does."""
        return bool(self._spelt[item])

    def take(self, item: int, profile: Profile, confidence: float) -> None:
        """Take down the profile of a person, and how sure it is."""
        number = self._numbers.setdefault(profile, len(self.profiles))
        if number == len(self.profiles):
            self.profiles.append(profile)
        self.profile_of[item], self.confidence_of[item] = number, confidence

    def marked(self, is_wanted: Callable[[Profile], bool]) -> NDArray[np.bool_]:
        """Tell of each person whether the profile is wanted."""
        marks = np.fromiter(map(is_wanted, self.profiles), np.bool_, len(self.profiles))
        marked: NDArray[np.bool_] = marks[np.asarray(self.profile_of)]
        return marked

    def distinct(self, items: Sequence[int]) -> list[int]:
        """Return the first of those people who are said to hold the same offices."""
        _, firsts = np.unique(self._offices[items], return_index=True)
        return [items[n] for n in np.sort(firsts).tolist()]

    def states(self) -> Keys:
        """Return numbers that stand for what is settled of each person."""
        digests = np.fromiter((profile.digest for profile in self.profiles), np.uint64, len(self.profiles))
        return mixed(digests[np.asarray(self.profile_of)], np.asarray(self.confidence_of).view(np.uint64))

    def used(self) -> list[int]:
        """Return the profiles that somebody has, by their numbers."""
        used: list[int] = np.flatnonzero(np.bincount(np.asarray(self.profile_of))).tolist()
        return used


def settle(
    articles: Sequence[LinkableArticle],
    families: Families,
    sketches: pa.Table,
    memory: Memory,
    done: Callable[[int], None] = lambda _: None,
) -> Settlement:
    """Settle the names of everybody, family by family; `done` hears of how many articles."""
    holders = Holders.of(sketches)
    order, sizes = families.order, families.sizes
    begins = begins_of(sizes)

    def keys(states: Keys) -> Keys:
        asked, counts = holders.states(flat_numbers(sketches["asked"])), counts_of(sketches["asked"])
        own = mixed(states, summed(asked, begins_of(counts), counts))
        return summed(own[order], begins, sizes)

    def members(units: Sequence[int]) -> Task:
        own = [order[begins[n] : begins[n] + sizes[n]].tolist() for n in units]
        return Task(list(chain.from_iterable(own)), sizes[np.asarray(units, np.int64)].tolist())

    def told(units: Sequence[int]) -> None:
        done(int(sizes[np.asarray(units, np.int64)].sum()))

    found = memory.results(Step("names", sizes, _named, holders, members, keys, told))
    counts = counts_of(sketches["offices"])
    as_read, layout = Layout(counts), Layout(counts, order)
    of_person = as_read.starts[layout.owners] + np.arange(len(layout)) - layout.starts[layout.owners]
    return Settlement(articles, layout, found, flat_numbers(sketches["offices"])[of_person])


@dataclass(frozen=True, slots=True)
class _Settled:
    """What was found in a family: the values of its profiles, and person by person the number of the profile
    among them, how sure it is, whether the name is spelt; `rivals` by the place of the person."""

    profiles: Sequence[tuple[object, ...]]
    profile: Sequence[int]
    confidence: Sequence[float]
    is_spelt: Sequence[bool]
    rivals: Sequence[tuple[int, Sequence[str]]]


_SETTLED = {
    "profiles": pa.list_(PROFILE),
    "profile": pa.list_(pa.int32()),
    "confidence": pa.list_(pa.float64()),
    "is_spelt": pa.list_(pa.bool_()),
    "rivals": pa.list_(pa.struct([("person", pa.int32()), ("names", pa.list_(pa.string()))])),
}


def _named(holders: Holders, articles: Sequence[LinkableArticle], sizes: Sequence[int]) -> pa.Table:
    """Return what is found in families, whose articles stand one after another."""
    left = iter(articles)
    return pa.table(columns_of(_SETTLED, [_settled(list(islice(left, size)), holders) for size in sizes]))


def _settled(articles: Sequence[LinkableArticle], holders: Holders) -> _Settled:
    """Settle the names of the people of a family."""
    bearers = [bearer for article in articles for bearer in bearers_of(article)]
    name_together(bearers, holders)
    profiles: dict[Profile, int] = {}
    return _Settled(
        profile=[profiles.setdefault(profile_of(b), len(profiles)) for b in bearers],
        confidence=[b.confidence for b in bearers],
        is_spelt=[b.is_spelt for b in bearers],
        rivals=[(n, b.rivals) for n, b in enumerate(bearers) if b.rivals],
        profiles=[profile.values for profile in profiles],
    )


def _profiles(column: pa.ChunkedArray) -> tuple[list[Profile], NDArray[np.int64]]:
    """Return the profiles of families, each once, in their order, and the number of each of all.

    Most are of somebody who has been in the news before: only the digests of all are looked at.
    """
    parts = [flat(pa.chunked_array([chunk])) for chunk in column.chunks]
    digests = np.concatenate([np.zeros(0, np.uint64), *(part["digest"].to_numpy() for part in parts)])
    _, firsts, of_distinct = np.unique(digests, return_index=True, return_inverse=True)
    order = np.argsort(firsts)
    profiles: list[Profile] = []
    begin = 0
    for part in parts:
        end = begin + part.num_rows
        own = firsts[order[slice(*np.searchsorted(firsts[order], (begin, end)))]]
        profiles.extend(map(profile_from, part.take(pa.array(own - begin)).to_pylist()))
        begin = end
    return profiles, np.argsort(order)[of_distinct]
