"""What the stages find in one article, before the corpus is resolved."""

from __future__ import annotations

from dataclasses import dataclass

from extract.article import Article
from extract.documents.mention import DocumentMention, RelationMention
from extract.meetings.mention import MeetingMention


@dataclass(frozen=True, slots=True)
class ArticleRecords:
    """One article with its mentions; `relations` point into `documents` by position."""

    article: Article
    documents: tuple[DocumentMention, ...]
    relations: tuple[RelationMention, ...]
    meetings: tuple[MeetingMention, ...]
