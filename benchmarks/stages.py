"""What the stages cost beside trafilatura on the same pages: `python -m benchmarks.stages [PAGES]`.

A thousand pages are made (see `made_pages`: with the furniture of real sites, and bare); where the shared
folder is present its pages are measured too. Each page is read by trafilatura and by us one after the other,
so that what else the machine does burdens both; seconds are of the processor. "After HTML" is everything
behind the text of the page: language, names, places, dates, documents, offices, meetings, and packing the
records. Reading the same text as plain text ("texts/s") finds the names of the page already known.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from trafilatura import extract

from benchmarks.made_pages import dressed, made_pages
from benchmarks.shared_pages import shared_pages
from extract.isolation.child import ALLOCATIONS
from extract.outcomes import success
from extract.parsers import SkippedArticle, Source, UnreadableArticle
from extract.parsers.assembly import assemble
from extract.parsers.draft import Draft
from extract.parsers.web_page import read_page
from extract.reading import extract_records, read_article, warm_up
from tests.parsers.pages import Page

T = TypeVar("T")


@dataclass(slots=True)
class Spent:
    """Seconds of the processor for a set of pages, and bytes of their texts."""

    trafilatura: float = 0.0
    html: float = 0.0
    after: float = 0.0
    text: float = 0.0
    pages: int = 0
    size: int = 0


def main(count: int) -> None:
    """Print a line for each set of pages."""
    warm_up()
    gc.set_threshold(ALLOCATIONS)  # as in a process that reads
    bare = made_pages(count)
    sets = {"made": [dressed(page) for page in bare], "made, bare": bare, **shared_pages()}
    columns = "pages | n | text kB | trafilatura ms | our HTML ms | after HTML ms | ratio | pages/s | texts/s"
    print(f"| {columns} |\n" + "|---" * len(columns.split("|")) + "|")
    for name, pages in sets.items():
        measured(pages[:200])  # words are loaded, caches are filled
        _show(name, measured(pages))


def measured(pages: Iterable[Page]) -> Spent:
    """Return what reading pages costs; a page that is no article of ours is left out."""
    spent = Spent()
    for page in pages:
        source = Source(f"{page.name}.html", page.content, "html")
        draft, html = _timed(_draft, page)
        if draft is None:
            continue
        text, after = _timed(_text, source, draft)
        if text is None:
            continue
        plain = Source("text.txt", text.encode(), "text")
        spent.trafilatura += _timed(extract, page.content)[1]
        spent.html += html
        spent.after += after
        spent.text += _timed(read_article, plain)[1]
        spent.pages += 1
        spent.size += len(plain.content)
    return spent


def _timed(run: Callable[..., T], *arguments: object) -> tuple[T, float]:
    began = time.process_time()
    result = run(*arguments)
    return result, time.process_time() - began


def _draft(page: Page) -> Draft | None:
    try:
        return read_page(page.content)
    except (SkippedArticle, UnreadableArticle):
        return None


def _text(source: Source, draft: Draft) -> str | None:
    try:
        return success(extract_records(assemble(source, draft))).text
    except SkippedArticle:
        return None


def _show(name: str, spent: Spent) -> None:
    each = [1000 * s / spent.pages for s in (spent.trafilatura, spent.html, spent.after)]
    rates = [spent.pages / (spent.html + spent.after), spent.pages / spent.text]
    cells = [
        name,
        f"{spent.pages:,}",
        f"{spent.size / spent.pages / 1000:.1f}",
        *(f"{ms:.1f}" for ms in each),
    ]
    ratio = spent.after / spent.trafilatura
    print("| " + " | ".join([*cells, f"{ratio:.2f}", *(f"{rate:.0f}" for rate in rates)]) + " |", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
