"""Who took part in a meeting, in which part, with which offices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.meetings.claims import Claim
from extract.meetings.events import Event
from extract.meetings.locations import location_of
from extract.meetings.mention import Attendance, Part
from extract.meetings.persons import Person, claimed_person, persons_by_mention
from extract.meetings.roster import Holder
from extract.meetings.scene import Scene
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

_PARTS: dict[str, Part] = {"chair": "chair", "speak": "speaker", "say": "speaker", "attend": "attendee"}
# Who stands in the first sentences is one of those whom the article is about.
_LEAD = 3
_RANK = {"chair": 3, "speaker": 2, "attendee": 1}


def read_attendances(
    scene: Scene, event: Event, claims: Sequence[Claim], persons: Sequence[Person]
) -> tuple[Attendance, ...]:
    """Return who took part in `event`, in order of first mention.

    Who only said something took part if the article lists him otherwise, or gives him an office or a seat
    among the participants, and he did not speak to reporters.
    """
    by_mention = persons_by_mention(persons)
    own = {s.index for s in event.sentences}
    told: dict[int, list[Claim]] = {}
    for claim in claims:
        person = claimed_person(claim, persons, by_mention)
        if person is not None and claim.sentence in own:
            told.setdefault(person.index, []).append(claim)
    return tuple(
        _attendance(scene, persons[i], told[i], by_mention)
        for i in sorted(told)
        if _took_part(scene, persons[i], told[i])
    )


def _took_part(scene: Scene, person: Person, claims: Sequence[Claim]) -> bool:
    kinds = {c.kind for c in claims}
    if kinds & {"absent", "late"}:
        return False
    if kinds & {"chair", "attend"}:
        return True
    named = any(c.person is not None for c in claims if c.kind in ("speak", "say"))
    if "speak" in kinds and named:
        return "outside" not in kinds
    if "say" not in kinds or "outside" in kinds or not named:
        return False
    if any(_is_participant(scene, m) for m in person.mentions):
        return True
    if not person.roles():
        return False
    early = scene.sentences[min(len(scene.sentences), _LEAD) - 1].end
    return person.mentions[0].start < early or any(
        _at_meeting(scene, c) for c in claims if c.kind in ("speak", "say")
    )


def _at_meeting(scene: Scene, claim: Claim) -> bool:
    """Tell whether the paragraph in which somebody speaks is on the meeting."""
    paragraph = scene.sentences[claim.sentence].paragraph
    return any(s.of("kind") or s.of("verb") for s in scene.sentences if s.paragraph == paragraph)


def _is_participant(scene: Scene, mention: PersonMention) -> bool:
    sentence = next((s for s in scene.sentences if s.start <= mention.start < s.end), None)
    return sentence is not None and any(
        0 <= mention.start - c.end <= 2 or 0 <= c.start - mention.end <= 3 for c in sentence.of("participant")
    )


def _attendance(
    scene: Scene, person: Person, claims: Sequence[Claim], by_mention: Mapping[int, Person]
) -> Attendance:
    parts = [_PARTS[c.kind] for c in claims if c.kind in _PARTS]
    part = max(parts, key=_RANK.__getitem__)
    shown = _best_mention(person, claims)
    sentence = next(s for s in scene.sentences if s.start <= shown.start < s.end)
    holder = _fullest(person, shown)
    return Attendance(
        person=shown,
        mentions=person.mentions,
        part=part,
        roles=person.roles(),
        role_as_written=_role_as_written(holder),
        location=location_of(scene, sentence, shown),
    )


def _best_mention(person: Person, claims: Sequence[Claim]) -> PersonMention:
    """Return the mention that a list or a chair claim names, else the first with offices, else the first."""
    for kind in ("attend", "chair", "speak", "say"):
        for claim in claims:
            if claim.kind == kind and claim.person is not None:
                return claim.person
    return person.holders[0].person if person.holders else person.mentions[0]


def _fullest(person: Person, shown: PersonMention) -> Holder | None:
    """Return the holder of the shown mention if it has offices, else the one with most."""
    at_shown = next((h for h in person.holders if h.person is shown), None)
    if at_shown is not None and (at_shown.own or at_shown.shared):
        return at_shown
    return max(person.holders, key=lambda h: len(h.own) + len(h.shared), default=None)


def _role_as_written(holder: Holder | None) -> str | None:
    if holder is None:
        return None
    roles: Sequence[RoleMention] = (
        holder.own if any(not r.rank for r in holder.own) else (*holder.shared, *holder.own)
    )
    return ", ".join(r.as_written for r in roles) or None
