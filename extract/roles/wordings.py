"""The wordings of a phrase of roles.yaml."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from extract.lexicon.folding import fold
from extract.roles.words import normal_word


def wordings(phrase: str) -> Iterator[tuple[str, ...]]:
    """Yield the word sequences of a phrase, folded: `a|b` is a choice, `c?` may be missing."""
    choices = []
    for part in phrase.split():
        optional = part.endswith("?")
        words = [normal_word(fold(w)) for w in part.rstrip("?").split("|")]
        choices.append([*words, ""] if optional else words)
    for way in product(*choices):
        yield tuple(w for w in way if w)
