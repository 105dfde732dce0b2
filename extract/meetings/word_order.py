"""The order of words in a language, and its lists of words for meetings."""

from __future__ import annotations

from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold


@cache
def words_of(language: str, key: str) -> frozenset[str]:
    """Return the words of a key of meetings.yaml, folded."""
    return frozenset(fold(w) for w in language_yaml(language, "meetings")[key])


def verb_first(language: str) -> bool:
    """Whether the verb stands before its subject."""
    return bool(language_yaml(language, "meetings")["verb_first"])


def verb_last(language: str) -> bool:
    """Whether the verb ends its clause."""
    return bool(language_yaml(language, "meetings")["verb_last"])
