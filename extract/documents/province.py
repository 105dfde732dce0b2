"""The province an article is about, and the level of a local issuer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from anyascii import anyascii

from extract.article import Article
from extract.places.mention import PlaceMention

# The centrally governed cities: their bodies are the city's, everywhere else the province's.
CITIES = frozenset(("Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"))
_LOCAL_PAPERS = {"saigongiaiphong": "Hồ Chí Minh", "sggp": "Hồ Chí Minh", "nguoilaodong": "Hồ Chí Minh"}


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
    source = _squeeze(f"{article.publisher or ''} {article.source_url or ''}")
    for province in list(weights):
        if _squeeze(province) in source:
            weights[province] += 12
    for paper, province in _LOCAL_PAPERS.items():
        if paper in source and province in weights:
            weights[province] += 4
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
    if stated and stated.endswith(rest) and stated.split()[0] in ("Commune", "District"):
        return stated
    if name.startswith(("Commune ", "District ")):
        return name
    return ("City " if place in CITIES else "Provincial ") + rest if place else (stated or name)


def _squeeze(text: str) -> str:
    return "".join(c for c in anyascii(text).lower() if c.isalnum())
