"""What kind of meeting a sentence is about."""

from __future__ import annotations

from extract.meetings.claims.announcements import is_future
from extract.meetings.claims.occasions import GENERAL, only_times
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence

# A visit is made of meetings, so it is set apart from none.
VISIT = "visit"
ENCOUNTERS = frozenset(("reception", "talks"))
"""Kinds of meeting of two sides."""


def naming_cues(scene: Scene, sentence: Sentence) -> list[Cue]:
    """Return the nouns and verbs by which a sentence names meetings that are not to come, in text order."""
    found = [c for c in sentence.naming if not only_times(scene, c) and not is_future(scene, sentence, c)]
    return sorted(found, key=lambda c: c.start)


def kind_of_cue(cue: Cue) -> str:
    """Return the kind that a noun or verb names, one word for the general ones."""
    return "general" if cue.label.value in GENERAL else cue.label.value


def class_of(scene: Scene, sentence: Sentence) -> str | None:
    """Return the kind of meeting that a sentence is about, one word for the general ones."""
    found = naming_cues(scene, sentence)
    if not found:
        return None
    found = [c for c in found if c.label.value != VISIT] or found  # "visited … and met with …"
    told = sentence.of("trigger", "chair", "attend")
    if told:
        near = min(found, key=lambda c: min(abs(c.start - t.end) for t in told))
        return kind_of_cue(near)
    return kind_of_cue(found[0])
