"""Make the article of the parsed draft: one text, its segments and its language."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from extract.article import Article, Segment
from extract.languages.passages import identify_passages
from extract.lexicon import language_codes
from extract.parsers.characters import clean
from extract.parsers.draft import Draft
from extract.parsers.errors import SkippedArticle
from extract.parsers.source import Source

_FEWEST_LETTERS = 20
_SAMPLE = 500
_ENOUGH_LETTERS = re.compile(rf"(?:[\W\d_]*[^\W\d_]){{{_FEWEST_LETTERS}}}")


def assemble(source: Source, draft: Draft) -> Article:
    """Return the article; raise SkippedArticle if it has no text or is in none of our languages."""
    text, segments = _join(draft)
    if _ENOUGH_LETTERS.match(text, 0, _SAMPLE) is None:
        raise SkippedArticle("no text of an article found")
    passages = identify_passages([text[s.start : s.end] for s in segments])
    found = passages.article
    if found.language not in language_codes():
        reason = f"language {found.language} is none of {', '.join(language_codes())}"
        raise SkippedArticle(reason, found.language, found.score)
    return Article(
        article_id=source.article_id,
        path=source.path,
        language=found.language,
        language_score=found.score,
        text=text,
        segments=tuple(
            replace(s, language=language) if language else s
            for s, language in zip(segments, passages.languages, strict=True)
        ),
        title=_cleaned(draft.title),
        publisher=_cleaned(draft.publisher),
        published_on=draft.published_on,
        source_url=_cleaned(draft.source_url),
    )


def _join(draft: Draft) -> tuple[str, tuple[Segment, ...]]:
    parts: list[str] = []
    segments: list[Segment] = []
    offset = 0
    for kind, raw in draft.segments:
        part = unicodedata.normalize("NFC", raw)  # where a line was joined a letter may have met its mark
        parts.append(part)
        segments.append(Segment(offset, offset + len(part), kind))
        offset += len(part) + 1
    return "\n".join(parts), tuple(segments)


def _cleaned(value: str | None) -> str | None:
    value = " ".join(clean(value).split()) if value else None
    return value or None
