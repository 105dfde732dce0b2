"""Digits of a number that were read as letters, where a page was scanned: "1l5/KH-UBND", "O8/NQ-HĐND"."""

from __future__ import annotations

import re

# At least one digit, and letters that look like one, before the type and the issuer of a code.
_MISREAD = re.compile(
    r"(?<![\w/.-])(?=[lIoO]*\d)[\dlIoO]{2,5}"
    r"(?=\s?[/-]\s?(?:(?:19|20)\d\d\s?/\s?)?[A-ZĐ][A-Za-zĐđư]{0,4}\s?[-–/]\s?[A-ZĐ])"
)
# The digit comes first: a pattern that begins with one set of letters is searched for fastest.
_BESIDE = re.compile(r"\d(?:(?=[lIoO])|(?<=[lIoO].))")
_DIGITS = str.maketrans("lIoO", "1100")


def with_digits(text: str) -> str:
    """Return a text with digits for such letters; nothing moves."""
    if _BESIDE.search(text) is None:
        return text
    return _MISREAD.sub(lambda m: m.group().translate(_DIGITS), text)
