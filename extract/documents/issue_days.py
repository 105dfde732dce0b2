"""The year of a day that an article gives without one beside a document: the last such day, as none is issued
after it is cited, or that of the year in the number."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from extract.dates.mention import DateMention

_FIGURES = re.compile(r"\d+")
_BEHIND_STROKE = re.compile(r"\d+\s?/\s?((?:19|20)\d\d)(?![\d/])")
_OF_A_YEAR = 4
# Years before are of other calendars.
_FIRST_YEAR = 1900


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


def year_of_native(number: str) -> int | None:
    """Return the year behind the stroke of another country's number ("488/2020", "12/2021-рп")."""
    found = _BEHIND_STROKE.match(number)
    return int(found[1]) if found else None


def settled_by(day: DateMention, year: int) -> DateMention | None:
    """Return a day beside a number that has a year: in that year if it is written without one, as it is if it
    is of that year, and None if it is of another."""
    if day.value is None:
        return _with_day(day, year)
    if day.value.year == year:
        return day
    return in_year(day, year) if is_without_year(day) else None


def _with_day(day: DateMention, year: int) -> DateMention:
    """Return a day whose year an article without a day has not told ("від 5 листопада") in a year."""
    figures = _FIGURES.findall(day.as_written)
    if day.month is None or len(figures) != 1 or len(figures[0]) >= _OF_A_YEAR or year < _FIRST_YEAR:
        return day
    try:
        return replace(day, value=date(year, day.month, int(figures[0])))
    except ValueError:  # 29 February
        return day


def is_without_year(day: DateMention) -> bool:
    """Tell whether a day of the Gregorian calendar is written without its year."""
    figures = _FIGURES.findall(day.as_written)
    own = day.value is not None and day.month in (None, day.value.month)
    return own and len(figures) in (1, 2) and all(len(f) < _OF_A_YEAR for f in figures)
