"""Vietnamese names for a rendering that no known person fits: built of syllables that names use.

P(name | rendering) is P(rendering | name) x P(name), both as products over the syllables; how common a
syllable is as family, middle and given name comes from lexicon/name_syllables.csv. The names of women
(Thị as a middle name) use other given names than those of men; the column `women` says which.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from extract.lexicon import shared_table
from extract.people.keys import words_of
from extract.people.rendering import Frequencies, frequencies, readings
from extract.people.syllable import standard_spelling

_RARE = 2e-5
_BEAM = 24
_PER_WORD = 6
# Longer names are women's (Thị): five other syllables are a foreign name that only sounds like one.
_LONGEST = 4
# How much rarer a given name of the other sex is behind Thị or Văn.
_OTHER_SEX = 0.15
_WOMEN, _MEN = "Thị", "Văn"


@lru_cache(maxsize=1)
def _sexes() -> Mapping[str, str]:
    """Return the given names that only women or only men commonly bear: `w` or `m`."""
    return {standard_spelling(r["syllable"]): r["borne_by"] for r in shared_table("name_syllables")}


def share_of(syllable: str, position: int, size: int) -> float:
    """Return how common a syllable is at that position of a name of `size` syllables."""
    f: Frequencies | None = frequencies().get(syllable)
    if f is None:
        return _RARE
    return max(_RARE, f.family if position == 0 else f.given if position == size - 1 else f.middle)


def prior(syllables: Sequence[str]) -> float:
    """Return how common a name of these syllables is."""
    total = 1.0
    for i, syllable in enumerate(syllables):
        total *= share_of(syllable, i, len(syllables))
    return total * _agreement(syllables)


def _agreement(syllables: Sequence[str]) -> float:
    sex = _sexes().get(syllables[-1], "")
    if _WOMEN in syllables[1:-1]:
        return _OTHER_SEX if sex == "m" else 1.0
    return _OTHER_SEX if sex == "w" and _MEN in syllables[1:-1] else 1.0


@lru_cache(maxsize=65536)
def built_names(surface: str, language: str) -> tuple[tuple[str, float], ...]:
    """Return names with P(rendering | name) x P(name), likeliest first; empty if a word reads as nothing."""
    words = words_of(surface)
    if len(words) > _LONGEST and not any(_WOMEN in readings(w, language) for w in words[1:-1]):
        return ()
    beams: list[tuple[float, tuple[str, ...]]] = [(1.0, ())]
    for i, word in enumerate(words):
        found = {s: w * share_of(s, i, len(words)) for s, w in readings(word, language).items()}
        best = sorted(found.items(), key=lambda x: (-x[1], x[0]))[:_PER_WORD]
        beams = [(p * w, (*n, s)) for p, n in beams for s, w in best]
        beams = sorted(beams, key=lambda x: (-x[0], x[1]))[:_BEAM]
    weighed = [(" ".join(n), p * _agreement(n)) for p, n in beams if n]
    return tuple(sorted(weighed, key=lambda x: (-x[1], x[0])))
