"""Link a surface form to Vietnamese names: rendering likelihood times how common the name is.

Without a list of candidates the pool is the registry of office-holders and every name that common
syllables build. The score is the share of the whole pool's likelihood; where names that differ in more
than their marks share it, nothing is sure and nothing is returned.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache

from extract.people.building import built_names, prior, share_of
from extract.people.keys import match_key, standard_name, words_of
from extract.people.likeness import compatible, likeness, syllables_of
from extract.people.mention import Candidate
from extract.people.office_holders import holders, office_agreement
from extract.people.rendering import frequencies, likelihood, readings
from extract.people.syllable import plain

__all__ = ["compatible", "link_name", "match_key", "standard_name", "words_of"]

_MOST = 8
_LEAST = 0.08
# Registry: how often the press names a person of it rather than another; spread over all of them.
_REGISTRY = 0.5
# Without candidates: the share that the names with the same letters (marks aside) must reach together.
_SURE = 0.4
# How common the first syllable must be as a family name before a name is built on it.
_FAMILY = 2e-4
# With candidates: what a name must reach when only its last words are written, and they fit no other.
_PARTIAL = 0.3


def link_name(
    surface: str,
    language: str,
    candidates: Collection[str] | None = None,
    offices: Sequence[str] = (),
    year: int | None = None,
) -> tuple[Candidate, ...]:
    """Return the Vietnamese names that a surface form can stand for, best first; empty if none is sure.

    With `candidates` only those are considered. Without, office-holders of the registry compete with names
    built of common syllables; the score is the name's share, so it says how sure tone and vowels are.
    `offices` are what the text calls the person, in English with body and place ("Chair Provincial People's
    Committee Huế"): holders of such an office come before their namesakes, and those in office in
    `year` before earlier ones.
    """
    if candidates is None:
        return _open(surface, language, tuple(offices), year)
    return _among(surface, language, candidates)


def _among(surface: str, language: str, names: Collection[str]) -> tuple[Candidate, ...]:
    if language == "vi":
        fitting = [(compatible(surface, "vi", n), n) for n in names]
        return tuple(Candidate(n, s) for s, n in sorted(fitting, key=lambda x: (-x[0], x[1])) if s)[:_MOST]
    words = words_of(surface)
    scored = [(likeness(words, syllables_of(n), language, slips=True), n) for n in names]
    fits = [(s, s * prior(syllables_of(n)) ** (0.15 / len(words)), n) for s, n in scored if s >= _LEAST]
    fits.sort(key=lambda x: (-x[1], x[2]))
    if fits:
        return tuple(Candidate(n, round(min(0.99, s), 3)) for s, _, n in fits)[:_MOST]
    return _by_last_words(words, language, names)


def _by_last_words(words: list[str], language: str, names: Collection[str]) -> tuple[Candidate, ...]:
    """Return the one candidate whose last words are written (a second mention by the given name)."""
    ends = [
        n
        for n in names
        if 0 < len(words) < len(syllables_of(n))
        and likeness(words, syllables_of(n)[-len(words) :], language) >= 0.5
    ]
    return (Candidate(ends[0], _PARTIAL),) if len(ends) == 1 else ()


@lru_cache(maxsize=65536)
def _open(surface: str, language: str, offices: tuple[str, ...], year: int | None) -> tuple[Candidate, ...]:
    words = words_of(surface)
    if language == "vi":
        return (Candidate(standard_name(surface), 1.0),) if words else ()
    if len(words) < 2:
        return ()
    weights: dict[str, float] = defaultdict(float)
    if max((share_of(s, 0, len(words)) for s in readings(words[0], language)), default=0.0) >= _FAMILY:
        for name, weight in built_names(surface, language):
            weights[name] += (1 - _REGISTRY) * weight
    for name, weight in _holders_like(words, language):
        weights[name] += weight * office_agreement(name, offices, year)
    total = sum(weights.values())
    if not total:
        return ()
    letters: dict[str, float] = defaultdict(float)
    for name, weight in weights.items():
        letters[plain(name)] += weight / total
    ranked = sorted(weights, key=lambda n: (-weights[n], n))[:_MOST]
    if letters[plain(ranked[0])] < _SURE:
        return ()
    return tuple(Candidate(n, round(min(0.99, weights[n] / total), 3)) for n in ranked)


def _holders_like(words: list[str], language: str) -> list[tuple[str, float]]:
    families = holders()
    everyone = sum(len(x) for x in families.values())
    found = [readings(w, language) for w in words]
    out = []
    for family in sorted(found[0]):
        for syllables in families.get(family, ()):
            if len(syllables) != len(words):
                continue
            weight = _REGISTRY / everyone
            for word, read, syllable in zip(words, found, syllables, strict=True):
                # Syllables that names commonly use are all among the readings: no need to spell them out.
                weight *= (
                    read.get(syllable, 0.0)
                    if syllable in frequencies()
                    else likelihood(word, syllable, language)
                )
                if not weight:
                    break
            if weight:
                out.append((" ".join(syllables), weight))
    return out
