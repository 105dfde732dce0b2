"""Compare how pages are read: `python -m benchmarks.web_pages [--errors]`.

Pages with gold are those of `tests/parsers/pages` (our own words) and, where the shared folder is present,
the pages of its folders `dev` and `html` (see `benchmarks/shared_pages.py`). Compared are this project,
trafilatura in several settings and, where they are installed, other extractors. The figure is F1 over runs of
four words, as in the evaluation of trafilatura; ours also has title, date, address and publisher.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

from benchmarks.shared_pages import shared_pages
from extract.parsers import SkippedArticle, UnreadableArticle
from extract.parsers.draft import Draft
from extract.parsers.web_page import read_page
from tests.parsers.pages import Page, all_pages
from tests.parsers.pages.figure import f1


def read(page: Page) -> Draft:
    """Return what this project reads, whatever the language; an empty draft where it finds no article."""
    try:
        return read_page(page.content)
    except (SkippedArticle, UnreadableArticle):
        return Draft()


def ours(page: Page) -> str:
    """Return the text that this project reads."""
    return "\n".join(text for _, text in read(page).segments)


def trafilatura(**settings: Any) -> Callable[[Page], str]:
    """Return trafilatura with settings."""
    from trafilatura import extract

    return lambda page: str(extract(page.content, include_comments=False, **settings) or "")


def readability(page: Page) -> str:
    """Return what readability-lxml takes for the article."""
    from lxml import html
    from readability import Document

    summary = Document(page.content.decode("utf-8", "replace")).summary()
    return "\n".join(html.document_fromstring(summary).itertext())


def resiliparse(page: Page) -> str:
    """Return what resiliparse takes for the article."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(page.content.decode("utf-8", "replace"), main_content=True, comments=False))


def boilerpy(page: Page) -> str:
    """Return what boilerpy3 takes for the article."""
    from boilerpy3.extractors import ArticleExtractor

    return str(ArticleExtractor(raise_on_failure=False).get_content(page.content.decode("utf-8", "replace")))


def extractors() -> Iterator[tuple[str, Callable[[Page], str]]]:
    """Yield the extractors to compare."""
    yield "extract", ours
    yield "trafilatura, precision", trafilatura(favor_precision=True)
    yield "trafilatura, default", trafilatura()
    yield "trafilatura, recall", trafilatura(favor_recall=True)
    yield "trafilatura, fast", trafilatura(fast=True)
    for package, run in (
        ("readability", readability),
        ("resiliparse", resiliparse),
        ("boilerpy3", boilerpy),
    ):
        if find_spec(package):
            yield package, run


def main(errors: bool) -> None:
    """Print the figures of each extractor on each set of pages, and what ours gets wrong."""
    sets = {"own pages": list(all_pages()), **shared_pages()}
    for name, pages in sets.items():
        print(f"\n{name}: {len(pages)} pages\n{'':24}  mean F1  lowest  ms/page")
        for label, run in extractors():
            began = time.process_time()
            figures = [f1(run(page), page.text) for page in pages]
            spent = (time.process_time() - began) / len(pages) * 1000
            print(f"{label:24}  {statistics.mean(figures):.3f}    {min(figures):.3f}  {spent:6.1f}")
        for field in ("title", "published_on", "address", "publisher"):
            print(f"{field}: {_share(pages, field, errors):.3f}")
        for page in pages if errors else []:
            _show(page)


def _share(pages: list[Page], field: str, errors: bool) -> float:
    right = []
    for page in pages:
        wanted = getattr(page, field)
        if not wanted:
            continue
        got = getattr(read(page), "source_url" if field == "address" else field)
        right.append(got == wanted)
        if errors and got != wanted:
            print(f"  {page.name}: {field} {got!r} for {wanted!r}")
    return statistics.mean(right) if right else 1.0


def _show(page: Page) -> None:
    got = ours(page)
    if f1(got, page.text) > 0.985:
        return
    print(f"  {page.name}: {f1(got, page.text):.3f}")
    lines, wanted = got.split("\n"), page.text.split("\n")
    print("".join(f"    + {x[:100]}\n" for x in lines if x not in wanted), end="")
    print("".join(f"    - {x[:100]}\n" for x in wanted if x not in lines), end="")


if __name__ == "__main__":
    main("--errors" in sys.argv[1:])
