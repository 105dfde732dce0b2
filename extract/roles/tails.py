"""What stands behind an office and only says more of where or in which term it is held: "سفير البرازيل لدى
المملكة", "Ủy viên Trung ương Đảng khóa XIII"."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.folding import fold

# In `tails`, the number of a term or its years, or several of them.
_TERM = "{term}"
_NUMBER = r"(?:[ivxl]+|\d{1,2}|\d{4}\s?[-–]\s?\d{2,4})(?!\w)"


def tail_end(folded: str, end: int, language: str) -> int:
    """Return the end of an office that ends at `end`, with what says more of where it is held."""
    pattern = _tails(language)
    found = pattern.match(folded, end) if pattern is not None else None
    return found.end() if found is not None else end


@cache
def _tails(language: str) -> re.Pattern[str] | None:
    roles = language_yaml(language, "roles")
    words = [fold(w) for w in roles["tails"]]
    plain = any_word([w for w in words if _TERM not in w])
    terms = any_word([w.replace(_TERM, "").strip() for w in words if _TERM in w])
    if not terms:
        return re.compile(rf"\s(?:{plain})(?!\w)") if plain else None
    joint = any_word([fold(w) for w in roles["and"]])
    numbers = rf"{_NUMBER}(?:(?:,| {joint}) {_NUMBER})*"
    # The years of a term may stand behind a comma: "khóa XX, nhiệm kỳ 2020 - 2025".
    term = rf"(?:{terms}) {numbers}"
    return re.compile(rf"\s(?:{plain})(?!\w)|\s{term}(?:,? {term})*")
