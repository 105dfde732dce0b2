"""The citations of a corpus: the document of each by its own article, and each read when it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extract.documents.mention import DocumentMention
from extract.resolution.document_keys import SHORT, Key, keys_of, marks_of
from extract.resolution.document_statements import Told
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
    """The citations of articles that are shown one by one, each as it was read or reread by hand.

    `numbers` are the keys of documents, numbered; `told` is what their citations tell; `document_of` has the
    document of each citation, `marks` what makes it worth a question (see `marks_of`); `short` are the
    articles with a short form, `reread` the citations that are read otherwise by hand.
    """

    def __init__(self, articles: Sequence[LinkableArticle], reread: Reread) -> None:
        self._articles = articles
        self._by_hand = reread
        self.layout = Layout(len(articles))
        self.numbers: dict[Key, int] = {}
        self.told: dict[Key, Told] = {}
        self.document_of, self.marks = array("i"), array("b")
        self.short: list[int] = []
        self.reread: list[int] = []

    def add(self, n: int) -> None:
        """Give the mentions of the next article their numbers."""
        mentions = self.of(n)
        numbers = self.layout.add(n, len(mentions))
        if not mentions:
            return
        as_read = zip(numbers, mentions, self._articles[n].documents, strict=True)
        self.reread.extend(number for number, mention, own in as_read if mention is not own)
        for key, mention in zip(keys_of(mentions), mentions, strict=True):
            self.document_of.append(self.number(key))
            self.told.setdefault(key, Told()).hear(mention)
        marks = [marks_of(m) for m in mentions]
        self.marks.extend(marks)
        if any(mark & SHORT for mark in marks):
            self.short.append(n)

    def number(self, key: Key) -> int:
        """Return the number of a document; it gets the next one if it has none."""
        return self.numbers.setdefault(key, len(self.numbers))

    def of(self, n: int) -> list[DocumentMention]:
        """Return the mentions of an article."""
        article = self._articles[n]
        return [self._by_hand(article.article_id, m) for m in article.documents]

    def __getitem__(self, item: int) -> Cited:
        n, position = self.layout.place(item)
        article = self._articles[n]
        return Cited(article, n, self._by_hand(article.article_id, article.documents[position]))
