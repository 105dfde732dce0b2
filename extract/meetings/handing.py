"""Who hands something over at a meeting, and to whom: "X تصمیم را به Y اهدا کرد"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.meetings.cues import Cue
from extract.meetings.extents import gap, word_before
from extract.meetings.joined_names import joined_with
from extract.meetings.scene import Scene, Sentence
from extract.meetings.subjects import subject_before
from extract.meetings.vocabulary import words_of
from extract.people.mention import PersonMention

# So much may stand between whom something is given and the verb, besides his offices.
_BESIDE = 12


def handing(scene: Scene, sentence: Sentence, trigger: Cue) -> Iterator[PersonMention]:
    """Yield who hands something over at a meeting, and those who do so with him; nobody by a passive."""
    if trigger.label.order == "agent":
        return
    found = subject_before(scene, sentence, trigger.start)
    if found is not None and found.person is not None:
        yield found.person
        yield from joined_with(scene, sentence, found.person, trigger)


def given_to(scene: Scene, sentence: Sentence, trigger: Cue) -> Iterator[PersonMention]:
    """Yield to whom something is handed: the name right before the verb behind a word for "to"."""
    datives = words_of(scene.article.language, "dative_words")
    last = next((p for p in reversed(sentence.voices) if p.end <= trigger.start), None)
    if not datives or last is None or len(gap(scene, sentence, last.end, trigger.start)) > _BESIDE:
        return
    if word_before(scene, sentence, last.start) in datives:
        yield last
