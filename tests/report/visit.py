"""A page of a report as its reader meets it, with everything that it asked for or complained of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass
class Visit:
    """An open report. `complaints` are messages of the console and errors, `requests` addresses asked for."""

    page: Any
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def go(self, address: str) -> None:
        """Go to an address behind `#` and wait until its page is shown."""
        self.page.evaluate("address => { location.hash = address; }", address)
        shown = "address => document.documentElement.dataset.shown === address"
        self.page.wait_for_function(shown, arg=address)

    def texts(self, selector: str) -> list[str]:
        """Return the texts of all elements that a selector finds."""
        texts: list[str] = self.page.locator(selector).all_inner_texts()
        return texts


@contextmanager
def visit(chromium: Any, file: Path, **options: Any) -> Iterator[Visit]:
    """Open a report in a window of its own."""
    context = chromium.new_context(**options)
    page = context.new_page()
    seen = Visit(page)
    page.on("console", lambda message: seen.complaints.append(message.text))
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    page.on("request", lambda request: seen.requests.append(request.url))
    page.goto(file.as_uri())
    page.wait_for_selector("html[data-ready]")
    yield seen
    context.close()
