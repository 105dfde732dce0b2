"""Read an article in Markdown (CommonMark with tables), with or without front matter."""

from __future__ import annotations

import re
from typing import Any

from extract.parsers.blocks import read_blocks, sourced_text
from extract.parsers.composition import compose
from extract.parsers.draft import Draft, Line
from extract.parsers.encoding import decode
from extract.parsers.errors import SkippedArticle
from extract.parsers.record import apply_metadata

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(?P<matter>.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)


def read_markdown(content: bytes) -> Draft:
    """Return the article; the first heading, or the title of the front matter, is its headline.

    Raises UnreadableArticle for bytes that are no text, SkippedArticle if there is no text.
    """
    from lxml import html
    from markdown_it import MarkdownIt

    text = decode(content)
    front = _FRONT_MATTER.match(text)
    fields = _fields(front["matter"]) if front else {}
    markup = MarkdownIt("commonmark").enable("table").render(text[front.end() if front else 0 :])
    if not markup.strip():
        raise SkippedArticle("no text of an article found")
    blocks = read_blocks(html.document_fromstring(f"<html><body>{markup}</body></html>"))
    title = str(fields["title"]).strip() if fields.get("title") else None
    if title is None and blocks and blocks[0].tag in ("h1", "h2"):
        title = blocks[0].text
    draft = compose([Line(sourced_text(b), gap=True, kind=b.kind) for b in blocks], title)
    apply_metadata(draft, fields)
    return draft


def _fields(matter: str) -> dict[str, Any]:
    import yaml

    try:
        loaded = yaml.load(matter, Loader=yaml.BaseLoader)  # makes strings only
    except yaml.YAMLError:
        return {}
    return loaded if isinstance(loaded, dict) else {}
