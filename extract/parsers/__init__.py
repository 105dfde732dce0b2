"""From input bytes to articles: find sources, parse each into its main text and metadata.

`folder` finds inputs (`source`), with `containers` for files that hold several. What the bytes are
(`encoding`, `code_pages`, `markup`) is read by their form: `composition` of plain lines (`wrapping`),
`web_page` with `blocks`, `metadata`, `address` and `headline`, `saved_page`, `markdown`, `record` with
`fields`. All give a `draft`: `opening` with `dateline`, and `ending` say who published the article and when
(`publication`), `closing` and `teasers` cut what follows it, by the words of `furniture`. `assembly` makes
the article of it, its `characters` cleaned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.article import Article
from extract.parsers.errors import SkippedArticle, UnreadableArticle
from extract.parsers.folder import (
    InputFile,
    Inputs,
    Paths,
    count_sources,
    find_files,
    find_sources,
    read_input,
)
from extract.parsers.source import Item, Reading, Source, Unreadable

if TYPE_CHECKING:
    from extract.parsers.draft import Draft

__all__ = [
    "InputFile",
    "Inputs",
    "Item",
    "Paths",
    "Reading",
    "SkippedArticle",
    "Source",
    "Unreadable",
    "UnreadableArticle",
    "count_sources",
    "find_files",
    "find_sources",
    "parse",
    "read_input",
]


def parse(source: Source) -> Article:
    """Return the article of a source: main text without furniture, segments, language and metadata.

    Raises SkippedArticle for a text that is none of our languages or no article, UnreadableArticle for bytes
    that cannot be read.
    """
    from extract.parsers.assembly import assemble

    draft = _draft(source)
    draft.source_url = draft.source_url or source.address
    return assemble(source, draft)


def _draft(source: Source) -> Draft:
    if source.media == "text":
        from extract.parsers.composition import compose, split_lines
        from extract.parsers.encoding import decode
        from extract.parsers.markup import without_entities

        return compose(split_lines(without_entities(decode(source.content, source.charset))))
    if source.media == "html":
        from extract.parsers.web_page import read_page

        return read_page(source.content, source.charset)
    if source.media == "markdown":
        from extract.parsers.markdown import read_markdown

        return read_markdown(source.content)
    if source.media == "mhtml":
        from extract.parsers.saved_page import read_saved_page

        return read_saved_page(source.content)
    from extract.parsers.record import read_record

    return read_record(source.content, source.fields)
