"""Bodies whose own meeting or chamber a sentence names."""

from __future__ import annotations

from extract.meetings.events.events import Event
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.people.guests.guests import own_words
from extract.roles.mention import BodyMention

# In so much behind a noun stands the word for "its own", with one more before it: "this year's".
_OWN = 60


def of_itself(scene: Scene, sentence: Sentence, cue: Cue) -> BodyMention | None:
    """Return the body whose own meeting it is, with nobody named between: "اعضای شورا در جلسه خود"."""
    words = scene.folded[cue.end : cue.end + _OWN].split()[:2]
    if own_words(scene.article.language).isdisjoint(words):
        return None
    body = next((b for b in reversed(sentence.bodies) if b.end <= cue.start), None)
    if body is None or any(body.end <= p.start < cue.start for p in sentence.voices):
        return None
    office = next((r for r in sentence.roles if r.start <= body.start and body.end <= r.end), None)
    return body if office is None or office.plural else None


def in_session(event: Event) -> BodyMention | None:
    """Return the body whose own chamber is where the meeting was: "در صحن علنی مجلس"."""
    return next(
        (
            b
            for s in event.anchors
            for v in s.of("venue")
            for b in s.bodies
            if v.label.value == b.body and v.start <= b.start and b.end <= v.end
        ),
        None,
    )
