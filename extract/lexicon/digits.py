"""Digits: where the numbers of a text stand, at which dates and documents are looked for; Eastern ones."""

from __future__ import annotations

import re
from functools import lru_cache

WESTERN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹؍", "01234567890123456789/")
"""For `str.translate`: digits of Arabic and Persian, and their bar, to those that all else is counted in."""

# A digit first, then that none stands before it: a search skips to the digits of the text.
_FIRST = re.compile(r"\d(?<!\d\d)")


# Each stage asks for the numbers of the text of the article that it looks at.
@lru_cache(maxsize=4)
def number_starts(folded: str) -> tuple[int, ...]:
    """Return in order where the runs of digits of a folded text begin."""
    return tuple([m.start() for m in _FIRST.finditer(folded)])


def in_western_digits(number: str) -> str:
    """Return a number with Eastern digits as Western ones."""
    return number if number.isascii() else number.translate(WESTERN_DIGITS)
