"""Vietnamese names for a rendering that no known person fits: built of syllables that names use.

P(name | rendering) is P(rendering | name) x P(name), both as products over the syllables. A name of two or
three words may also lack its family name: artists and authors are known by middle and given name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from heapq import nsmallest

from extract.people.linking.frequencies import agreement, given_share, prior_of_given, share_of
from extract.people.linking.rendering import readings, slips
from extract.people.linking.spelling import words_of

# How many names, and readings of a word, are kept on the way.
_BEAM = 32
_PER_WORD = 10
_LAST = 24
# Longer names are women's (Thị): five other syllables are a foreign name that only sounds like one.
_LONGEST = 4
_WOMEN = "Thị"
# How likely a name is that has it twice.
_TWICE = 1e-4
# How common the first syllable must be as a family name before a name is built on it.
_FAMILY = 1e-4
# How often a name of two words is a middle and a given name.
_NO_FAMILY = 0.1


_Name = tuple[str, ...]
_Weighed = tuple[_Name, float]


@lru_cache(maxsize=4096)
def built_names(surface: str, language: str) -> tuple[tuple[str, float], ...]:
    """Return names with P(rendering | name) x P(name), likeliest first; empty if a word reads as nothing."""
    words = words_of(surface)
    read = [_reading(w, language) for w in words]
    if len(words) < 2 or not all(read):
        return ()
    if len(words) > _LONGEST and not any(_WOMEN in r for r in read[1:-1]):
        return ()
    weights: dict[_Name, float] = defaultdict(float)
    if max(share_of(s, 0, len(words)) for s in read[0]) >= _FAMILY:
        for syllables, weight in _with_family(words, language):
            weights[syllables] += weight
    if len(words) == 2:
        for syllables, weight in _without_family(read):
            weights[syllables] += _NO_FAMILY * weight
    ranked = sorted(((" ".join(n), p) for n, p in weights.items()), key=lambda x: (-x[1], x[0]))
    return tuple(ranked[:_BEAM])


def _reading(word: str, language: str) -> Mapping[str, float]:
    return readings(word, language) or slips(word, language)


def _with_family(words: Sequence[str], language: str) -> list[_Weighed]:
    size = len(words)
    beams: list[_Weighed] = [((), 1.0)]
    for i, word in enumerate(words):
        grown = [
            (weight * step * (_TWICE if syllable == _WOMEN and _WOMEN in name else 1), name, syllable)
            for name, weight in beams
            for syllable, step in _steps(word, language, i, size, name[-1] if 1 < i == size - 1 else "")
        ]
        # Names are made only of what is kept: most of the work of a rendering is here.
        least = sorted((weight for weight, _, _ in grown), reverse=True)[:_BEAM][-1]
        kept = [((*name, syllable), weight) for weight, name, syllable in grown if weight >= least]
        beams = nsmallest(_BEAM, kept, key=_likeliest)
    return [(name, weight * agreement(name)) for name, weight in beams]


@lru_cache(maxsize=1 << 16)
def _steps(word: str, language: str, i: int, size: int, middle: str) -> tuple[tuple[str, float], ...]:
    """Return what can stand at place `i` for a word, with how likely it is; a given name behind `middle`."""
    found = _reading(word, language)
    usual = [(s, w * share_of(s, i, size)) for s, w in found.items()]
    # The last syllable is weighed anew with the one before it: more of them are kept.
    kept = nsmallest(_LAST if i == size - 1 else _PER_WORD, usual, key=_likeliest)
    if not middle:
        return tuple(kept)
    return tuple((s, found[s] * given_share(middle, s)) for s, _ in kept)


def _likeliest(weighed: tuple[str | _Name, float]) -> tuple[float, str | _Name]:
    return -weighed[1], weighed[0]


def _without_family(read: Sequence[Mapping[str, float]]) -> list[_Weighed]:
    pairs: list[_Weighed] = [
        ((a, b), read[0][a] * read[1][b] * prior_of_given((a, b)))
        for a in sorted(read[0])
        for b in sorted(read[1])
    ]
    return nsmallest(_BEAM, pairs, key=_likeliest)
