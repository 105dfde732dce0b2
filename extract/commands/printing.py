"""Text of unknown origin on a terminal."""

from __future__ import annotations

from rich.text import Text


def printable(text: str) -> Text:
    """Return `text` without markup, and with what would steer the terminal spelt out."""
    return Text("".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text))
