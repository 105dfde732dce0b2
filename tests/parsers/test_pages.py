"""What is read from pages built as real sites build theirs; the figures are in `benchmarks/web_pages.py`."""

from __future__ import annotations

import pytest

from extract.parsers import Source, parse
from tests.parsers.pages import Page, all_pages
from tests.parsers.pages.figure import f1

pages = pytest.mark.parametrize("page", list(all_pages()), ids=lambda page: page.name)


@pages
def test_text(page: Page) -> None:
    assert f1(parse(Source("p.html", page.content, "html")).text, page.text) >= 0.97


@pages
def test_what_the_page_says_of_itself(page: Page) -> None:
    got = parse(Source("p.html", page.content, "html"))
    assert (got.language, got.title, got.published_on, got.source_url, got.publisher) == (
        page.language,
        page.title,
        page.published_on,
        page.address,
        page.publisher,
    )
