"""The words of a name, and the standard spelling of a Vietnamese one."""

from __future__ import annotations

import re
from functools import lru_cache

from extract.people.linking.syllable import standard_spelling

_NAME_WORDS = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ\u0300-\u036f\u064b-\u0652])*")


def words_of(name: str) -> list[str]:
    """Return the words of a name; hyphens part words."""
    return _NAME_WORDS.findall(name.replace("\u200c", ""))


@lru_cache(maxsize=65536)
def standard_name(name: str) -> str:
    """Return a Vietnamese name in today's spelling, composed, capitals only where a word begins."""
    words = [w.capitalize() if w.isupper() and len(w) > 1 else w for w in name.split()]
    return " ".join(standard_spelling(w) for w in words)


@lru_cache(maxsize=65536)
def syllables_of(name: str) -> tuple[str, ...]:
    """Return the syllables of a Vietnamese name in today's spelling."""
    return tuple(standard_spelling(w) for w in name.split())
