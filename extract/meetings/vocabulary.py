"""The words of a language for meetings, by the key of meetings.yaml, and the order of its words."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word, by_first
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold


@cache
def phrases_of(language: str, key: str) -> tuple[str, ...]:
    """Return the words of a key, folded, in the order of the file; those of all entries of a mapping."""
    words = language_yaml(language, "meetings")[key]
    listed = chain.from_iterable(words.values()) if isinstance(words, dict) else words
    return tuple(map(fold, listed))


@cache
def words_of(language: str, key: str) -> frozenset[str]:
    """Return the words of a key, folded, to look one up."""
    return frozenset(phrases_of(language, key))


@cache
def spaced(language: str, key: str) -> tuple[str, ...]:
    """Return the words of a key, folded, with the spaces around each."""
    return tuple(f" {w} " for w in phrases_of(language, key))


@cache
def spaced_ends(language: str, key: str) -> tuple[str, ...]:
    """Return the words of a key, folded, with the space before each: what some words may end with."""
    return tuple(f" {w}" for w in phrases_of(language, key))


@cache
def any_of(language: str, key: str) -> str:
    """Return an expression for any of the words of a key, the longest that stands there."""
    return any_word(phrases_of(language, key))


@cache
def whole_words(language: str, key: str) -> re.Pattern[str]:
    """Return an expression for any of the words of a key where no word goes on before or behind it."""
    words = sorted(phrases_of(language, key), key=lambda w: (-len(w), w))
    return re.compile(rf"(?:{by_first(map(re.escape, words))})(?!\w)" if words else "(?!)")


@cache
def on_behalf(language: str) -> tuple[str, ...]:
    """Return the words by which somebody acts on behalf or by order of whoever is named behind, a space
    before each; where verbs come first "and" may be glued to them."""
    glued = dict.fromkeys(("", clitics(language).conjunction if verb_first(language) else ""))
    words = (*phrases_of(language, "proxies"), *phrases_of(language, "orders"))
    return tuple(f" {g}{w}" for w in words for g in glued)


def joints(language: str) -> frozenset[str]:
    """Return the words that join two people or two verbs."""
    return words_of(language, "conjunctions")


@cache
def verb_first(language: str) -> bool:
    """Whether the verb stands before its subject."""
    return bool(language_yaml(language, "meetings")["verb_first"])


@cache
def verb_last(language: str) -> bool:
    """Whether the verb ends its clause."""
    return bool(language_yaml(language, "meetings")["verb_last"])


@cache
def is_declined(language: str) -> bool:
    """Whether nouns and names have cases."""
    return bool(language_yaml(language, "roles")["morphology"]["declined"])


@cache
def case_endings(language: str, case: str) -> tuple[str, ...]:
    """Return how words end in a case; nothing where nouns have none."""
    return tuple(language_yaml(language, "meetings")["case_endings"][case])


@cache
def seat_words(language: str) -> frozenset[str]:
    """Return the words that say, without a name, where an office is held: "in the province"."""
    levels = language_yaml(language, "roles")["levels"].values()
    return words_of(language, "venue_markers") | {fold(w) for ways in levels for w in ways if " " not in w}
