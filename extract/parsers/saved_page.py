"""Read a page that a browser saved whole (MHTML)."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import Message

from extract.parsers.draft import Draft
from extract.parsers.errors import UnreadableArticle
from extract.parsers.web_page import read_page


def read_saved_page(content: bytes) -> Draft:
    """Return the article of the page; its address is the one that the browser noted.

    Raises UnreadableArticle if no part is a page, SkippedArticle if the page holds no article.
    """
    message = message_from_bytes(content, policy=policy.compat32)
    page = next((p for p in message.walk() if p.get_content_type() in _PAGES), None)
    body = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(body, bytes):
        raise UnreadableArticle("the file holds no page")
    draft = read_page(body, page.get_content_charset())
    draft.source_url = draft.source_url or _address(page) or _address(message)
    return draft


_PAGES = ("text/html", "application/xhtml+xml")


def _address(part: Message) -> str | None:
    for name in ("Content-Location", "Snapshot-Content-Location"):
        value = str(part.get(name) or "").strip()
        if value.startswith("http"):
            return value
    return None
