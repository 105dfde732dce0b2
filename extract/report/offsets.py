"""Offsets as a browser counts them."""

from __future__ import annotations

from collections.abc import Callable


def utf16_offsets(text: str) -> Callable[[int], int]:
    """Return a function from an offset in code points into `text` to one in UTF-16 units.

    The tables count code points; a string of JavaScript counts UTF-16 units, two for a code point above
    U+FFFF.
    """
    if not text or max(text) <= "\uffff":
        return lambda offset: offset
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if character > "\uffff" else 1))
    return lambda offset: units[offset]
