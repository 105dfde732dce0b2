"""How common Vietnamese names are: syllables by their place in a name, and pairs of them.

P(name) = P(family) x P(middle names) x P(given name | last middle name). Counts of syllables come from
lexicon/name_syllables.csv, which of the two-word given names are in use from lexicon/given_names.csv: a pair
that is in use is likelier than its parts alone (Thanh Hà, Đức Trung). The names of women (Thị as a
middle name) use other given names than those of men; the column `borne_by` says which.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.lexicon import shared_table
from extract.people.linking.syllable import standard_spelling

# The share of a syllable that names have in another place, and of one that they do not have at all.
_ELSEWHERE = 2e-5
_UNSEEN = 2e-6
# Given names are mostly free: what a pair in use counts for against the given name by itself, per sighting of
# the middle name and at least.
_FREE = 2.0
_FREE_AT_LEAST = 60.0
# How much rarer a given name of the other sex is behind Thị or Văn.
_OTHER_SEX = 0.15
_WOMEN, _MEN = "Thị", "Văn"


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How common a syllable is in each place of a name, as a share of all names."""

    family: float
    middle: float
    given: float


@cache
def frequencies() -> Mapping[str, Frequencies]:
    """Return the shares of each syllable, in today's spelling; unseen ones are missing."""
    rows = shared_table("name_syllables")
    family, middle, given = (max(1, sum(int(r[k]) for r in rows)) for k in ("family", "middle", "given"))
    return {
        standard_spelling(r["syllable"]): Frequencies(
            int(r["family"]) / family, int(r["middle"]) / middle, int(r["given"]) / given
        )
        for r in rows
    }


@cache
def _sexes() -> Mapping[str, str]:
    """Return the given names that only women or only men commonly bear: `w` or `m`."""
    return {standard_spelling(r["syllable"]): r["borne_by"] for r in shared_table("name_syllables")}


@cache
def _pairs() -> Mapping[str, Mapping[str, float]]:
    """Return the given names in use behind each middle name, with what they count for."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for row in shared_table("given_names"):
        first, second = (standard_spelling(w) for w in row["name"].split())
        found[first][second] = float(row["count"])
    return found


@lru_cache(maxsize=65536)
def share_of(syllable: str, position: int, size: int) -> float:
    """Return how common a syllable is at that position of a name of `size` syllables."""
    f = frequencies().get(syllable)
    if f is None:
        return _UNSEEN
    least = _ELSEWHERE if f.family or f.middle or f.given else _UNSEEN
    return max(least, f.family if position == 0 else f.given if position == size - 1 else f.middle)


@lru_cache(maxsize=65536)
def given_share(middle: str, given: str) -> float:
    """Return how common a given name is behind that middle name."""
    seconds, seen = _behind(middle)
    free = _FREE_AT_LEAST + _FREE * seen
    return (seconds.get(given, 0.0) + free * share_of(given, 1, 2)) / (seen + free)


@cache
def _behind(middle: str) -> tuple[Mapping[str, float], float]:
    """Return the given names in use behind a middle name, and what they count for together."""
    seconds = _pairs().get(middle, {})
    return seconds, sum(seconds.values())


def prior(syllables: Sequence[str]) -> float:
    """Return how common a name of these syllables, family name first, is."""
    size = len(syllables)
    total = share_of(syllables[0], 0, size) if size > 1 else 1.0
    for i in range(1, size - 1):
        total *= share_of(syllables[i], i, size)
    last = given_share(syllables[-2], syllables[-1]) if size > 2 else share_of(syllables[-1], 1, 2)
    return total * last * agreement(syllables)


def prior_of_given(syllables: Sequence[str]) -> float:
    """Return how common a middle and a given name without a family name are, among such names (pen names)."""
    return share_of(syllables[0], 1, 3) * given_share(syllables[0], syllables[1])


def agreement(syllables: Sequence[str]) -> float:
    """Return how much rarer a name is for a given name of the other sex than its middle name."""
    sex = _sexes().get(syllables[-1], "")
    if _WOMEN in syllables[1:-1]:
        return _OTHER_SEX if sex == "m" else 1.0
    return _OTHER_SEX if sex == "w" and _MEN in syllables[1:-1] else 1.0
