"""Text of unknown origin on a terminal."""

from __future__ import annotations

from rich.text import Text

_JOINERS = "\u200c\u200d"  # Persian is spelt with them


def printable(text: str) -> Text:
    """Return `text` without markup, and with what would steer the terminal spelt out."""
    return Text("".join(c if _harmless(c) else c.encode("unicode_escape").decode() for c in text))


def _harmless(character: str) -> bool:
    return character.isprintable() or character in _JOINERS
