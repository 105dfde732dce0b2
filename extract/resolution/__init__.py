"""Resolution: the only stage that sees the whole corpus. Records of articles → tables.

`article_facts` reduces an article to what linking needs; `link_corpus` is a function of the set of facts
and the decisions; the rows of an article then follow from its own records and the ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from extract.records import ArticleRecords
from extract.resolution.corpus import LinkedCorpus, link_corpus
from extract.resolution.decisions import Decisions, DecisionsError, find_decisions, read_decisions
from extract.resolution.facts import ArticleFacts, article_facts
from extract.resolution.listings import CitationCounts
from extract.resolution.person_rows import by_person, name_rows, person_rows
from extract.resolution.review import review_rows
from extract.resolution.rows import attendee_rows, citation_rows, relation_rows, report_rows
from extract.schemas import PlanRow, ResolutionRow, Row

__all__ = [
    "ArticleFacts",
    "Decisions",
    "DecisionsError",
    "LinkedCorpus",
    "article_facts",
    "find_decisions",
    "link_corpus",
    "read_decisions",
    "rows_of",
]

Rows = tuple[str, Iterable[Row]]
"""Rows and the table that they belong to."""


def rows_of(linked: LinkedCorpus, records: Iterable[ArticleRecords], decisions: Decisions) -> Iterator[Rows]:
    """Yield the rows of all tables but `articles` and `texts`, some at a time and in no order.

    `records` hold each article of the linked corpus once; they are gone through once.
    """
    people = by_person(linked.bearers, linked.people.ids)
    yield "meetings", linked.meetings.rows
    yield "people", person_rows(people)
    yield "person_names", name_rows(people)
    yield "documents", linked.documents.rows
    yield "conflicts", (*linked.meetings.conflicts, *linked.documents.conflicts)
    yield "review", review_rows(linked, decisions)
    counts = CitationCounts()
    for record in records:
        attendees, roles = attendee_rows(record, linked.meetings.ids, linked.people.ids)
        yield "attendees", attendees
        yield "attendee_roles", roles
        yield "meeting_reports", report_rows(record, linked.meetings.ids)
        yield "document_relations", relation_rows(record, linked.documents)
        citations = citation_rows(record, linked.documents, linked.meetings.ids)
        yield "citations", citations
        counts.add(citations, record.article.published_on)
    yield "resolutions", counts.listing(ResolutionRow, linked.documents.rows)
    yield "plans", counts.listing(PlanRow, linked.documents.rows)
