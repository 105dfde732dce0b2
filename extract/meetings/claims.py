"""Who took which part, by one sentence: what each trigger word says of the names around it.

A trigger says where its people stand (`before`, `after`, `either`). Chairing and attending may claim a list,
speaking claims the nearest name alone, so that people whom a speaker merely names are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.cues import Cue
from extract.meetings.scene import Scene, Sentence
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

ClaimKind = Literal["chair", "speak", "say", "attend", "absent", "outside", "late", "named"]

_CLAIMING = ("chair", "attend", "speak", "absent", "deputise", "assign", "host", "lead")
_NEAR = 60
_SPEECH_REACH = 220
_REACH_BACK = 130


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence's word on one person, or on whoever holds an office that it names without a name."""

    kind: ClaimKind
    sentence: int
    trigger: Cue
    person: PersonMention | None = None
    role: RoleMention | None = None


def read_claims(scene: Scene, sentence: Sentence) -> list[Claim]:
    """Return what the triggers of a sentence say of its people, in trigger order."""
    triggers = sentence.of("trigger")
    claims: list[Claim] = []
    for i, trigger in enumerate(triggers):
        left = max((t.end for t in triggers[:i] if t.label.value in _CLAIMING), default=sentence.start)
        right = min((t.start for t in triggers[i + 1 :] if t.label.value in _CLAIMING), default=sentence.end)
        if not _is_future(scene, sentence, trigger):
            claims.extend(_claims_of(scene, sentence, trigger, left, right))
    blocked = {id(c.person) for c in claims if c.kind == "named"}
    return [c for c in claims if c.kind in ("named", "absent", "late") or id(c.person) not in blocked]


@cache
def _verb_first(language: str) -> bool:
    return bool(language_yaml(language, "meetings")["verb_first"])


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
            claims.extend(_claim("attend", sentence, head, sentence.people))
        else:
            head = None
    return claims


_BULLETS = ("•", "-", "+", "*", "–", "·")


