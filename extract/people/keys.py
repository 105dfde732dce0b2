"""The words of a name, its standard spelling, and the key that its spelling variants share."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from extract.people.rendering import model, readings
from extract.people.syllable import standard_spelling

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
def match_key(surface: str, language: str) -> str:
    """Return a key that spelling variants and declined forms of one rendering share."""
    if language == "vi":
        letters = unicodedata.normalize("NFD", standard_name(surface).lower())  # Sỹ and Sĩ are one
        return unicodedata.normalize("NFC", " ".join(letters.split()).replace("y", "i"))
    m = model(language)
    keys = []
    for word in words_of(surface):
        found = readings(word, language)
        stem = m.fold(word)
        if found and stem not in m.readings:
            best = max(found, key=lambda s: (found[s], s))
            near = m.spellings[best]
            stem = max((s for s in near if stem.startswith(s[:-1] or s)), key=len, default=stem)
        keys.append(m.key(stem))
    return " ".join(keys)
