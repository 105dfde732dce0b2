"""The province that an article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

from extract.article import Article
from extract.places.finder import find_places
from extract.places.mention import PlaceMention
from extract.places.provinces import province_of_publisher

# How much a mention weighs: a province by its own name, a place within one, either in the headline or lead.
_PROVINCE = 3
_PLACE = 2
_LEAD = 3
_LEAD_LETTERS = 400
# So near behind a place stands the province that holds it, with the word for it.
_BESIDE = 9
# The publisher's own province, if the article names it.
_HOUSE = 12
# The same where the article does not: it is about its readers' province, unless another is in its lead.
_UNNAMED_HOUSE = 5


def province_of_article(article: Article, places: Sequence[PlaceMention]) -> str | None:
    """Return the province that the article names most; its headline, lead and publisher weigh more.

    Where it names none, or another in passing alone, its publisher's.
    """
    weights: Counter[str] = Counter()
    for place, follows in zip_longest(places, places[1:]):
        if follows is not None and follows.start - place.end <= _BESIDE and follows.name == place.province:
            continue  # "xã Yên Hòa, tỉnh Gia Lai": named once
        province = place.province or (place.name if place.kind == "province" else None)
        if province is None:
            continue
        segment = article.segment_at(place.start)
        headline = (segment is not None and segment.kind == "headline") or place.start < _LEAD_LETTERS
        weights[province] += (_PROVINCE if place.kind == "province" else _PLACE) + (_LEAD if headline else 0)
    house = province_of_publisher(article.publisher, article.source_url) or _province_in_name(
        article.publisher or "", article.language
    )
    if house is not None:
        weights[house] += _HOUSE if house in weights else _UNNAMED_HOUSE
    if not weights:
        return None
    best = sorted(weights.items(), key=lambda w: (-w[1], w[0]))
    if len(best) > 1 and best[0][1] == best[1][1]:
        return None
    return best[0][0]


@lru_cache(maxsize=4096)
def _province_in_name(publisher: str, language: str) -> str | None:
    """Return the province of the place that an organ's name begins with ("Хмельницька обласна рада"); what a
    name ends with may be no place ("خبرگزاری فارس")."""
    named = (p for p in find_places(publisher, language) if p.end < len(publisher))
    return next((p.province or p.name for p in named if p.province or p.kind == "province"), None)
