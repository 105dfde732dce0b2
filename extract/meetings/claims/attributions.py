"""Whose words an article reports, where it says so behind them: "Đó là yêu cầu của ông A tại cuộc họp"."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon.phrases import PhraseMatch
from extract.meetings.grammar.extents import own_start
from extract.meetings.grammar.subjects import Subject
from extract.meetings.sentences.cues import Cue, CueLabel
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import any_of, phrases_of, spaced_ends

# So long is what the words are called: "an urgent demand".
_CALLED = 80
_SPOKEN = CueLabel("trigger", "speak", "after")


def attributed(scene: Scene, sentence: Sentence) -> tuple[Cue, Subject] | None:
    """Return the words that refer to what was said before and who said it at the meeting, or None."""
    language = scene.article.language
    opens = _opening(language)
    opening = opens.match(scene.folded, sentence.start) if opens else None
    if opening is None:
        return None
    person = next(iter(sentence.voices), None)
    end = person.end if person else 0
    start = own_start(scene, sentence, person.start) if person else 0
    role = next(iter(sentence.roles), None)
    if role is not None and (person is None or role.end < start):
        person, start, end = None, role.start, role.end
    if person is None and role is None:
        return None
    words = scene.folded[opening.end() : start].rstrip()
    if (
        len(words) > _CALLED
        or not words.endswith(spaced_ends(language, "attributed_to"))
        or any(c in words for c in ".,:;")
    ):
        return None
    if _behind(language).match(scene.folded, end) is None:
        return None
    cue = PhraseMatch(opening.start(), opening.end(), _SPOKEN)
    return cue, Subject(person, None if person else role)


@cache
def _opening(language: str) -> re.Pattern[str] | None:
    if not phrases_of(language, "attributions"):
        return None
    return re.compile(rf"(?:\([^()]*\) [-–] )?(?:{any_of(language, 'attributions')})(?!\w)")


@cache
def _behind(language: str) -> re.Pattern[str]:
    return re.compile(rf",? (?:{any_of(language, 'attributed_at')})(?!\w)")
