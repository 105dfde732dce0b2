"""Whether two names of foreigners, as different languages write them, sound alike.

What transcription changes is left out: vowels, h, doubled letters, and which of several letters of one place
in the mouth stands ("Vei Samnang", "Вей Самнанг", "فاي سامنانج"). What is left of two names is compared as a
whole, since languages part words in different places; for names to be one beyond doubt, each word must be
heard in the other name too, or "Karim bin Saleh" were "Karim bin Nabil".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.fuzz import partial_ratio, ratio

from extract.people.linking.romanisation import romanised

# In order: what is one sound in two letters, then letters that scripts confuse or lack.
_SOUNDS = (
    (r"(?:tch|tsch|dzh|dj|ch|zh|j|c)(?=[iey])|tch|tsch|dzh|dj|ch|zh|j", "1"),
    (r"n[g1]\b", "n"),
    (r"sh|ts|x|z", "s"),
    (r"[vwpf]|ph", "b"),
    (r"[qcg]|kh", "k"),
    (r"d", "t"),
    (r"[aeiouyh']", ""),
    (r"(.)\1+", r"\1"),
)
_ALIKE = 70.0
# How far a word must be heard in the other name; one letter is in any.
_WORD = 60.0
_FEWEST = 2
# Of shorter names too little is left to tell them from others.
_SHORTEST = 5


@lru_cache(maxsize=1 << 14)
def _heard(name: str, language: str) -> tuple[str, ...]:
    """Return what is heard of each word of a name."""
    sound = romanised(name, language).lower()
    for pattern, letter in _SOUNDS:
        sound = re.sub(pattern, letter, sound)
    return tuple(sound.split())


def sound_alike(one: str, language: str, other: str, other_language: str) -> bool:
    """Tell whether two names can be renderings of one, whatever their languages (ISO 639-1)."""
    return _alike(_heard(one, language), _heard(other, other_language))


def surely_sound_alike(one: str, language: str, other: str, other_language: str) -> bool:
    """Tell whether two names of two words at least sound alike as a whole, and each word of one in the
    other."""
    first, second = _heard(one, language), _heard(other, other_language)
    enough = min(len(first), len(second)) > 1 and min(_length(first), _length(second)) >= _SHORTEST
    return enough and _alike(first, second) and _is_heard(first, second) and _is_heard(second, first)


def _length(words: Sequence[str]) -> int:
    return sum(map(len, words))


def _alike(first: Sequence[str], second: Sequence[str]) -> bool:
    return ratio("".join(first), "".join(second)) >= _ALIKE


def _is_heard(words: Sequence[str], name: Sequence[str]) -> bool:
    whole = "".join(name)
    return all(partial_ratio(word, whole) >= _WORD for word in words if len(word) >= _FEWEST)
