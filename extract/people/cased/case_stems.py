"""The stem that the case forms of a native name or noun share: "Мельника", "Мельнику" -> "мельник"."""

from __future__ import annotations

from functools import cache, lru_cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.cased.case_marks import case_marks

# Fewer letters are left of no stem.
_SHORTEST = 3


@lru_cache(maxsize=65536)
def case_stem(word: str, language: str) -> str:
    """Return a word, folded, without its case ending; all of it in a language that has no cases."""
    folded = fold(word)
    for size, endings in _endings(language):
        if folded[-size:] in endings and len(folded) - size >= _SHORTEST:
            folded = folded[:-size]
            break
    else:
        return folded
    # What a stem may end with in one case and not in another: "Палій", "Палія".
    bare = folded.rstrip("".join(case_marks(language).soft))
    return bare if len(bare) >= _SHORTEST else folded


def stems_of_nominative(word: str, language: str) -> frozenset[str]:
    """Return the stems that the forms of a dictionary form can have: what ends in a consonant may end by
    chance as a case does ("В'єтнам", "В'єтнаму"), and is a stem itself.
    """
    folded = fold(word)
    whole = bool(_endings(language)) and not folded.endswith(_vowels_and_signs(language))
    return frozenset((case_stem(word, language), *((folded,) if whole else ())))


@cache
def _vowels_and_signs(language: str) -> tuple[str, ...]:
    """Return how a nominative ends that another ending takes the place of."""
    return tuple(language_yaml(language, "roles")["morphology"]["nominative_endings"])


def has_cases(language: str) -> bool:
    """Tell whether the words of a language change by case."""
    return bool(_endings(language))


@cache
def _endings(language: str) -> tuple[tuple[int, frozenset[str]], ...]:
    """Return the case endings by their length, the longest first."""
    morphology = language_yaml(language, "roles")["morphology"]
    listed: list[str] = morphology["endings"] if morphology["declined"] else []
    sizes = sorted(set(map(len, listed)), reverse=True)
    return tuple((size, frozenset(e for e in listed if len(e) == size)) for size in sizes)
