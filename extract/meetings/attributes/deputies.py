"""Whose members met, or whose deputies met their voters: theirs is the meeting, whoever chairs it."""

from __future__ import annotations

from collections.abc import Iterator

from extract.meetings.claims.occasions import only_times
from extract.meetings.events.events import Event
from extract.meetings.grammar.extents import gap
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import whole_words
from extract.roles.mention import BodyMention, RoleMention

_DELEGATION = "National Assembly Delegation"
_ASSEMBLY = "National Assembly"
_COUNCIL = "People's Council"
# What members of a body are.
_MEMBERS = ("Member", "Deputy", "Judge", "People's Deputy")


def of_deputies(scene: Scene, event: Event) -> BodyMention | None:
    """Return the delegation or council whose deputies an article first names, if what it reports is a meeting
    with their voters: the front of the commune only chairs it."""
    phrases = whole_words(scene.article.language, "voter_meetings")
    told = event.anchors[:_LEAD]
    if not any(phrases.search(scene.folded, s.start, s.end) or _with_voters(scene, s) for s in told):
        return None
    return next((b for s in (*event.sentences, *scene.sentences) for b in _bodies_of_deputies(s)), None)


def of_members(scene: Scene, event: Event) -> BodyMention | None:
    """Return the body whose members an article says to have met: "the judges of the court gathered"."""
    for sentence in event.anchors[:_LEAD]:
        for role in sentence.roles:
            if not (role.plural and role.body and role.title in _MEMBERS):
                continue
            if any(not gap(scene, sentence, role.end, v.start) for v in _meeting(sentence, role.end)):
                return BodyMention(role.start, role.end, role.as_written, role.body, role.place)
    return None


def _meeting(sentence: Sentence, start: int) -> Iterator[Cue]:
    """Yield the verbs of meeting or holding behind an offset."""
    yield from (v for v in (*sentence.of("verb"), *sentence.of("tense", "held")) if v.start >= start)


def _with_voters(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether voters stand a few words behind what names a meeting: "tiếp xúc với hơn 200 cử tri"."""
    voters = whole_words(scene.article.language, "voters")
    ends = [c.end for c in sentence.naming if not only_times(scene, c)]
    return any(voters.search(scene.folded, end, min(end + _NEAR, sentence.end)) for end in ends)


# What a meeting was stands where it is first told.
_LEAD = 2
_NEAR = 24


def _bodies_of_deputies(sentence: Sentence) -> Iterator[BodyMention]:
    """Yield the bodies whose deputies a sentence names, in order."""
    found: list[tuple[int, int, str, str, str | None]] = [
        (b.start, b.end, b.as_written, b.body, b.place) for b in sentence.bodies if b.body == _DELEGATION
    ]
    for role in sentence.roles:
        body = _body_of(role)
        if body is not None:
            found.append((role.start, role.end, role.as_written, body, role.place))
    yield from (BodyMention(*fields) for fields in sorted(found, key=lambda f: f[0]))


def _body_of(role: RoleMention) -> str | None:
    if role.body == _DELEGATION:
        return _DELEGATION
    if role.title == f"{_ASSEMBLY} Deputy" or (role.title == "Deputy" and role.body == _ASSEMBLY):
        return _DELEGATION
    council = role.title == "Deputy" and role.body is not None and role.body.endswith(_COUNCIL)
    return role.body if council else None
