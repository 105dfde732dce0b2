"""Fold text for matching without moving a single offset.

Every character maps to exactly one character, so a match in the folded text is a match at the same
offsets in the text. What is folded: letter case, no-break and zero-width spaces and line breaks (to a
space), apostrophes, dashes, slashes, Arabic letter variants that translations mix (ي/ی/ى, ك/ک, أ/إ/آ/ا,
ة/ۀ/ه), the Icelandic ð that stands for Vietnamese đ, and Eastern digits.
"""

from __future__ import annotations

from functools import lru_cache

_SPACES = (
    "\u00a0\u2007\u202f\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\n\r\t\ufeff"
)
_FOLDED = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys("’ʼ‘`´", "'"),
    **dict.fromkeys("–—−‐‑", "-"),
    **dict.fromkeys("\u2044\u2215\uff0f\u060d", "/"),
    **dict.fromkeys("یىئ", "ي"),
    **dict.fromkeys("أإآٱ", "ا"),
    "ð": "đ",
    "ک": "ك",
    "ة": "ه",
    "ۀ": "ه",
    "ؤ": "و",
    **{chr(0x660 + d): str(d) for d in range(10)},
    **{chr(0x6F0 + d): str(d) for d in range(10)},
}
_TABLE = str.maketrans(_FOLDED)
# A table is asked for every letter, which in a text costs twenty times what it does to look for each of
# the few characters that change; in a word it costs less.
_WORD = 48


def fold(text: str) -> str:
    """Return `text` folded for matching; the result has the same length."""
    return _folded_word(text) if len(text) <= _WORD else _folded_text(text)


# Each stage folds the text of the article that it looks at.
@lru_cache(maxsize=4)
def _folded_text(text: str) -> str:
    return fold_lines(text).replace("\n", " ")


@lru_cache(maxsize=4)
def fold_lines(text: str) -> str:
    """Return a text folded but for its line breaks, which stay."""
    folded = _lowered(text)
    for character, stands in _FOLDED.items():
        if character != "\n":
            folded = folded.replace(character, stands)
    return folded


@lru_cache(maxsize=1 << 15)
def _folded_word(word: str) -> str:
    return _lowered(word).translate(_TABLE)


def _lowered(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    # A few letters (İ) grow in lower case: those stay.
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
