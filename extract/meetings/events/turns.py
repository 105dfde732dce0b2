"""Meetings with guests who were received one after the other: each was at one of his own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.meetings.claims.in_turn import met_in_turn
from extract.meetings.sentences.scene import Scene, Sentence
from extract.people.mention import PersonMention


def turns_of(scene: Scene, anchors: Sequence[Sentence]) -> tuple[Sentence, Sequence[PersonMention]] | None:
    """Return the first of the anchors by which several were met in turn, with them."""
    for sentence in anchors:
        for verb in sentence.of("verb") if sentence.kind != "headline" else ():
            guests = met_in_turn(scene, sentence, verb)
            if guests:
                return sentence, guests
    return None


def by_guest(
    sentences: Sequence[Sentence], lead: Sentence, guests: Sequence[PersonMention]
) -> Iterator[tuple[tuple[Sentence, ...], frozenset[str]]]:
    """Yield, for each guest, the sentences on the meeting with him, and the names of the other guests: those
    behind the lead go on about the one whom they, or one before them, name."""
    names = [g.name for g in guests]
    told: list[list[Sentence]] = [[] for _ in names]
    at = 0
    for sentence in (s for s in sentences if s.index > lead.index):
        named = [n for n, name in enumerate(names) if any(p.name == name for p in sentence.people)]
        at = named[0] if len(named) == 1 else at
        told[at].append(sentence)
    before = [s for s in sentences if s.index < lead.index]
    for n, name in enumerate(names):
        own = (*(before if n == 0 else ()), lead, *told[n])
        yield own, frozenset(names) - {name}
