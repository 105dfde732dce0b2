"""The body of whom a meeting names first: a minister's ministry, a committee whose head works with others."""

from __future__ import annotations

from collections.abc import Iterator

from extract.meetings.events.events import Event
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import words_of
from extract.roles.mention import BodyMention, RoleMention

ENCOUNTERS = frozenset(("talks", "reception"))
HOSTS = frozenset(
    ("Prime Minister", "Deputy Prime Minister", "Minister", "Acting Minister", "Deputy Minister")
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


def of_host(scene: Scene, event: Event) -> BodyMention | None:
    """Return the body of whom talks or a reception name first: the ministry of a minister who receives;
    behind a verb of calling on somebody that of whom it names first there."""
    calls = words_of(scene.article.language, "calling_verbs")
    told = [s for s in event.anchors if s.of("verb", *ENCOUNTERS) or s.of("kind", *ENCOUNTERS)]
    for sentence in sorted(told, key=lambda s: s.kind == "headline")[:1]:
        called = [v.end for v in sentence.of("verb") if scene.folded[v.start : v.end] in calls]
        for role in _offices_of_first(sentence, max(called, default=sentence.start)):
            if _may_host(role):
                return _body_of(role)
    return None


def _may_host(role: RoleMention) -> bool:
    if role.title in HOSTS:
        return role.body is not None
    if role.title in HEADS:
        return role.body == "National Assembly"
    return role.title in _SECRETARIES and (role.body or "").endswith(_PARTY)


def of_who_works(event: Event) -> BodyMention | None:
    """Return the body whose head is named first where he works with others ("голова Народного комітету X
    провів робочу зустріч із департаментами")."""
    for sentence in event.anchors:
        if not (sentence.of("verb", "working_session") or sentence.of("kind", "working_session")):
            continue
        for role in _offices_of_first(sentence):
            if role.body and role.title in ("Head", "Chair") and any(w in role.body for w in COLLEGIAL):
                return _body_of(role)
        if sentence.of("delegation") or sentence.of("trigger", "lead") or sentence.of("kind", "visit"):
            return None  # who leads a delegation met others, not his own body
    return None


def _offices_of_first(sentence: Sentence, start: int = 0) -> Iterator[RoleMention]:
    """Yield the offices of the first who is named from an offset on."""
    named = [h for h in sentence.holders if h.person.start >= start]
    return (r for h in named[:1] for r in (*h.shared, *h.own))


def _body_of(role: RoleMention) -> BodyMention:
    assert role.body is not None
    return BodyMention(role.start, role.end, role.as_written, role.body, role.place)
