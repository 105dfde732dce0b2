"""The reports of a corpus, each made when it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from extract.resolution.facts import LinkableArticle
from extract.resolution.layout import Layout
from extract.resolution.people import LinkedPeople
from extract.resolution.reports import Report
from extract.resolution.settlement import Settlement
from extract.resolution.sources import Families


class Reports(Sequence[Report]):
    """The meetings of the articles with the numbers of who attended, in the order of the articles.

    `counts` are how many meetings each article reports.
    """

    def __init__(
        self,
        articles: Sequence[LinkableArticle],
        counts: Iterable[int],
        families: Families,
        settled: Settlement,
        people: LinkedPeople,
    ) -> None:
        self._articles, self._families = articles, families
        self._people = settled.layout
        # Who is whom may be settled anew later; the reports stay as they were linked.
        self._person_of = array("i", (people.person_of[profile] for profile in settled.profile_of))
        self._leaders = frozenset(
            people.person_of[n] for n in settled.used() if settled.profiles[n].is_leader
        )
        self.layout = Layout(len(articles))
        for n, count in enumerate(counts):
            self.layout.add(n, count)

    def __len__(self) -> int:
        return len(self.layout)

    @overload
    def __getitem__(self, at: int) -> Report: ...

    @overload
    def __getitem__(self, at: slice) -> list[Report]: ...

    def __getitem__(self, at: int | slice) -> Report | list[Report]:
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        article, position = self.layout.place(at)
        return self._report(article, position)

    def __iter__(self) -> Iterator[Report]:
        for n in range(len(self._articles)):
            for position in range(len(self.layout.of(n))):
                yield self._report(n, position)

    def items_of(self, report: int) -> list[int]:
        """Return the numbers of the people of a report, as the settlement counts them."""
        n, position = self.layout.place(report)
        own = self._people.of(n)
        return [own[p] for p in self._articles[n].meetings[position].people]

    def family(self, report: int) -> int:
        """Return the family of a report's article."""
        return self._families.of[self.layout.place(report)[0]]

    def _report(self, n: int, position: int) -> Report:
        article = self._articles[n]
        meeting = article.meetings[position]
        people = frozenset(self._numbers(n, meeting.people))
        chairs = frozenset(self._numbers(n, meeting.chairs))
        family = self._families.of[n]
        return Report(article, position, meeting, family, people, chairs, people & self._leaders)

    def _numbers(self, n: int, positions: Iterable[int]) -> Iterator[int]:
        own = self._people.of(n)
        return (self._person_of[own[p]] for p in positions)
