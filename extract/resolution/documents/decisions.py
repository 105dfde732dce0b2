"""What was decided by hand on documents and citations, and which document each has become."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from extract.documents.mention import DocumentMention
from extract.resolution.decisions import Decisions
from extract.resolution.documents.citations import Citations, Cited
from extract.resolution.documents.keys import Key, citation_id, document_id, fullness


class Moves:
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


class DocumentDecisions:
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
        """Take the number as it is written, without what it told, where a repair or completion is denied."""
        if not self._citations:
            return mention
        decision = self._citations.get(citation_id(article_id, mention))
        if decision is None or decision.verdict == "same":
            return mention
        return replace(
            mention,
            number=mention.number_as_written,
            how="exact",
            year=None,
            type_code=None,
            issuer_code=None,
            issuer=None,
            issuer_place=None,
            issued_on=None,
            subject=None,
        )

    def join(self, keys: Iterable[Key], moves: Moves) -> None:
        """Join documents that are the same by hand: the less told becomes the one with the fuller key."""
        if self._documents or self._citations:
            self._keys = {document_id(k): k for k in keys}
        for d in self._documents:
            if d.verdict == "same" and d.first in self._keys and d.second in self._keys:
                pair = sorted((self._keys[d.first], self._keys[d.second]), key=lambda k: (fullness(k), k))
                moves.move(pair[0], pair[1])

    def target(self, cited: Cited, moves: Moves) -> Key | None:
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
