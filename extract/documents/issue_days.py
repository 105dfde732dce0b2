"""The year of a day that an article gives without one beside a document: the last such day, as none is issued
after it is cited, or that of the year in the number."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from extract.dates.mention import DateMention

_FIGURES = re.compile(r"\d+")
_OF_A_YEAR = 4


def not_after(day: DateMention, published_on: date | None) -> DateMention:
    """Return a day without a year as the last one that is not after the publication: "(30 квітня)" is of last
    year in January."""
    if published_on is None or day.value is None or day.value <= published_on or not is_without_year(day):
        return day
    return in_year(day, day.value.year - 1)


def in_year(day: DateMention, year: int) -> DateMention:
    """Return a day in another year."""
    if day.value is None or (day.value.month, day.value.day) == (2, 29):
        return day
    return replace(day, value=day.value.replace(year=year))


def is_without_year(day: DateMention) -> bool:
    """Tell whether a day of the Gregorian calendar is written without its year."""
    figures = _FIGURES.findall(day.as_written)
    own = day.value is not None and day.month in (None, day.value.month)
    return own and len(figures) in (1, 2) and all(len(f) < _OF_A_YEAR for f in figures)
