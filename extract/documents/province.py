"""The province an article is about, and the level of a local issuer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extract.article import Article
from extract.lexicon import shared_table
from extract.places import province_of_publisher
from extract.places.mention import PlaceMention

# The centrally governed cities: their bodies are the city's, everywhere else the province's.
CITIES = frozenset(r["name"] for r in shared_table("provinces") if r["city"] == "yes")


def province_of(article: Article, places: Sequence[PlaceMention]) -> str | None:
    """Return the province that the article names most; its headline, lead and publisher weigh more."""
    weights: Counter[str] = Counter()
    for place in places:
        province = place.province or (place.name if place.kind == "province" else None)
        if province is None:
            continue
        segment = article.segment_at(place.start)
        headline = (segment is not None and segment.kind == "headline") or place.start < 400
        weights[province] += (3 if place.kind == "province" else 2) + (3 if headline else 0)
    house = province_of_publisher(article.publisher, article.source_url)
    if house is not None and house in weights:
        weights[house] += 12
    if not weights:
        return None
    best = sorted(weights.items(), key=lambda w: (-w[1], w[0]))
    if len(best) > 1 and best[0][1] == best[1][1]:
        return None
    return best[0][0]


def level_name(name: str, place: str | None, stated: str | None) -> str:
    """Return the issuer's name at its level: "Provincial People's Committee" or "City ...", "Commune ..."."""
    for head in ("Provincial ", "City ", "Commune ", "District "):
        if name.startswith(head):
            rest = name[len(head) :]
            break
    else:
        return name
    if stated and stated.endswith(rest) and stated.split()[0] in ("Commune", "District", "City"):
        return stated
    if name.startswith(("Commune ", "District ")):
        return name
    return ("City " if place in CITIES else "Provincial ") + rest if place else (stated or name)
