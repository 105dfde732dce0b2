"""How far a name reaches with the offices before it, and what stands between two places of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from extract.dates.mention import DateMention
from extract.lexicon.clitics import clitics
from extract.meetings.grammar.counterparts import less_counterparts, without_counterpart
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.sentences.sentence import honorifics, joined_honorifics
from extract.meetings.vocabulary import is_declined, words_of
from extract.places.mention import PlaceMention
from extract.roles.mention import BodyMention, RoleMention

_Left = RoleMention | BodyMention | PlaceMention | DateMention
_BRACKETED = re.compile(r"\([^()]*\)")
# Before and behind names that agencies set apart so.
_QUOTES = '«»“”" '


def word_before(scene: Scene, sentence: Sentence, start: int) -> str:
    """Return the word or mark before a name, past the offices, bodies and honorifics that belong to it."""
    words = scene.folded[sentence.start : own_start(scene, sentence, start)].rsplit(None, 1)
    return words[-1] if words else ""


def own_start(scene: Scene, sentence: Sentence, start: int) -> int:
    """Return where the offices and honorifics begin that stand before a name at `start`."""
    spans: Sequence[RoleMention] = sentence.roles
    at = start
    passed = False  # a place before an office is where something was, one behind it is part of it
    while at > sentence.start:
        kept = without_counterpart(scene.folded[sentence.start : at].rstrip(_QUOTES), scene.article.language)
        end = sentence.start + len(kept)
        role = next((r for r in spans if r.start < end <= r.end), None)
        place = None if passed else next((p for p in sentence.places if p.start < end <= p.end), None)
        passed = passed or role is not None
        if place is not None and role is None and _is_where(scene, sentence, place.start):
            return end
        if role is not None or place is not None:
            at = role.start if role is not None else place.start  # type: ignore[union-attr]
            continue
        apposed = None if passed else _apposed(sentence, at, end)
        if apposed is not None:
            at, passed = apposed, True
            continue
        both = next((h for h in joined_honorifics(scene.article.language) if kept.endswith(h)), None)
        word = both or (kept.rsplit(None, 1)[-1].lstrip(_QUOTES) if kept else "")  # "با «ملا X»"
        if not both and word not in honorifics(scene.article.language):
            return end
        at = end - len(word)
    return sentence.start


def _is_where(scene: Scene, sentence: Sentence, place: int) -> bool:
    """Tell whether a place behind a preposition is where something was, and no part of the name behind it
    ("у Києві Петро Коваль відкрив …"): where nouns have cases, that name is a subject of its own."""
    if not is_declined(scene.article.language):
        return False
    before = scene.folded[sentence.start : place].rsplit(None, 1)[-1:]
    return bool(before) and before[0] in words_of(scene.article.language, "object_markers")


def _apposed(sentence: Sentence, at: int, end: int) -> int | None:
    """Return where the office begins that only a comma parts from its holder's name at `at`, if one does."""
    holder = next((h for h in sentence.holders if h.person.start == at), None)
    own = (r for r in (holder.own if holder else ()) if r.end < at and end - r.end == 1)
    return next((r.start for r in own), None)


def gap(scene: Scene, sentence: Sentence, start: int, end: int) -> str:
    """Return what stands between two offsets besides offices, bodies, places, dates, honorifics, brackets."""
    between = scene.folded[start:end].strip(_QUOTES)
    if not between or between.isspace():
        return ""
    start = scene.folded.index(between, start)
    spans: Iterable[_Left] = chain(sentence.roles, sentence.bodies, sentence.places, sentence.dates)
    for span in spans:
        first, last = max(span.start, start) - start, min(span.end, end) - start
        if first < last:
            between = between[:first] + " " * (last - first) + between[last:]
    if "(" in between:
        between = _BRACKETED.sub(" ", between)
    for phrase in joined_honorifics(scene.article.language):
        between = between.replace(phrase, " ")
    words = less_counterparts(between, scene.article.language).split()
    silent, and_ = honorifics(scene.article.language), clitics(scene.article.language).conjunction
    # Of an honorific with "and" glued to it the "and" is left.
    return " ".join(w if w[0] != and_ or w[1:] not in silent else and_ for w in words if w not in silent)


def bracket_end(scene: Scene, sentence: Sentence, trigger: Cue) -> int | None:
    """Return where the brackets close in which a trigger stands, None if it stands in none: what they say is
    of those whom they name ("27/29 đại biểu (vắng: ông A, bà B)")."""
    opened = scene.folded.rfind("(", sentence.start, trigger.start)
    if opened < 0 or scene.folded.find(")", opened, trigger.start) >= 0:
        return None
    closed = scene.folded.find(")", trigger.end, sentence.end)
    return sentence.end if closed < 0 else closed
