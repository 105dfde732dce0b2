"""Whose documents an article is about: Vietnam's, or those of a country of its language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from extract.article import Article
from extract.dates.mention import DateMention
from extract.documents.words import Words

_VIETNAMESE_PRESS = re.compile(
    r"\b(?:Báo|Đài|Truyền hình|Tạp chí|VietnamPlus|VietNamNet|TTXVN|VOV|VTV)\b"
    r"|[ăđơưạảấầậắặẹếềểệịọốồộớờợụủứừựỳỹ]"
)
_VIETNAMESE_SITE = re.compile(r"https?://[^/]*\.vn(?:/|$)")


def is_vietnamese(article: Article, folded: str, words: Words, coded: bool) -> bool:
    """Return whether the article reports on Vietnam; `coded` when it cites a Vietnamese code."""
    return (
        article.language == "vi"
        or coded
        or words.vietnam.search(folded) is not None
        or _VIETNAMESE_PRESS.search(article.publisher or "") is not None
        or _VIETNAMESE_SITE.search(article.source_url or "") is not None
    )


def reference_day(article: Article, dates: Sequence[DateMention]) -> date | None:
    """Return the day by which the article was written: its publication, else the last day that it names.

    No document of a later day can be meant. None where the article names no full day at all.
    """
    named = (d.value for d in dates if d.value is not None)
    return article.published_on or max(named, default=None)


def country_of(folded: str, words: Words) -> str | None:
    """Return the country of the language that the text names most (ISO 3166), or None."""
    counts = {country: len(pattern.findall(folded)) for country, pattern in words.countries}
    best = max(counts, key=lambda country: counts[country], default=None)
    return best if best is not None and counts[best] else None
