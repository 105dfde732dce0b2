"""One row per official document: the same number is another document in another place, year or term.

State numbers begin anew each year and Party numbers each term of the committee, so documents of one number
are apart where two dates of issue are known; a mention whose article settles no date belongs to the only
dated one, and stays apart where there are several. A short form ("Resolution 57") that its own article
leaves open takes the only full number of that kind and serial in the other reports of the family.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract.documents.mention import DocumentMention
from extract.resolution.decisions import Decisions
from extract.resolution.facts import VIETNAMESE, ArticleFacts
from extract.resolution.identity import identity
from extract.resolution.merging import Stated, Value, best, conflicts
from extract.schemas import ConflictRow, DocumentRow

Key = tuple[str, str, str, str, str]
"""Kind, number, country, place of the issuer, year or term."""
_PLACE, _PERIOD = 3, 4
_YEARLY = re.compile(r"\d+/[^\d/]+")


@dataclass(frozen=True, slots=True)
class Cited:
    """One citation of an article: the mention at `position` of its documents."""

    article: ArticleFacts
    position: int
    mention: DocumentMention

    @property
    def place(self) -> tuple[str, int]:
        """The article and the position."""
        return self.article.article_id, self.position


@dataclass(frozen=True, slots=True)
class LinkedDocuments:
    """`ids` of each mention by (article id, position), the rows, and the citations of each document by id.

    `completed` are mentions whose number another article completed.
    """

    ids: Mapping[tuple[str, int], str]
    rows: tuple[DocumentRow, ...]
    conflicts: tuple[ConflictRow, ...]
    cited: Mapping[str, tuple[Cited, ...]]
    completed: frozenset[tuple[str, int]]
    ignored: tuple[int, ...] = ()


def citation_id(article_id: str, mention: DocumentMention) -> str:
    """Return the id of a citation: where its number stands."""
    return identity("c", article_id, mention.number_start, mention.number_end)


def link_documents(
    articles: Sequence[ArticleFacts], families: Mapping[str, str], decisions: Decisions
) -> LinkedDocuments:
    """Return the documents that a corpus cites and which mention is of which."""
    by_hand = _Hand(decisions)
    cited = [by_hand.reread(Cited(a, n, m)) for a in articles for n, m in enumerate(a.documents)]
    key_of = _keys(cited)
    groups: dict[Key, list[Cited]] = defaultdict(list)
    for c in cited:
        groups[key_of[c.place]].append(c)
    final = _Moves(by_hand.different())
    by_hand.join(groups, final)
    completed = _complete_short(cited, key_of, families, final)
    _complete(groups, _PLACE, final)
    _complete(groups, _PERIOD, final)
    merged: dict[Key, list[Cited]] = defaultdict(list)
    for c in cited:
        decided = by_hand.target(c, final)
        target = final.of(decided or completed.get(c.place) or key_of[c.place])
        merged[target if decided or _may_be(c, target) else key_of[c.place]].append(c)
    ids: dict[tuple[str, int], str] = {}
    rows: list[DocumentRow] = []
    found: list[ConflictRow] = []
    for key in sorted(merged):
        row, contradictions = _merge(key, merged[key])
        rows.append(row)
        found.extend(contradictions)
        ids.update({c.place: row.document_id for c in merged[key]})
    return LinkedDocuments(
        ids,
        tuple(rows),
        tuple(found),
        {document_id(k): tuple(v) for k, v in merged.items()},
        frozenset(completed),
        by_hand.ignored(cited),
    )


def document_id(key: Key) -> str:
    """Return the id of a document."""
    return identity("d", *key)


class _Moves:
    """Which key each key has become, but for pairs that are different by hand."""

    def __init__(self, different: frozenset[tuple[str, str]]) -> None:
        self._to: dict[Key, Key] = {}
        self._different = different

    def of(self, key: Key) -> Key:
        while key in self._to:
            key = self._to[key]
        return key

    def move(self, key: Key, target: Key) -> bool:
        """Make one key another; return whether that was allowed."""
        key, target = self.of(key), self.of(target)
        pair = sorted((document_id(key), document_id(target)))
        if key == target or (pair[0], pair[1]) in self._different:
            return False
        self._to[key] = target
        return True


class _Hand:
    """What was decided by hand on documents and citations."""

    def __init__(self, decisions: Decisions) -> None:
        self._documents = [d for d in decisions.rows if d.kind == "document"]
        self._citations = {d.first: d for d in decisions.rows if d.kind == "citation"}
        self._citations |= {d.second: d for d in decisions.rows if d.kind == "citation"}
        self._keys: dict[str, Key] = {}

    def different(self) -> frozenset[tuple[str, str]]:
        return frozenset(d.pair for d in self._documents if d.verdict == "different")

    def reread(self, cited: Cited) -> Cited:
        """Take the number as it is written where a repair or completion is denied."""
        if not self._citations:
            return cited
        decision = self._citations.get(citation_id(cited.article.article_id, cited.mention))
        if decision is None or decision.verdict == "same":
            return cited
        m = cited.mention
        plain = replace(
            m, number=m.number_as_written, how="exact", issued_on=None, issuer=None, type_code=None
        )
        return replace(cited, mention=plain)

    def join(self, groups: Mapping[Key, Sequence[Cited]], moves: _Moves) -> None:
        """Join documents that are the same by hand: the less told becomes the one with the fuller key."""
        self._keys = {document_id(k): k for k in groups}
        for d in self._documents:
            if d.verdict == "same" and d.first in self._keys and d.second in self._keys:
                pair = sorted((self._keys[d.first], self._keys[d.second]), key=lambda k: (_fullness(k), k))
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

    def ignored(self, cited: Sequence[Cited]) -> tuple[int, ...]:
        """Return the lines that name no document or citation of the run."""
        lines = [d.line for d in self._documents if not {d.first, d.second} <= self._keys.keys()]
        if self._citations:
            known = {citation_id(c.article.article_id, c.mention) for c in cited}
            lines += sorted({d.line for d in self._citations.values() if not {d.first, d.second} & known})
        return tuple(lines)


def _fullness(key: Key) -> tuple[int, bool, bool]:
    return len(key[1]), bool(key[_PLACE]), bool(key[_PERIOD])


def _keys(cited: Iterable[Cited]) -> dict[tuple[str, int], Key]:
    """Return the key of each mention with the place and date that its article gives the number anywhere."""
    places: dict[tuple[str, str, str], str] = {}
    dates: dict[tuple[str, str, str], date] = {}
    cited = list(cited)
    for c in cited:
        name = (c.article.article_id, c.mention.kind, c.mention.number)
        if c.mention.issuer_place:
            places.setdefault(name, c.mention.issuer_place)
        issued = c.mention.issued_on or c.mention.cited_on
        if issued:
            dates.setdefault(name, issued)
    keys: dict[tuple[str, int], Key] = {}
    for c in cited:
        m = c.mention
        name = (c.article.article_id, m.kind, m.number)
        place = m.issuer_place or places.get(name, "")
        period = _period(m, m.issued_on or m.cited_on or dates.get(name))
        keys[c.place] = (m.kind, m.number, m.country or "", place, period)
    return keys


def _period(mention: DocumentMention, issued: date | None) -> str:
    """Return what tells documents of one number apart: nothing where the number holds its own year."""
    if mention.year is not None and str(mention.year) in mention.number:
        return ""
    if issued is not None:
        return str(issued.year)
    return str(mention.year) if mention.year is not None else ""


def is_short(mention: DocumentMention) -> bool:
    """Tell whether a mention is a short form that its article leaves open: a kind and a bare serial."""
    return mention.number == mention.serial and mention.kind != "project" and mention.country in (None, "VN")


def _complete_short(
    cited: Sequence[Cited],
    key_of: Mapping[tuple[str, int], Key],
    families: Mapping[str, str],
    moves: _Moves,
) -> dict[tuple[str, int], Key]:
    """Return the documents of the short forms that exactly one full number of the family completes."""
    full: dict[tuple[str, str, str], set[Key]] = defaultdict(set)
    for c in cited:
        if c.mention.type_code:
            full[families[c.article.article_id], c.mention.kind, c.mention.serial].add(key_of[c.place])
    found: dict[tuple[str, int], Key] = {}
    for c in cited:
        if is_short(c.mention):
            keys = full.get((families[c.article.article_id], c.mention.kind, c.mention.serial), set())
            if len({k[:2] for k in keys}) == 1:
                found[c.place] = moves.of(max(keys, key=lambda k: (_fullness(k), k)))
    return found


def _complete(groups: Mapping[Key, Sequence[Cited]], missing: int, moves: _Moves) -> None:
    """Move documents without place or period to the only document of their number that has them."""
    known: dict[tuple[str, ...], set[Key]] = defaultdict(set)
    present = sorted({moves.of(k) for k in groups})
    for key in present:
        if key[missing]:
            known[key[:missing] + key[missing + 1 :]].add(key)
    for key in present:
        if not key[missing]:
            targets = known.get(key[:missing] + key[missing + 1 :], set())
            if len(targets) == 1:
                moves.move(key, next(iter(targets)))


def _may_be(cited: Cited, key: Key) -> bool:
    """Tell whether a mention that states no date may be of a document of that year.

    Nothing is cited before it is issued; and State numbers without a year begin anew each year, so that one
    older than the year before is more likely another document.
    """
    published = cited.article.published_on
    if published is None or not key[_PERIOD] or cited.mention.issued_on or cited.mention.cited_on:
        return True
    age = published.year - int(key[_PERIOD])
    return 0 <= age <= 1 if _YEARLY.fullmatch(key[1]) else age >= 0


def _merge(key: Key, cited: Sequence[Cited]) -> tuple[DocumentRow, list[ConflictRow]]:
    kind, number, country, place, _ = key
    record_id = document_id(key)
    ordered = sorted(cited, key=lambda c: c.place)
    own = [c for c in ordered if (c.mention.kind, c.mention.number) == (kind, number)] or ordered

    def stated(values: Iterable[tuple[Cited, Value | None]]) -> list[Stated[Value]]:
        return [
            Stated(v, c.article.article_id, c.article.language == VIETNAMESE)
            for c, v in values
            if v is not None
        ]

    issued = stated((c, c.mention.issued_on or c.mention.cited_on) for c in own)
    issuers = stated((c, c.mention.issuer) for c in own)
    issued_on = best(issued)
    row = DocumentRow(
        document_id=record_id,
        kind=kind,  # type: ignore[arg-type]
        number=number,
        serial=own[0].mention.serial or None,
        year=issued_on.year if issued_on else best(stated((c, c.mention.year) for c in own)),
        type_code=best(stated((c, c.mention.type_code) for c in own)),
        issuer_code=best(stated((c, c.mention.issuer_code) for c in own)),
        issuer=best(issuers),
        issuer_place=place or None,
        issued_on=issued_on,
        subject=max((c.mention.subject for c in ordered if c.mention.subject), key=len, default=None),
        country=country or None,
    )
    found = conflicts("document", record_id, "issued_on", issued, issued_on)
    return row, found + conflicts("document", record_id, "issuer", issuers, row.issuer)
