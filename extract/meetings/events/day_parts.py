"""The part of the day that a sentence begins with, and what is held then."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from extract.dates.mention import TimeOfDay
from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.events.naming import naming_cues
from extract.meetings.sentences.scene import Scene, Sentence, begins_paragraph
from extract.meetings.vocabulary import phrases_of, verb_first, verb_last, whole_words

# How near to its beginning a sentence says that it is about another time.
OPENING = 32
# So much stands before the noun of meeting with which a sentence begins.
_BEGUN = 8
_ORDER: tuple[TimeOfDay | None, ...] = (None, "morning", "afternoon", "evening")
# An hour before the part of the day that it is of.
_CLOCK = re.compile(r"^(?:\w{2} )?\w+ \d{1,2}(?:[:.]\d{2})? ")
# So near to the beginning of a clause, behind words for a sequence or a place.
_NEAR = 60


def day_part(scene: Scene, sentence: Sentence) -> TimeOfDay | None:
    """Return the part of the day, without a date, that a sentence begins with ("وفي المساء، …")."""
    opening = scene.folded[sentence.start : sentence.start + OPENING]
    opening = opening.removeprefix(clitics(scene.article.language).conjunction)
    same_day, comma, rest = opening.partition(", ")
    if comma and same_day in _same_day(scene.article.language):  # "cũng trong ngày, vào buổi chiều"
        opening = rest
    if verb_last(scene.article.language):
        opening = _CLOCK.sub("", opening)  # "ساعت ۸ صبح"
    for part, ways in _parts(scene.article.language, "day_parts").items():
        if any(opening.startswith((f"{way},", f"{way}،", f"{way}:", f"{way} ")) for way in ways):
            return part
    return None


@cache
def _same_day(language: str) -> frozenset[str]:
    return frozenset(map(fold, language_yaml(language, "dates")["same_day"]))


def noun_part(scene: Scene, sentence: Sentence) -> TimeOfDay | None:
    """Return the part of the day that stands right behind the noun of meeting with which a sentence begins
    ("أما جلسة بعد الظهر …", "ففي الجلسة العامة الصباحية …")."""
    pattern = _noun_parts(scene.article.language)
    noun = next(iter(sentence.of("kind")), None)
    if pattern is None or noun is None or noun.start - sentence.start > _BEGUN:
        return None
    found = pattern.match(scene.folded, noun.end, sentence.end)
    parts = _parts(scene.article.language, "noun_parts").items()
    return next((part for part, ways in parts if found[1] in ways), None) if found else None


@cache
def _noun_parts(language: str) -> re.Pattern[str] | None:
    words = phrases_of(language, "noun_parts")
    return re.compile(rf"\w?(?: \w+)? ({any_word(words)})(?!\w)") if words else None


def sits_down(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence begins with a part of the day, or with a word for what came next, and tells of
    a working session then: those who have gone round a place sit down to one."""
    dated = any(d.time_of_day and d.start - sentence.start <= OPENING for d in sentence.dates)
    opening = scene.folded[sentence.start : sentence.start + OPENING]
    follows = whole_words(scene.article.language, "sequels").match(opening) is not None
    if not dated and not follows and day_part(scene, sentence) is None:
        return False
    return any(c.label.value == "working_session" for c in naming_cues(scene, sentence))


def is_later(scene: Scene, sentence: Sentence, day: date | None, part: TimeOfDay | None) -> bool:
    """Tell whether a sentence begins its paragraph with a later part of a day than `part` of it, None for the
    whole day ("Tối cùng ngày, …"): only where the subject stands before its verb and that before its object,
    since times begin a sentence there."""
    if (
        verb_first(scene.article.language)
        or verb_last(scene.article.language)
        or sentence.kind != "paragraph"
        or not begins_paragraph(scene, sentence)
    ):
        return False
    times = [d for d in sentence.dates if d.start - sentence.start <= OPENING and d.time_of_day]
    if times and any(t.start < times[0].start for t in sentence.of("trigger")):
        return False  # "Speaking at the ceremony that evening, …"
    if any(d.value is not None and d.value != day for d in times):
        return False
    own = times[0].time_of_day if times else day_part(scene, sentence)
    return own not in (None, "morning") and _ORDER.index(own) > _ORDER.index(part)


def clause_time(scene: Scene, sentence: Sentence) -> TimeOfDay | None:
    """Return the part of the day that stands near the beginning of a clause, with a date or without."""
    end = min(sentence.end, sentence.start + _NEAR)
    dated = next((d.time_of_day for d in sentence.dates if d.time_of_day and d.start <= end), None)
    pattern = _clause_times(scene.article.language)
    found = pattern.search(scene.folded, sentence.start, end) if pattern and not dated else None
    if found is None:
        return dated
    parts = _parts(scene.article.language, "clause_times").items()
    return next(part for part, ways in parts if found.group() in ways)


@cache
def _clause_times(language: str) -> re.Pattern[str] | None:
    words = phrases_of(language, "clause_times")
    return re.compile(rf"(?<!\w)(?:{any_word(words)})(?!\w)") if words else None


@cache
def _parts(language: str, key: str) -> dict[TimeOfDay, tuple[str, ...]]:
    """Return the words for the parts of the day under a key, folded."""
    parts = language_yaml(language, "meetings")[key]
    return {part: tuple(map(fold, ways)) for part, ways in parts.items()}
