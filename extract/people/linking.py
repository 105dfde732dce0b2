"""Link a surface form to Vietnamese names: rendering likelihood times how common the syllables are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from extract.lexicon import shared_table
from extract.people.mention import Candidate
from extract.people.rendering import Frequencies, frequencies, likelihood, model, readings
from extract.people.syllable import standard_spelling

_MOST = 8
_RARE = 2e-5
_LEAST = 0.08
_NAME_WORDS = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ\u0300-\u036f])*")


def words_of(name: str) -> list[str]:
    """Return the words of a name; hyphens part words."""
    return _NAME_WORDS.findall(name.replace("\u200c", ""))


def standard_name(name: str) -> str:
    """Return a Vietnamese name in today's spelling, composed, capitals only where a word begins."""
    words = [w.capitalize() if w.isupper() and len(w) > 1 else w for w in name.split()]
    return " ".join(standard_spelling(w) for w in words)


@lru_cache(maxsize=65536)
def match_key(surface: str, language: str) -> str:
    """Return a key that spelling variants and declined forms of one rendering share."""
    if language == "vi":
        letters = unicodedata.normalize("NFD", standard_name(surface).lower())  # Sỹ and Sĩ are one
        return unicodedata.normalize("NFC", " ".join(letters.split()).replace("y", "i"))
    m = model(language)
    keys = []
    for word in words_of(surface):
        found = readings(word, language)
        stem = m.fold(word)
        if found and stem not in m.readings:
            best = max(found, key=lambda s: (found[s], s))
            near = m.spellings[best]
            stem = max((s for s in near if stem.startswith(s[:-1] or s)), key=len, default=stem)
        keys.append(m.key(stem))
    return " ".join(keys)


def compatible(surface: str, language: str, name: str) -> float:
    """Return how likely the surface form is for that Vietnamese name, 0..1; 0 if a syllable cannot be."""
    spelt = [standard_spelling(w) for w in name.split()]
    if language == "vi":
        return 1.0 if match_key(surface, "vi") == match_key(name, "vi") else 0.0
    words = words_of(surface)
    if len(words) != len(spelt):
        return 0.0
    total = 1.0
    for word, syllable in zip(words, spelt, strict=True):
        own = likelihood(word, syllable, language)
        if not own:
            return 0.0
        total *= own / max(own, *readings(word, language).values(), 0.0)
    return float(total ** (1 / len(words)))


def link_name(
    surface: str, language: str, candidates: Collection[str] | None = None
) -> tuple[Candidate, ...]:
    """Return the Vietnamese names that a surface form can stand for, best first; empty if none is sure.

    With `candidates` only those are considered. Without, known office-holders come first, then names built
    of common syllables; their score says how sure tone and vowels are.
    """
    if candidates is None:
        return _known(surface, language)
    return _fitting(surface, language, candidates)


@lru_cache(maxsize=65536)
def _known(surface: str, language: str) -> tuple[Candidate, ...]:
    """Return the office-holders that fit, else names built of common syllables."""
    return _fitting(surface, language, _holders()) or _built(surface, language)


def _fitting(surface: str, language: str, names: Collection[str]) -> tuple[Candidate, ...]:
    fitting = sorted(
        ((compatible(surface, language, n), _weight(n), n) for n in names), key=lambda x: (-x[0] * x[1], x[2])
    )
    return tuple(Candidate(n, round(min(0.99, s), 3)) for s, _, n in fitting if s >= _LEAST)[:_MOST]


@lru_cache(maxsize=1)
def _holders() -> tuple[str, ...]:
    return tuple(dict.fromkeys(r["name"] for r in shared_table("office_holders")))


@lru_cache(maxsize=65536)
def _weight(name: str) -> float:
    """Return how common the syllables of a name are, dampened: it only breaks near ties."""
    table = frequencies()
    words = [standard_spelling(w) for w in name.split()]
    total = 1.0
    for i, word in enumerate(words):
        total *= _share(table.get(word), i, len(words))
    return float(total ** (0.15 / max(1, len(words))))


def _share(f: Frequencies | None, position: int, size: int) -> float:
    if f is None:
        return _RARE
    return max(_RARE, f.family if position == 0 else f.given if position == size - 1 else f.middle)


def _built(surface: str, language: str) -> tuple[Candidate, ...]:
    """Return names built syllable by syllable, the likeliest first."""
    words = words_of(surface)
    if language == "vi" or len(words) < 2:
        return ()
    table = frequencies()
    beams: list[tuple[float, str]] = [(1.0, "")]
    sure = 1.0
    for i, word in enumerate(words):
        found = {s: w * _share(table.get(s), i, len(words)) for s, w in readings(word, language).items()}
        total = sum(found.values())
        if not total:
            return ()
        best = sorted(found.items(), key=lambda x: (-x[1], x[0]))[:4]
        sure *= best[0][1] / total
        beams = [(p * w / total, f"{n} {s}".strip()) for p, n in beams for s, w in best]
        beams = sorted(beams, key=lambda x: (-x[0], x[1]))[: _MOST * 2]
    return tuple(Candidate(n, round(min(0.9, p), 3)) for p, n in beams[:_MOST])
