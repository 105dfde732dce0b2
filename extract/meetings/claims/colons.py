"""Who is quoted by a colon alone, where verbs come last: "X، وزیر نیرو: در این جلسه …"."""

from __future__ import annotations

from extract.lexicon.phrases import PhraseMatch
from extract.meetings.grammar.extents import gap, own_start
from extract.meetings.grammar.objects import is_object
from extract.meetings.sentences.cues import Cue, CueLabel
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_last
from extract.people.mention import PersonMention

_SAYS = CueLabel("trigger", "say", "before")
_OPENING = 2


def quoted_by_colon(scene: Scene, sentence: Sentence) -> tuple[Cue, PersonMention] | None:
    """Return the name that only what the person is parts from the first colon, and the colon as what says so.

    The name begins the sentence, or a meeting is named before it.
    """
    if not verb_last(scene.article.language):
        return None
    colon = scene.folded.find(":", sentence.start, sentence.end)
    names = [p for p in sentence.voices if p.end <= colon]
    if colon < 0 or not names or gap(scene, sentence, names[-1].end, colon).strip("،, "):
        return None
    person = names[-1]
    if any(t.end <= colon for t in sentence.of("trigger")) or is_object(scene, sentence, person.start):
        return None
    opens = own_start(scene, sentence, person.start) - sentence.start <= _OPENING and len(names) == 1
    named = any(k.end <= person.start for k in sentence.of("kind"))
    return (PhraseMatch(colon, colon + 1, _SAYS), person) if opens or named else None
