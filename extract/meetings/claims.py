"""Who took which part, by one sentence: what each trigger word says of the names around it.

A trigger says where its people stand (`before`, `after`, `either`). Chairing and attending may claim a list,
speaking claims its subject alone, so that people whom a speaker merely names are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from extract.meetings.cues import Cue
from extract.meetings.encounters import encountered
from extract.meetings.groups import chairs, joined, nearest, side
from extract.meetings.occasions import has_occasion, is_future, leads_delegation
from extract.meetings.scene import Scene, Sentence
from extract.meetings.subjects import gap, introduced, is_of_two, subject_after, subject_before, verb_first
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

ClaimKind = Literal["chair", "speak", "say", "attend", "meet", "absent", "outside", "late", "named"]

_CLAIMING = ("chair", "attend", "speak", "absent", "deputise", "assign", "host", "lead")
_NEAR = 60
# So much may stand between a verb and the name that it takes as its object, besides the offices.
_JOINED = 12
_BULLETS = ("•", "-", "+", "*", "–", "·")


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence's word on one person, or on whoever holds an office that it names without a name.

    `both`: the office is said of two ("the two prime ministers"), each of whom is meant.
    """

    kind: ClaimKind
    sentence: int
    trigger: Cue
    person: PersonMention | None = None
    role: RoleMention | None = None
    both: bool = False


def read_claims(scene: Scene, sentence: Sentence) -> list[Claim]:
    """Return what the triggers of a sentence say of its people, in trigger order."""
    triggers = sentence.of("trigger")
    claims: list[Claim] = []
    for i, trigger in enumerate(triggers):
        left = max((t.end for t in triggers[:i] if t.label.value in _CLAIMING), default=sentence.start)
        right = min((t.start for t in triggers[i + 1 :] if t.label.value in _CLAIMING), default=sentence.end)
        if not is_future(scene, sentence, trigger):
            claims.extend(_claims_of(scene, sentence, trigger, left, right))
    claims.extend(Claim("meet", sentence.index, cue, *who) for cue, who in encountered(scene, sentence))
    blocked = {id(c.person) for c in claims if c.kind == "named"}
    return [c for c in claims if c.kind in ("named", "absent", "late") or id(c.person) not in blocked]


def carried_claims(scene: Scene) -> list[Claim]:
    """Return the claims of lists whose head stands in a line of its own: the bullets below it attend."""
    claims: list[Claim] = []
    head: Cue | None = None
    for sentence in scene.sentences:
        text = scene.folded[sentence.start : sentence.end].strip()
        if text.endswith(":"):
            heads = [
                t
                for t in sentence.of("trigger", "attend")
                if not any(p.start > t.end for p in sentence.people)
            ]
            head = heads[-1] if heads else None
        elif head is not None and text[:1] in _BULLETS:
            claims.extend(_claim("attend", sentence, head, sentence.voices))
        else:
            head = None
    return claims


def _claims_of(scene: Scene, sentence: Sentence, trigger: Cue, left: int, right: int) -> Iterator[Claim]:
    value = trigger.label.value
    before = [p for p in sentence.voices if left <= p.start and p.end <= trigger.start]
    after = [p for p in sentence.voices if trigger.end <= p.start and p.end <= right]
    if value in ("chair", "attend") and not has_occasion(scene, sentence, trigger):
        return
    if value == "chair" and leads_delegation(sentence, trigger):
        yield from _claim("attend", sentence, trigger, nearest(scene, trigger, before, after))
    elif value == "chair":
        found = chairs(scene, sentence, trigger, before, after)
        yield from _claim("chair", sentence, trigger, found)
        if not found:
            yield from _by_office("chair", scene, sentence, trigger)
    elif value in ("attend", "host"):
        found = side(scene, trigger, before, after)
        yield from _claim("attend", sentence, trigger, found)
        if not found:
            yield from _by_office("attend", scene, sentence, trigger)
    elif value in ("speak", "say") and not sentence.of("trigger", "outside"):
        yield from _speech(scene, sentence, trigger)
    elif value in ("absent", "deputise", "lead"):
        kind: ClaimKind = "absent" if value == "absent" else "attend"
        yield from _claim(kind, sentence, trigger, nearest(scene, trigger, before, after))
    elif value == "assign":
        yield from _claim("named", sentence, trigger, _named(scene, sentence, trigger, before, after))
    elif value == "late":
        next_to = [p for p in sentence.people if trigger.start <= p.start <= trigger.end + 2]
        yield from _claim("late", sentence, trigger, next_to or joined(scene.folded, after[:1], trigger.end))
    elif value == "outside":
        yield from _claim("outside", sentence, trigger, sentence.people)


def _claim(
    kind: ClaimKind, sentence: Sentence, trigger: Cue, people: Sequence[PersonMention]
) -> Iterator[Claim]:
    for person in people:
        yield Claim(kind, sentence.index, trigger, person)


def _by_office(kind: ClaimKind, scene: Scene, sentence: Sentence, trigger: Cue) -> Iterator[Claim]:
    """Yield the claim on whoever holds the office that is the subject of a verb without a name."""
    order = trigger.label.order
    if order == "after" or verb_first(scene.article.language):
        found = subject_after(scene, sentence, trigger.end)
    else:
        found = subject_before(scene, sentence, trigger.start)
    if found is not None and found.role is not None:
        both = is_of_two(scene, sentence, found.role.start)
        yield Claim(kind, sentence.index, trigger, role=found.role, both=both)


def _named(
    scene: Scene,
    sentence: Sentence,
    trigger: Cue,
    before: Sequence[PersonMention],
    after: Sequence[PersonMention],
) -> Sequence[PersonMention]:
    """Return who is only named as the object (or for some words the subject) of a trigger beside it."""
    if trigger.label.order == "before":
        return [p for p in before[-1:] if trigger.start - p.end <= _NEAR]
    near = [p for p in after if p.start - trigger.end <= _NEAR]
    return [p for p in near if len(gap(scene, sentence, trigger.end, near[0].start)) <= _JOINED]


def _speech(scene: Scene, sentence: Sentence, trigger: Cue) -> Iterator[Claim]:
    """Yield the claim on who speaks: the subject before the verb, or behind it where it may stand there."""
    kind: ClaimKind = "speak" if trigger.label.value == "speak" else "say"
    order = trigger.label.order
    found = None
    if order == "before" or (order == "either" and not verb_first(scene.article.language)):
        found = subject_before(scene, sentence, trigger.start)
    if found is None and (order == "after" or verb_first(scene.article.language)):
        found = subject_after(scene, sentence, trigger.end)
    elif found is None and kind == "speak":
        found = introduced(scene, sentence, trigger.end)
    if found is not None:
        yield Claim(kind, sentence.index, trigger, *found)
