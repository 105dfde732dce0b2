"""What stands behind an office and only says more of where it is held: "سفير البرازيل لدى المملكة"."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.folding import fold


def tail_end(folded: str, end: int, language: str) -> int:
    """Return the end of an office that ends at `end`, with what says more of where it is held."""
    pattern = _tails(language)
    found = pattern.match(folded, end) if pattern is not None else None
    return found.end() if found is not None else end


@cache
def _tails(language: str) -> re.Pattern[str] | None:
    words = [fold(w) for w in language_yaml(language, "roles")["tails"]]
    return re.compile(rf"\s(?:{any_word(words)})(?!\w)") if words else None
