"""Find what the article says one document does to another: implements, amends, replaces, guides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.documents.codes import issuer_of
from extract.documents.lexicon import Words
from extract.documents.mention import DocumentMention, RelationMention

_MAKERS = frozenset(
    ("plan", "programme", "decision", "resolution", "directive", "official_dispatch", "guideline", "decree",
     "circular", "conclusion", "notice", "order", "project")
)  # fmt: skip
_GUIDES = frozenset(("decree", "circular", "guideline", "resolution", "decision"))
_SENTENCE = re.compile(r"(?<![ \d][рг])[.!?؟…]+[\"»”)]*\s+(?=[^\W\d]|[«“\"(*•])|\n+")
_REACH = 130


def find_relations(
    text: str, folded: str, words: Words, mentions: Sequence[DocumentMention], ends: Sequence[int]
) -> tuple[RelationMention, ...]:
    """Return the relations between mentions of one sentence; `ends` are the ends of their statements."""
    found: dict[tuple[str, str, str], RelationMention] = {}
    for indices, start, end in _sentences(text, mentions):
        if len(indices) < 2:
            continue
        for cue in words.relations.find(folded[start:end]):
            at, stop = start + cue.start, start + cue.end
            if any(mentions[i].start <= at < mentions[i].end for i in indices):
                continue
            for source, target in _pairs(folded, words, mentions, ends, indices, at, stop, cue.label):
                a, b = mentions[source], mentions[target]
                key = (a.number, cue.label, b.number)
                low, high = min(a.start, b.start, at), max(a.end, b.end)
                found.setdefault(key, RelationMention(source, cue.label, target, low, high))  # type: ignore[arg-type]
    return tuple(found.values())


def _sentences(text: str, mentions: Sequence[DocumentMention]) -> list[tuple[list[int], int, int]]:
    cuts = [0]
    for match in _SENTENCE.finditer(text):
        if not any(m.start <= match.start() < m.end for m in mentions):
            cuts.append(match.end())
    cuts.append(len(text) + 1)
    return [
        ([i for i, m in enumerate(mentions) if a <= m.start < b], a, b)
        for a, b in zip(cuts, cuts[1:], strict=False)
    ]


def _pairs(
    folded: str,
    words: Words,
    mentions: Sequence[DocumentMention],
    ends: Sequence[int],
    indices: Sequence[int],
    at: int,
    stop: int,
    relation: str,
) -> list[tuple[int, int]]:
    before = [i for i in indices if mentions[i].end <= at]
    after = [i for i in indices if mentions[i].start >= stop]
    if after and mentions[after[0]].start - stop <= _REACH and not _cut(folded, stop, mentions[after[0]].start):
        target = after[0]
        targets = _members(folded, mentions, after)
        sources = [i for i in reversed(before) if _may(mentions[i], relation, mentions[target])][:1]
        if sources:
            sources += _joined(folded, words, mentions, ends, before, sources[0], relation, mentions[target])
        else:  # "to implement X, the committee issued Y"
            rest = [i for i in after if i not in targets and _may(mentions[i], relation, mentions[target])]
            sources = rest[:1] if not before or len(after) > 1 else []
        return [(s, t) for s in sources for t in targets if _may(mentions[s], relation, mentions[t])]
    if len(before) > 1 and relation == "implements" and not after:
        source = before[-1]
        if at - mentions[source].end <= 60:
            return [(source, t) for t in before[:-1][:1] if _may(mentions[source], relation, mentions[t])]
    return []


def _cut(folded: str, start: int, end: int) -> bool:
    return bool(re.search(r"[;؛:]", folded[start:end]))


def _members(folded: str, mentions: Sequence[DocumentMention], after: Sequence[int]) -> list[int]:
    """Return the first mention and the bare members of its list."""
    members = [after[0]]
    for index in after[1:]:
        gap = folded[mentions[members[-1]].end : mentions[index].start]
        if mentions[index].start != mentions[index].number_start or len(gap) > 8:
            break
        members.append(index)
    return members


def _joined(
    folded: str,
    words: Words,
    mentions: Sequence[DocumentMention],
    ends: Sequence[int],
    before: Sequence[int],
    source: int,
    relation: str,
    target: DocumentMention,
) -> list[int]:
    position = before.index(source)
    if position == 0:
        return []
    other = before[position - 1]
    gap = words.links.sub(" ", folded[ends[other] : mentions[source].start])
    joined = not re.sub(r"[\s,،و]+", "", gap) and mentions[other].number != mentions[source].number
    return [other] if joined and _may(mentions[other], relation, target) else []


def _may(source: DocumentMention, relation: str, target: DocumentMention) -> bool:
    if (source.kind, source.number) == (target.kind, target.number):
        return False
    if relation in ("amends", "replaces"):
        same = source.type_code == target.type_code and source.issuer_code == target.issuer_code
        laws = source.kind == target.kind or {source.kind, target.kind} <= {"law", "resolution", "decree"}
        return (same or (source.country != "VN" and laws)) and not _older(target, source)
    if relation == "guides":
        return source.kind in _GUIDES and target.kind in ("law", "resolution", "ordinance", "decree") and (
            _rank(source) > _rank(target)
        )
    if source.kind not in _MAKERS or target.kind in ("official_letter", "report", "proposal"):
        return False
    if source.country != "VN" or target.country != "VN":
        return source.kind != target.kind
    return _rank(source) > _rank(target) or (
        _rank(source) == _rank(target) and source.kind in ("plan", "programme") and target.kind not in ("plan",)
    )


def _rank(mention: DocumentMention) -> int:
    issuer = issuer_of(mention.issuer_code) if mention.issuer_code else None
    return issuer.rank if issuer else 5


def _older(target: DocumentMention, source: DocumentMention) -> bool:
    """Whether the source was issued before what it is said to amend."""
    if source.issued_on and target.issued_on:
        return source.issued_on < target.issued_on
    return bool(source.year and target.year and source.year < target.year)
