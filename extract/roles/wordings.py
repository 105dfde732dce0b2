"""The wordings of a phrase of roles.yaml."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from extract.lexicon.folding import fold
from extract.lexicon.phrases import ways
from extract.roles.words import normal_word


def wordings(phrase: str) -> Iterator[tuple[str, ...]]:
    """Yield the word sequences of a phrase, folded: `a|b` is a choice, `c?` may be missing."""
    for way in ways(phrase):
        yield tuple(map(_normal, way))


# The phrases of a language are made of the same words again and again.
@lru_cache(maxsize=1 << 12)
def _normal(word: str) -> str:
    return normal_word(fold(word))
