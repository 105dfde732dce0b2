"""Which meetings an article reports, from what its sentences say was held, chaired, attended or spoken at.

A meeting that is only announced is none. One that an article looks back on is a meeting of its own if the
article gives its date and says who chaired it or that it was held.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from extract.meetings.claims import Claim
from extract.meetings.cues import Cue
from extract.meetings.occasions import names_meeting
from extract.meetings.scene import Scene, Sentence

_LEAD_SENTENCES = 5
_NAMING_SENTENCES = 3
_NEAR = 90


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting as the sentences that speak of it; `anchors` are those that say that it took place."""

    anchors: tuple[Sentence, ...]
    sentences: tuple[Sentence, ...]
    recalled: bool = False


def find_events(scene: Scene, claims: Sequence[Claim]) -> tuple[Event, ...]:
    """Return the meetings that the article reports, the main one first."""
    recalled = _recalled(scene, claims)
    apart = {s.index for event in recalled for s in event.sentences}
    rest = [s for s in scene.sentences if s.index not in apart]
    anchors = _anchors(rest, [c for c in claims if c.sentence not in apart])
    main = [Event(tuple(anchors), tuple(rest))] if anchors else []
    return (*main, *(recalled if main else ()))


def is_held(sentence: Sentence) -> bool:
    """Tell whether the sentence says that a meeting took place, by a verb or a noun beside one of holding."""
    if sentence.of("tense", "future"):
        return False
    if sentence.of("verb"):
        return True
    return any(_gap(k, t) <= _NEAR for k in sentence.of("kind") for t in sentence.of("tense", "held"))


def _anchors(sentences: Sequence[Sentence], claims: Sequence[Claim]) -> list[Sentence]:
    """Return the sentences that say that the meeting took place.

    What the article is about stands in its lead: where neither reports nor names a meeting, one that is
    chaired or attended further down is told in passing.
    """
    chaired = {c.sentence for c in claims if c.kind == "chair"}
    attended = {c.sentence for c in claims if c.kind == "attend"}
    spoken = {c.sentence for c in claims if c.kind == "speak"}
    said = {c.sentence for c in claims if c.kind == "say"}
    named = any(names_meeting(s) for s in sentences)
    found = []
    for position, sentence in enumerate(sentences):
        i = sentence.index
        if (
            i in chaired
            or (i in attended and named)
            or (position < _LEAD_SENTENCES and is_held(sentence))
            or (i in spoken and names_meeting(sentence))
            or (position < _LEAD_SENTENCES and i in said and names_meeting(sentence))
        ):
            found.append(sentence)
    lead = sentences[: _LEAD_SENTENCES + 1]
    reported = any(s in lead for s in found)
    about = any(names_meeting(s) for s in lead[:_NAMING_SENTENCES])
    told = any(not s.of("tense", "recall") for s in found)
    return found if told and (reported or about) else []


def _recalled(scene: Scene, claims: Sequence[Claim]) -> list[Event]:
    chaired = {c.sentence for c in claims if c.kind == "chair"}
    attended = {c.sentence for c in claims if c.kind == "attend"}
    lead = _first_time(scene.sentences[:_LEAD_SENTENCES])
    events: list[Event] = []
    for sentence in scene.sentences[1:]:
        own = _first_time((sentence,))
        looks_back = sentence.of("tense", "recall") and (sentence.of("kind") or sentence.of("verb"))
        if not looks_back or own is None or own == lead or sentence.index < _LEAD_SENTENCES - 2:
            continue
        after = [s for s in scene.sentences if s.paragraph == sentence.paragraph and s.index > sentence.index]
        told = (sentence, *after)
        shown = is_held(sentence) or sentence.index in chaired
        if (shown and any(s.index in chaired for s in told)) or sentence.index in attended:
            events.append(Event((sentence,), told, recalled=True))
    return events


def _first_time(sentences: Sequence[Sentence]) -> tuple[date, str | None] | None:
    """Return the first settled date with its part of the day."""
    return next(((d.value, d.time_of_day) for s in sentences for d in s.dates if d.value is not None), None)


def _gap(a: Cue, b: Cue) -> int:
    return max(a.start - b.end, b.start - a.end, 0)
