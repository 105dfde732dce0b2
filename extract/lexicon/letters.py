"""Letters: classes of them for patterns, which the standard library has not, and those of keyboards."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from extract.lexicon import language_yaml

_LATIN_AND_CYRILLIC = (range(0x41, 0x250), range(0x400, 0x530), range(0x1E00, 0x1F00))

CAPITALS = "".join(chr(code) for block in _LATIN_AND_CYRILLIC for code in block if chr(code).isupper())
"""The capitals of the Latin and the Cyrillic script."""

VIETNAMESE = "ƠơƯưẠ-ỹ"
"""The letters that no other language of the press has."""


@cache
def own_letters(language: str) -> Mapping[int, str]:
    """Return a table for `str.translate` from letters that keyboards have in the place of its own."""
    return str.maketrans(language_yaml(language, "language")["keyboard_letters"])
