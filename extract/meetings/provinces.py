"""The province of a meeting: of a provincial body, or where the text says that it was held."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import takewhile

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.events import Event
from extract.meetings.scene import Scene
from extract.places import province_of_publisher
from extract.places.mention import PlaceMention
from extract.roles.mention import BodyMention

LOCAL = ("Provincial", "City", "Commune", "District", "Ward", "Department of")


def province_of(scene: Scene, event: Event, body: BodyMention | None) -> str | None:
    """Return the province of the meeting, or None if the text does not settle it."""
    stated = _held_in(scene, event)
    if stated:
        return stated
    if body is not None and body.place:
        return body.place
    local = body is not None and body.body.startswith(LOCAL)
    told = event.sentences if event.recalled else event.anchors
    chairs = [r for s in told for h in s.holders for r in (*h.own, *h.shared)]
    if local or any((r.body or "").startswith(LOCAL) for r in chairs):
        return article_province(scene)
    return None


def article_province(scene: Scene) -> str | None:
    """Return the province that the article is about: its publisher's, else the one named most."""
    article = scene.article
    house = province_of_publisher(article.publisher, article.source_url)
    named = Counter(p.province for s in scene.sentences for p in s.places if p.province)
    if house and (house in named or not named):
        return house
    if not named:
        return None
    best = max(named.values())
    leaders = [p for p, n in named.items() if n == best]
    return leaders[0] if len(leaders) == 1 else house


def place_of(scene: Scene, event: Event) -> str | None:
    """Return the hall or theatre by name, or the commune, in which the meeting was held, or None."""
    for sentence in event.anchors[:3]:
        named = _named_venue(scene, sentence.start, sentence.end)
        if named:
            return named
    for sentence in event.anchors[:3]:
        for place in sentence.places:
            if place.kind == "commune" and _is_at(scene, place):
                return place.name
    return None


@cache
def _venue_pattern(language: str) -> tuple[re.Pattern[str], dict[str, str]] | None:
    nouns = {
        fold(w): english
        for english, ws in language_yaml(language, "meetings")["venue_nouns"].items()
        for w in ws
    }
    if not nouns:
        return None
    words = "|".join(re.escape(w) for w in sorted(nouns, key=len, reverse=True))
    return re.compile(rf"(?<!\w)({words})((?: \w+){{1,4}})"), nouns


def _named_venue(scene: Scene, start: int, end: int) -> str | None:
    """Return a venue like "Hồ Gươm Theatre": a noun for a hall and the capitalised words behind it."""
    known = _venue_pattern(scene.article.language)
    match = known[0].search(scene.folded, start, end) if known else None
    if known is None or match is None:
        return None
    words = scene.article.text[match.start(2) : match.end(2)].split()
    commune = words[:1] == ["xã"]
    name = list(takewhile(lambda w: w[0].isupper(), words[1:] if commune else words))
    if not name:
        return None
    english = known[1][match.group(1)]
    return f"{english} of {' '.join(name)} commune" if commune else f"{' '.join(name)} {english}"


@cache
def _markers(language: str) -> tuple[str, ...]:
    return tuple(fold(m) for m in language_yaml(language, "meetings")["venue_markers"])


def _held_in(scene: Scene, event: Event) -> str | None:
    """Return the province named right behind "at" or in brackets in an anchor."""
    for sentence in event.anchors[:2]:
        for place in sentence.places:
            if (
                place.province
                and place.kind in ("province", "capital", "commune", "district")
                and _is_at(scene, place)
            ):
                return place.province
    return None


def _is_at(scene: Scene, place: PlaceMention) -> bool:
    before = scene.folded[max(0, place.start - 24) : place.start].rstrip()
    if before.endswith("("):
        return True
    words = before.split()
    venues = (c for s in scene.sentences if s.start <= place.start < s.end for c in s.of("venue"))
    if any(0 <= place.start - v.end <= 4 for v in venues):
        return True
    return bool(words) and any(w in _markers(scene.article.language) for w in words[-1:])
