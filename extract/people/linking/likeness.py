"""How well a surface form fits a Vietnamese name: word by word, or with two syllables glued to one word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from extract.people.linking.keys import match_key
from extract.people.linking.rendering import likelihood, model, readings, slips, spellings
from extract.people.linking.spelling import syllables_of, words_of
from extract.people.linking.syllable import is_vietnamese, plain

# A syllable that follows no Vietnamese rule, spelt letter by letter.
_FOREIGN = 0.3
# What is one sound in two letters, then any letter; what parts "H'" from the rest of a name.
_LETTERS = re.compile("ph|th|kh|ch|ng|[a-z]")
_MARK = re.compile("['’ʼ]")
_TATWEEL = "\u0640"
# Two syllables written as one word.
GLUED = 0.2


def compatible(surface: str, language: str, name: str) -> float:
    """Return how likely the surface form is for that Vietnamese name, 0..1; 0 if a syllable cannot be."""
    if language == "vi":
        return 1.0 if match_key(surface, "vi") == match_key(name, "vi") else 0.0
    words, syllables = words_of(surface), syllables_of(name)
    return likeness(_with_mark(words, syllables), syllables, language)


def _with_mark(words: Sequence[str], syllables: Sequence[str]) -> Sequence[str]:
    """Return the words with a letter that stands alone put before the next, if it marks the name: "H'Yim"."""
    letter = words[0].rstrip(_TATWEEL) if words else ""
    marked = len(letter) == 1 and len(words) > 1 and syllables and _MARK.search(syllables[0])
    return [letter + words[1], *words[2:]] if marked else words


def likeness(words: Sequence[str], syllables: Sequence[str], language: str) -> float:
    """Return the mean fit of the words to the syllables, 0..1, each against the best reading of its word.

    Two neighbouring syllables may be one word.
    """
    if not words or not 0 <= len(syllables) - len(words) <= 2:
        return 0.0
    if len(words) == len(syllables):
        total = 1.0
        for word, syllable in zip(words, syllables, strict=True):
            total *= fit(word, syllable, language, False)
            if not total:
                return 0.0
    else:
        total = _glued(tuple(words), tuple(syllables), language)
    return float(total ** (1 / len(syllables)))


@lru_cache(maxsize=262144)
def fit(word: str, syllable: str, language: str, loose: bool) -> float:
    """Return how well a word fits a syllable, against the syllable that it fits best; `loose`: or nearly."""
    own = likelihood(word, syllable, language)
    if own:
        return own / max(own, *readings(word, language).values(), 0.0)
    if not is_vietnamese(syllable):
        return _FOREIGN if _sounds_like(word, syllable, language) else 0.0
    return slips(word, language).get(syllable, 0.0) if loose else 0.0


def first_letters(syllable: str, language: str) -> frozenset[str]:
    """Return the letters that a rendering of the syllable can begin with, letter by letter if it must."""
    known = frozenset(s[:1] for s in spellings(syllable, language))
    return known if is_vietnamese(syllable) else known | {_spelt(syllable, language)[:1]}


@lru_cache(maxsize=65536)
def _spelt(syllable: str, language: str) -> str:
    m = model(language)
    letters = _LETTERS.findall(plain(syllable))
    return m.fold("".join(m.letter(c) or "".join(map(m.letter, c)) for c in letters))


def _sounds_like(word: str, syllable: str, language: str) -> bool:
    """Compare letter by letter: minority names (Rah, Ksor, Kđăm) have no Vietnamese syllables."""
    spelt = _spelt(syllable, language)
    return bool(spelt) and Levenshtein.distance(_MARK.sub("", model(language).fold(word)), spelt) <= 1


def _glued(words: tuple[str, ...], syllables: tuple[str, ...], language: str) -> float:
    if not words or not syllables:
        return 1.0 if not words and not syllables else 0.0
    best = 0.0
    if len(words) <= len(syllables) and (own := fit(words[0], syllables[0], language, False)):
        best = own * _glued(words[1:], syllables[1:], language)
    if len(words) < len(syllables) and (own := _pair(words[0], syllables[0], syllables[1], language)):
        best = max(best, own * _glued(words[1:], syllables[2:], language))
    return best


def _pair(word: str, first: str, second: str, language: str) -> float:
    return max(
        (
            GLUED * fit(word[:i], first, language, False) * fit(word[i:], second, language, False)
            for i in range(1, len(word))
        ),
        default=0.0,
    )
