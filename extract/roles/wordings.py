"""The wordings of a phrase of roles.yaml."""

from __future__ import annotations

from collections.abc import Iterator

from extract.lexicon.folding import fold
from extract.lexicon.phrases import ways
from extract.roles.words import normal_word


def wordings(phrase: str) -> Iterator[tuple[str, ...]]:
    """Yield the word sequences of a phrase, folded: `a|b` is a choice, `c?` may be missing."""
    for way in ways(phrase):
        yield tuple(normal_word(fold(word)) for word in way)
