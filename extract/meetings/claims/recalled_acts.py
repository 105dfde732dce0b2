"""Whether words of taking part tell of what was done before the meeting reported, or of what it only forms.

"وكان X قد ترأس أمس اجتماعا …", "سبق أن التقى X …", "ورشة مماثلة …": the article recalls it. Who heads the
committee that a meeting forms, or will chair its next session, is not there for that.
"""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.meetings.claims.pluperfects import begins_pluperfect
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import any_of, phrases_of, whole_words, words_of

# The first sentences say what is reported, in whatever tense.
_LEAD = 3
# What tells that somebody was at a meeting or held one.
_PRESENT = ("chair", "attend", "act", "host", "lead")
_MARKS = ".؛;\n"
# So far before who heads a group stands the word by which it is formed, and so near what was chaired.
_FORMED = 90
_BESIDE = 2


def is_recalled_act(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether what a cue says of people was done before what is reported, or is still to come."""
    if cue.label.group == "trigger" and cue.label.value not in _PRESENT:
        return False
    return (
        _is_told_once(scene, sentence, cue)
        or _is_pluperfect(scene, sentence, cue)
        or _is_long_past(scene, sentence, cue)
        or _is_of_similar(scene, sentence, cue)
        or _is_of_next(scene, sentence, cue)
        or _is_of_formed(scene, sentence, cue)
    )


def _is_told_once(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether words for "once before" stand in front of a verb ("سبق أن ترأس X …")."""
    once = _glued(scene.article.language, "once_words")
    found = once.search(scene.folded, sentence.start, cue.start) if once is not None else None
    return found is not None and not any(c in scene.folded[found.end() : cue.start] for c in _MARKS)


def _is_pluperfect(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a verb of meeting in the pluperfect stands before a cue or is it: "وكان X قد ترأس …".

    That the meeting itself "had been opened by X" says that he was there; and whom somebody had received, or
    what a body had held, on a day that the article gives is a report of its own, as is what was chaired
    earlier the same day.
    """
    pattern = _pluperfect(scene.article.language)
    if pattern is None or sentence.index < _LEAD or (cue.label.group == "verb" and sentence.dates):
        return False
    if whole_words(scene.article.language, "earlier_today").search(
        scene.folded, sentence.start, sentence.end
    ):
        return False
    found = pattern.search(scene.folded, sentence.start, cue.start)
    if found is None:
        return False
    acts = (*sentence.of("verb"), *sentence.of("tense", "held"), *sentence.of("trigger", *_PRESENT))
    if not any(c.start == found.end() for c in acts):
        return False
    held = any(c.start == found.end() for c in sentence.of("tense", "held"))
    if held and sentence.of("kind") and any(d.value is not None for d in sentence.dates):
        return False
    first, last = found.end(1), found.start(2)
    starts = (*(p.start for p in sentence.people), *(r.start for r in sentence.roles))
    named = any(first <= at < last for at in starts)
    return named or not any(first <= k.start < last for k in sentence.of("kind"))


def _is_long_past(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a verb of meeting stands in a sentence that begins by looking back to another month or
    year ("وكان X التقى الشهر الماضي Y")."""
    if cue.label.group != "verb" or begins_pluperfect(scene, sentence, cue) is None:
        return False
    bygone = whole_words(scene.article.language, "bygone_words")
    return bygone.search(scene.folded, sentence.start, sentence.end) is not None


def _is_of_similar(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether the first meeting that a sentence names is one like that which is reported: another."""
    words = _behind(scene.article.language, "similar_words")
    first = next(iter(sentence.of("kind")), None)
    if words is None or first is None or sentence.index < _LEAD or first.start > cue.end:
        return False
    return words.match(scene.folded, first.end, sentence.end) is not None


def _is_of_next(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether the meeting right behind a verb, or the only one that the sentence names, is the next one
    ("يرأس الاجتماع المقبل X", "يرفع إلى المجلس برئاسة X في جلسته المقبلة")."""
    words = _behind(scene.article.language, "coming_words")
    nouns = sentence.of("kind")
    if words is None or not nouns:
        return False
    coming = [k for k in nouns if words.match(scene.folded, k.end, sentence.end) is not None]
    beside = any(0 <= k.start - cue.end <= _BESIDE + 1 for k in coming)
    return beside or (len(coming) == len(nouns) and cue.end <= coming[0].start)


def _is_of_formed(scene: Scene, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether what somebody chairs is a group that is only formed: no meeting is named between the word
    for forming it and that for its head ("تشكيل لجنة برئاسة X")."""
    if cue.label.value not in ("chair", "attend"):
        return False
    words = _glued(scene.article.language, "forming_words")
    start = max(sentence.start, cue.start - _FORMED)
    found = list(words.finditer(scene.folded, start, cue.start)) if words is not None else []
    if not found or any(c in scene.folded[found[-1].end() : cue.start] for c in _MARKS):
        return False
    begin = found[-1].end()
    if any(begin <= k.start < cue.start for k in sentence.of("kind")):
        return False
    if cue.label.value == "chair":
        return True
    # "… headed on the one side by X", and "… made up of X and Y"
    headed = any(begin <= t.start < cue.start for t in sentence.of("trigger", "chair"))
    return headed or scene.folded[cue.start : cue.end] in words_of(scene.article.language, "member_words")


@cache
def _glued(language: str, key: str) -> re.Pattern[str] | None:
    """Return an expression for any of the words of a key, a conjunction glued to it or not; a preposition
    makes another word of a verb ("بشكل")."""
    words = phrases_of(language, key)
    return (
        re.compile(rf"(?<!\w){clitics(language).maybe_conjunction()}(?:{any_of(language, key)})(?!\w)")
        if words
        else None
    )


@cache
def _behind(language: str, key: str) -> re.Pattern[str] | None:
    """Return an expression for any of the words of a key behind a noun, an adjective at most between."""
    words = phrases_of(language, key)
    return re.compile(rf"\w*(?:\s\w+)?\s(?:{any_of(language, key)})(?!\w)") if words else None


@cache
def _pluperfect(language: str) -> re.Pattern[str] | None:
    """Return an expression for the two words of the pluperfect, with what stands between."""
    particle = fold(str(language_yaml(language, "meetings")["pluperfect"]))
    openers, glued = any_of(language, "pluperfect_openers"), clitics(language).maybe_conjunction()
    if not particle or not phrases_of(language, "pluperfect_openers"):
        return None
    return re.compile(rf"(?<!\w){glued}({openers})\s(?:[^{_MARKS}]*?\s)?({particle})\s")
