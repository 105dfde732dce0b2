"""The place of a meeting: a well-known hall, one named after a body or by its own name, a commune, a city."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.attributes.halls import ends_owners, halls_in
from extract.meetings.claims.occasions import GENERAL, only_times
from extract.meetings.events.events import Event
from extract.meetings.lists.at_places import is_at, is_of_office, is_visited, units_of
from extract.meetings.sentences.cues import Cue
from extract.meetings.sentences.scene import Scene, Sentence
from extract.meetings.vocabulary import verb_first, words_of
from extract.places.mention import PlaceMention
from extract.roles.levels import levels
from extract.roles.mention import BodyMention

_LEAD = 5
_ANCHORS = 3
# So much may stand between a noun of meeting that only gives a time and the hall where that was.
_REACH = 40
# What no body owns: one that is named behind meets there; and what none owns that a comma parts from it.
_OF_NOBODY = "Square"
_OF_OTHERS = ("Convention Center", "International Convention Center", "Stadium", "Theatre", "Opera House")
_NEAR = 3
_MINISTRY = "Ministry of "
# Words by which a sentence tells of what has not been held.
_NOT_HELD = ("future", "will", "asked")


def place_of(scene: Scene, event: Event, kind: str | None) -> str | None:
    """Return the place of the meeting in English, Vietnamese names as they are; None if it is not told.

    `kind` is that of the noun or verb that names the meeting.
    """
    for sentence in (*event.anchors, *event.sentences[:_LEAD]):
        for cue in sentence.of("venue"):
            if not _is_of_another(scene, sentence, cue, kind) and not _is_linked(scene, cue):
                return _with_city_abroad(scene, sentence, cue)
    anchors = event.anchors[:_ANCHORS]
    first = min(a.index for a in anchors)
    lead = [s for s in event.sentences if s.index < first and s.naming and not s.of("tense", *_NOT_HELD)]
    if kind == "visit":
        went = next((p for s in anchors for p in s.places if is_visited(scene, p)), None)
        if went is not None:
            return went.name
    return (
        _told_in(scene, anchors)
        or _told_in(scene, lead)
        or _of_name_of_meeting(scene, (*anchors, *lead))
        or _told_later(scene, event, anchors)
    )


def _with_city_abroad(scene: Scene, sentence: Sentence, venue: Cue) -> str:
    """Return a well-known hall with the city of another country that is told right behind it: "Phủ Tổng thống
    ở thủ đô Luanda"."""
    language = scene.article.language
    beside = words_of(language, "venue_markers") | units_of(language)
    for place in sentence.places:
        between = scene.folded[venue.end : place.start].strip(" ,(").split()
        told = 0 <= place.start - venue.end <= _REACH and beside.issuperset(between)
        if told and place.province is None and place.kind not in ("country", "commune"):
            return f"{venue.label.value}, {_written(scene, sentence, place)}"
    return str(venue.label.value)


def _told_later(scene: Scene, event: Event, anchors: Sequence[Sentence]) -> str | None:
    """Return the hall that a later sentence names, which begins with the meeting and says that it was held:
    "Зустріч проходила в адміністративному будинку ради"."""
    last = max(a.index for a in anchors)
    for sentence in event.sentences:
        opened = (c for c in sentence.of("kind") if c.start - sentence.start <= _NEAR)
        told = sentence.index > last and not sentence.of("tense", "recall", *_NOT_HELD)
        if told and sentence.of("tense", "held") and any(not only_times(scene, c) for c in opened):
            named = _named(scene, sentence)
            if named:
                return named
    return None


def _told_in(scene: Scene, sentences: Sequence[Sentence]) -> str | None:
    """Return the hall, commune or city that one of the sentences says something was in."""
    for sentence in sentences:
        named = _named(scene, sentence)
        if named:
            return named
    at = [
        (s, p)
        for s in sentences
        for p in s.places
        if is_at(scene, p) and not is_of_office(s, p) and not _tells_of_person(scene, s, p)
    ]
    communes = (p.name for _, p in at if p.kind == "commune")
    return next(communes, None) or next((_written(scene, s, p) for s, p in at if p.kind != "country"), None)


def _tells_of_person(scene: Scene, sentence: Sentence, place: PlaceMention) -> bool:
    """Tell whether a place stands in a clause that says more of somebody named right before ("التقى X، الذي
    زاره قبل شهر في عمان، …")."""
    pronouns = words_of(scene.article.language, "relative_pronouns")
    for person in sentence.people if pronouns else ():
        words = scene.folded[person.end : place.start]
        told = words.lstrip(" ،,")
        first = told.split(maxsplit=1)[:1]
        if first and first[0] in pronouns and "،" not in told and "," not in told:
            return True
    return False


def _of_name_of_meeting(scene: Scene, sentences: Sequence[Sentence]) -> str | None:
    """Return the city that a meeting is called by: "اجتماع الدوحة". Where verbs come first its name stands
    right behind the noun."""
    if not verb_first(scene.article.language):
        return None
    for sentence in sentences:
        ends = {c.end + 1 for c in sentence.of("kind") if not only_times(scene, c)}
        found = (p for p in sentence.places if p.start in ends and p.kind != "country")
        place = next(found, None)
        if place is not None:
            return _written(scene, sentence, place)
    return None


