"""Resolution: the only stage that sees the whole corpus. Records of articles → tables.

`article_facts` reduces an article to what linking needs; `link_corpus` is a function of the set of facts
and the decisions; the rows of an article then follow from its own cells and the ids.
"""

from __future__ import annotations

from collections.abc import Iterator

from extract.resolution.cell_columns import CellColumns
from extract.resolution.corpus import LOOKS, LinkedCorpus, link_corpus
from extract.resolution.decisions import Decisions, DecisionsError, find_decisions, read_decisions
from extract.resolution.document_rows import document_rows
from extract.resolution.facts import ArticleFacts, LinkableArticle, article_facts
from extract.resolution.person_rows import person_rows
from extract.resolution.review import review_rows
from extract.schemas import Row

__all__ = [
    "LOOKS",
    "ArticleFacts",
    "CellColumns",
    "Decisions",
    "DecisionsError",
    "LinkableArticle",
    "LinkedCorpus",
    "article_facts",
    "find_decisions",
    "link_corpus",
    "read_decisions",
    "rows_of",
]


def rows_of(linked: LinkedCorpus, decisions: Decisions) -> Iterator[Row]:
    """Yield the rows of what is one in a corpus (meetings, people, documents), and of what is doubtful.

    Those of single articles are made of their cells, see `CellColumns`.
    """
    yield from linked.meetings.rows()
    yield from person_rows(linked.settled, linked.people)
    yield from document_rows(linked.documents, linked.meetings)
    yield from review_rows(linked, decisions)
