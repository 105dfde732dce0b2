"""Find what an article quotes: people and verbs inside a quotation are the speaker's, not the reporter's."""

from __future__ import annotations

import re

from extract.article import Article

# Quotation marks, by how they close; straight ones close with themselves.
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„”“]*[”“]|\"[^\"]*\"")
# A name of a campaign or an award in quotation marks is no quotation.
_SHORTEST = 60
_LONGEST = 2500


def find_quotations(article: Article) -> tuple[tuple[int, int], ...]:
    """Return the quotations of an article in order, as offsets into its text; none crosses a paragraph.

    Straight marks are read only in paragraphs that have an even number of them, so that a lost mark does
    not turn the text around the quotations into one.
    """
    spans: list[tuple[int, int]] = []
    for segment in article.segments:
        text = article.text[segment.start : segment.end]
        even = text.count('"') % 2 == 0
        for match in _QUOTED.finditer(text):
            if match.group()[0] == '"' and not even:
                continue
            if _SHORTEST <= len(match.group()) <= _LONGEST:
                spans.append((segment.start + match.start(), segment.start + match.end()))
    return tuple(spans)
