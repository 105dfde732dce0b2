"""Guests whom one verb says that somebody met one after the other: "lần lượt tiếp Đại sứ A và Đại sứ B", "мав
зустріч з A та бесіду з B"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extract.meetings.grammar.extents import own_start
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import joints, phrases_of, words_of
from extract.people.mention import PersonMention

_SEVERAL = 2
_OF_TWO = ("reception", "talks", "meeting", "working_session")


def met_in_turn(scene: Scene, sentence: Sentence, verb: Cue) -> Sequence[PersonMention]:
    """Return those behind a verb of meeting who were met one after the other, if it says so of several: by a
    word before it or in it, or by a noun of meeting of its own before each."""
    language = scene.article.language
    turns, nouns = phrases_of(language, "in_turn"), phrases_of(language, "encounter_nouns")
    if not (turns or nouns) or verb.label.group != "verb" or verb.label.value not in _OF_TWO:
        return ()
    end = next((i for i in range(verb.end, sentence.end) if scene.folded[i] in ".:"), sentence.end)
    guests = [p for p in sentence.voices if verb.end <= p.start < end]
    if len(guests) < _SEVERAL:
        return ()
    gaps = [(a.end, own_start(scene, sentence, b.start)) for a, b in pairwise(guests)]
    if turns and _tells_turns(scene, sentence, verb, guests[0], turns):
        parted = (_is_parted(scene, a.end, b.start) for a, b in pairwise(guests))
        return guests if all(parted) else ()
    return guests if nouns and all(_has_noun(scene, *gap, nouns) for gap in gaps) else ()


def _tells_turns(
    scene: Scene, sentence: Sentence, verb: Cue, guest: PersonMention, turns: tuple[str, ...]
) -> bool:
    """Tell whether a word for "in turn" ends what stands before a verb, or stands in it or its object."""
    said = f" {scene.folded[verb.start : own_start(scene, sentence, guest.start)]} "
    before = scene.folded[sentence.start : verb.start].rstrip()
    return before.endswith(turns) or any(f" {t} " in said for t in turns)


def _has_noun(scene: Scene, start: int, end: int, nouns: Sequence[str]) -> bool:
    """Tell whether "and" and a noun of meeting of his own lead the next guest: "… та бесіду з B"."""
    words = scene.folded[start:end].split()
    with_him = words[-1:] != [] and words[-1] in words_of(scene.article.language, "with_words")
    joined = not joints(scene.article.language).isdisjoint(words)
    return with_him and joined and not set(nouns).isdisjoint(words)


def _is_parted(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a mark or "and" stands between two guests."""
    between = scene.folded[start:end]
    return "," in between or ";" in between or not joints(scene.article.language).isdisjoint(between.split())
