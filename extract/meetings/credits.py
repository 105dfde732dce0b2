"""Names that credit a picture or sign an article: they took part in nothing."""

from __future__ import annotations

import re
from functools import cache

from extract.article import Article
from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.mention import PersonMention

# "Lê Thu/TTXVN": an agency behind a name.
_AGENCY = re.compile(r"\s?[/\\]\s?[^\W\d_]{2,}")
_REACH = 24
# What newsrooms of Vietnam set behind the last word of a text: who wrote it follows.
_CLOSING = "./."


def is_credited(article: Article, folded: str, person: PersonMention) -> bool:
    """Tell whether a name stands in the credit of a picture or is the last words of the article."""
    before = folded[max(0, person.start - _REACH) : person.start]
    if _credit(article.language).search(before) or _AGENCY.match(article.text, person.end):
        return True
    if article.segments and article.text.find(_CLOSING, article.segments[-1].start, person.start) >= 0:
        return True
    return _signs(article, folded, person)


def _signs(article: Article, folded: str, person: PersonMention) -> bool:
    """Tell whether nothing follows the name in the article and a sentence ends before it."""
    segment = article.segments[-1] if article.segments else None
    if segment is None or not segment.start <= person.start or folded[person.end :].strip(" .)(/"):
        return False
    return folded[segment.start : person.start].rstrip()[-1:] in ("", ".", "!", "?", "؟", "…", '"', "”", "»")


@cache
def _credit(language: str) -> re.Pattern[str]:
    words = "|".join(re.escape(fold(w)) for w in language_yaml(language, "furniture")["credits"])
    # Up to two more words: an agency, or a first photographer.
    return re.compile(rf"(?<!\w)(?:{words})\s?:\s?(?:[\w/.]+[\s/-]+){{0,2}}$")
