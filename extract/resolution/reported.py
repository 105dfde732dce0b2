"""The reports of a corpus, each made when it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

from extract.lazy_sequence import LazySequence
from extract.resolution.facts import LinkableArticle
from extract.resolution.layout import Layout
from extract.resolution.people import LinkedPeople
from extract.resolution.reports import Report
from extract.resolution.settlement import Settlement
from extract.resolution.sources import Families


class Attendances:
    """Who was at the meetings of articles that are shown one by one, as positions among their people.

    `counts` are how many meetings each article reports.
    """

    def __init__(self) -> None:
        self.counts = array("i")
        self._positions = array("i")
        self._ends = array("q", (0,))

    def add(self, article: LinkableArticle) -> None:
        """Take the meetings of the next article."""
        self.counts.append(len(article.meetings))
        for meeting in article.meetings:
            self._positions.extend(meeting.people)
            self._ends.append(len(self._positions))

    def of(self, report: int) -> array[int]:
        """Return the positions of who was at the meeting of a report, by its number among all."""
        return self._positions[self._ends[report] : self._ends[report + 1]]


class Reports(LazySequence[Report]):
    """The meetings of the articles with the numbers of who attended, in the order of the articles."""

    def __init__(
        self,
        articles: Sequence[LinkableArticle],
        attendances: Attendances,
        families: Families,
        settled: Settlement,
        people: LinkedPeople,
    ) -> None:
        self._articles, self._attendances, self._families = articles, attendances, families
        self._people = settled.layout
        # Who is whom may be settled anew later; the reports stay as they were linked.
        self._person_of = array("i", (people.person_of[profile] for profile in settled.profile_of))
        self._leaders = frozenset(
            people.person_of[n] for n in settled.used() if settled.profiles[n].is_leader
        )
        self.layout = Layout(len(articles))
        for n, count in enumerate(attendances.counts):
            self.layout.add(n, count)

    def __len__(self) -> int:
        return len(self.layout)

    def item(self, at: int) -> Report:
        """Return a report by its number."""
        article, position = self.layout.place(at)
        return self._report(article, position)

    def __iter__(self) -> Iterator[Report]:
        for n in range(len(self._articles)):
            for position in range(len(self.layout.of(n))):
                yield self._report(n, position)

    def items_of(self, report: int) -> list[int]:
        """Return the numbers of the people of a report, as the settlement counts them."""
        own = self._people.of(self.layout.place(report)[0])
        return [own[p] for p in self._attendances.of(report)]

    def family(self, report: int) -> int:
        """Return the family of a report's article."""
        return self._families.of[self.layout.place(report)[0]]

    def _report(self, n: int, position: int) -> Report:
        article = self._articles[n]
        own = self._people.of(n)
        numbers = self._person_of[own.start : own.stop]
        return Report(
            article, position, article.meetings[position], self._families.of[n], numbers, self._leaders
        )
