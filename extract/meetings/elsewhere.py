"""Whether somebody is said to have met or attended at another time or meeting than the one reported."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.claim import Claim
from extract.meetings.events import Event
from extract.meetings.scene import Scene, Sentence
from extract.meetings.vocabulary import words_of

# Claims that place somebody at a meeting without a part of his own.
PLACED = frozenset(("meet", "attend"))
# Meetings of two sides, which are no part of a session that somebody chairs.
_OF_TWO = ("talks", "reception")


def is_elsewhere(scene: Scene, event: Event, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Tell whether a claim on a person is about another meeting than `event`: his sentence, further down
    than the one that first reports it, is about last month, or tells of talks where a session is chaired.
    """
    if claim.kind not in PLACED or event.recalled or event.sequel:
        return False
    first = event.anchors[0].index
    if claim.sentence <= first:
        return False
    sentence = scene.sentences[claim.sentence]
    if _is_of_bygone(scene, sentence, claim):
        return True
    if claim.kind != "meet" or claim.trigger.label.value not in _OF_TWO or _is_of_two(event):
        return False
    chaired = {c.sentence for c in claims if c.kind == "chair"}
    return claim.sentence not in chaired and any(a.index in chaired for a in event.anchors)


def _is_of_two(event: Event) -> bool:
    """Tell whether the sentences that first tell of a meeting, or its headline, name talks or a reception."""
    heads = [s for s in event.sentences if s.kind == "headline"]
    return any(s.of("kind", *_OF_TWO) or s.of("verb", *_OF_TWO) for s in (event.anchors[0], *heads))


def is_encounter(event: Event) -> bool:
    """Tell whether a meeting is one of two sides: the sentence that first tells of it names no other."""
    cues = event.anchors[0].naming
    return bool(cues) and all(c.label.value in _OF_TWO for c in cues)


def _is_of_bygone(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    words = words_of(scene.article.language, "bygone_words")
    return any(
        scene.folded[t.start : t.end] in words and t.start < claim.trigger.start
        for t in sentence.of("tense", "recall")
    )
