"""The words of dates in one language, folded for matching, with what each means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from extract.dates.calendars import Calendar
from extract.lexicon import language_yaml
from extract.lexicon.folding import fold

T = TypeVar("T")

# Spaces and half-spaces may be lost, Arabic vowel signs may stand.
_UNWRITTEN = str.maketrans(dict.fromkeys(" ـًٌٍَُِّْ"))


class Meanings(Generic[T]):
    """Words with a meaning each, however a text spaces and points them."""

    def __init__(self, pairs: Iterable[tuple[str, T]]) -> None:
        listed = [(fold(word), meaning) for word, meaning in pairs]
        self.words = tuple(dict.fromkeys(word for word, _ in listed))
        self._meanings = {word.translate(_UNWRITTEN): meaning for word, meaning in listed}

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)

    def __bool__(self) -> bool:
        return bool(self.words)

    def of(self, written: str) -> T:
        """Return the meaning of a word as matched in a folded text. Raises KeyError for an unknown one."""
        return self._meanings[written.translate(_UNWRITTEN)]

    def knows(self, written: str) -> bool:
        """Return whether the word is listed."""
        return written.translate(_UNWRITTEN) in self._meanings


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What dates.yaml says of one language."""

    months: Meanings[tuple[Calendar, int]]
    ambiguous_months: Meanings[bool]
    ambiguous_with_day: Meanings[bool]
    days: Meanings[int]
    weekdays: Meanings[int]
    bare_weekdays: Meanings[bool]
    times: Meanings[str]
    deictics: Meanings[int]
    deictics_after_time: Meanings[int]
    year_words: Meanings[int | str]
    eras: Meanings[str]
    lists: Mapping[str, tuple[str, ...]]


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the vocabulary of a language. Raises FileNotFoundError for one that has no dates.yaml."""
    data: dict[str, Any] = language_yaml(language, "dates")
    return Vocabulary(
        months=Meanings(month_names(language)),
        ambiguous_months=Meanings((w, True) for w in data["ambiguous_months"]),
        ambiguous_with_day=Meanings((w, True) for w in data["ambiguous_with_day"]),
        days=Meanings(_pairs(data["ordinal_days"])),
        weekdays=Meanings(_pairs(data["weekdays"])),
        bare_weekdays=Meanings((w, True) for w in data["bare_weekdays"]),
        times=Meanings(_pairs(data["times_of_day"])),
        deictics=Meanings(_pairs(data["deictics"])),
        deictics_after_time=Meanings(_pairs(data["deictics_after_time"])),
        year_words=Meanings(_pairs(data["year_words"])),
        eras=Meanings(_pairs(data["eras"])),
        lists={k: tuple(map(fold, v)) for k, v in data.items() if isinstance(v, list)},
    )


@cache
def month_names(language: str) -> tuple[tuple[str, tuple[Calendar, int]], ...]:
    """Return the months as the language spells them, each with its calendar and number; later ones hold.

    Raises FileNotFoundError for a language that has no dates.yaml.
    """
    data: dict[str, Any] = language_yaml(language, "dates")
    calendars: tuple[tuple[str, Calendar], ...] = (
        ("hijri_months", "hijri"),
        ("jalali_months", "jalali"),
        ("months", "gregorian"),
    )
    return tuple((word, (calendar, n)) for key, calendar in calendars for word, n in _pairs(data[key]))


def _pairs(data: Mapping[Any, Iterable[str]]) -> Iterator[tuple[str, Any]]:
    return ((word, meaning) for meaning, words in data.items() for word in words)
