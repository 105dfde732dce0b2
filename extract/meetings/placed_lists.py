"""Lists of who was there behind a word for the place: "У залі сиділи: A; B", "По відеозв'язку – мер A"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.lexicon.phrases import PhraseMatch
from extract.meetings.cues import Cue, CueLabel
from extract.meetings.scene import Scene, Sentence
from extract.meetings.vocabulary import phrases_of, words_of
from extract.people.mention import PersonMention

_THERE = CueLabel("trigger", "attend", "after")
_DASHES = frozenset(("-", "–", "—"))
# So long are the words before such a list at most.
_HEAD = 60


def listed_at_place(scene: Scene, sentence: Sentence) -> tuple[Cue, Sequence[PersonMention]] | None:
    """Return the list behind the words for a place of those who meet at the beginning of a sentence.

    A verb of being there, a dash or a colon parts the two, and nothing else; the list ends where a verb tells
    what somebody said.
    """
    openings = phrases_of(scene.article.language, "place_openings")
    if not openings or not sentence.voices or sentence.of("tense", "recall", "future", "will"):
        return None
    first = sentence.voices[0].start
    colon = scene.folded.find(":", sentence.start, first)
    listed = min((r.start for r in sentence.roles if r.start < first), default=first)
    end = min(listed, colon) if colon >= 0 else listed
    if (colon < 0 and listed == first) or end - sentence.start > _HEAD:
        return None
    words = scene.folded[sentence.start : end].split()
    verbs, also = (words_of(scene.article.language, key) for key in ("place_verbs", "place_links"))
    place = " ".join(w for w in words if w not in verbs and w not in also and w not in _DASHES)
    parted = colon >= 0 or any(w in verbs or w in _DASHES for w in words)
    if not parted or place not in openings:
        return None
    said = [t.start for t in sentence.of("trigger", "say", "speak", "absent") if t.start > first]
    people = [p for p in sentence.voices if not said or p.end <= min(said)]
    return PhraseMatch(sentence.start, end, _THERE), people
