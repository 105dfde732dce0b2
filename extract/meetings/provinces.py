"""The province of a meeting: of a provincial body, or where the text says that it was held."""

from __future__ import annotations

from collections import Counter
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.events import Event
from extract.meetings.scene import Scene
from extract.places import province_of_publisher
from extract.places.mention import PlaceMention
from extract.roles.mention import BodyMention

_LOCAL = ("Provincial", "City", "Commune", "District", "Ward", "Department of")


def province_of(scene: Scene, event: Event, body: BodyMention | None) -> str | None:
    """Return the province of the meeting, or None if the text does not settle it."""
    stated = _held_in(scene, event)
    if stated:
        return stated
    local = body is not None and body.body.startswith(_LOCAL)
    if local and body is not None and body.place:
        return body.place
    chairs = [r for s in event.anchors for h in s.holders for r in (*h.own, *h.shared)]
    if local or any((r.body or "").startswith(_LOCAL) for r in chairs):
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
    """Return the commune or ward in which the meeting was held, or None."""
    for sentence in event.anchors[:3]:
        for place in sentence.places:
            if place.kind == "commune" and _is_at(scene, place):
                return place.name
    return None


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
    return bool(words) and any(w in _markers(scene.article.language) for w in words[-1:])
