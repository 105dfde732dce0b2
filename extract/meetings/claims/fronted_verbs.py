"""Who met those whom a clause before the main one names: "Làm việc với xã, Phó Thủ tướng nghe …"."""

from __future__ import annotations

from extract.meetings.grammar.extents import own_start
from extract.meetings.grammar.subjects import Subject, subject_before
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence

# Within so much of its beginning a sentence has the verb, behind a part of the day or a word for a sequence.
_OPENING = 32
_MAIN = ("say", "speak", "hear")


def subject_of_fronted(scene: Scene, sentence: Sentence, verb: Cue) -> Subject | None:
    """Return the subject of the main clause of a sentence that a verb of meeting opens, if a comma stands
    before it: the clause before has no other.

    Verbs of two words ("tiếp Đại sứ X") have their object behind them, which is no subject.
    """
    if verb.start - sentence.start > _OPENING or sentence.kind != "paragraph":
        return None
    named = sentence.people[:1], sentence.roles[:1], sentence.bodies[:1]
    if any(first[0].start < verb.start for first in named if first):
        return None
    told = next((t for t in sentence.of("trigger", *_MAIN) if t.start >= verb.end), None)
    subject = subject_before(scene, sentence, told.start) if told is not None else None
    held = (subject.person or subject.role) if subject is not None else None
    if held is None or held.start < verb.end:
        return None
    before = scene.folded[verb.end : own_start(scene, sentence, held.start)].rstrip()
    return subject if before.endswith(",") else None
