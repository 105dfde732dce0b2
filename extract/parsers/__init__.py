"""From input bytes to articles: find sources, parse each into its main text and metadata."""

from __future__ import annotations

from extract.article import Article
from extract.parsers.errors import SkippedArticle, UnreadableArticle
from extract.parsers.source import Source, Unreadable, count_sources, find_sources

__all__ = [
    "SkippedArticle",
    "Source",
    "Unreadable",
    "UnreadableArticle",
    "count_sources",
    "find_sources",
    "parse",
]


def parse(source: Source) -> Article:
    """Return the article of a source: main text without furniture, segments, language and metadata.

    Raises SkippedArticle for a text that is none of our languages or no article, UnreadableArticle for bytes
    that cannot be read.
    """
    from extract.parsers.assembly import assemble
    from extract.parsers.composition import compose, split_lines
    from extract.parsers.encoding import decode

    if source.media == "text":
        return assemble(source, compose(split_lines(decode(source.content))))
    if source.media == "html":
        from extract.parsers.web_page import read_page

        return assemble(source, read_page(source.content))
    from extract.parsers.record import read_record

    return assemble(source, read_record(source.content))
