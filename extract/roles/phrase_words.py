"""The phrases of roles.yaml as other stages ask for them: every way to write each, word by word."""

from __future__ import annotations

from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.roles.wordings import wordings
from extract.roles.words import Reducer

Way = tuple[str, ...]
"""The words of one way to write a phrase, folded."""


@cache
def ways(language: str, *classes: str) -> frozenset[Way]:
    """Return every way to write the phrases of some classes of roles.yaml (`titles`, `bodies`, …)."""
    data = language_yaml(language, "roles")
    found: set[Way] = set()
    for name in classes:
        listed = data[name]
        for phrases in listed.values() if isinstance(listed, dict) else [listed]:
            found.update(way for phrase in phrases for way in wordings(phrase) if way)
    return frozenset(found)


@cache
def words(language: str, *classes: str) -> frozenset[str]:
    """Return every word of the phrases of some classes."""
    return frozenset(word for way in ways(language, *classes) for word in way)


def is_word(word: str, language: str, *classes: str) -> bool:
    """Tell whether a word is one of those of some classes, in any form and whatever is glued to it."""
    return _reducer(language, *classes).knows(word)


@cache
def first_words(language: str, *classes: str) -> frozenset[str]:
    """Return the words, folded, that the phrases of some classes begin with."""
    return frozenset(way[0] for way in ways(language, *classes))


@cache
def _reducer(language: str, *classes: str) -> Reducer:
    morphology = language_yaml(language, "roles")["morphology"]
    return Reducer(morphology, words(language, *classes), clitics(language))
