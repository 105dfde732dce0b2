"""The citations of a corpus, each read when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extract.documents.mention import DocumentMention
from extract.resolution.facts import LinkableArticle
from extract.resolution.layout import Layout

Reread = Callable[[str, DocumentMention], DocumentMention]
"""What a mention of the article of that id is, once it was looked at by hand."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation: the mention in its article. `is_completed` if another article completed its number."""

    article: LinkableArticle
    article_number: int
    mention: DocumentMention
    is_completed: bool = False


class Citations:
    """The citations of a corpus by number, each as it was read or reread by hand."""

    def __init__(self, articles: Sequence[LinkableArticle], reread: Reread) -> None:
        self._articles = articles
        self._reread = reread
        self.layout = Layout(len(articles))

    def number(self, n: int) -> list[DocumentMention]:
        """Give the mentions of the next article their numbers; return them."""
        mentions = self.of(n)
        self.layout.add(n, len(mentions))
        return mentions

    def of(self, n: int) -> list[DocumentMention]:
        """Return the mentions of an article."""
        article = self._articles[n]
        return [self._reread(article.article_id, m) for m in article.documents]

    def __getitem__(self, item: int) -> Cited:
        n, position = self.layout.place(item)
        article = self._articles[n]
        return Cited(article, n, self._reread(article.article_id, article.documents[position]))
