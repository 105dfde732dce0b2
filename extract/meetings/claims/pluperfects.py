"""Who had met somebody, where the subject stands between the two words of the pluperfect."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.meetings.grammar.extents import gap
from extract.meetings.grammar.subjects import Subject, subject_before
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import any_of, phrases_of


def subject_of_pluperfect(scene: Scene, sentence: Sentence, cue: Cue) -> Subject | None:
    """Return the subject that stands between the two words of the pluperfect ("وكان X قد استقبل Y"), the
    second of which may be left out."""
    particle = str(language_yaml(scene.article.language, "meetings")["pluperfect"])
    before = scene.folded[sentence.start : cue.start].rstrip()
    if not particle:
        return None
    if not before.endswith(f" {particle}"):
        return _behind_auxiliary(scene, sentence, cue)
    return subject_before(scene, sentence, sentence.start + len(before) - len(particle))


def _behind_auxiliary(scene: Scene, sentence: Sentence, cue: Cue) -> Subject | None:
    """Return the subject of a verb with nothing but him between it and what begins the pluperfect."""
    begun = begins_pluperfect(scene, sentence, cue)
    found = subject_before(scene, sentence, cue.start) if begun is not None else None
    held = (found.person or found.role) if found is not None else None
    if begun is None or held is None:
        return None
    before, behind = gap(scene, sentence, begun.end(), held.start), gap(scene, sentence, held.end, cue.start)
    return found if not before and not behind.strip("،, ") else None


def begins_pluperfect(scene: Scene, sentence: Sentence, cue: Cue) -> re.Match[str] | None:
    """Return what begins the pluperfect at the beginning of a sentence, before a cue."""
    opener = _auxiliary(scene.article.language)
    return opener.match(scene.folded, sentence.start, cue.start) if opener is not None else None


@cache
def _auxiliary(language: str) -> re.Pattern[str] | None:
    """Return an expression for what begins the pluperfect, "and" glued to it or not."""
    words = any_of(language, "pluperfect_openers")
    return (
        re.compile(rf"{clitics(language).maybe_and()}(?:{words})(?!\w)")
        if phrases_of(language, "pluperfect_openers")
        else None
    )
