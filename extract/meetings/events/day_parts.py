"""The part of the day that a sentence begins with, and what is held then."""

from __future__ import annotations

from functools import cache

from extract.dates.mention import TimeOfDay
from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.events.going_on import naming_cues
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import whole_words

# How near to its beginning a sentence says that it is about another time.
OPENING = 32


def day_part(scene: Scene, sentence: Sentence) -> TimeOfDay | None:
    """Return the part of the day, without a date, that a sentence begins with ("وفي المساء، …")."""
    opening = scene.folded[sentence.start : sentence.start + OPENING]
    opening = opening.removeprefix(clitics(scene.article.language).conjunction)
    for part, ways in _day_parts(scene.article.language):
        if any(opening.startswith((f"{way},", f"{way}،", f"{way} ")) for way in ways):
            return part
    return None


def sits_down(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with a part of the day, or with a word for what came next, and tells of
    a working session then: those who have gone round a place sit down to one."""
    dated = any(d.time_of_day and d.start - sentence.start <= OPENING for d in sentence.dates)
    opening = scene.folded[sentence.start : sentence.start + OPENING]
    follows = whole_words(scene.article.language, "sequels").match(opening) is not None
    if not dated and not follows and day_part(scene, sentence) is None:
        return False
    return any(c.label.value == "working_session" for c in naming_cues(scene, sentence))


@cache
def _day_parts(language: str) -> tuple[tuple[TimeOfDay, tuple[str, ...]], ...]:
    parts = language_yaml(language, "meetings")["day_parts"]
    return tuple((part, tuple(fold(w) for w in ways)) for part, ways in parts.items())
