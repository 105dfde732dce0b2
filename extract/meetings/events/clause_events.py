"""Which sentences tell of the meetings that one sentence tells of in several clauses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.meetings.claims.occasions import GENERAL
from extract.meetings.events.day_parts import clause_time
from extract.meetings.events.other_times import is_of_earlier_day, opens_elsewhere
from extract.meetings.sentences.scene import Scene, Sentence

# Within so much of its beginning a sentence says which of the meetings it is about.
_OPENING = 60


def clause_runs(scene: Scene, sentences: Sequence[Sentence]) -> list[tuple[Sentence, ...]]:
    """Return, for each clause about another meeting, the clause with the sentences that tell more of that.

    They begin with its part of the day, name it by its kind or somebody who is named with it alone, or go on
    from one that does; sentences about another day or matter end them.
    """
    runs: list[tuple[Sentence, ...]] = []
    firsts = {s.clause_of for s in sentences if s.clause_of is not None}
    for first in sorted(firsts):
        clauses = [s for s in sentences if s.clause_of == first]
        heads = [scene.sentences[first], *clauses]
        told: list[list[Sentence]] = [[] for _ in heads]
        at = 0
        for sentence in _behind(scene, sentences, clauses[-1]):
            named = _named(scene, sentence, heads)
            if named is None and sentence.kind != "paragraph":
                continue
            at = at if named is None else named
            told[at].append(sentence)
        runs += [(head, *more) for head, more in zip(clauses, told[1:], strict=True)]
    return runs


def _behind(scene: Scene, sentences: Sequence[Sentence], last: Sentence) -> Iterator[Sentence]:
    for sentence in sentences:
        if sentence.index <= last.index:
            continue
        if sentence.clause_of is not None or is_of_earlier_day(scene, sentence):
            return
        if opens_elsewhere(scene, sentence) and clause_time(scene, sentence) is None:
            return
        yield sentence


def _named(scene: Scene, sentence: Sentence, heads: Sequence[Sentence]) -> int | None:
    """Return which of the meetings a sentence is about by its time, its kind or its people, if of one."""
    opening = sentence.start + _OPENING
    time = clause_time(scene, sentence)
    kinds = {c.label.value for c in sentence.naming if c.start <= opening}
    classes = {_class(k) for k in kinds}
    shared = {p.name for p in heads[0].voices[:1]}
    people = {p.name for p in sentence.voices} - shared
    tests = (
        [time is not None and clause_time(scene, h) == time for h in heads],
        [bool(kinds & {c.label.value for c in h.naming}) for h in heads],
        [bool(classes & {_class(c.label.value) for c in h.naming}) for h in heads],
        [bool(people & {p.name for p in h.voices}) for h in heads],
    )
    return next((fits.index(True) for fits in tests if fits.count(True) == 1), None)


def _class(kind: str) -> str:
    return "general" if kind in GENERAL else kind
