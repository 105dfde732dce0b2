"""One row per official document: the same number is another document in another place, year or term.

State numbers begin anew each year and Party numbers each term of the committee, so documents of one number
are apart where two dates of issue are known; a mention whose article settles no date belongs to the only
dated one that its issuer, term and subject allow and that was issued by then, and stays apart where there
are several. A short form ("Resolution 57") that its own article
leaves open takes the only full number of that kind and serial in the other reports of the family, or else of
the meeting, where nothing names another issuer.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from extract.groups import Members
from extract.resolution.documents.citations import Citations, CitedPlace
from extract.resolution.documents.decisions import DocumentDecisions, Moves
from extract.resolution.documents.keys import (
    ORGAN,
    PERIOD,
    PLACE,
    Key,
    document_id,
    fullness,
    is_short,
    may_be,
)
from extract.resolution.documents.namesakes import complete_periods, is_about
from extract.resolution.sketch import UNKNOWN, told_by_subject


class Siblings(NamedTuple):
    """Articles, by their numbers, that report one thing: of one source, or of one meeting."""

    articles: Sequence[int]
    of_one_source: bool


class LinkedDocuments:
    """The documents of a corpus: key and id of each, by number, and the document of each citation.

    `completed` are citations whose number another article completed, `reread` those that are read as they
    are written, by hand; `ignored` lines of decisions.
    """

    def __init__(self, citations: Citations, completed: Collection[int], ignored: tuple[int, ...]) -> None:
        self.layout, self.document_of = citations.layout, citations.document_of
        self.keys = list(citations.numbers)
        self.completed, self.reread = completed, citations.reread
        self.ignored = ignored
        self.by_hand = citations.by_hand
        self.ids = [document_id(key) for key in self.keys]
        self.citing = Members(self.document_of, len(self.keys))
        """The citations by document."""
        cited, first = np.unique(np.asarray(self.document_of), return_index=True)
        self._cited = array("i", cited[np.argsort(first)].tolist())

    def __iter__(self) -> Iterator[int]:
        """Return the documents that are cited, by their numbers, in the order of their first citations."""
        return iter(self._cited)

    def count(self, document: int) -> int:
        """Return how often a document is cited."""
        return self.citing.count(document)

    def places(self, document: int, place: Callable[[int], int]) -> list[CitedPlace]:
        """Return where a document is cited, in the order of its citations; `place` gives articles theirs."""
        found: list[CitedPlace] = []
        for i in self.citing.of(document):
            article, position = self.layout.place(i)
            found.append(CitedPlace(place(article), position, i in self.completed))
        return found


def link_documents(
    citations: Citations, siblings: Iterable[Siblings], by_hand: DocumentDecisions
) -> LinkedDocuments:
    """Return which document each citation of a corpus is of.

    `siblings` are articles of which one may complete the short forms of the others; what later ones tell
    comes before what earlier ones do.
    """
    document_of = citations.document_of
    keys = list(citations.numbers)
    moves = Moves(by_hand.different())
    by_hand.join(keys, moves)
    completed = {i: moves.of(key) for i, key in _completed(citations, document_of, keys, siblings)}
    _complete(keys, PLACE, moves)
    _complete([k for k in keys if k[PERIOD]], ORGAN, moves)
    complete_periods(keys, citations.told, moves)
    moved = [moves.of(key) != key for key in keys]
    for i, own in enumerate(document_of):
        if moved[own] or i in completed or by_hand.rereads:
            decided = by_hand.target(citations[i], moves) if by_hand.rereads else None
            target = moves.of(decided or completed.get(i) or keys[own])
            if decided or _fits(citations, i, target):
                document_of[i] = citations.number(target)
    return LinkedDocuments(citations, completed.keys(), by_hand.ignored(citations))


def _fits(citations: Citations, item: int, target: Key) -> bool:
    """Tell whether nothing that an article says of a citation speaks against a document."""
    day = int(citations.days[citations.layout.place(item)[0]])
    published = None if day == UNKNOWN else date.fromordinal(day)
    is_told = citations.has_subject[item]
    cited = citations[item] if is_told or published is None else None
    written = published or (cited.mention.written_by if cited else None)
    told = citations.told.get(target)
    since = told.since if told else None
    if not citations.is_dated[item] and not may_be(published, written, target, since):
        return False
    subject = told_by_subject(cited.mention, cited.article.language) if cited else None
    return subject is None or is_about(target, subject)


def _completed(
    citations: Citations, key_of: Sequence[int], keys: Sequence[Key], siblings: Iterable[Siblings]
) -> Iterator[tuple[int, Key]]:
    """Yield the short forms that exactly one full number of the siblings completes, and that document.

    Reports of one source mean one document, whoever is named as its issuer.
    """
    for members, of_one_source in siblings:
        own = [(i, m) for n in members for i, m in zip(citations.layout.of(n), citations.of(n), strict=True)]
        full: dict[tuple[str, str], set[Key]] = defaultdict(set)
        issuers: dict[tuple[str, str], set[str]] = defaultdict(set)
        for i, m in own:
            if m.type_code:
                full[m.kind, m.serial].add(keys[key_of[i]])
                issuers[m.kind, m.serial].update((m.issuer or "").split("; "))
        for i, m in own:
            found = full.get((m.kind, m.serial), set()) if is_short(m) else set()
            agree = of_one_source or not m.issuer or issuers[m.kind, m.serial].intersection((m.issuer, ""))
            if len({k[:2] for k in found}) == 1 and agree:
                yield i, max(found, key=lambda k: (fullness(k), k))


def _complete(keys: Sequence[Key], missing: int, moves: Moves) -> None:
    """Move documents without place or period to the only document of their number that has them."""
    known: dict[tuple[str, ...], set[Key]] = defaultdict(set)
    present = {moves.of(k) for k in keys}
    for key in present:
        if key[missing]:
            known[key[:missing] + key[missing + 1 :]].add(key)
    lacking = ((key, known.get(key[:missing] + key[missing + 1 :])) for key in present if not key[missing])
    only = [(key, *targets) for key, targets in lacking if targets is not None and len(targets) == 1]
    for key, target in sorted(only):
        moves.move(key, target)
