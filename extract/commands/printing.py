"""Text of unknown origin on a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

# So wide are tables that no terminal shows.
_WIDE = 200
_JOINERS = "\u200c\u200d"  # Persian is spelt with them


def printable(text: str) -> Text:
    """Return `text` without markup, and with what would steer the terminal spelt out."""
    return Text("".join(c if _harmless(c) else c.encode("unicode_escape").decode() for c in text))


def _harmless(character: str) -> bool:
    return character.isprintable() or character in _JOINERS


def table_console() -> Console:
    """Return the console for tables: as wide as the terminal, or wide where a file or a pipe takes them."""
    console = Console(highlight=False)
    return console if console.is_terminal else Console(highlight=False, width=_WIDE)
