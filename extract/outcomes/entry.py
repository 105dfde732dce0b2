"""One place of the input where an article stands, and the key of what it comes to."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from extract.parsers.source import Item, Unreadable

Key = bytes
_KEY = 16


class Entry(NamedTuple):
    """An article of the input.

    `read_as` is what its bytes were taken for, or why they were not read: the same bytes may be no page under
    one name and a good text under another.
    """

    path: str
    key: Key
    article_id: str
    read_as: str


def entry_of(item: Item) -> Entry:
    """Return the entry of an item. Its key is a digest of all that reading it depends on but the program."""
    read_as = item.reason if isinstance(item, Unreadable) else item.media
    article_id = item.article_id
    digest = hashlib.sha256(item.content)
    if isinstance(item, Unreadable):
        known: tuple[object, ...] = (item.status, article_id)
    else:
        known = (item.address, item.charset, item.fields)
    digest.update(repr((type(item).__name__, read_as, *known)).encode("utf-8", "surrogateescape"))
    return Entry(item.path, digest.digest()[:_KEY], article_id, read_as)
