"""Who took part in a meeting, in which part, with which offices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from extract.meetings.attendance.elsewhere import is_elsewhere
from extract.meetings.attendance.locations import location_of
from extract.meetings.attendance.participation import took_part
from extract.meetings.attendance.persons import Person, claimed_persons, persons_by_mention
from extract.meetings.claims.claim import Claim
from extract.meetings.claims.occasions import is_guiding, is_reminder, only_times
from extract.meetings.events.events import Event
from extract.meetings.holders.chains import Holder
from extract.meetings.lists.at_places import is_at
from extract.meetings.mention import Attendance, Part
from extract.meetings.sentences.scene import Scene, Sentence
from extract.people.mention import PersonMention
from extract.roles.mention import RoleMention

_PARTS: dict[str, Part] = {
    "chair": "chair",
    "speak": "speaker",
    "say": "speaker",
    "attend": "attendee",
    "meet": "attendee",
    "act": "attendee",
}
# What stands behind a verb whose object is understood.
_ENDS = ("", ".", ",", ";", "\n")
_RANK = {"chair": 3, "speaker": 2, "attendee": 1}


def read_attendances(
    scene: Scene, event: Event, claims: Sequence[Claim], persons: Sequence[Person]
) -> tuple[Attendance, ...]:
    """Return who took part in `event`, in order of first mention.

    Who met whom counts only in the sentences that say that the meeting was held. Who only said something
    took part if the article lists him otherwise, or gives him an office or a seat
    among the participants, and he did not speak to reporters.
    """
    by_mention = persons_by_mention(persons)
    claiming = {c.sentence for c in claims}
    own = {s.index for s in event.sentences if s.index in claiming and not is_reminder(scene, s)}
    anchors = {s.index for s in event.anchors}
    told: dict[int, list[Claim]] = {}
    claims = _with_guides(scene, [c for c in claims if not is_elsewhere(scene, event, c, claims)], own)
    dead = {id(c.person) for c in claims if c.kind == "late"}
    seated = _seated(claims, own, persons, by_mention)
    for claim in claims:
        if claim.kind == "meet" and claim.sentence not in anchors:
            continue
        if _sums_up(scene, event, claim, claims):
            continue
        if claim.person is not None and claim.person.name in event.others:
            continue
        who = claimed_persons(claim, persons, by_mention) if claim.sentence in own else ()
        if not who and claim.sentence in own and _tells_whose(claim):
            who = claimed_persons(claim, seated, by_mention)
        for person in who:
            told.setdefault(person.index, []).append(claim)
    return tuple(
        _attendance(scene, event, persons[i], told[i])
        for i in sorted(told)
        if not any(id(m) in dead for m in persons[i].mentions)
        and took_part(scene, event, persons[i], told[i])
    )


def _sums_up(scene: Scene, event: Event, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Tell whether a headline says that somebody was met of whom the text tells at another meeting alone."""
    if claim.kind != "meet" or claim.person is None or scene.sentences[claim.sentence].kind != "headline":
        return False
    own = {s.index for s in event.sentences}
    named = {
        c.sentence in own
        for c in claims
        if c.person is not None
        and c.person.name == claim.person.name
        and scene.sentences[c.sentence].kind != "headline"
    }
    return named == {False}


def _tells_whose(claim: Claim) -> bool:
    """Tell whether somebody speaks by an office that is given with its body."""
    office = claim.role if claim.kind in ("speak", "say") else None
    return office is not None and office.body is not None and not office.supposed


def _seated(
    claims: Sequence[Claim], own: Collection[int], persons: Sequence[Person], by_mention: dict[int, Person]
) -> Sequence[Person]:
    """Return those who are named as chairing or attending: who speaks by his office alone is the one of them
    who holds it, whoever else of that office is named."""
    there = {
        by_mention[id(c.person)].index
        for c in claims
        if c.kind in ("chair", "attend") and c.sentence in own and id(c.person) in by_mention
    }
    return [p for p in persons if p.index in there]


def _with_guides(scene: Scene, claims: Sequence[Claim], own: Collection[int]) -> Sequence[Claim]:
    """Return the claims; who guides a meeting that nobody else is said to chair chairs it ("điều hành cuộc
    họp"). Where somebody chairs, who guides it does so for him."""
    if any(c.sentence in own and (c.kind == "chair" or c.host) for c in claims):
        return claims
    return [c._replace(kind="chair") if c.sentence in own and _guides(scene, c) else c for c in claims]


def _guides(scene: Scene, claim: Claim) -> bool:
    verb = claim.trigger
    if claim.kind != "speak" or not is_guiding(scene, verb):
        return False
    # What is guided is understood.
    if verb.label.order == "after" or scene.folded[verb.end : verb.end + 1] in _ENDS:
        return True
    return any(0 <= k.start - verb.end <= 1 for k in scene.sentences[claim.sentence].of("kind"))


