"""How far a compressed file may expand before it is taken for a bomb."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from extract.parsers.source import MEGABYTE

# Dumps of news compress ten to thirty times; a bomb a thousand times and more.
_RATIO = 150
_ALWAYS = 200 * MEGABYTE
# Archives within archives beyond this depth are no way to keep articles.
DEEPEST = 4


class ExpansionError(OSError):
    """A file expands to more than can be meant."""


class Budget:
    """Counts the bytes that one input file, with all archives inside it, has been expanded to."""

    def __init__(self, size: int) -> None:
        self.left = _ALWAYS + _RATIO * size

    def spend(self, count: int) -> None:
        """Take off `count` bytes; raise ExpansionError when none are left."""
        self.left -= count
        if self.left < 0:
            raise ExpansionError("expands far beyond its size, as an archive made to fill memory does")


class Metered(io.RawIOBase):
    """A stream whose bytes are taken off a budget. Only `read` of the stream that is wrapped is called."""

    def __init__(self, stream: Any, budget: Budget) -> None:
        self._read: Callable[[int], bytes] = stream.read
        self._budget = budget

    def readable(self) -> bool:
        """Tell that the stream can be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read into `buffer` and return how many bytes came."""
        content = self._read(len(buffer))
        self._budget.spend(len(content))
        buffer[: len(content)] = content
        return len(content)
