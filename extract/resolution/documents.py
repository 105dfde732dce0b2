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
from dataclasses import replace

import numpy as np

from extract.groups import Members
from extract.resolution.citations import Citations, Cited
from extract.resolution.decisions import Decisions
from extract.resolution.document_decisions import DocumentDecisions, Moves
from extract.resolution.document_keys import (
    PERIOD,
    PLACE,
    Key,
    document_id,
    fullness,
    is_short,
    keys_of,
    marks_of,
    may_be,
)
from extract.resolution.facts import LinkableArticle
from extract.resolution.sources import Families


class LinkedDocuments:
    """The documents of a corpus: key and id of each, by number, and the document of each citation.

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
        self.ids = [document_id(key) for key in keys]
        self._citing = Members(document_of, len(keys))
        in_order = sorted(range(len(keys)), key=keys.__getitem__)
        self._cited = array("i", (d for d in in_order if self.count(d)))

    def __iter__(self) -> Iterator[int]:
        """Return the documents that are cited, by their numbers, in the order of their keys."""
        return iter(self._cited)

    def count(self, document: int) -> int:
        """Return how often a document is cited."""
        return self._citing.count(document)

    def marks(self, document: int) -> int:
        """Return the marks (see `marks_of`) that any citation of a document has."""
        return int(np.bitwise_or.reduce(self._marks[self._citing.of(document)], initial=0))

    def cited(self, document: int) -> list[Cited]:
        """Return the citations of a document, in the order of their articles and places."""
        return [
            replace(self._citations[i], is_completed=True) if i in self.completed else self._citations[i]
            for i in self._citing.of(document)
        ]


def link_documents(
    articles: Sequence[LinkableArticle],
    families: Families,
    decisions: Decisions,
    done: Callable[[int], None],
) -> LinkedDocuments:
    """Return the documents that a corpus cites and which mention is of which; `done` hears of articles."""
    by_hand = DocumentDecisions(decisions)
    citations = Citations(articles, by_hand.reread)
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
    moves = Moves(by_hand.different())
    by_hand.join(keys, moves)
    of_family = map(families.members, sorted(short))
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


def _complete(keys: Sequence[Key], missing: int, moves: Moves) -> None:
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
