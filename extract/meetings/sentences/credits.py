"""Names that credit a picture or sign an article: they took part in nothing."""

from __future__ import annotations

import re
from functools import cache

from extract.article import Article
from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.meetings.vocabulary import verb_last
from extract.people.mention import PersonMention
from extract.roles.mention import BodyMention

# "Lê Thu/TTXVN": an agency behind a name.
_AGENCY = re.compile(r"\s?[/\\]\s?[^\W\d_]{2,}")
# "(Nguồn: TTXVN)": a body behind a word and a colon in brackets.
_SOURCE = re.compile(r"\([^():]+:\s?(?:[^\W\d_]+[\s/-]+){0,3}$")
_LAST = re.compile(r"[ .)(/]*\Z")
_REACH = 24
# So long is what stands before the house that reports ("به گزارش").
_REPORTED = 12
_MARKS = "،,:؛"
# What newsrooms of Vietnam set behind the last word of a text: who wrote it follows.
_CLOSING = "./."


def closing_of(article: Article) -> int:
    """Return where the last segment has said its last word, the end of the text where no mark says so."""
    start = article.segments[-1].start if article.segments else 0
    found = article.text.find(_CLOSING, start)
    return found + len(_CLOSING) if found >= 0 and article.segments else len(article.text)


def is_credited(article: Article, folded: str, person: PersonMention, closing: int) -> bool:
    """Tell whether a name stands in the credit of a picture or is the last words of the article.

    `closing` is what `closing_of` gives.
    """
    before = folded[max(0, person.start - _REACH) : person.start]
    if ":" in before and _credit(article.language).search(before):
        return True
    if _AGENCY.match(article.text, person.end):
        return True
    if closing <= person.start:
        return True
    return _signs(article, folded, person)


def is_source(article: Article, folded: str, body: BodyMention) -> bool:
    """Tell whether a body is the source of a picture or of what is told: "(Nguồn: TTXVN)", "Ảnh: A/TTXVN"."""
    before = folded[max(0, body.start - _REACH) : body.start]
    return ":" in before and bool(_SOURCE.search(before) or _credit(article.language).search(before))


def reporting_house(article: Article, folded: str) -> tuple[int, int] | None:
    """Return where the house stands that a text names as its source at the beginning of a line, where verbs
    come last ("به گزارش روابط عمومی استانداری فارس، …"): what its name says is of no meeting."""
    name = fold(article.publisher or "")
    if not name or not verb_last(article.language):
        return None
    start = folded.find(name)
    end = start + len(name)
    line = article.text.rfind("\n", 0, max(start, 0)) + 1
    opened = 0 < len(folded[line : max(start, 0)].strip()) <= _REPORTED
    return (start, end) if opened and folded[end : end + 1] in (*_MARKS, " ") else None


def _signs(article: Article, folded: str, person: PersonMention) -> bool:
    """Tell whether nothing follows the name in the article and a sentence ends before it."""
    segment = article.segments[-1] if article.segments else None
    if segment is None or not segment.start <= person.start or not _LAST.match(folded, person.end):
        return False
    return folded[segment.start : person.start].rstrip()[-1:] in ("", ".", "!", "?", "؟", "…", '"', "”", "»")


@cache
def _credit(language: str) -> re.Pattern[str]:
    words = "|".join(re.escape(fold(w)) for w in language_yaml(language, "furniture")["credits"])
    # Up to two more words: an agency, or a first photographer.
    return re.compile(rf"(?<!\w)(?:{words})\s?:\s?(?:[\w/.]+[\s/-]+){{0,2}}$")
