"""Who took which part, by one sentence: what each trigger word says of the names around it.

A trigger says where its people stand (`before`, `after`, `either`). Chairing and attending may claim a list,
speaking claims its subject alone, so that people whom a speaker merely names are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from extract.meetings.acts import acting, joined_office, receivers
from extract.meetings.agents import done_by, is_impersonal
from extract.meetings.announcements import is_aim, is_future, is_wished
from extract.meetings.attributions import attributed
from extract.meetings.cases import is_declined_name
from extract.meetings.chairing import is_shared, manages, presides
from extract.meetings.colons import quoted_by_colon
from extract.meetings.cues import Cue
from extract.meetings.delegations import opened_list
from extract.meetings.encounters import encountered, receives
from extract.meetings.extents import gap
from extract.meetings.groups import (
    chairs,
    heads_list,
    is_named_next,
    listed_behind,
    listed_of,
    mourned,
    nearest,
    opens_list,
    opens_speakers,
    present_too,
    side,
)
from extract.meetings.handing import given_to, handing
from extract.meetings.hearing import heard_besides, is_heard
from extract.meetings.joined_names import joined_with
from extract.meetings.objects import acts_for, is_spouse_of, names_spouse
from extract.meetings.occasions import (
    guides,
    has_occasion,
    is_day_before,
    is_earlier,
    is_told,
    leads_delegation,
    lists_performers,
)
from extract.meetings.scene import Scene, Sentence
from extract.meetings.speech import cites_body, is_written, speaker_of, stands_behind
from extract.meetings.subjects import is_of_two, subject_after, subject_before
from extract.meetings.vocabulary import joints, phrases_of, verb_first, verb_last, words_of
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

ClaimKind = Literal["chair", "speak", "say", "attend", "meet", "act", "absent", "outside", "late", "named"]

_CLAIMING = ("chair", "attend", "speak", "absent", "deputise", "assign", "host", "lead")
# What those did by whom something is done.
_DONE: Mapping[str, ClaimKind] = {"chair": "chair", "speak": "speak", "attend": "attend", "act": "act"}
_NEAR = 60
_BESIDE = 3
# So much may stand between a verb and the name that it takes as its object, besides the offices.
_JOINED = 12
# How near to the beginning of a sentence a participant stands who takes the floor.
_OPENING = 2
_YEAR = re.compile(r"\d{4}")
_BULLETS = ("•", "-", "+", "*", "–", "·")


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence's word on one person, or on whoever holds an office that it names without a name.

    `both`: the office is said of two ("the two prime ministers"), each of whom is meant. `host`: who meets
    others receives them, and so chairs.
    """

    kind: ClaimKind
    sentence: int
    trigger: Cue
    person: PersonMention | None = None
    role: RoleMention | None = None
    both: bool = False
    host: bool = False