def _is_future(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether the words announce: in the sentence itself, or in one before it in the paragraph."""
    if any(
        abs(t.start - trigger.start) <= _NEAR and t.start <= trigger.end
        for t in sentence.of("tense", "future")
    ):
        return True
    before = scene.sentences[: sentence.index]
    return not sentence.of("tense", "held") and any(
        s.paragraph == sentence.paragraph
        and s.kind == "paragraph"
        and s.of("tense", "future")
        and s.of("kind")
        for s in before[-2:]
    )


def _claims_of(scene: Scene, sentence: Sentence, trigger: Cue, left: int, right: int) -> Iterator[Claim]:
    value = trigger.label.value
    before = [p for p in sentence.people if left <= p.start and p.end <= trigger.start]
    after = [p for p in sentence.people if trigger.end <= p.start and p.end <= right]
    if value in ("chair", "attend") and not _has_occasion(scene, sentence, trigger):
        return
    if value == "chair" and _leads_delegation(scene, sentence, trigger):
        yield from _claim("attend", sentence, trigger, _nearest(scene, trigger, before, after))
    elif value == "chair":
        people = _chairs(scene, sentence, trigger, before, after)
        yield from _claim("chair", sentence, trigger, people)
    elif value in ("attend", "host"):
        yield from _claim("attend", sentence, trigger, _side(scene, trigger, before, after))
    elif value in ("speak", "say") and not sentence.of("trigger", "outside"):
        yield from _speech(scene, sentence, trigger)
    elif value in ("absent", "deputise", "lead"):
        kind: ClaimKind = "absent" if value == "absent" else "attend"
        people = _nearest(scene, trigger, before, after)
        yield from _claim(kind, sentence, trigger, people)
    elif value == "assign":
        near = [p for p in after if p.start - trigger.end <= _NEAR]
        if trigger.label.order == "before":
            near = [p for p in before[-1:] if trigger.start - p.end <= _NEAR]
        yield from _claim("named", sentence, trigger, near)
    elif value == "late":
        next_to = [p for p in sentence.people if trigger.start <= p.start <= trigger.end + 2]
        yield from _claim("late", sentence, trigger, next_to or _joined(scene.folded, after[:1], trigger.end))
    elif value == "outside":
        yield from _claim("outside", sentence, trigger, sentence.people)


def _claim(
    kind: ClaimKind, sentence: Sentence, trigger: Cue, people: Sequence[PersonMention]
) -> Iterator[Claim]:
    for person in people:
        yield Claim(kind, sentence.index, trigger, person)


def _has_occasion(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether chairing or attending has a meeting for its object, or no object at all."""
    if sentence.of("kind") or sentence.of("verb") or sentence.of("bridge") or sentence.of("delegation"):
        return True
    if len(scene.folded[trigger.start : trigger.end].split()) > 1 or trigger.label.order == "after":
        return True
    return scene.folded[trigger.end : trigger.end + 2].strip()[:1] in ("", ".", ",", ";", "،", "؛")


def _leads_delegation(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether who "heads" heads a delegation: one is named just before, and no meeting in between."""
    for cue in sentence.of("delegation"):
        if any(b.start <= cue.start < b.end and "Delegation" not in b.body for b in sentence.bodies):
            continue
        if 0 <= trigger.start - cue.end <= _NEAR or 0 <= cue.start - trigger.end <= 2:
            between = (min(cue.end, trigger.end), max(cue.start, trigger.start))
            return not any(between[0] <= k.start < between[1] for k in sentence.of("kind"))
    return False


def _side(
    scene: Scene, trigger: Cue, before: Sequence[PersonMention], after: Sequence[PersonMention]
) -> Sequence[PersonMention]:
    order = trigger.label.order
    if order == "before":
        return before
    if order == "after":
        return after
    if _verb_first(scene.article.language):
        return after or before
    same_clause = [p for p in before if not any(c in ";؛" for c in scene.folded[p.end : trigger.start])]
    return same_clause or after


def _nearest(
    scene: Scene, trigger: Cue, before: Sequence[PersonMention], after: Sequence[PersonMention]
) -> Sequence[PersonMention]:
    side = _side(scene, trigger, before, after)
    return side[-1:] if side and side[-1].end <= trigger.start else side[:1]


def _joined(folded: str, people: Sequence[PersonMention], end: int) -> Sequence[PersonMention]:
    """Return the first person if no more than a word or two stand between `end` and the name."""
    return [p for p in people if p.start - end <= 14 and not any(c in ",.;،؛" for c in folded[end : p.start])]


def _chairs(
    scene: Scene,
    sentence: Sentence,
    trigger: Cue,
    before: Sequence[PersonMention],
    after: Sequence[PersonMention],
) -> Sequence[PersonMention]:
    side = _side(scene, trigger, before, after)
    if not side:
        return []
    if side[-1].end <= trigger.start:
        return _last_group(scene, side)
    objects = [c.start for c in (*sentence.of("kind"), *sentence.of("verb")) if c.start > side[0].end]
    limit = min(objects, default=sentence.end)
    return [p for p in side if p.end <= limit]


def _last_group(scene: Scene, people: Sequence[PersonMention]) -> Sequence[PersonMention]:
    """Return the last person, and those before who are joined to him by "and" alone."""
    folded, joints = scene.folded, _joints(scene.article.language)
    group = [people[-1]]
    for person in reversed(people[:-1]):
        between = folded[person.end : group[0].start]
        if len(between) > 90 or any(c in ".;؛" for c in between):
            break
        if not any(f" {w} " in f" {between} " for w in joints) and " و" not in between:
            break
        group.insert(0, person)
    return group


@cache
def _joints(language: str) -> tuple[str, ...]:
    return tuple(fold(w) for w in language_yaml(language, "meetings")["conjunctions"])


def _speech(scene: Scene, sentence: Sentence, trigger: Cue) -> Iterator[Claim]:
    """Yield the claim on who speaks: the nearest name, or the nearest office with no name beside it."""
    kind: ClaimKind = "speak" if trigger.label.value == "speak" else "say"
    order = trigger.label.order
    backward = order == "before" or (order == "either" and not _verb_first(scene.article.language))
    forward = order != "before"
    if backward:
        found = _last_subject(sentence, trigger.start)
        if found:
            yield Claim(kind, sentence.index, trigger, *found)
            return
    if forward:
        found = _first_subject(sentence, trigger.end)
        if found:
            yield Claim(kind, sentence.index, trigger, *found)


def _last_subject(sentence: Sentence, end: int) -> tuple[PersonMention | None, RoleMention | None] | None:
    people = [p for p in sentence.people if p.end <= end]
    roles = [r for r in sentence.roles if r.end <= end]
    if people and end - people[-1].end <= _REACH_BACK:
        return people[-1], None
    if roles and end - roles[-1].end <= _NEAR:
        return None, roles[-1]
    return None


def _first_subject(sentence: Sentence, start: int) -> tuple[PersonMention | None, RoleMention | None] | None:
    people = [p for p in sentence.people if p.start >= start and p.start - start <= _SPEECH_REACH]
    roles = [r for r in sentence.roles if r.start >= start and r.start - start <= _SPEECH_REACH]
    if people and (not roles or people[0].start - roles[0].end <= _NEAR or people[0].start < roles[0].start):
        return people[0], None
    return (None, roles[0]) if roles else None
