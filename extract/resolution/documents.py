"""One row per official document: the same number is another document in another place, year or term.

State numbers begin anew each year and Party numbers each term of the committee, so documents of one number
are apart where two dates of issue are known; a mention whose article settles no date belongs to the only
dated one, and stays apart where there are several. A short form ("Resolution 57") that its own article
leaves open takes the only full number of that kind and serial in the other reports of the family.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from extract.documents.mention import DocumentMention
from extract.resolution.decisions import Decisions
from extract.resolution.document_keys import (
    PERIOD,
    PLACE,
    Key,
    citation_id,
    document_id,
    fullness,
    is_short,
    keys_of,
    marks_of,
    may_be,
)
from extract.resolution.facts import LinkableArticle
from extract.resolution.layout import Layout
from extract.resolution.sources import Families


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation: the mention in its article. `is_completed` if another article completed its number."""

    article: LinkableArticle
    article_number: int
    mention: DocumentMention
    is_completed: bool = False


class Citations:
    """The citations of a corpus by number, each as it was read or reread by hand."""

    def __init__(self, articles: Sequence[LinkableArticle], by_hand: ByHand) -> None:
        self._articles = articles
        self._by_hand = by_hand
        self.layout = Layout(len(articles))

    def number(self, n: int) -> list[DocumentMention]:
        """Give the mentions of the next article their numbers; return them."""
        mentions = self.of(n)
        self.layout.add(n, len(mentions))
        return mentions

    def of(self, n: int) -> list[DocumentMention]:
        """Return the mentions of an article."""
        article = self._articles[n]
        return [self._by_hand.reread(article.article_id, m) for m in article.documents]

    def __getitem__(self, item: int) -> Cited:
        n, position = self.layout.place(item)
        article = self._articles[n]
        return Cited(article, n, self._by_hand.reread(article.article_id, article.documents[position]))


class LinkedDocuments:
    """The documents of a corpus: the key of each, by number, and the document of each citation.

    `completed` are citations whose number another article completed, `ignored` lines of decisions.
    """

    def __init__(
        self,
        citations: Citations,
        keys: Sequence[Key],
        document_of: Sequence[int],
        marks: Sequence[int],
        completed: Collection[int],
        ignored: tuple[int, ...],
    ) -> None:
        self.layout = citations.layout
        self.keys = keys
        self.document_of = document_of
        self.completed = completed
        self.ignored = ignored
        self._citations, self._marks = citations, np.asarray(marks, np.int8)
        self._ids: dict[int, str] = {}
        self._order = np.argsort(np.asarray(document_of, np.int64), kind="stable")
        self._ends = np.cumsum(np.bincount(np.asarray(document_of, np.int64), minlength=len(keys)))

    def __iter__(self) -> Iterator[int]:
        """Yield the documents that are cited, by their numbers, in the order of their keys."""
        yield from (d for d in sorted(range(len(self.keys)), key=self.keys.__getitem__) if self.count(d))

    def id_of(self, document: int) -> str:
        """Return the id of a document."""
        known = self._ids.get(document)
        if known is None:
            known = self._ids[document] = document_id(self.keys[document])
        return known

    def count(self, document: int) -> int:
        """Return how often a document is cited."""
        begin, end = self._span(document)
        return end - begin

    def marks(self, document: int) -> int:
        """Return the marks (see `marks_of`) that any citation of a document has."""
        begin, end = self._span(document)
        return int(np.bitwise_or.reduce(self._marks[self._order[begin:end]], initial=0))

    def cited(self, document: int) -> list[Cited]:
        """Return the citations of a document, in the order of their articles and places."""
        begin, end = self._span(document)
        items = self._order[begin:end].tolist()
        return [
            replace(self._citations[i], is_completed=True) if i in self.completed else self._citations[i]
            for i in items
        ]

    def _span(self, document: int) -> tuple[int, int]:
        return int(self._ends[document - 1]) if document else 0, int(self._ends[document])


def link_documents(
    articles: Sequence[LinkableArticle],
    families: Families,
    decisions: Decisions,
    done: Callable[[int], None],
) -> LinkedDocuments:
    """Return the documents that a corpus cites and which mention is of which; `done` hears of articles."""
    by_hand = ByHand(decisions)
    citations = Citations(articles, by_hand)
    numbers: dict[Key, int] = {}
    document_of, marks, short = array("i"), array("b"), set()
    for n in range(len(articles)):
        done(1)
        mentions = citations.number(n)
        document_of.extend(numbers.setdefault(key, len(numbers)) for key in keys_of(mentions))
        marks.extend(marks_of(m) for m in mentions)
        if any(is_short(m) for m in mentions):
            short.add(families.of[n])
    keys = list(numbers)
    moves = _Moves(by_hand.different())
    by_hand.join(keys, moves)
    of_family = (families.several.get(f, (f,)) for f in sorted(short))
    completed = {i: moves.of(key) for i, key in _completed(citations, document_of, keys, of_family)}
    _complete(keys, PLACE, moves)
    _complete(keys, PERIOD, moves)
    moved = [moves.of(key) != key for key in keys]
    for i, own in enumerate(document_of):
        if moved[own] or i in completed or by_hand.rereads:
            cited = citations[i]
            decided = by_hand.target(cited, moves)
            target = moves.of(decided or completed.get(i) or keys[own])
            if decided or may_be(cited.mention, cited.article.published_on, target):
                document_of[i] = numbers.setdefault(target, len(numbers))
    ignored = by_hand.ignored(citations)
    return LinkedDocuments(citations, list(numbers), document_of, marks, completed.keys(), ignored)


