"""Resolution: the only stage that sees the whole corpus. Records of articles → tables.

`article_facts` reduces an article to what linking needs; `link_corpus` is a function of the set of facts
and the decisions; the rows of an article then follow from its own records and the ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extract.records import ArticleRecords
from extract.resolution.corpus import LinkedCorpus, link_corpus
from extract.resolution.decisions import Decisions, DecisionsError, find_decisions, read_decisions
from extract.resolution.facts import ArticleFacts, article_facts
from extract.resolution.listings import listing
from extract.resolution.person_rows import by_person, name_rows, person_rows
from extract.resolution.review import review_rows
from extract.resolution.rows import attendee_rows, citation_rows, relation_rows, report_rows
from extract.schemas import CitationRow, PlanRow, ResolutionRow, Row

__all__ = [
    "ArticleFacts",
    "Decisions",
    "DecisionsError",
    "LinkedCorpus",
    "Resolution",
    "article_facts",
    "find_decisions",
    "link_corpus",
    "read_decisions",
    "resolve",
]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The tables of a corpus but for `articles` and `texts`, and the lines of decisions that name nothing."""

    tables: dict[str, list[Row]]
    ignored: tuple[int, ...] = ()


def resolve(records: Sequence[ArticleRecords], decisions: Decisions | None = None) -> Resolution:
    """Return the tables of a corpus.

    `records` hold each article once; their order does not matter. Decisions by hand outrank what is found.
    """
    records = sorted(records, key=lambda r: r.article.article_id)
    decided = decisions or Decisions()
    linked = link_corpus([article_facts(r) for r in records], decided)
    people = by_person(linked.bearers, linked.people.ids)
    tables: dict[str, list[Row]] = {
        "meetings": list(linked.meetings.rows),
        "meeting_reports": [x for r in records for x in report_rows(r, linked.meetings.ids)],
        "people": list(person_rows(people)),
        "person_names": list(name_rows(people)),
        "documents": list(linked.documents.rows),
        "document_relations": [x for r in records for x in relation_rows(r, linked.documents)],
        "attendees": [],
        "attendee_roles": [],
        "conflicts": [*linked.meetings.conflicts, *linked.documents.conflicts],
        "review": list(review_rows(linked, decided)),
    }
    for record in records:
        attendees, roles = attendee_rows(record, linked.meetings.ids, linked.people.ids)
        tables["attendees"].extend(attendees)
        tables["attendee_roles"].extend(roles)
    citations: list[CitationRow] = [
        c for r in records for c in citation_rows(r, linked.documents, linked.meetings.ids)
    ]
    published = {r.article.article_id: r.article.published_on for r in records}
    tables["citations"] = list(citations)
    tables["resolutions"] = listing(ResolutionRow, linked.documents.rows, citations, published)
    tables["plans"] = listing(PlanRow, linked.documents.rows, citations, published)
    return Resolution(tables, linked.ignored)
