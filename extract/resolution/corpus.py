"""Linking a corpus: families of articles, then people, meetings, people again, and documents.

People are named first by the original of their article's family, then meetings are linked by who attended,
then the reports of one meeting name people for one another. What is sorted and grouped over all articles are
the columns of their sketches; an article itself is looked at with its family, its neighbourhood of meetings
or its documents, and only where a memory does not have what was found there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.resolution.decisions import Decisions
from extract.resolution.documents.citations import Citations
from extract.resolution.documents.decisions import DocumentDecisions
from extract.resolution.documents.documents import LinkedDocuments, Siblings, link_documents
from extract.resolution.documents.told import ToldDocuments, tell_documents
from extract.resolution.facts import LinkableArticle
from extract.resolution.meetings.meetings import LinkedMeetings, link_meetings
from extract.resolution.meetings.report_columns import ReportColumns
from extract.resolution.meetings.reported import Reports
from extract.resolution.memory import Memory, NoMemory
from extract.resolution.people.families import Families, families_of
from extract.resolution.people.people import LinkedPeople, link_people
from extract.resolution.people.renaming import name_again
from extract.resolution.people.settlement import Settlement, settle
from extract.resolution.sketches import sketches_of
from extract.resolution.work import OwnWork


@dataclass(frozen=True, slots=True)
class ArticleIds:
    """The ids of an article's people, meetings and documents (one a citation), each by position."""

    people: Sequence[str]
    meetings: Sequence[str]
    documents: Sequence[str]


@dataclass(frozen=True, slots=True)
class LinkedCorpus:
    """What is one in a corpus, and what is told of its documents.

    `ignored` are the lines of decisions whose ids the corpus does not have.
    """

    articles: Sequence[LinkableArticle]
    settled: Settlement
    people: LinkedPeople
    meetings: LinkedMeetings
    documents: LinkedDocuments
    told: ToldDocuments
    ignored: tuple[int, ...]

    def ids_of(self, n: int) -> ArticleIds:
        """Return the ids of what an article mentions, by its number."""
        profiles = (self.settled.profile_of[i] for i in self.settled.layout.of(n))
        citations = self.documents.layout.of(n)
        return ArticleIds(
            people=[self.people.ids[self.people.person_of[profile]] for profile in profiles],
            meetings=self.meetings.of_article(n),
            documents=[self.documents.ids[self.documents.document_of[i]] for i in citations],
        )


LOOKS = 4
"""How often linking and making the rows tell of each article that they are done with it."""


def link_corpus(
    articles: Sequence[LinkableArticle],
    decisions: Decisions,
    done: Callable[[int], None] = lambda _: None,
    memory: Memory | None = None,
    sketches: pa.Table | None = None,
) -> LinkedCorpus:
    """Return what is one among the people, meetings and documents of articles.

    Each article is given once, in an order that depends on nothing but the articles (by day and id: of
    reports that contradict each other the first is believed); any of them may be asked for several times.
    `done` hears how many articles a step is done with; `memory` has what the last run found;
    `sketches` are those of the articles, which are made if they are not given.
    """
    memory = memory or NoMemory(OwnWork(articles))
    sketches = sketches_of(articles) if sketches is None else sketches
    done(len(articles))
    by_hand = DocumentDecisions(decisions)
    citations = Citations(articles, sketches, by_hand.reread if by_hand.rereads else None)
    # What was read of them goes as soon as it was: with a million articles they are the most that is held.
    sketches = sketches.drop_columns("citations")
    found, columns = families_of(articles, sketches), ReportColumns(sketches)
    sketches = sketches.select(["held", "asked", "offices"])
    settled = settle(articles, found, sketches, memory, done)
    del sketches
    first = _linked_people(settled, _companies(found, settled), decisions)
    meetings = link_meetings(Reports(articles, columns, found, settled, first), decisions, memory)
    done(len(articles))
    open_ones = settled.marked(lambda profile: profile.is_open)
    name_again(settled, list(_gatherings(meetings, open_ones)), memory)
    together = chain(_companies(found, settled), _gatherings(meetings))
    people = _linked_people(settled, together, decisions)
    documents = link_documents(citations, _siblings(citations, found, meetings), by_hand)
    ignored = sorted({*people.ignored, *meetings.ignored, *documents.ignored})
    told = tell_documents(documents, memory)
    return LinkedCorpus(articles, settled, people, meetings, documents, told, tuple(ignored))


def _companies(families: Families, settled: Settlement) -> Iterator[Sequence[int]]:
    """Yield the people of each family of several articles, by their numbers."""
    for members in families:
        if len(members) > 1:
            yield [i for n in members for i in settled.layout.of(n)]


def _siblings(citations: Citations, families: Families, meetings: LinkedMeetings) -> Iterator[Siblings]:
    """Yield the articles that report what one with an open short form does: a meeting, then its source."""
    reports = meetings.reports.layout
    for meeting in sorted({meetings.meeting_of[i] for n in citations.short for i in reports.of(n)}):
        yield Siblings(sorted({reports.place(i)[0] for i in meetings.reports_of(meeting)}), False)
    for family in sorted({families.of[n] for n in citations.short}):
        yield Siblings(families.members(family), True)


def _linked_people(
    settled: Settlement, companies: Iterable[Sequence[int]], decisions: Decisions
) -> LinkedPeople:
    profiles = {n: settled.profiles[n] for n in settled.used()}
    return link_people(profiles, ({settled.profile_of[i] for i in c} for c in companies), decisions)


def _gatherings(meetings: LinkedMeetings, wanted: NDArray[np.bool_] | None = None) -> Iterator[Sequence[int]]:
    """Yield the people of each meeting that several families report, by their numbers; with `wanted`, of
    meetings of which somebody is wanted."""
    reports = meetings.reports
    for own in meetings.groups(None if wanted is None else reports.having(wanted)):
        if len({reports.family(i) for i in own}) > 1:
            yield [item for i in own for item in reports.items_of(i)]
