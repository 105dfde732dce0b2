"""Lists of who took part at each of several places: "Tại Hà Nội, dự lễ có A …", "Tại Huế có B …"."""

from __future__ import annotations

import re
from functools import cache

from extract.meetings.lists.at_places import is_at
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import any_of, phrases_of
from extract.people.mention import PersonMention
from extract.places.mention import PlaceMention

# So much stands between a place and the verb of attending behind it: a comma.
_NEXT = 2


def site_of(scene: Scene, sentence: Sentence, person: PersonMention) -> str | None:
    """Return the place whose list a name stands in, if the article has such lists of several places."""
    here = list_site(scene, sentence)
    if here is None or person.start < here.end:
        return None
    others = (list_site(scene, s) for s in scene.sentences if s is not sentence)
    return here.name if any(o is not None and o.name != here.name for o in others) else None


def goes_on_at(scene: Scene, sentence: Sentence) -> PlaceMention | None:
    """Return the place with which a sentence begins that goes on with who took part, there: the sentence
    before has a list of the same kind."""
    if not scene.folded.startswith(_markers(scene.article.language), sentence.start) or not sentence.index:
        return None
    here = list_site(scene, sentence)
    if here is None or scene.folded[sentence.start : here.start].count(" ") > _NEXT:
        return None
    before = scene.sentences[sentence.index - 1]
    return here if before.of("trigger", "attend") or list_site(scene, before) else None


def list_site(scene: Scene, sentence: Sentence) -> PlaceMention | None:
    """Return the place behind "at" that opens a list of people, its verb of attending before or behind it."""
    if not sentence.people or not sentence.places:
        return None
    opens = _opener(scene.article.language)
    for place in sentence.places:
        if place.kind == "country" or place.start > sentence.people[0].start:
            continue
        opened = opens.match(scene.folded, place.end) is not None or any(
            0 <= trigger.start - place.end <= _NEXT and _lists(scene, sentence, trigger.end)
            for trigger in sentence.of("trigger", "attend")
        )
        if opened and is_at(scene, place):
            return place
    return None


def _lists(scene: Scene, sentence: Sentence, end: int) -> bool:
    words = scene.folded[end : sentence.people[0].start]
    return ":" in words or _opener(scene.article.language).search(words) is not None


@cache
def _markers(language: str) -> tuple[str, ...]:
    return tuple(f"{w} " for w in phrases_of(language, "venue_markers"))


@cache
def _opener(language: str) -> re.Pattern[str]:
    return re.compile(rf",? ?(?<!\w)(?:{any_of(language, 'list_openers')})(?!\w)")