def _attendance(scene: Scene, event: Event, person: Person, claims: Sequence[Claim]) -> Attendance:
    parts = [_part(scene, c) for c in claims if c.kind in _PARTS]
    part = max(parts, key=_RANK.__getitem__)
    shown = _best_mention(person, claims)
    sentence = scene.sentence_at(shown.start)
    assert sentence is not None
    standing = person.standing(recalled=event.recalled)
    cut = _cut_names(person.mentions)
    if sentence.kind == "headline":
        told = tuple(h for h in standing if not _is_in_headline(scene, h))
        standing = told if any(h.own or h.shared for h in told) else standing
    holder = _fullest(standing, shown)
    return Attendance(
        person=shown,
        mentions=tuple(m for m in person.mentions if m is shown or m.as_written not in cut),
        part=part,
        roles=person.roles(recalled=event.recalled),
        role_as_written=_role_as_written(holder) or _seat(scene, sentence, shown),
        location=location_of(scene, sentence, shown) or _hosted(scene, claims),
    )


def _is_in_headline(scene: Scene, holder: Holder) -> bool:
    sentence = scene.sentence_at(holder.person.start)
    return sentence is not None and sentence.kind == "headline"


def _seat(scene: Scene, sentence: Sentence, shown: PersonMention) -> str | None:
    """Return the word for a participant before a name without office ("Cử tri")."""
    before = [c for c in sentence.of("participant") if 0 <= shown.start - c.end <= 1]
    return scene.article.text[before[-1].start : before[-1].end] if before else None


def _hosted(scene: Scene, claims: Sequence[Claim]) -> str | None:
    """Return the province of who received a delegation: hosts take part for their own place."""
    hosts = (scene.sentences[c.sentence] for c in claims if c.trigger.label.value == "host")
    return next((p.province for s in hosts for p in s.places if p.province and not is_at(scene, p)), None)


def _cut_names(mentions: Sequence[PersonMention]) -> frozenset[str]:
    """Return the names that are others cut short: another goes on with it, and it stands no more often."""
    if len({m.as_written for m in mentions}) == 1:
        return frozenset()
    written = Counter(m.as_written for m in mentions)
    return frozenset(
        name
        for name, count in written.items()
        if sum(n for other, n in written.items() if other.startswith(f"{name} ")) >= count
    )


def _part(scene: Scene, claim: Claim) -> Part:
    """Return what a claim says; who says something after the meeting (or before) did not speak at it."""
    if claim.kind == "say" and _says_besides(scene, claim):
        return "attendee"
    return "chair" if claim.host else _PARTS[claim.kind]


def _says_besides(scene: Scene, claim: Claim) -> bool:
    sentence = scene.sentences[claim.sentence]
    end = scene.folded.find(";", claim.trigger.end, sentence.end)
    named = [c for c in sentence.naming if end < 0 or c.start < end]  # another clause is of others
    return bool(named) and all(only_times(scene, c) for c in named)


def _best_mention(person: Person, claims: Sequence[Claim]) -> PersonMention:
    """Return the mention that a list or a chair claim names, else the first with offices, else the first."""
    for kind in ("attend", "chair", "meet", "speak", "say"):
        for claim in claims:
            if claim.kind == kind and claim.person is not None:
                return _in_full(claim.person, person)
    return _in_full(person.holders[0].person if person.holders else person.mentions[0], person)


def _in_full(mention: PersonMention, person: Person) -> PersonMention:
    """Return the mention, or the first with several words if it has only one: a headline has the surname."""
    full = (m for m in person.mentions if len(m.as_written.split()) > 1)
    return mention if len(mention.as_written.split()) > 1 else next(full, mention)


def _fullest(holders: Sequence[Holder], shown: PersonMention) -> Holder | None:
    """Return the holder of the shown mention if it has offices, else the one with most."""
    at_shown = next((h for h in holders if h.person is shown), None)
    if at_shown is not None and (at_shown.own or at_shown.shared):
        return at_shown
    return max(holders, key=lambda h: len(h.own) + len(h.shared), default=None)


def _role_as_written(holder: Holder | None) -> str | None:
    if holder is None:
        return None
    # "các Thứ trưởng: A (Ngoại giao)": his own only says of what he is what they all are.
    shared = {r.title for r in holder.shared}
    whole = any(not r.rank and r.title not in shared for r in holder.own)
    own = [r for r in holder.own if whole or r.title not in shared]
    roles: Sequence[RoleMention] = own if whole else (*holder.shared, *own)
    return ", ".join(r.as_written for r in roles) or None
