"""Link a surface form to Vietnamese names: rendering likelihood times how common the name is.

Without a list of candidates the pool is the registry of office-holders and every name that common
syllables build. The score is the share of the whole pool's likelihood; where names that differ in more
than their marks share it, nothing is sure and nothing is returned.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from heapq import nsmallest

from extract.people.linking.building import built_names
from extract.people.linking.candidates import CandidateIndex
from extract.people.linking.office_holders import holders, office_agreement, tenures
from extract.people.linking.rendering import readings
from extract.people.linking.spelling import standard_name, words_of
from extract.people.linking.syllable import plain
from extract.people.mention import Candidate, Post

_MOST = 8
# Registry: how often the press names a person of it rather than another; spread over all of them.
_REGISTRY = 0.5
# The share that the names with the same letters (marks aside) must reach together.
_SURE = 0.2
_SUREST = 0.99
# How much worse a name fits whose letters are not all as the model renders them.
_IRREGULAR = 0.05
# A rendering is one that no name of the model explains if the likeliest name is no likelier than this.
_HARDLY_A_NAME = 1e-9
# No Vietnamese name at all, but a Korean or Chinese one that syllables can be read from, below this.
_NO_NAME = 1e-12


def link_name(
    surface: str,
    language: str,
    candidates: Collection[str] | CandidateIndex | None = None,
    offices: Iterable[Post] = (),
    year: int | None = None,
    *,
    registry: bool = True,
) -> tuple[Candidate, ...]:
    """Return the Vietnamese names that a surface form can stand for, best first; empty if none is sure.

    With `candidates` only those are considered (an index of them is quicker to ask again), each scored by how
    well the form fits it. Without,
    office-holders of the registry, unless `registry` is off, compete with names built of common syllables;
    the score is the name's share, so it says how sure tone and vowels are. `offices` are what the text
    calls the person: holders of such an office come before their namesakes, and those in office in `year`
    before earlier ones.
    """
    if candidates is None:
        return _open(surface, language, tuple(offices) if registry else (), year, registry)
    index = candidates if isinstance(candidates, CandidateIndex) else CandidateIndex(candidates)
    said = tuple(offices) if registry else ()
    if not said:
        return index.find(surface, language)
    return index.find(surface, language, lambda n: office_agreement(n, said, year) if n in tenures() else 1.0)


@lru_cache(maxsize=1 << 14)
def _open(
    surface: str, language: str, offices: tuple[Post, ...], year: int | None, registry: bool
) -> tuple[Candidate, ...]:
    words = words_of(surface)
    if language == "vi":
        return (_candidate(standard_name(surface), 1.0, registry),) if words else ()
    if len(words) < 2:
        return ()
    weights: dict[str, float] = defaultdict(float)
    known: Sequence[tuple[str, float]] = ()
    built = built_names(surface, language)
    for name, weight in built:
        weights[name] += (1 - _REGISTRY) * weight
    if registry:
        known = _holders_like(words, language)
        if not known and (not built or built[0][1] < _HARDLY_A_NAME):
            known = _irregular(tuple(words), language)
        for name, weight in known:
            weights[name] += weight * office_agreement(name, offices, year)
    total = sum(weights.values())
    if not total or (not known and built[0][1] < _NO_NAME):
        return ()
    ranked = nsmallest(_MOST, weights, key=lambda n: (-weights[n], n))
    letters, size = plain(ranked[0]), len(ranked[0])  # marks change no length
    if sum(w for n, w in weights.items() if len(n) == size and plain(n) == letters) < _SURE * total:
        return ()
    return tuple(_candidate(n, weights[n] / total, registry) for n in ranked)


def _candidate(name: str, score: float, registry: bool) -> Candidate:
    known = registry and name in tenures()
    return Candidate(name, round(min(_SUREST, score), 3), "registry" if known else "inferred")


def _holders_like(words: Sequence[str], language: str) -> Sequence[tuple[str, float]]:
    """Return the office-holders whose names the words render, each with P(rendering | name) x P(name)."""
    each = _REGISTRY / len(tenures())
    found = [readings(w, language) for w in words]
    regular = []
    for given in sorted(found[-1]):
        for syllables in holders().get(given, ()):
            if len(syllables) != len(words):
                continue
            weight = each
            for read, syllable in zip(found, syllables, strict=True):
                weight *= read.get(syllable, 0.0)
                if not weight:
                    break
            if weight:
                regular.append((" ".join(syllables), weight))
    return regular


@lru_cache(maxsize=4096)
def _irregular(words: tuple[str, ...], language: str) -> Sequence[tuple[str, float]]:
    """Return the office-holders whose names fit by a slip, a glued word or a minority's letters."""
    found = _registry_index().find(" ".join(words), language)
    each = _IRREGULAR ** len(words) * _REGISTRY / len(tenures())
    return tuple((c.name, each * c.score) for c in found)


@lru_cache(maxsize=1)
def _registry_index() -> CandidateIndex:
    return CandidateIndex(tenures())
