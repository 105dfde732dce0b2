"""Where the tone mark stands in Vietnamese syllables that end with oa, oe or uy.

Today's spelling sets it on the first vowel ("hòa", "thủy"), the older one on the second ("hoà", "thuỷ"); the
press has both. Behind q the u is no vowel: "quý" has one spelling.
"""

from __future__ import annotations

import re
import unicodedata

_TODAY = re.compile(r"(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\w)", re.IGNORECASE)
_OLDER = re.compile(r"(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\w)", re.IGNORECASE)


def todays_spelling(text: str) -> str:
    """Return composed (NFC) text with the marks where today's rule has them."""
    return text if text.isascii() else _OLDER.sub(_on_first, text)


def older_spelling(text: str) -> str:
    """Return composed (NFC) text with the marks where the older rule has them."""
    return text if text.isascii() else _TODAY.sub(_on_second, text)


def _on_first(match: re.Match[str]) -> str:
    first, second = match[0][0], unicodedata.normalize("NFD", match[0][1])
    return unicodedata.normalize("NFC", first + second[1:]) + second[0]


def _on_second(match: re.Match[str]) -> str:
    first, second = unicodedata.normalize("NFD", match[0][0]), match[0][1]
    return first[0] + unicodedata.normalize("NFC", second + first[1:])
