"""The stem that the case forms of a native name or noun share: "Мельника", "Мельнику" -> "мельник"."""

from __future__ import annotations

from functools import cache, lru_cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold

# Fewer letters are left of no stem.
_SHORTEST = 3
# What a stem may end with in one case and not in another: "Палій", "Палія".
_SOFT = "ійьї"


@lru_cache(maxsize=65536)
def case_stem(word: str, language: str) -> str:
    """Return a word, folded, without its case ending; all of it in a language that has no cases."""
    folded = fold(word)
    for ending in _endings(language):
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST:
            folded = folded[: -len(ending)]
            break
    else:
        return folded
    return folded.rstrip(_SOFT) if len(folded.rstrip(_SOFT)) >= _SHORTEST else folded


def has_cases(language: str) -> bool:
    """Tell whether the words of a language change by case."""
    return bool(_endings(language))


@cache
def _endings(language: str) -> tuple[str, ...]:
    """Return the case endings, the longest first."""
    morphology = language_yaml(language, "roles")["morphology"]
    return tuple(sorted(morphology["endings"], key=len, reverse=True)) if morphology["declined"] else ()
