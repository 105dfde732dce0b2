"""Of how many of those who met the way holds in which they did: of all, or of some who joined the others."""

from __future__ import annotations

import re

from extract.meetings.grammar.extents import bracket_end
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import phrases_of, words_of

# So near stands the verb of joining, in the same clause.
_NEAR = 40
_MARKS = re.compile(r"[,،;؛:.]")


def is_of_one(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a way of meeting is told of one person: in brackets behind a name ("A (онлайн)"), or in a
    clause that tells more of one who joined the others ("A, який приєднався дистанційно")."""
    if bracket_end(scene, sentence, cue) is not None:
        opened = scene.folded.rfind("(", sentence.start, cue.start)
        return any(0 <= opened - p.end <= 1 for p in sentence.people)
    clause = _MARKS.split(scene.folded[sentence.start : cue.start])[-1].split()
    language = scene.article.language
    if not clause or clause[0] not in words_of(language, "relative_words"):
        return False
    several = phrases_of(language, "plural_verb_endings")
    return not any(w.endswith(several) for w in clause) and is_of_some(scene, sentence, cue)


def is_of_some(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a way of meeting is told of some only: who joined the others ("долучилися онлайн"), or of
    whom a word for a part stands in the clause before ("частина учасників працювала дистанційно")."""
    if cue.label.value != "online":
        return False
    language = scene.article.language
    before = _MARKS.split(scene.folded[sentence.start : cue.start])[-1]
    if not words_of(language, "some_words").isdisjoint(before.split()) or is_of_part(scene, sentence, cue):
        return True
    behind = _MARKS.split(scene.folded[cue.end : min(sentence.end, cue.end + _NEAR)])[0]
    verbs = phrases_of(language, "joining_verbs")
    return any(w.startswith(verbs or ("\n",)) for w in (*before[-_NEAR:].split(), *behind.split()))


def is_of_part(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a word for a part of those who met stands in the clause before one for online: "частина
    депутатів долучилася через Zoom"; the others were together, wherever that was."""
    before = _MARKS.split(scene.folded[sentence.start : cue.start])[-1].split()
    parts = words_of(scene.article.language, "part_words")
    return cue.label.value == "online" and not parts.isdisjoint(before)
