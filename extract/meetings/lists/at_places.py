"""Whether a place is where something was held."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.grammar.clauses import breaks
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import any_of, phrases_of, spaced_ends, words_of
from extract.places.mention import PlaceMention

# So near behind a hall stands the place where it is, with the word for its unit.
_BEHIND = 16
# So far behind a word for being away stands where the absent person was.
_CLAUSE = 40
_MARKS = " ,(-–—"
# What somebody goes to, below the province, and how near before it stands the word for going.
_UNITS, _WENT = ("commune", "district"), 40
# What the titles of consuls of all ranks have in them.
_CONSUL = "Consul"


def is_at(scene: Scene, place: PlaceMention) -> bool:
    """Tell whether a place is where something was: behind "at", "during a trip to" or a hall, in brackets.

    In brackets behind a name stands where that person is from, behind a word for being away where an absent
    person was ("لانشغاله في …").
    """
    language = scene.article.language
    before = scene.folded[max(0, place.start - 32) : place.start].rstrip()
    sentence = scene.sentence_at(place.start)
    if before.endswith("("):
        ends = [p.end for p in sentence.people] if sentence is not None else []
        return not any(e < place.start and not scene.folded[e : place.start].strip(" (") for e in ends)
    if sentence is not None:
        if is_of_absent(scene, sentence, place):
            return False
        if any(_is_behind(scene, v.end, place.start) for v in sentence.of("venue")):
            return True
    if f" {before}".endswith(spaced_ends(language, "trip_markers")):
        return True
    capital = _in_capital(language)
    if capital is not None and capital.search(before):
        return True
    words, markers = [w.rstrip(".") for w in before.split()], words_of(language, "venue_markers")
    if words and words[-1][:1] in markers and words[-1][1:] in units_of(language):
        return True  # "بمدينة الرياض"
    while words and words[-1] not in markers and words[-1] in units_of(language):
        words.pop()
    return bool(words) and words[-1] in markers


def is_of_absent(scene: Scene, sentence: Sentence, place: PlaceMention) -> bool:
    """Tell whether a place stands in the clause behind a word for being away."""
    return any(
        0 <= place.start - t.end <= _CLAUSE and not breaks(scene.folded[t.end : place.start])
        for t in sentence.of("trigger", "absent")
    )


def _is_behind(scene: Scene, hall: int, place: int) -> bool:
    """Tell whether a place stands right behind a hall, with no more than the word for its unit between."""
    between = scene.folded[hall:place]
    return 0 <= place - hall <= _BEHIND and units_of(scene.article.language).issuperset(
        between.strip(_MARKS).split()
    )


@cache
def _in_capital(language: str) -> re.Pattern[str] | None:
    """Return an expression for "in the capital" before its name, an adjective at most between ("بالعاصمة
    القطرية الدوحة")."""
    words = any_of(language, "capital_words")
    return re.compile(rf"(?<!\w)(?:{words})(?:\s\w+)?$") if phrases_of(language, "capital_words") else None


def is_visited(scene: Scene, place: PlaceMention) -> bool:
    """Tell whether a commune or district stands behind a word for going there: "đã đến xã X"."""
    before = scene.folded[max(0, place.start - _WENT) : place.start].split()
    went = words_of(scene.article.language, "visit_markers")
    while before and before[-1] not in went and before[-1] in units_of(scene.article.language):
        before.pop()
    return place.kind in _UNITS and bool(before) and before[-1] in went


def is_of_office(sentence: Sentence, place: PlaceMention) -> bool:
    """Tell whether a place is part of an office: where an envoy serves ("Đại sứ Việt Nam tại Lào"), or where
    a body is ("Chủ tịch Hội người Hàn Quốc tại Vĩnh Phúc")."""
    return any(r.start <= place.start < r.end for r in sentence.roles)


def is_seat_of_consul(sentence: Sentence, place: PlaceMention) -> bool:
    """Tell whether a consul has his seat there: he is met where he visits as often as at home."""
    offices = (r.title for r in sentence.roles if r.start <= place.start < r.end)
    return any(_CONSUL in title for title in offices)


@cache
def units_of(language: str) -> frozenset[str]:
    """Return the words for a unit that may stand before its name."""
    cues = language_yaml(language, "places")["cues"]
    return frozenset(word for cue in cues for word in fold(cue).split())
