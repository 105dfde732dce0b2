"""The reports of a corpus: what the corpus tells of each, and each itself when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.groups import Groups
from extract.hashes import hashed
from extract.lazy_sequence import LazySequence
from extract.resolution.facts import LinkableArticle
from extract.resolution.layout import Layout
from extract.resolution.meetings.report_columns import ReportColumns
from extract.resolution.meetings.reports import Report
from extract.resolution.memory import Keys, mixed, summed
from extract.resolution.people.families import Families
from extract.resolution.people.people import LinkedPeople
from extract.resolution.people.profile import Node
from extract.resolution.people.settlement import Settlement


class Acquaintances(NamedTuple):
    """Which people are known all over the country, and the names and scopes of who led a meeting."""

    known: frozenset[int]
    nodes: Mapping[int, tuple[Node, ...]]


class Reported(NamedTuple):
    """A report without what its article tells: its number, the place of the article, the position there, the
    family; whether another report of the same source comes before it, and who the article's people are."""

    number: int
    article: int
    position: int
    family: int
    is_later: bool
    numbers: Sequence[int]

    def report(self, articles: Sequence[LinkableArticle], acquaintances: Acquaintances) -> Report:
        """Return the report, with its article."""
        article = articles[self.article]
        meeting = article.meetings[self.position]
        return Report(
            article,
            self.position,
            meeting,
            self.family,
            self.is_later,
            self.numbers,
            acquaintances.known,
            acquaintances.nodes,
        )


class Reports(LazySequence[Report]):
    """The meetings of the articles with the numbers of who attended, in the order of the articles."""

    def __init__(
        self,
        articles: Sequence[LinkableArticle],
        columns: ReportColumns,
        families: Families,
        settled: Settlement,
        people: LinkedPeople,
    ) -> None:
        self._articles, self._families = articles, families
        self.columns = columns
        self._people, self._linked = settled.layout, people
        # Who is whom may be settled anew later; the reports stay as they were linked.
        self._person_of = people.persons(settled.profile_of)
        self._leaders = frozenset(
            people.person_of[n] for n in settled.used() if settled.profiles[n].is_leader
        )
        self._later = columns.later()
        self.layout = Layout(columns.counts)

    def __len__(self) -> int:
        return len(self.layout)

    def item(self, at: int) -> Report:
        """Return a report by its number."""
        told = self.told(at, lambda article: article)
        return told.report(self._articles, self.acquaintances([told]))

    def told(self, report: int, place: Callable[[int], int]) -> Reported:
        """Return what the corpus tells of a report; `place` gives articles their places in a task."""
        article, position = self.layout.place(report)
        own = self._people.of(article)
        numbers = self._person_of[own.start : own.stop].tolist()
        later = bool(self._later[report])
        return Reported(report, place(article), position, self._families.of[article], later, numbers)

    def acquaintances(self, reports: Iterable[Reported]) -> Acquaintances:
        """Return what is known of the people of some reports."""
        known: set[int] = set()
        nodes: dict[int, tuple[Node, ...]] = {}
        for report in reports:
            known.update(self._leaders.intersection(report.numbers))
            chairs = (report.numbers[p] for p in self.columns.chairs(report.number))
            nodes.update((number, self._linked.nodes[number]) for number in chairs)
        return Acquaintances(frozenset(known), nodes)

    def blocks(self) -> Groups:
        """Return groups of reports that may be of one meeting (see `ReportColumns.blocks`)."""
        owners = self.layout.owners
        families = np.asarray(self._families.of, np.int64)[owners]
        return self.columns.blocks(families, self._people.starts[owners], self._person_of)

    def items_of(self, report: int) -> list[int]:
        """Return the numbers of the people of a report, as the settlement counts them."""
        own = self._people.of(self.layout.place(report)[0])
        return [own[p] for p in self.columns.present(report)]

    def having(self, wanted: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell of each report whether some of its people are wanted, who are told by the settlement."""
        positions, reports = self.columns.attendances()
        items = self._people.starts[self.layout.owners[reports]] + positions
        return np.bincount(reports, wanted[items], minlength=len(self)) > 0

    def family(self, report: int) -> int:
        """Return the family of a report's article."""
        return self._families.of[self.layout.place(report)[0]]

    def states(self, articles: Keys) -> Keys:
        """Return numbers that stand for all that linking sees of the reports, by those of the articles."""
        families = articles[np.asarray(self._families.of, np.int64)]
        people = self._states_of_people()[self._person_of]
        owners, starts = self._people.owners, self._people.starts
        people = mixed(people, np.arange(len(people)) - starts[owners])
        present = summed(people, starts, self._people.counts)
        owners, starts = self.layout.owners, self.layout.starts
        own = mixed(articles, families, present)[owners]
        return mixed(own, np.arange(len(own)) - starts[owners], self._later)

    def _states_of_people(self) -> Keys:
        """Return numbers that stand for what a report knows of each person who is one in the corpus."""
        told = zip(self._linked.ids, self._linked.nodes, strict=True)
        states = (hashed(repr((own, n in self._leaders, nodes))) for n, (own, nodes) in enumerate(told))
        return np.fromiter(states, np.uint64, len(self._linked.ids))
