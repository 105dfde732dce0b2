"""A page and what is to be read from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes of a page and its gold: `text` has one line a paragraph, headline first."""

    name: str
    language: str
    content: bytes
    text: str
    title: str
    published_on: date | None
    address: str
    publisher: str | None = None
