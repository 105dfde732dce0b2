"""The beginning of an article of the input, which tells a process that gets ready the language to read."""

from __future__ import annotations

import os

_SIZE = 6000
_DEEPEST = 5


def sample_of(path: str) -> bytes:
    """Return the first bytes of a file, or of one in a folder; none where there is none that can be read.

    A guess for the sake of time: nothing is told of a file that cannot be had, since who reads it will.
    """
    try:
        file = _first_file(path)
        if file is None:
            return b""
        with open(file, "rb") as opened:
            content = opened.read(_SIZE)
    except OSError:
        return b""
    # A character must not be cut in two, lest the text be taken for another encoding.
    return content if len(content) < _SIZE else content[: content.rfind(b" ") + 1]


def _first_file(path: str, depth: int = 0) -> str | None:
    """Return a file, or the first that is met in a folder or in those in it."""
    if os.path.isfile(path):
        return path
    if depth > _DEEPEST or not os.path.isdir(path):
        return None
    with os.scandir(path) as entries:
        for entry in entries:
            found = None if entry.name.startswith(".") else _first_file(entry.path, depth + 1)
            if found is not None:
                return found
    return None
