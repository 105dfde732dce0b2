"""Resolution: the only stage that sees the whole corpus. Records of articles → tables.

`article_facts` reduces an article to what linking needs; `link_corpus` is a function of the set of facts
and the decisions; the rows of an article then follow from its own records and the ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


def resolve(
    facts: Sequence[ArticleFacts], records: Iterable[ArticleRecords], decisions: Decisions | None = None
) -> Resolution:
    """Return the tables of a corpus.

    `facts` and `records` hold each article once; their order does not matter. Only the facts are held while
    people, meetings and documents are linked; the records are then gone through once. Decisions by hand
    outrank what is found.
    """
    decided = decisions or Decisions()
    linked = link_corpus(facts, decided)
    people = by_person(linked.bearers, linked.people.ids)
    tables: dict[str, list[Row]] = {
        "meetings": list(linked.meetings.rows),
        "people": list(person_rows(people)),
        "person_names": list(name_rows(people)),
        "documents": list(linked.documents.rows),
        "conflicts": [*linked.meetings.conflicts, *linked.documents.conflicts],
        "review": list(review_rows(linked, decided)),
        "meeting_reports": [],
        "document_relations": [],
        "attendees": [],
        "attendee_roles": [],
    }
    citations: list[CitationRow] = []
    for record in records:
        attendees, roles = attendee_rows(record, linked.meetings.ids, linked.people.ids)
        tables["attendees"].extend(attendees)
        tables["attendee_roles"].extend(roles)
        tables["meeting_reports"].extend(report_rows(record, linked.meetings.ids))
        tables["document_relations"].extend(relation_rows(record, linked.documents))
        citations.extend(citation_rows(record, linked.documents, linked.meetings.ids))
    published = {a.article_id: a.published_on for a in facts}
    tables["citations"] = list(citations)
    tables["resolutions"] = listing(ResolutionRow, linked.documents.rows, citations, published)
    tables["plans"] = listing(PlanRow, linked.documents.rows, citations, published)
    return Resolution(tables, linked.ignored)
