"""Guests whom one verb says that somebody met one after the other: "lần lượt tiếp Đại sứ A và Đại sứ B"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.grammar.extents import own_start
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
    return guests if len(guests) > 1 and all(_is_parted(scene, sentence, g) for g in guests[1:]) else ()


def _is_parted(scene: Scene, sentence: Sentence, guest: PersonMention) -> bool:
    """Tell whether a mark or "and" stands before a guest with his office."""
    before = scene.folded[sentence.start : own_start(scene, sentence, guest.start)].split()
    return bool(before) and (before[-1][-1] in ",;" or before[-1] in joints(scene.article.language))
