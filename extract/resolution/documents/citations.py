"""The citations of a corpus: the document of each by its own article, and each read when it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from extract.documents.mention import DocumentMention
from extract.list_items import counts_of, flat
from extract.resolution.documents.keys import Key
from extract.resolution.documents.statements import Statements
from extract.resolution.facts import LinkableArticle
from extract.resolution.layout import Layout
from extract.resolution.sketch import SEPARATOR
from extract.resolution.sketches import citation_column

Reread = Callable[[str, DocumentMention], DocumentMention]
"""What a mention of the article of that id is, once it was looked at by hand."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation: the mention in its article. `is_completed` if another article completed its number."""

    article: LinkableArticle
    mention: DocumentMention
    is_completed: bool = False


class CitedPlace(NamedTuple):
    """Where a document is cited: the place of the article in a task, the position of the mention there;
    whether another article completed the number."""

    article: int
    position: int
    is_completed: bool

    def cited(self, articles: Sequence[LinkableArticle], by_hand: Reread | None) -> Cited:
        """Return the citation, as it was read or reread by hand."""
        article = articles[self.article]
        mention = _as_read(article, article.documents[self.position], by_hand)
        return Cited(article, mention, self.is_completed)


def _as_read(article: LinkableArticle, mention: DocumentMention, by_hand: Reread | None) -> DocumentMention:
    return by_hand(article.article_id, mention) if by_hand else mention


class Citations:
    """The citations of articles with these sketches, each as it was read or reread by hand.

    `numbers` are the keys of documents, numbered; `told` is what their citations tell; `document_of` has the
    document of each citation; `short` are the articles with a short form, `reread` the citations that are
    read otherwise by hand, as `by_hand` says.
    """

    def __init__(
        self, articles: Sequence[LinkableArticle], sketches: pa.Table, reread: Reread | None = None
    ) -> None:
        self._articles = articles
        self.by_hand = reread
        column = sketches["citations"]
        if reread is not None:
            column = citation_column((self.of(n), a.language) for n, a in enumerate(articles))
        self.layout = Layout(counts_of(column))
        every = flat(column)
        documents = every["document"].combine_chunks().dictionary_encode()
        # Of a million keys few parts are another.
        parts: dict[str, str] = {}
        keys: Iterator[Any] = (
            tuple(parts.setdefault(part, part) for part in key.split(SEPARATOR))
            for key in documents.dictionary.to_pylist()
        )
        self.numbers: dict[Key, int] = {key: n for n, key in enumerate(keys)}
        self.document_of = array("i", np.asarray(documents.indices).tobytes())
        self.told = Statements(dict(self.numbers), self.document_of, every)
        self.days = sketches["published"].to_numpy()
        """When each article was published."""
        self.is_dated = pc.is_valid(every["issued"]).to_numpy()
        """Whether a citation states a day."""
        self.has_subject = every["has_subject"].to_numpy()
        """Whether a citation states a subject that tells which document it is of."""
        is_short = every["is_short"].to_numpy()
        self.short: list[int] = np.unique(self.layout.owners[is_short]).tolist()
        self.reread = [i for i in range(len(self.layout)) if self._is_reread(i)] if reread else []

    def _is_reread(self, item: int) -> bool:
        n, position = self.layout.place(item)
        return self[item].mention is not self._articles[n].documents[position]

    def number(self, key: Key) -> int:
        """Return the number of a document; it gets the next one if it has none."""
        return self.numbers.setdefault(key, len(self.numbers))

    def of(self, n: int) -> list[DocumentMention]:
        """Return the mentions of an article."""
        article = self._articles[n]
        return [_as_read(article, mention, self.by_hand) for mention in article.documents]

    def __getitem__(self, item: int) -> Cited:
        n, position = self.layout.place(item)
        return CitedPlace(n, position, is_completed=False).cited(self._articles, self.by_hand)
