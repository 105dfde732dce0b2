"""Who speaks in a report that goes on, where verbs come last: "the spokesman said: In this session, …"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.meetings.claims.claim import Claim
from extract.meetings.events.events import Event
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_last, words_of

# So many words stand before the meeting with which what is told begins, "in" the first of them.
_OPENING = 3


def is_told_at(scene: Scene, event: Event, claim: Claim) -> bool:
    """Tell whether what somebody is told to have said, behind a colon, was said at the meeting.

    So it is where the report itself stands behind a colon: "X, the committee's spokesman, said: In this
    session, chaired by …. He went on: Then Y put his question".
    """
    if claim.person is None or not verb_last(scene.article.language):
        return False
    told = _told(scene, scene.sentences[claim.sentence])
    if not any(t.end <= claim.person.start for t in told):
        return False
    return any(_tells(scene, anchor) for anchor in event.anchors)


def _tells(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether what somebody says in a sentence begins with the meeting: "said: In this session …"."""
    at = words_of(scene.article.language, "venue_markers")
    return any(
        len(words) <= _OPENING and words[:1] != [] and words[0] in at
        for told in _told(scene, sentence)
        for kind in sentence.of("kind")
        if told.end < kind.start
        for words in [scene.folded[told.end : kind.start].strip(' :«"').split()]
    )


def _told(scene: Scene, sentence: Sentence) -> Sequence[Cue]:
    """Return the verbs of saying of a sentence with a colon right behind."""
    return [t for t in sentence.of("trigger", "say") if scene.folded[t.end : t.end + 1] == ":"]


def says_too(scene: Scene, claim: Claim) -> bool:
    """Tell whether "too" stands right behind a name: he is one more of those who speak ("X نیز گفت")."""
    if claim.person is None:
        return False
    behind = scene.folded[claim.person.end : claim.trigger.start].split()[:1]
    return bool(behind) and behind[0] in words_of(scene.article.language, "also_words")
