"""Guests whom one verb says that somebody met one after the other: "lần lượt tiếp Đại sứ A và Đại sứ B"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import joints, phrases_of
from extract.people.mention import PersonMention

_OF_TWO = ("reception", "talks", "meeting", "working_session")


def met_in_turn(scene: Scene, sentence: Sentence, verb: Cue) -> Sequence[PersonMention]:
    """Return those behind a verb of meeting who were met one after the other, if it says so of several."""
    turns = phrases_of(scene.article.language, "in_turn")
    if not turns or verb.label.group != "verb" or verb.label.value not in _OF_TWO:
        return ()
    if not scene.folded[sentence.start : verb.start].rstrip().endswith(turns):
        return ()
    end = next((i for i in range(verb.end, sentence.end) if scene.folded[i] in ".:"), sentence.end)
    guests = [p for p in sentence.voices if verb.end <= p.start < end]
    parted = (_is_parted(scene, a.end, b.start) for a, b in pairwise(guests))
    return guests if len(guests) > 1 and all(parted) else ()


def _is_parted(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a mark or "and" stands between two guests."""
    between = scene.folded[start:end]
    return "," in between or ";" in between or not joints(scene.article.language).isdisjoint(between.split())
