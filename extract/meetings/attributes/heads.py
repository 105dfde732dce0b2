"""The body of whom a meeting names first: a minister's ministry, a committee whose head works with others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from extract.meetings.attendance.persons import Person, claimed_persons, persons_by_mention
from extract.meetings.claims.claim import Claim
from extract.meetings.events.events import Event
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import words_of
from extract.roles.mention import BodyMention, RoleMention

ENCOUNTERS = frozenset(("talks", "reception"))
HOSTS = frozenset(
    (
        "State President",
        "Vice State President",
        "Prime Minister",
        "Deputy Prime Minister",
        "Minister",
        "Acting Minister",
        "Deputy Minister",
    )
)
HEADS = frozenset(("Head", "Chair", "Deputy Head", "Vice Chair"))
_SECRETARIES = ("General Secretary", "Secretary", "Standing Deputy Secretary")
_PARTY = ("Party Committee", "Party Central Committee")
COLLEGIAL = (
    "Committee",
    "Council",
    "Group",
    "Force",
    "Commission",
    "National Assembly",
    "Parliament",
    "Administration",
    "Court",
)


@dataclass(frozen=True, slots=True)
class Leaders:
    """Who led a meeting: where the names of its chairs begin, and all offices with a body that the article
    gives the chairs, the first of those who met in its anchors, and the first of them who is no foreigner
    where others are, each group in the order of the text."""

    chairing: Collection[int]
    chairs: Sequence[RoleMention]
    first: Sequence[RoleMention]
    hosting: Sequence[RoleMention] = ()


def leaders_of(event: Event, claims: Sequence[Claim], persons: Sequence[Person]) -> Leaders:
    """Return who led a meeting by the claims of its article."""
    chairing = {c.person.start for c in claims if c.kind == "chair" and c.person is not None}
    chairing -= {c.person.start for c in claims if c.kind in ("absent", "late") and c.person is not None}
    anchors = {s.index for s in event.anchors if s.kind != "headline"}
    own = [c for c in claims if c.sentence in anchors]
    by_mention = persons_by_mention(persons)
    chairs = [c for c in own if c.kind == "chair" and (c.person is None or c.person.start in chairing)]
    met = sorted((c for c in own if c.kind == "meet"), key=_place)
    own_side = [c for c in met if c.person is None or c.person.origin != "foreign"]
    first = met[:1]
    return Leaders(
        chairing,
        tuple(r for c in chairs for r in _offices(c, persons, by_mention)),
        tuple(r for c in first for r in _offices(c, persons, by_mention)),
        tuple(r for c in own_side[:1] for r in _offices(c, persons, by_mention))
        if len(own_side) < len(met)
        else (),
    )


def _place(claim: Claim) -> int:
    mention = claim.person or claim.role
    return mention.start if mention is not None else claim.trigger.start


def _offices(claim: Claim, persons: Sequence[Person], by_mention: dict[int, Person]) -> Iterator[RoleMention]:
    if claim.role is not None and claim.role.body is not None:
        yield claim.role
    for person in claimed_persons(claim, persons, by_mention):
        yield from (r for r in person.roles() if r.body is not None)


def of_host(scene: Scene, event: Event, leaders: Leaders) -> BodyMention | None:
    """Return the body of whom talks or a reception name first: the ministry of a minister who receives;
    behind a verb of calling on somebody that of whom it names first there; where that sentence gives no
    office, that of the first who met."""
    calls = words_of(scene.article.language, "calling_verbs")
    told = [s for s in event.anchors if s.of("verb", *ENCOUNTERS) or s.of("kind", *ENCOUNTERS)]
    for sentence in sorted(told, key=lambda s: s.kind == "headline")[:1]:
        verbs = [v for v in sentence.of("verb") if v.label.value in ENCOUNTERS]
        called = verbs[0].end if verbs and scene.folded[verbs[0].start : verbs[0].end] in calls else None
        offices = list(_offices_of_first(sentence, called or sentence.start))
        for role in offices or (leaders.first if called is None else ()):
            if _may_host(role):
                return body_of_office(role)
    return None


def of_who_met(leaders: Leaders) -> BodyMention | None:
    """Return the body of the first who met somebody of another country, whatever the article calls that."""
    return next((body_of_office(r) for r in leaders.hosting if _may_host(r)), None)


def _may_host(role: RoleMention) -> bool:
    if role.body is None:
        return False
    if role.title in HEADS:
        return role.body == "National Assembly" or role.body.endswith(_LOCAL)
    return role.title in HOSTS or (role.title in _SECRETARIES and role.body.endswith(_PARTY))


# Whose heads receive guests for a province, a city or a commune.
_LOCAL = ("People's Committee", "People's Council")


def of_who_works(event: Event) -> BodyMention | None:
    """Return the body whose head is named first where he works with others ("голова Народного комітету X
    провів робочу зустріч із департаментами")."""
    for sentence in event.anchors:
        if not (sentence.of("verb", "working_session") or sentence.of("kind", "working_session")):
            continue
        for role in _offices_of_first(sentence):
            if role.body and role.title in ("Head", "Chair") and any(w in role.body for w in COLLEGIAL):
                return body_of_office(role)
        if sentence.of("delegation") or sentence.of("trigger", "lead") or sentence.of("kind", "visit"):
            return None  # who leads a delegation met others, not his own body
    return None


def _offices_of_first(sentence: Sentence, start: int = 0) -> Iterator[RoleMention]:
    """Yield the offices of the first who is named from an offset on."""
    named = [h for h in sentence.holders if h.person.start >= start]
    return (r for h in named[:1] for r in (*h.shared, *h.own))


def body_of_office(role: RoleMention) -> BodyMention:
    """Return the body of an office that has one, where the office stands."""
    assert role.body is not None
    return BodyMention(role.start, role.end, role.as_written, role.body, role.place)
