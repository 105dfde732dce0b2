"""Whether somebody is whom a verb of meeting or receiving is about, by the words beside his name."""

from __future__ import annotations

from extract.meetings.claims.met_objects import JOINED
from extract.meetings.grammar.cases import is_declined_name
from extract.meetings.grammar.extents import gap, own_start, word_before
from extract.meetings.grammar.objects import is_joined_object, marker_end
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import case_endings, phrases_of, words_of
from extract.people.mention import PersonMention


def is_met(scene: Scene, sentence: Sentence, person: PersonMention) -> bool:
    """Tell whether "with" stands before a name with its offices, or before one word of the same case that is
    no known office ("з єврокомісаром X")."""
    with_words = words_of(scene.article.language, "with_words")
    before = word_before(scene, sentence, person.start)
    if before in with_words or not is_declined_name(scene, person):
        return before in with_words
    words = scene.folded[sentence.start : own_start(scene, sentence, person.start)].split()[-2:]
    return (
        len(words) > 1
        and words[0] in with_words
        and before.endswith(case_endings(scene.article.language, "instrumental"))
    )


def is_met_by(scene: Scene, sentence: Sentence, cue: Cue, person: PersonMention) -> bool:
    """Tell whether a preposition is glued to the office or name of whom a verb meets, with no comma between:
    "اجتمع X في القصر بالموفد Y"."""
    glued = phrases_of(scene.article.language, "with_prefixes")
    if cue.label.value != "meeting" or not glued:
        return False
    start = own_start(scene, sentence, person.start)
    office = scene.folded[start : person.start].lstrip() or scene.folded[start - 1 : start]
    parted = any(c in scene.folded[cue.end : start] for c in ",،")
    return office.startswith(glued) and not parted and not is_said(sentence, cue, start)


def is_received(scene: Scene, sentence: Sentence, cue: Cue, person: PersonMention) -> bool:
    """Tell whether a name is the object of a verb of receiving: "X را پذیرفت", "از X استقبال کرد"."""
    if cue.label.value != "reception":
        return False
    marked = marker_end(scene, person.end)
    behind = next((p for p in sentence.voices if p.start > person.end), None)
    if marked is None and behind is not None and is_joined_object(scene, sentence, person, behind):
        marked = marker_end(scene, behind.end)
    if marked is not None:
        return len(gap(scene, sentence, marked, cue.start)) <= JOINED
    return word_before(scene, sentence, person.start) in words_of(scene.article.language, "reception_words")


def is_said(sentence: Sentence, cue: Cue, end: int) -> bool:
    """Tell whether a word of speech or taking part stands between a verb and an offset."""
    return any(cue.end <= t.start < end for t in sentence.of("trigger"))