def read_claims(scene: Scene, sentence: Sentence) -> list[Claim]:
    """Return what the triggers of a sentence say of its people, in trigger order."""
    if not (sentence.people or sentence.roles):
        return []
    said = attributed(scene, sentence)
    claims = [Claim("speak", sentence.index, said[0], *said[1])] if said is not None else []
    if not sentence.cues:
        return [*claims, *(_seated(scene, sentence) if sentence.people else ())]
    triggers = sentence.of("trigger")
    for trigger in triggers:
        others = [
            t
            for t in triggers
            if t.label.value in _CLAIMING
            and not _is_joined(scene, trigger, t)
            and not (trigger.label.value == "manage" and _is_proxy(scene, t))
        ]
        left = max(
            (t.end for t in (*others, *_told(scene, triggers)) if t.end <= trigger.start),
            default=sentence.start,
        )
        right = min((t.start for t in others if t.start >= trigger.end), default=sentence.end)
        if not is_future(scene, sentence, trigger) and not is_aim(scene, sentence, trigger):
            claims.extend(_claims_of(scene, sentence, trigger, left, right))
    if not triggers or not any(c.kind == "attend" for c in claims):
        claims.extend(_seated(scene, sentence))
    claims.extend(
        Claim(
            "chair" if presides(scene, sentence, cue) else "meet",
            sentence.index,
            cue,
            *who,
            host=receives(scene, sentence, cue, who),
        )
        for cue, who in encountered(scene, sentence)
        if not is_day_before(sentence, cue)
    )
    claims.extend(_takes_the_floor(scene, sentence))
    quoted = quoted_by_colon(scene, sentence)
    if quoted is not None:
        claims.append(Claim("say", sentence.index, *quoted))
    married = bool(triggers) and names_spouse(scene, sentence)
    claims.extend(
        Claim("named", sentence.index, triggers[0], p)
        for p in sentence.voices
        if triggers
        and (acts_for(scene, sentence, p.start) or (married and is_spouse_of(scene, sentence, p.start)))
    )
    seated = {id(c.person) for c in claims if c.trigger.label.value == "deputise"}
    blocked = {id(c.person) for c in claims if c.kind == "named"} - seated
    wished = bool(sentence.of("tense", "wish"))
    return [
        c
        for c in claims
        if c.kind in ("named", "absent", "late")
        or (id(c.person) not in blocked and not (wished and _is_hoped_for(scene, sentence, c)))
    ]


def _told(scene: Scene, triggers: Sequence[Cue]) -> list[Cue]:
    """Return the verbs of saying with a colon behind, where verbs come last: what follows is of others."""
    if not verb_last(scene.article.language):
        return []
    return [t for t in triggers if t.label.value == "say" and scene.folded[t.end : t.end + 1] == ":"]


def _is_hoped_for(scene: Scene, sentence: Sentence, claim: Claim) -> bool:
    """Tell whether somebody is only asked or hoped to chair, attend or meet."""
    if claim.kind not in ("chair", "attend", "meet", "act") or claim.person is None:
        return False
    return is_wished(sentence, claim.person, claim.trigger, scene.folded)


def _is_joined(scene: Scene, trigger: Cue, other: Cue) -> bool:
    """Tell whether nothing but "and" stands between two verbs: they share their subjects. So does what only
    opens the list of who chaired ("Chủ trì hội thảo có các đồng chí: …").
    """
    if _opens_chairs(scene, trigger, other):
        return True
    first, second = sorted((trigger, other), key=lambda t: t.start)
    between = scene.folded[first.end : second.start].strip()
    return between in joints(scene.article.language) or (not between and first.end <= second.start)


def _is_proxy(scene: Scene, trigger: Cue) -> bool:
    """Tell whether a trigger only says on whose behalf somebody does what another verb tells."""
    return scene.folded[trigger.start : trigger.end] in words_of(scene.article.language, "proxies")


def _opens_chairs(scene: Scene, trigger: Cue, other: Cue) -> bool:
    if trigger.label.value != "chair" or other.label.order != "after" or other.start < trigger.end:
        return False
    sentence = scene.sentence_at(trigger.start)
    assert sentence is not None
    if any(p.start < other.start for p in sentence.voices):
        return False
    return opens_list(scene, scene.folded[other.start : other.end].split(" ", 1)[0])


