"""Linking a corpus: families of articles, then people, meetings, people again, and documents.

People are named first by the original of their article's family, then meetings are linked by who attended,
then the reports of one meeting name people for one another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extract.resolution.bearers import Bearer, bearers_of
from extract.resolution.decisions import Decisions
from extract.resolution.documents import LinkedDocuments, link_documents
from extract.resolution.facts import ArticleFacts
from extract.resolution.meetings import LinkedMeetings, link_meetings, reports_of
from extract.resolution.naming import name_alone, name_by_office, name_by_original, name_jointly, spell
from extract.resolution.people import LinkedPeople, is_leader, link_people
from extract.resolution.sources import families


@dataclass(frozen=True, slots=True)
class LinkedCorpus:
    """What is one in a corpus; `ignored` are the lines of decisions whose ids the corpus does not have."""

    people: LinkedPeople
    meetings: LinkedMeetings
    documents: LinkedDocuments
    bearers: tuple[Bearer, ...]
    ignored: tuple[int, ...]


def link_corpus(articles: Sequence[ArticleFacts], decisions: Decisions) -> LinkedCorpus:
    """Return what is one among the people, meetings and documents of articles, each article given once."""
    articles = sorted(articles, key=lambda a: a.article_id)
    family_of = families(articles)
    bearers = bearers_of(articles)
    companies = _companies(bearers, family_of)
    spell(bearers)
    for company in companies:
        name_by_original(company)
    name_by_office(bearers)
    for company in companies:
        name_jointly(company)
    name_alone(bearers)
    first = link_people(bearers, companies, decisions)
    leaders = frozenset(first.ids[b.place] for b in bearers if is_leader(b.name))
    meetings = link_meetings(reports_of(articles, family_of, first.ids, leaders), decisions)
    gatherings = _gatherings(bearers, meetings, family_of)
    for company in gatherings:
        name_by_original(company)
        name_jointly(company)
    people = link_people(bearers, [*companies, *gatherings], decisions)
    documents = link_documents(articles, family_of, decisions)
    ignored = sorted({*people.ignored, *meetings.ignored, *documents.ignored})
    return LinkedCorpus(people, meetings, documents, tuple(bearers), tuple(ignored))


def _companies(bearers: Iterable[Bearer], family_of: Mapping[str, str]) -> list[list[Bearer]]:
    """Return the people of each family of several articles."""
    found: dict[str, list[Bearer]] = defaultdict(list)
    for bearer in bearers:
        found[family_of[bearer.article.article_id]].append(bearer)
    return [c for c in found.values() if c[0].article is not c[-1].article]


def _gatherings(
    bearers: Iterable[Bearer], meetings: LinkedMeetings, family_of: Mapping[str, str]
) -> list[list[Bearer]]:
    """Return the people of each meeting that several families report."""
    at = {b.place: b for b in bearers}
    found = []
    for _, reports in sorted(meetings.reports.items()):
        if len({family_of[r.article.article_id] for r in reports}) > 1:
            found.append([at[r.article.article_id, first] for r in reports for first in r.meeting.people])
    return found
