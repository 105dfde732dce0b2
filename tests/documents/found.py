"""What the document stage finds in a text, as tests compare it."""

from __future__ import annotations

from extract.article import Article, Segment
from extract.documents.stage import find_documents


def relations(text: str, language: str) -> list[tuple[str, str, str]]:
    """Return the relations of a text of one paragraph: source, relation and target, by number."""
    read = Article("a" * 16, "a.txt", language, 1.0, text, (Segment(0, len(text), "paragraph"),))
    found = find_documents(read)
    return [
        (found.mentions[r.source].number, r.relation, found.mentions[r.target].number)
        for r in found.relations
    ]