def _is_of_year(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence is about a day or year that it gives in full: it tells of another occasion."""
    return any(_YEAR.search(scene.folded, d.start, d.end) for d in sentence.dates)


def _takes_the_floor(scene: Scene, sentence: Sentence) -> Iterator[Claim]:
    """Yield the claim on a participant whose name begins a sentence ("Voter X complained …")."""
    for cue in sentence.of("participant"):
        if cue.start - sentence.start <= _OPENING and not _is_of_year(scene, sentence):
            yield from _claim(
                "say", sentence, cue, [p for p in sentence.voices if 0 <= p.start - cue.end <= 1]
            )


def _seated(scene: Scene, sentence: Sentence) -> Iterator[Claim]:
    """Yield the claims of a list that only a delegation or a bridge point opens."""
    listed = opened_list(scene, sentence)
    if listed is not None:
        yield from _claim("attend", sentence, *listed)


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
    if value in ("chair", "attend"):
        before = [p for p in before if not is_declined_name(scene, p)]
    if value in ("chair", "attend") and (is_earlier(sentence) or not has_occasion(scene, sentence, trigger)):
        return
    if value == "attend" and lists_performers(scene, trigger):
        return
    if value in ("act", "speak"):
        yield from _claim("act", sentence, trigger, receivers(scene, sentence, trigger, after))
    if trigger.label.order == "agent" and value != "give":
        yield from _claim(_DONE[value], sentence, trigger, done_by(scene, sentence, trigger, before))
    elif value == "manage":
        if manages(scene, sentence, trigger):
            yield from _manager(scene, sentence, trigger, before)
    elif value == "chair" and leads_delegation(sentence, trigger):
        yield from _claim("attend", sentence, trigger, nearest(scene, trigger, before, after))
    elif value == "chair" and is_shared(scene, sentence, trigger):
        found = chairs(scene, sentence, trigger, before, after)
        if found and is_told(scene, sentence, found[0]):
            return
        yield from _claim("chair", sentence, trigger, found)
        yield from _claim("attend", sentence, trigger, present_too(scene, found, after))
        if not found:
            yield from _by_office("chair", scene, sentence, trigger)
    elif value == "host" and not _receives(scene, sentence, trigger):
        return
    elif value in ("attend", "host"):
        found = side(scene, trigger, before, after)
        if found and not heads_list(scene, sentence, trigger, found[0]):
            return
        yield from _claim("attend", sentence, trigger, found)
        if not found:
            yield from _by_office("attend", scene, sentence, trigger)
        elif found[0].end <= trigger.start:
            beside = joined_office(scene, sentence, found[0])
            if beside is not None:
                yield Claim("attend", sentence.index, trigger, role=beside)
    elif value == "act":
        opened = after and opens_list(scene, scene.folded[trigger.end : after[0].start])
        if opened and trigger.label.order == "either":
            yield from _claim("attend", sentence, trigger, after)
        else:
            yield from (
                Claim("act", sentence.index, trigger, *who) for who in acting(scene, sentence, trigger, after)
            )
            if trigger.label.order == "after":
                yield from _claim("act", sentence, trigger, listed_of(scene, sentence, trigger))
    elif value in ("speak", "say") and not _is_outside(scene, sentence):
        if not is_written(sentence, trigger) and not is_impersonal(scene, sentence, trigger):
            yield from _speech(scene, sentence, trigger)
    elif value == "give" and has_occasion(scene, sentence, trigger):
        yield from _claim("attend", sentence, trigger, list(handing(scene, sentence, trigger)))
        yield from _claim("act", sentence, trigger, list(given_to(scene, sentence, trigger)))
    elif value == "hear":
        heard = before[-1:] if trigger.label.order == "before" else after[:1]
        near = [p for p in heard if is_heard(scene, sentence, trigger, p)]
        more = heard_besides(scene, sentence, trigger, near[0]) if near and near[0] in after else ()
        yield from _claim("speak", sentence, trigger, [*near, *more])
        if verb_last(scene.article.language) and trigger.label.order == "before" and sentence.of("kind"):
            listener = subject_before(scene, sentence, trigger.start)
            if listener is not None and listener.person is not None and listener.person not in near:
                yield from _claim("act", sentence, trigger, [listener.person])
    elif value == "cite" and not _is_outside(scene, sentence):
        found_behind = subject_after(scene, sentence, trigger.end)
        if found_behind is not None and stands_behind(scene, sentence, trigger, found_behind):
            if cites_body(sentence, trigger, found_behind):
                return
            yield Claim("say", sentence.index, trigger, *found_behind)
    elif value in ("absent", "deputise", "lead"):
        kind: ClaimKind = "absent" if value == "absent" else "attend"
        if value == "lead" and guides(scene, sentence, trigger):
            kind = "chair"
        found = nearest(scene, trigger, before, after)
        if not found and value == "absent":
            subject = subject_before(scene, sentence, trigger.start)  # "was invited to … but did not come"
            found = [subject.person] if subject is not None and subject.person is not None else []
        yield from _claim(kind, sentence, trigger, found)
    elif value == "assign":
        yield from _claim("named", sentence, trigger, _named(scene, sentence, trigger, before, after))
    elif value == "late":
        next_to = [p for p in sentence.people if trigger.start <= p.start <= trigger.end + 2]
        if trigger.label.order == "before":  # "X, may God have mercy on him"
            next_to = [p for p in sentence.people if 0 <= trigger.start - p.end <= _BESIDE]
            after = []
        near = [p for p in after[:1] if is_named_next(scene, sentence, trigger.end, p.start)]
        dead = next_to or near or mourned(sentence, trigger, after[:1])
        yield from _claim("late", sentence, trigger, dead)
    elif value == "outside" and _is_outside(scene, sentence):
        yield from _claim("outside", sentence, trigger, sentence.people)


def _is_outside(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether somebody speaks elsewhere: to journalists, but not at a meeting with the press."""
    if not sentence.of("trigger", "outside"):
        return False
    press = phrases_of(scene.article.language, "press_meetings")
    return not any(scene.folded.startswith(press, k.start) for k in sentence.of("kind"))


def _claim(
    kind: ClaimKind, sentence: Sentence, trigger: Cue, people: Sequence[PersonMention]
) -> Iterator[Claim]:
    for person in people:
        yield Claim(kind, sentence.index, trigger, person)


def _manager(
    scene: Scene, sentence: Sentence, trigger: Cue, before: Sequence[PersonMention]
) -> Iterator[Claim]:
    """Yield the claim on who manages a meeting: the subject of the verb, or of one before that shares it."""
    found = chairs(scene, sentence, trigger, before, ())
    subject = None if found else subject_before(scene, sentence, trigger.start)
    if subject is not None and subject.person is not None:
        found = [subject.person]
    yield from _claim("chair", sentence, trigger, found)


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
        said = sentence.of("trigger", "say", "speak")
        near = [p for p in before[-1:] if trigger.start - p.end <= _NEAR]
        return [p for p in near if not any(p.end <= t.start and t.end <= trigger.start for t in said)]
    near = [p for p in after if p.start - trigger.end <= _NEAR]
    return [p for p in near if len(gap(scene, sentence, trigger.end, near[0].start)) <= _JOINED]


def _receives(scene: Scene, sentence: Sentence, trigger: Cue) -> bool:
    """Tell whether a verb of welcoming has a guest for its object, where that shows: it may be findings."""
    if not verb_last(scene.article.language) or trigger.label.order != "before":
        return True
    return any(v.start < trigger.end and trigger.start < v.end for v in sentence.of("verb", "reception"))


def _speech(scene: Scene, sentence: Sentence, trigger: Cue) -> Iterator[Claim]:
    """Yield the claims on who speaks, and on those who do so with him."""
    kind: ClaimKind = "speak" if trigger.label.value == "speak" else "say"
    if opens_speakers(scene, sentence, trigger):
        yield from _claim(kind, sentence, trigger, [p for p in sentence.voices if p.start >= trigger.end])
        return
    found = speaker_of(scene, sentence, trigger)
    if found is None and kind == "speak":
        yield from _claim(kind, sentence, trigger, listed_of(scene, sentence, trigger))
        yield from _claim(kind, sentence, trigger, listed_behind(scene, sentence, trigger))
    if found is not None:
        yield Claim(kind, sentence.index, trigger, *found)
    if found is not None and found.person is not None:
        yield from _claim(kind, sentence, trigger, joined_with(scene, sentence, found.person, trigger))
