"""The body whose head chaired: the committee of its chair, the government of a prime minister."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.meetings.attributes.free_bodies import STEERING, free_bodies
from extract.meetings.attributes.heads import COLLEGIAL, HEADS, body_of_office
from extract.meetings.events.events import Event
from extract.meetings.sentences.scene import Scene, Sentence
from extract.roles.mention import BodyMention, RoleMention


def chaired_body(scene: Scene, event: Event, chairing: Collection[int]) -> BodyMention | None:
    """Return the body whose head chaired: the committee of its chair, the government of a prime minister."""
    for sentence in event.anchors:
        if not sentence.of("trigger", "chair"):
            continue
        for holder in sentence.holders:
            if chairing and holder.person.start not in chairing:
                continue
            for role in (*holder.shared, *holder.own):
                if role.body is None:
                    continue
                collegial = any(w in role.body for w in COLLEGIAL)
                heads = role.title.removeprefix("Acting ") in HEADS
                if heads and collegial:
                    part = _committee_of(scene, event, sentence, role.body)
                    if part is not None:
                        return part
                if role.title == "Prime Minister" or (heads and collegial):
                    return body_of_office(role)
                if role.title == "President" and role.body in _homes(scene.article.language):
                    body = f"President of {role.body}"
                    return BodyMention(role.start, role.end, role.as_written, body, role.place)
            deputy = next((r for r in holder.own if r.title in _DEPUTIES and r.body == _GOVERNMENT), None)
            if deputy is not None:
                return of_purpose(scene, event) or body_of_office(deputy)
    return None


def of_chair(scene: Scene, event: Event, chairs: Sequence[RoleMention]) -> BodyMention | None:
    """Return the body that one of the offices of the chairs heads, wherever the article gives them."""
    for role in chairs:
        if role.body is None:
            continue
        collegial = role.title.removeprefix("Acting ") in HEADS and any(w in role.body for w in COLLEGIAL)
        if collegial or (role.body == _GOVERNMENT and role.title in ("Prime Minister", *_DEPUTIES)):
            return body_of_office(role)
    return None


# In Vietnam they chair for the Government where they head no committee, whoever chairs at the bridge points.
_GOVERNMENT = "Government"
_DEPUTIES = ("Deputy Prime Minister", "Standing Deputy Prime Minister")


def _committee_of(scene: Scene, event: Event, chaired: Sentence, body: str) -> BodyMention | None:
    """Return the committee of an assembly that met: the sentence on its chair names it besides, or one at the
    beginning is about it ("… của Chủ tịch Quốc hội X, Ủy ban Thường vụ Quốc hội cho ý kiến")."""
    told = (chaired, *event.sentences[:3])
    named = ((s, b) for s in told for b in free_bodies(scene, s) if b.body == f"{body} Standing Committee")
    begins = ("", ",")
    return next(
        (b for s, b in named if s is chaired or scene.folded[s.start : b.start].rstrip()[-1:] in begins), None
    )


@cache
def _homes(language: str) -> frozenset[str]:
    """The countries whose own press a language has: their president may call a meeting of his own."""
    return frozenset(c.removeprefix("the ") for c in language_yaml(language, "roles")["home"])


def of_purpose(scene: Scene, event: Event) -> BodyMention | None:
    """Return the steering committee or working group that the article names most, twice at least."""
    bodies = [b for s in event.sentences for b in free_bodies(scene, s) if b.body.endswith(_PURPOSES)]
    ranked = Counter(b.body for b in bodies).most_common(2)
    if not ranked or ranked[0][1] < _OFTEN or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return None
    return next(b for b in bodies if b.body == ranked[0][0])


_PURPOSES = (STEERING, "Working Group", "Task Force")
_OFTEN = 2
