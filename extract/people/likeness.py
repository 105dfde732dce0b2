"""How well a surface form fits a Vietnamese name: word by word, or with two syllables glued to one word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from extract.people.keys import match_key, words_of
from extract.people.rendering import likelihood, model, readings, spellings
from extract.people.syllable import parse_syllable, plain, standard_spelling

# A word one letter off a spelling of the syllable, and a syllable that follows no Vietnamese rule.
_SLIP = 0.03
_FOREIGN = 0.3
# Two syllables written as one word.
_GLUED = 0.2


@lru_cache(maxsize=65536)
def syllables_of(name: str) -> tuple[str, ...]:
    """Return the syllables of a Vietnamese name in today's spelling."""
    return tuple(standard_spelling(w) for w in name.split())


def compatible(surface: str, language: str, name: str) -> float:
    """Return how likely the surface form is for that Vietnamese name, 0..1; 0 if a syllable cannot be."""
    if language == "vi":
        return 1.0 if match_key(surface, "vi") == match_key(name, "vi") else 0.0
    return likeness(words_of(surface), syllables_of(name), language)


def likeness(words: Sequence[str], syllables: Sequence[str], language: str, *, slips: bool = False) -> float:
    """Return the mean fit of the words to the syllables, 0..1, each against the best reading of its word.

    Two neighbouring syllables may be one word. With `slips` a word may be a letter off.
    """
    if not words or not 0 <= len(syllables) - len(words) <= 2:
        return 0.0
    if len(words) == len(syllables):
        total = 1.0
        for word, syllable in zip(words, syllables, strict=True):
            total *= _fit(word, syllable, language, slips)
            if not total:
                return 0.0
    else:
        total = _glued(tuple(words), tuple(syllables), language)
    return float(total ** (1 / len(syllables)))


@lru_cache(maxsize=262144)
def _fit(word: str, syllable: str, language: str, slips: bool) -> float:
    own = likelihood(word, syllable, language)
    if own:
        return own / max(own, *readings(word, language).values(), 0.0)
    if parse_syllable(syllable) is None:
        return _FOREIGN if _sounds_like(word, syllable, language) else 0.0
    if slips and len(word) > 2:
        folded = model(language).fold(word)
        near = [w for s, w in spellings(syllable, language).items() if _one_off(folded, s)]
        return _SLIP * max(near, default=0.0)
    return 0.0


def _one_off(word: str, spelling: str) -> bool:
    return (
        len(spelling) > 2
        and word[0] == spelling[0]
        and Levenshtein.distance(word, spelling, score_cutoff=1) <= 1
    )


def _sounds_like(word: str, syllable: str, language: str) -> bool:
    """Compare letter by letter: minority names (Rah, Ksor, Kđăm) have no Vietnamese syllables."""
    m = model(language)
    spelt = "".join(m.letter(c) for c in plain(syllable))
    return bool(spelt) and Levenshtein.distance(m.fold(word), m.fold(spelt)) <= 1


def _glued(words: tuple[str, ...], syllables: tuple[str, ...], language: str) -> float:
    if not words or not syllables:
        return 1.0 if not words and not syllables else 0.0
    best = 0.0
    if len(words) <= len(syllables) and (own := _fit(words[0], syllables[0], language, False)):
        best = own * _glued(words[1:], syllables[1:], language)
    if len(words) < len(syllables) and (own := _pair(words[0], syllables[0], syllables[1], language)):
        best = max(best, own * _glued(words[1:], syllables[2:], language))
    return best


def _pair(word: str, first: str, second: str, language: str) -> float:
    return max(
        (
            _GLUED * _fit(word[:i], first, language, False) * _fit(word[i:], second, language, False)
            for i in range(1, len(word))
        ),
        default=0.0,
    )
