"""The key that the spelling variants of one name share, in Vietnamese and in each rendering."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from extract.people.linking.joints import joined_words
from extract.people.linking.rendering import model, readings
from extract.people.linking.spelling import standard_name, words_of


@lru_cache(maxsize=65536)
def match_key(surface: str, language: str) -> str:
    """Return a key that spelling variants and declined forms of one rendering share; of a native name, what
    is written together as well as apart."""
    if language == "vi":
        letters = unicodedata.normalize("NFD", standard_name(surface).lower())  # Sỹ and Sĩ are one
        return unicodedata.normalize("NFC", " ".join(letters.split()).replace("y", "i"))
    m = model(language)
    keys = []
    for word in joined_words(words_of(surface), language):
        found = readings(word, language)
        stem = m.fold(word)
        if found and stem not in m.readings:
            best = max(found, key=lambda s: (found[s], s))
            near = m.spellings[best]
            stem = max((s for s in near if stem.startswith(s[:-1] or s)), key=len, default=stem)
        keys.append(m.key(stem))
    return " ".join(keys)
