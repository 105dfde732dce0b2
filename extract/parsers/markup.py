"""Text that may hold tags and entities, as fields of records do, without them."""

from __future__ import annotations

import re
from html import unescape

from extract.parsers.blocks import read_blocks
from extract.parsers.characters import clean

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});")
# Tags that set paragraphs; without any of them the line breaks of the text do.
_PARAGRAPHS = re.compile(r"<(?:p|div|li|ul|ol|h[1-6]|table|tr|section|article|blockquote)\b", re.IGNORECASE)
# Some dumps escape twice: "&amp;quot;".
_ESCAPED = 2


def without_markup(text: str) -> str:
    """Return a text without its tags and entities, one paragraph a line."""
    if "&" not in text and "<" not in text:
        return text
    for _ in range(_ESCAPED):
        if not _TAG.search(text):
            text = without_entities(text)
    if not _TAG.search(text):
        return text
    lines = [text] if _PARAGRAPHS.search(text) else text.split("\n")
    return "\n".join(without_entities(_blocks(line) if _TAG.search(line) else line) for line in lines)


def without_entities(text: str) -> str:
    """Return a text with each entity as the character that it stands for, cleaned."""
    if "&" not in text or not _ENTITY.search(text):
        return text
    return clean(_ENTITY.sub(lambda found: unescape(found.group()), text))


def _blocks(markup: str) -> str:
    from lxml import html

    return "\n".join(b.text for b in read_blocks(html.fragment_fromstring(markup, create_parent="div")))
