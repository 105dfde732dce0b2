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
# So much may stand between the word for a deputy and the name: an honorific.
_TITLED = 5
_BRACKET = re.compile(r"\s\([^()]*\)")


@cache
def _opener(language: str) -> re.Pattern[str]:
    """What opens the list behind a delegation: its offices say nothing of where from ("Về phía A có …")."""
    words = [fold(w) for w in language_yaml(language, "meetings")["list_openers"]]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words)) or '(?!)'})(?!\w)")


def location_of(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the bridge point or delegation named before the person, or in brackets behind.

    Both hold for the rest of their paragraph, until another is named; a delegation not for who speaks there.
    """
    behind = _in_brackets(scene, sentence, person)
    if behind is not None:
        return _place_after(scene, sentence, behind)
    seat = _constituency(scene, sentence, person)
    if seat is not None:
        return seat
    here = _last(person.start, *sentence.of("bridge"), *sentence.of("delegation"))
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


def _constituency(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the province in brackets right behind a deputy's name ("đại biểu A (Đồng Nai)")."""
    if not any(0 <= person.start - c.end <= _TITLED for c in sentence.of("participant")):
        return None
    bracket = _BRACKET.match(scene.folded, person.end, sentence.end)
    if bracket is None:
        return None
    named = [p for p in sentence.places if bracket.start() < p.start and p.end < bracket.end()]
    return named[0].province or named[0].name if len(named) == 1 and named[0].kind == "province" else None


def _last(end: int, *cues: Cue) -> Cue | None:
    return max((c for c in cues if c.end <= end), key=lambda c: c.end, default=None)


def _in_brackets(scene: Scene, sentence: Sentence, person: PersonMention) -> Cue | None:
    limit = min((p.start for p in sentence.people if p.start >= person.end), default=sentence.end)
    for cue in sentence.of("bridge"):
        between = scene.folded[person.end : cue.start]
        if person.end <= cue.start < limit and "(" in between and ")" not in between:
            return cue
    return None


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
