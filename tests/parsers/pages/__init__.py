"""Pages after the structure of real sites, in our own words, with what their articles are: `all_pages()`."""

from __future__ import annotations

from collections.abc import Iterator

from tests.parsers.pages.page import Page
from tests.parsers.pages.sites import TEMPLATES
from tests.parsers.pages.words import WORDS

__all__ = ["Page", "all_pages"]


def all_pages() -> Iterator[Page]:
    """Yield every template in every language."""
    for template in TEMPLATES:
        for words in WORDS.values():
            yield template(words)
