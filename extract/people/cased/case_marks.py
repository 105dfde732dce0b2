"""How names end in the cases of a language, besides what `nominatives` of names.yaml has them stand for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from extract.lexicon import language_yaml


@dataclass(frozen=True, slots=True)
class CaseMarks:
    """The endings of `case_marks` in names.yaml, where it is said what each is for.

    They are empty where words have no cases.
    """

    vowels: tuple[str, ...] = ()
    soft: tuple[str, ...] = ()
    undeclined: tuple[str, ...] = ()
    women: tuple[str, ...] = ()
    men: tuple[str, ...] = ()
    men_in_cases: tuple[str, ...] = ()
    men_in_several_cases: tuple[str, ...] = ()
    men_in_genitive: tuple[str, ...] = ()
    men_in_instrumental: tuple[str, ...] = ()
    hard_instrumental: tuple[str, ...] = ()
    like_instrumental: tuple[str, ...] = ()
    fathers_in_instrumental: tuple[str, ...] = ()
    women_in_instrumental: tuple[tuple[str, str], ...] = ()
    stems_in_nominative: tuple[tuple[str, str], ...] = ()
    towns_in_genitive: tuple[str, ...] = ()
    plural_towns_in_genitive: tuple[str, ...] = ()


@cache
def case_marks(language: str) -> CaseMarks:
    """Return the endings of a language. Raises FileNotFoundError for one without names.yaml."""
    data = language_yaml(language, "names")["case_marks"]
    return CaseMarks(**{key: _endings(listed) for key, listed in data.items()})


def _endings(listed: Iterable[Any]) -> Any:
    """Return endings, or pairs of an ending and another, as they stand in a file."""
    return tuple(tuple(ending) if isinstance(ending, list) else ending for ending in listed)
