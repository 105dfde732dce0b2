"""Whether somebody took part in a meeting, by all that an article says of him."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.claims import Claim
from extract.meetings.persons import Person
from extract.meetings.scene import Scene
from extract.meetings.subjects import honorifics
from extract.people.mention import PersonMention

# Who stands in the first sentences is one of those whom the article is about.
_LEAD = 3
# How many sentences before and from the one where somebody speaks may place him at the meeting.
_AROUND_BEFORE = 4
_AROUND_AFTER = 2


def took_part(scene: Scene, person: Person, claims: Sequence[Claim]) -> bool:
    """Tell whether the claims on a person, none of them on another, say that he took part in the meeting."""
    kinds = {c.kind for c in claims}
    if kinds & {"absent", "late"}:
        return False
    if kinds & {"chair", "attend", "meet"}:
        return True
    spoken = [c for c in claims if c.kind in ("speak", "say")]
    if not spoken or "outside" in kinds:
        return False
    if any(_is_participant(scene, m) for m in person.mentions):
        return True
    if not person.roles():
        return any(c.kind == "speak" and c.person is not None and _is_titled(scene, c.person) for c in spoken)
    if any(c.kind == "speak" and (c.person is not None or _on_meeting(scene, c)) for c in spoken):
        return True
    early = scene.sentences[min(len(scene.sentences), _LEAD) - 1].end
    named = any(c.person is not None for c in spoken)
    return (named and person.mentions[0].start < early) or any(_at_meeting(scene, c) for c in spoken)


def _on_meeting(scene: Scene, claim: Claim) -> bool:
    """Tell whether the sentence of a claim names the meeting itself."""
    sentence = scene.sentences[claim.sentence]
    return bool(sentence.of("kind") or sentence.of("verb"))


def _at_meeting(scene: Scene, claim: Claim) -> bool:
    """Tell whether somebody speaks in words about the meeting: the same sentence, or, for a name, the ones
    around it in the paragraph."""
    if claim.person is None:
        return _on_meeting(scene, claim)
    around = scene.sentences[max(0, claim.sentence - _AROUND_BEFORE) : claim.sentence + _AROUND_AFTER]
    paragraph = scene.sentences[claim.sentence].paragraph
    return any((s.of("kind") or s.of("verb")) and s.paragraph == paragraph for s in around)


def _is_titled(scene: Scene, mention: PersonMention) -> bool:
    """Tell whether an honorific stands before a name that has no office."""
    before = scene.folded[max(0, mention.start - 24) : mention.start].split()
    return bool(before) and before[-1] in honorifics(scene.article.language)


def _is_participant(scene: Scene, mention: PersonMention) -> bool:
    sentence = next((s for s in scene.sentences if s.start <= mention.start < s.end), None)
    return sentence is not None and any(
        0 <= mention.start - c.end <= 2 or 0 <= c.start - mention.end <= 3 for c in sentence.of("participant")
    )
