"""The reports of a corpus, each made when it is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from extract.groups import hashed
from extract.lazy_sequence import LazySequence
from extract.resolution.facts import LinkableArticle
from extract.resolution.families import Families
from extract.resolution.layout import Layout
from extract.resolution.memory import Keys, mixed, summed
from extract.resolution.people import LinkedPeople
from extract.resolution.report_columns import ReportColumns
from extract.resolution.reports import Report
from extract.resolution.settlement import Settlement


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
        self.layout = Layout(columns.counts)

    def __len__(self) -> int:
        return len(self.layout)

    def item(self, at: int) -> Report:
        """Return a report by its number."""
        article, position = self.layout.place(at)
        return self._report(article, position)

    def blocks(self) -> Iterator[Sequence[int]]:
        """Yield groups of reports that may be of one meeting (see `ReportColumns.blocks`)."""
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

    def states(self, articles: Keys, later: NDArray[np.bool_]) -> Keys:
        """Return numbers that stand for all that linking sees of the reports; `later` is one thing more.

        `articles` are those of the articles.
        """
        families = articles[np.asarray(self._families.of, np.int64)]
        people = self._states_of_people()[self._person_of]
        owners, starts = self._people.owners, self._people.starts
        people = mixed(people, np.arange(len(people)) - starts[owners])
        present = summed(people, starts, self._people.counts)
        owners, starts = self.layout.owners, self.layout.starts
        own = mixed(articles, families, present)[owners]
        return mixed(own, np.arange(len(own)) - starts[owners], later)

    def _states_of_people(self) -> Keys:
        """Return numbers that stand for what a report knows of each person who is one in the corpus."""
        told = zip(self._linked.ids, self._linked.nodes, strict=True)
        states = (hashed(repr((own, n in self._leaders, nodes))) for n, (own, nodes) in enumerate(told))
        return np.fromiter(states, np.uint64, len(self._linked.ids))

    def _report(self, n: int, position: int) -> Report:
        article = self._articles[n]
        own = self._people.of(n)
        numbers = self._person_of[own.start : own.stop].tolist()
        return Report(
            article,
            position,
            article.meetings[position],
            self._families.of[n],
            numbers,
            self._leaders,
            self._linked.nodes,
        )