class _Moves:
    """Which key each key has become, but for pairs that are different by hand."""

    def __init__(self, different: frozenset[tuple[str, str]]) -> None:
        self._to: dict[Key, Key] = {}
        self._different = different

    def of(self, key: Key) -> Key:
        """Return what a key has become."""
        while key in self._to:
            key = self._to[key]
        return key

    def move(self, key: Key, target: Key) -> None:
        """Make one key another where that is allowed."""
        key, target = self.of(key), self.of(target)
        if key != target and not (self._different and self._are_different(key, target)):
            self._to[key] = target

    def _are_different(self, key: Key, target: Key) -> bool:
        first, second = sorted((document_id(key), document_id(target)))
        return (first, second) in self._different


class ByHand:
    """What was decided by hand on documents and citations."""

    def __init__(self, decisions: Decisions) -> None:
        self._documents = [d for d in decisions.rows if d.kind == "document"]
        self._citations = {d.first: d for d in decisions.rows if d.kind == "citation"}
        self._citations |= {d.second: d for d in decisions.rows if d.kind == "citation"}
        self._keys: dict[str, Key] = {}

    @property
    def rereads(self) -> bool:
        """Whether anything was decided on single citations."""
        return bool(self._citations)

    def different(self) -> frozenset[tuple[str, str]]:
        """Return the pairs of documents that are different."""
        return frozenset(d.pair for d in self._documents if d.verdict == "different")

    def reread(self, article_id: str, mention: DocumentMention) -> DocumentMention:
        """Take the number as it is written where a repair or completion is denied."""
        if not self._citations:
            return mention
        decision = self._citations.get(citation_id(article_id, mention))
        if decision is None or decision.verdict == "same":
            return mention
        return replace(
            mention,
            number=mention.number_as_written,
            how="exact",
            issued_on=None,
            issuer=None,
            type_code=None,
        )

    def join(self, keys: Iterable[Key], moves: _Moves) -> None:
        """Join documents that are the same by hand: the less told becomes the one with the fuller key."""
        if self._documents or self._citations:
            self._keys = {document_id(k): k for k in keys}
        for d in self._documents:
            if d.verdict == "same" and d.first in self._keys and d.second in self._keys:
                pair = sorted((self._keys[d.first], self._keys[d.second]), key=lambda k: (fullness(k), k))
                moves.move(pair[0], pair[1])

    def target(self, cited: Cited, moves: _Moves) -> Key | None:
        """Return the document that a citation is of by hand."""
        if not self._citations:
            return None
        decision = self._citations.get(citation_id(cited.article.article_id, cited.mention))
        if decision is None or decision.verdict != "same":
            return None
        key = self._keys.get(decision.first) or self._keys.get(decision.second)
        return moves.of(key) if key else None

    def ignored(self, citations: Citations) -> tuple[int, ...]:
        """Return the lines that name no document or citation of the run."""
        lines = [d.line for d in self._documents if not {d.first, d.second} <= self._keys.keys()]
        if self._citations:
            every = (citations[i] for i in range(len(citations.layout)))
            known = self._citations.keys() & {citation_id(c.article.article_id, c.mention) for c in every}
            lines += sorted({d.line for d in self._citations.values() if not {d.first, d.second} & known})
        return tuple(lines)


def _completed(
    citations: Citations, key_of: Sequence[int], keys: Sequence[Key], families: Iterable[Sequence[int]]
) -> Iterator[tuple[int, Key]]:
    """Yield the short forms that exactly one full number of the family completes, and that document."""
    for members in families:
        own = [(i, m) for n in members for i, m in zip(citations.layout.of(n), citations.of(n), strict=True)]
        full: dict[tuple[str, str], set[Key]] = defaultdict(set)
        for i, m in own:
            if m.type_code:
                full[m.kind, m.serial].add(keys[key_of[i]])
        for i, m in own:
            found = full.get((m.kind, m.serial), set()) if is_short(m) else set()
            if len({k[:2] for k in found}) == 1:
                yield i, max(found, key=lambda k: (fullness(k), k))


def _complete(keys: Sequence[Key], missing: int, moves: _Moves) -> None:
    """Move documents without place or period to the only document of their number that has them."""
    known: dict[tuple[str, ...], set[Key]] = defaultdict(set)
    present = sorted({moves.of(k) for k in keys})
    for key in present:
        if key[missing]:
            known[key[:missing] + key[missing + 1 :]].add(key)
    for key in present:
        if not key[missing]:
            targets = known.get(key[:missing] + key[missing + 1 :], set())
            if len(targets) == 1:
                moves.move(key, next(iter(targets)))
