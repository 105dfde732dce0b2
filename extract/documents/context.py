"""Whose documents an article is about: Vietnam's, or those of a country of its language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from extract.article import Article
from extract.dates.mention import DateMention
from extract.documents.words import Words
from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.letters import VIETNAMESE
from extract.places.mention import PlaceMention
from extract.places.provinces import is_province_of_vietnam

_LAG = 2  # years: news seldom names only years that are farther back
_AHEAD = 10  # before a date: "đến hết ngày", "hạn: "
_VIETNAMESE_SITE = re.compile(r"https?://[^/]*\.vn(?:/|$)")


def is_vietnamese(
    article: Article, folded: str, words: Words, places: Sequence[PlaceMention], coded: bool
) -> bool:
    """Return whether the article reports on Vietnam; `coded` when it cites a Vietnamese code."""
    return (
        article.language == "vi"
        or coded
        or words.vietnam.is_in(folded)
        or _vietnamese_press().search(article.publisher or "") is not None
        or _VIETNAMESE_SITE.search(article.source_url or "") is not None
        or any(p.kind == "province" and is_province_of_vietnam(p.name) for p in places)
    )


def reference_day(article: Article, dates: Sequence[DateMention], folded: str, words: Words) -> date | None:
    """Return the day by which the article was written: its publication, else the last past day that it names.

    No document of a later day can be meant. A day behind a word such as "until" is none that has passed.
    Where the article names no full day, it was written within a few years of the last year that it
    names; None where it names none.
    """
    if article.published_on is not None:
        return article.published_on
    named = [d for d in dates if not words.not_date_words.search(folded, max(0, d.start - _AHEAD), d.start)]
    years = (date(d.year + _LAG, 12, 31) for d in named if d.year is not None)
    return max((d.value for d in named if d.value is not None), default=max(years, default=None))


def country_of(folded: str, words: Words) -> str | None:
    """Return the country of the language that the text names most (ISO 3166), or None."""
    counts = {country: named.times(folded) for country, named in words.countries}
    best = max(counts, key=lambda country: counts[country], default=None)
    return best if best is not None and counts[best] else None


@cache
def _vietnamese_press() -> re.Pattern[str]:
    """What tells a house of Vietnam's press by its name, in whatever language it publishes."""
    words = language_yaml("vi", "documents")["press"]
    return re.compile(rf"(?<!\w)(?:{any_word(words)})(?!\w)|[{VIETNAMESE}]")
