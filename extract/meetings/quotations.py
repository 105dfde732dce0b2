"""Find what an article quotes: people and verbs inside a quotation are the speaker's, not the reporter's."""

from __future__ import annotations

import re

from extract.article import Article

# Quotation marks, by how they close; straight ones close with themselves.
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„”“]*[”“]|\"[^\"]*\"")
_OPENING = '“«„"'
# A name of a campaign or an award in quotation marks is no quotation.
_SHORTEST = 60
_LONGEST = 2500


def find_quotations(article: Article) -> tuple[tuple[int, int], ...]:
    """Return the quotations of an article in order, as offsets into its text; none crosses a paragraph.

    Straight marks are read only in paragraphs that have an even number of them, so that a lost mark does
    not turn the text around the quotations into one.
    """
    text = article.text
    if not any(mark in text for mark in _OPENING):
        return ()
    spans: list[tuple[int, int]] = []
    for segment in article.segments:
        for match in _QUOTED.finditer(text, segment.start, segment.end):
            start, end = match.span()
            if text[start] == '"' and text.count('"', segment.start, segment.end) % 2:
                continue
            if _SHORTEST <= end - start <= _LONGEST:
                spans.append((start, end))
    return tuple(spans)
