"""Letters, to stand within a class of characters of a pattern: the standard library has none for these."""

from __future__ import annotations

_LATIN_AND_CYRILLIC = (range(0x41, 0x250), range(0x400, 0x530), range(0x1E00, 0x1F00))

CAPITALS = "".join(chr(code) for block in _LATIN_AND_CYRILLIC for code in block if chr(code).isupper())
"""The capitals of the Latin and the Cyrillic script."""

VIETNAMESE = "ƠơƯưẠ-ỹ"
"""The letters that no other language of the press has."""
