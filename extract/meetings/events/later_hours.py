"""Paragraphs behind one on a later part of the day: they go on about what was held then."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from itertools import groupby

from extract.dates.mention import TimeOfDay
from extract.meetings.events.day_parts import OPENING, day_part
from extract.meetings.events.going_on import class_of, naming_cues
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_first, verb_last, whole_words

_PARTS: tuple[TimeOfDay | None, ...] = (None, "morning", "afternoon", "evening")
# Those who went round a place, or were at a ceremony, are those who sit down afterwards.
_GOING_ROUND = frozenset(("visit", "ceremony"))


def is_later(scene: Scene, sentence: Sentence, day: date | None, part: TimeOfDay | None) -> bool:
    """Tell whether a sentence begins its paragraph with a later part of a day than `part` of it, None for the
    whole day ("Tối cùng ngày, …"): only where the subject stands before its verb and that before its object,
    since times begin a sentence there."""
    if (
        verb_first(scene.article.language)
        or verb_last(scene.article.language)
        or not _begins(scene, sentence)
    ):
        return False
    times = [d for d in sentence.dates if d.start - sentence.start <= OPENING and d.time_of_day]
    if times and any(t.start < times[0].start for t in sentence.of("trigger")):
        return False  # "Speaking at the ceremony that evening, …"
    if any(d.value is not None and d.value != day for d in times):
        return False
    own = times[0].time_of_day if times else day_part(scene, sentence)
    return own not in (None, "morning") and _PARTS.index(own) > _PARTS.index(part)


def told_through(
    scene: Scene, sentences: Sequence[Sentence], run: Sequence[Sentence], anchors: Sequence[Sentence]
) -> tuple[Sentence, ...]:
    """Return the sentences of the paragraphs behind a `run` on a later part of the day that go on about it.

    They end where one begins with another time or a word for what came before, names a meeting as
    the `anchors` of the main one do, or begins with somebody whom the article has named of the main one
    alone, unless that was a visit or a ceremony.
    """
    own = {c.label.value for s in run for c in naming_cues(scene, s)}
    main = {c.label.value for a in anchors for c in naming_cues(scene, a)} - own
    stay = class_of(scene, anchors[0]) in _GOING_ROUND if anchors else False
    here = {p.name for s in run for p in s.voices}
    before = {p.name for s in sentences if s.index < run[0].index for p in s.voices} - here
    after = [s for s in sentences if s.index > run[-1].index and s.paragraph != run[-1].paragraph]
    found: list[Sentence] = []
    for _, group in groupby(after, key=lambda s: s.paragraph):
        paragraph = list(group)
        if paragraph[0].kind == "caption":
            continue
        if paragraph[0].kind != "paragraph" or _is_of_another(scene, paragraph, main):
            break
        if not stay and {p.name for p in paragraph[0].voices[:1]} & before:
            break
        found += paragraph
    return tuple(found)


def _is_of_another(scene: Scene, paragraph: Sequence[Sentence], main: Collection[str]) -> bool:
    """Tell whether a paragraph begins with another time, or names one of the kinds of the main meeting."""
    first = paragraph[0]
    timed = any(
        d.start - first.start <= OPENING and (d.time_of_day or d.value is not None) for d in first.dates
    )
    opening = scene.folded[first.start : first.start + OPENING]
    moved = whole_words(scene.article.language, "elsewhere_openings").search(opening) is not None
    recalls = any(t.start == first.start for t in first.of("tense", "recall"))
    if timed or moved or recalls or day_part(scene, first) is not None:
        return True
    return any(c.label.value in main for s in paragraph for c in naming_cues(scene, s))


def _begins(scene: Scene, sentence: Sentence) -> bool:
    previous = scene.sentences[sentence.index - 1] if sentence.index else None
    return sentence.kind == "paragraph" and (previous is None or previous.paragraph != sentence.paragraph)
