"""The wordings of a phrase of roles.yaml."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from extract.lexicon.folding import fold
from extract.lexicon.phrases import choices
from extract.roles.words import normal_word


# Offices, bodies and places are asked for by several stages.
@lru_cache(maxsize=1 << 15)
def wordings(phrase: str) -> tuple[tuple[str, ...], ...]:
    """Return the word sequences of a phrase, folded: `a|b` is a choice, `c?` may be missing."""
    if "|" not in phrase and "?" not in phrase:
        return (tuple(map(_normal, phrase.split())),)
    written = product(*([_normal(word) for word in words] for words in choices(phrase)))
    return tuple(tuple(filter(None, way)) for way in written)


# The phrases of a language are made of the same words again and again.
@lru_cache(maxsize=1 << 12)
def _normal(word: str) -> str:
    return normal_word(fold(word))
