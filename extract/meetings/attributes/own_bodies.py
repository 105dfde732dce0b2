"""Bodies whose own meeting or chamber a sentence names, and those that only came to one."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.attributes.halls import halls_in
from extract.meetings.claims.occasions import only_times
from extract.meetings.events.events import Event
from extract.meetings.grammar.extents import word_before
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import phrases_of, words_of
from extract.people.guests.guests import own_words
from extract.roles.mention import BodyMention

# In so much behind a noun stands the word for "its own", with one more before it: "this year's".
_OWN = 60
_BEFORE = 24
_LEAD = 2


def of_itself(scene: Scene, sentence: Sentence, cue: Cue) -> BodyMention | None:
    """Return the body whose own meeting it is, with nobody named between: "اعضای شورا در جلسه خود"; or
    the one that itself stands for its session ("در شورای هماهنگی …"), or that is part of what is said of its
    sitting ("Ủy ban Thường vụ Quốc hội cho ý kiến")."""
    within = (
        b
        for b in sentence.bodies
        if cue.start < b.start < cue.end <= b.end or b.start <= cue.start < b.end < cue.end
    )
    named = next(within, None)
    if named is not None:
        return named
    words = scene.folded[cue.end : cue.end + _OWN].split()[:2]
    if own_words(scene.article.language).isdisjoint(words):
        return None
    body = next((b for b in reversed(sentence.bodies) if b.end <= cue.start), None)
    if body is None or any(body.end <= p.start < cue.start for p in sentence.voices):
        return None
    office = next((r for r in sentence.roles if r.start <= body.start and body.end <= r.end), None)
    return body if office is None or office.plural else None


def came(scene: Scene, body: BodyMention) -> bool:
    """Tell whether a body is a delegation that visits, or "with the delegation of" stands before it; that of
    the National Assembly is one by itself."""
    if body.body.endswith(" Delegation"):
        return body.body != "National Assembly Delegation"
    language = scene.article.language
    before = scene.folded[max(0, body.start - _BEFORE) : body.start].rstrip()
    side = next((s for s in phrases_of(language, "guest_sides") if f" {before}".endswith(f" {s}")), None)
    met = before.removesuffix(side).split()[-1:] if side else []
    return bool(met) and met[0] in words_of(language, "with_words")


def is_office_at(scene: Scene, sentence: Sentence, body: BodyMention) -> bool:
    """Tell whether a body is the office in which others met: "tại Văn phòng Tỉnh ủy"."""
    at = words_of(scene.article.language, "venue_markers")
    return body.body.startswith("Office of") and word_before(scene, sentence, body.start) in at


def of_hall(scene: Scene, event: Event) -> BodyMention | None:
    """Return the body in whose hall others were received by somebody who holds an office of it."""
    for sentence in event.anchors[:_LEAD]:
        ends = {end + 1 for _, end, _ in halls_in(scene, sentence)} if sentence.bodies else set()
        held = {r.body for h in sentence.holders for r in (*h.own, *h.shared)}
        found = (b for b in sentence.bodies if b.start in ends and b.body in held)
        if any(came(scene, b) for b in sentence.bodies) and (owner := next(found, None)):
            return owner
    return None


def opening_host(
    scene: Scene, sentence: Sentence, hosts: Sequence[BodyMention], cues: Sequence[Cue]
) -> BodyMention | None:
    """Return the body that begins a sentence, where verbs come last, if it holds the meeting that is the
    object of its verb, however long that one's name is ("X the conference on … in the hall … held")."""
    host = next((b for b in hosts if b.start == sentence.start), None)
    if host is None:
        return None
    marks = phrases_of(scene.article.language, "postpositions")
    for cue in cues:
        named = [
            k for k in sentence.of("kind") if host.end <= k.start < cue.start and not only_times(scene, k)
        ]
        words = scene.folded[named[0].end : cue.start].split() if named else []
        if cue.label.value == "held" and any(mark in words for mark in marks):
            return host
    return None


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
