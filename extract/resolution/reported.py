"""The reports of a corpus, each made when it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

import numpy as np

from extract.lazy_sequence import LazySequence
from extract.resolution.facts import LinkableArticle
from extract.resolution.layout import Layout
from extract.resolution.people import LinkedPeople
from extract.resolution.report_columns import ReportColumns
from extract.resolution.reports import Report
from extract.resolution.settlement import Settlement
from extract.resolution.sources import Families


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
        self._people, self._nodes = settled.layout, people.nodes
        # Who is whom may be settled anew later; the reports stay as they were linked.
        self._person_of = array("i", (people.person_of[profile] for profile in settled.profile_of))
        self._leaders = frozenset(
            people.person_of[n] for n in settled.used() if settled.profiles[n].is_leader
        )
        self.layout = Layout(len(articles))
        for n, count in enumerate(columns.counts):
            self.layout.add(n, count)

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
        return self.columns.blocks(
            families, self._people.starts[owners], np.asarray(self._person_of, np.int64)
        )

    def items_of(self, report: int) -> list[int]:
        """Return the numbers of the people of a report, as the settlement counts them."""
        own = self._people.of(self.layout.place(report)[0])
        return [own[p] for p in self.columns.present(report)]

    def family(self, report: int) -> int:
        """Return the family of a report's article."""
        return self._families.of[self.layout.place(report)[0]]

    def _report(self, n: int, position: int) -> Report:
        article = self._articles[n]
        own = self._people.of(n)
        numbers = self._person_of[own.start : own.stop]
        return Report(
            article,
            position,
            article.meetings[position],
            self._families.of[n],
            numbers,
            self._leaders,
            self._nodes,
        )
