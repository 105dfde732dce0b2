"""The bridge point or delegation with which a person took part."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.cues import Cue
from extract.meetings.provinces import LOCAL, article_province
from extract.meetings.scene import Scene, Sentence
from extract.people.mention import PersonMention

_REACH = 60
# A place so near behind the bracket, or the word for a delegation in it, is what it names.
_BESIDE = 12
_ADJACENT = 2
_BRACKET = re.compile(r"\s\(([^()]*)\)")


@cache
def _opener(language: str) -> re.Pattern[str]:
    """What opens the list behind a delegation: its offices say nothing of where from ("Về phía A có …")."""
    words = [fold(w) for w in language_yaml(language, "meetings")["list_openers"]]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words)) or '(?!)'})(?!\w)")


def location_of(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the bridge point or delegation named before the person, or in brackets behind.

    Both hold for the rest of their paragraph, until another is named; a delegation not for who speaks there.
    """
    seat = _constituency(scene, sentence, person)
    if seat is not None:
        return seat
    behind = _in_brackets(scene, sentence, person)
    if behind is not None:
        return _place_after(scene, sentence, behind)
    of_deputy = _of_deputy(scene, sentence, person)
    if of_deputy is not None:
        return of_deputy
    cues = (*sentence.of("bridge"), *sentence.of("delegation"))
    here = _last(person.start, *(c for c in cues if not _is_bracketed(scene, c)))
    if here is not None:
        return _place_after(scene, sentence, here)
    speaks = bool(sentence.of("trigger", "speak", "say"))
    for earlier in reversed(scene.sentences[: sentence.index]):
        if earlier.paragraph != sentence.paragraph:
            return None
        cue = _last(earlier.end, *earlier.of("bridge"), *(() if speaks else earlier.of("delegation")))
        if cue is not None:
            return _place_after(scene, earlier, cue)
    return None


def _last(end: int, *cues: Cue) -> Cue | None:
    return max((c for c in cues if c.end <= end), key=lambda c: c.end, default=None)


def _constituency(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the place in brackets behind a deputy, alone or behind the word for its delegation."""
    bracket = _BRACKET.match(scene.folded, person.end, sentence.end)
    seats = [r.end for r in sentence.roles if r.title == "Deputy"]
    seats += [c.end for c in sentence.of("participant")]
    if bracket is None or not any(0 <= person.start - end <= _ADJACENT for end in seats):
        return None
    start, end = bracket.span(1)
    inside = [c for c in sentence.of("delegation") if start <= c.start and c.end <= end]
    start = max((c.end for c in inside), default=start)
    places = [p for p in sentence.places if start <= p.start and p.end <= end and p.kind != "country"]
    return places[0].name if places and places[0].start - start <= _BESIDE else None


def _in_brackets(scene: Scene, sentence: Sentence, person: PersonMention) -> Cue | None:
    limit = min((p.start for p in sentence.people if p.start >= person.end), default=sentence.end)
    for cue in (*sentence.of("bridge"), *sentence.of("delegation")):
        between = scene.folded[person.end : cue.start]
        if person.end <= cue.start < limit and "(" in between and ")" not in between:
            return cue
    return None


def _is_bracketed(scene: Scene, cue: Cue) -> bool:
    """Tell whether a bridge point or delegation is in brackets, and so that of the name before them."""
    before = scene.folded[max(0, cue.start - _REACH) : cue.start]
    return before.rfind("(") > before.rfind(")")


def _of_deputy(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the province in brackets right behind a deputy: "đại biểu Nguyễn Văn A (Hải Phòng)"."""
    led = any(0 <= person.start - c.end <= 1 for c in sentence.of("participant"))
    if not led or scene.folded[person.end : person.end + 2] != " (":
        return None
    place = next((p for p in sentence.places if p.province and person.end < p.start), None)
    within = place is not None and ")" not in scene.folded[person.end : place.start]
    return place.name if place is not None and within and place.start - person.end <= _REACH else None


def _place_after(scene: Scene, sentence: Sentence, cue: Cue) -> str | None:
    limit = min(sentence.end, cue.end + _REACH)
    limit = min([limit, *(p.start for p in sentence.people if p.start >= cue.end)])
    words = scene.folded[cue.end : limit]
    stop = min((i for i, c in enumerate(words) if c in ",;:،؛("), default=len(words))
    opener = _opener(scene.article.language).search(words, 0, stop)
    limit = cue.end + (opener.start() if opener else stop)
    places = [p for p in sentence.places if cue.end <= p.start and p.end <= limit and p.kind != "country"]
    bodies = [b for b in sentence.bodies if cue.end <= b.start and b.end <= limit]
    if places:
        return places[0].name
    if not bodies:
        return None
    body = bodies[0]
    if body.place or body.body.startswith("Ministry"):
        return body.place or body.body
    return article_province(scene) if body.body.startswith(LOCAL) else None