def _is_of_another(scene: Scene, sentence: Sentence, venue: Cue, kind: str | None) -> bool:
    """Tell whether a hall is that of another meeting: one named only to give a time ("after the reception
    at …"), or one of another special kind that its sentence tells of alone."""
    nouns = [
        c
        for c in sentence.of("kind")
        if 0 <= venue.start - c.end <= _REACH and "," not in scene.folded[c.end : venue.start]
    ]
    if any(only_times(scene, n) for n in nouns):
        return True
    kinds = {c.label.value for c in sentence.naming}
    return kind is not None and kind not in GENERAL and bool(kinds) and not kinds & {kind, *GENERAL}


def _is_linked(scene: Scene, venue: Cue) -> bool:
    """Tell whether a video link is told of to a hall, where others are: "kết nối với Trung tâm Hội nghị Quốc
    gia"."""
    before = scene.folded[max(0, venue.start - _REACH) : venue.start].rsplit(None, 1)[-1:]
    return bool(before) and before[0] in words_of(scene.article.language, "with_words")


def _written(scene: Scene, sentence: Sentence, place: PlaceMention) -> str:
    """Return a place in English with the country that stands behind it ("Oudomxay, Laos")."""
    own = _towns(scene.article.language).get(scene.folded[place.start : place.end])
    name = own or language_yaml(scene.article.language, "places")["english"].get(place.name, place.name)
    behind = (p for p in sentence.places if 0 <= p.start - place.end <= _NEAR and p.kind == "country")
    country = next((p.name for p in behind), None)
    return f"{name}, {country}" if country else name


def _named(scene: Scene, sentence: Sentence) -> str | None:
    for _, end, noun in halls_in(scene, sentence):
        found = (
            _of_bodies(scene, sentence, end, noun)
            or _of_host(scene, sentence, end, noun)
            or _of_level(scene, end, noun)
            or _of_name(scene, end, noun)
        )
        if found:
            return found
    return None


def _of_bodies(scene: Scene, sentence: Sentence, start: int, noun: str) -> str | None:
    """Return "Headquarters of the Provincial People's Council and People's Committee"."""
    first = next((b.start for b in sentence.bodies if b.start >= start), start)
    if noun == _OF_NOBODY or (noun in _OF_OTHERS and "," in scene.folded[start:first]):
        return None
    names: list[str] = []
    at = start
    last: BodyMention | None = None
    for body in (b for b in sentence.bodies if b.start >= start):
        if last is not None and ends_owners(scene, last, body):
            break
        last = body
        if len(scene.folded[at : body.start].strip(" -/,()")) > _NEAR:
            break
        if body.body not in names:  # its short form stands behind in brackets
            names.append(body.body)
        at = body.end
    if not names:
        return None
    begins = (f"{level} " for level in levels("province", "unit"))
    level = next((b for b in begins for n in names if n.startswith(b)), "")
    bare = [n.removeprefix(level) for n in names]
    return f"{noun} of the {level}{' and '.join(bare)}"


def _of_host(scene: Scene, sentence: Sentence, start: int, noun: str) -> str | None:
    """Return "Headquarters of the Ministry of X", where the text has "of the ministry" and names its minister
    before: who receives somebody there is the first of whom the sentence tells."""
    behind = scene.folded[start : start + _REACH].split()[:1]
    if not behind or behind[0].rstrip("،,.") not in words_of(scene.article.language, "own_ministries"):
        return None
    host = next((h for h in sentence.holders if h.person.start < start), None)
    bodies = [r.body for r in (*host.own, *host.shared) if r.body] if host is not None else []
    ministry = next((b for b in bodies if b.startswith(_MINISTRY)), None)
    return f"{noun} of the {ministry}" if ministry else None


def _of_level(scene: Scene, start: int, noun: str) -> str | None:
    """Return "Provincial Convention Center": the province or city to which a hall belongs has no name behind
    it, where the hall is one that each has its own of."""
    if noun not in language_yaml(scene.article.language, "meetings")["level_venues"]:
        return None
    ways = language_yaml(scene.article.language, "roles")["levels"]
    behind = scene.folded[start : start + _REACH]
    found = (level for level in levels("province") for way in ways.get(level, ()) if _is_way(behind, way))
    level = next(found, None)
    return f"{level} {noun}" if level else None


def _is_way(behind: str, way: str) -> bool:
    return re.match(rf" {re.escape(fold(way))}(?!\w)", behind) is not None


def _of_name(scene: Scene, start: int, noun: str) -> str | None:
    """Return "Hồ Gươm Theatre": the capitalised words behind the noun; of a commune with its word."""
    return next(_names(scene.article.text[start : start + 60], noun, scene.article.language), None)


def _names(text: str, noun: str, language: str) -> Iterator[str]:
    words = re.match(r"(?: \w+){1,5}", text)
    if words is None:
        return
    parts = words.group().split()
    commune = parts[0] == "xã"
    name = list(takewhile(lambda w: w[0].isupper(), parts[1:] if commune else parts[:4]))
    # "Trụ sở Tiếp công dân": a word that goes on in small letters is no name.
    goes_on = not commune and len(name) == 1 < len(parts)
    if name and not goes_on and fold(name[0]) not in words_of(language, "no_hall_names"):
        yield f"{noun} of {' '.join(name)} commune" if commune else f"{' '.join(name)} {noun}"


@cache
def _towns(language: str) -> dict[str, str]:
    """Return the English names of towns by which a text calls the region that is known by them, folded."""
    towns = language_yaml(language, "places")["town_names"]
    return {fold(way): name for name, ways in towns.items() for way in ways}
