"""Turn day, month and year of a calendar into a date. Impossible days give None.

Jalali years are those of Iran's official calendar (persiantools); Hijri years follow Umm al-Qura
(hijridate, years 1343 to 1500), the civil calendar of Saudi Arabia.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from extract.lexicon import language_yaml

Calendar = Literal["gregorian", "jalali", "hijri"]

# Half a year: a day and month without a year is the one nearest to the publication.
_HALF_YEAR = timedelta(days=184)
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_FIRST_MUSLIM_YEAR = 622


def to_date(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """Return the Gregorian date, or None where the calendar has no such day or the year is no news year."""
    try:
        if calendar == "jalali":
            from persiantools.jdatetime import JalaliDate

            found: date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
        elif calendar == "hijri":
            from hijridate import Hijri

            converted = Hijri(year, month, day).to_gregorian()
            found = date(converted.year, converted.month, converted.day)
        else:
            found = date(year, month, day)
    except (ValueError, OverflowError):
        return None
    return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def year_in(calendar: Calendar, day: date) -> int:
    """Return the year of a calendar that holds a Gregorian day; about that year where no table has it."""
    try:
        if calendar == "jalali":
            from persiantools.jdatetime import JalaliDate

            return int(JalaliDate(day).year)  # type: ignore[no-untyped-call]
        if calendar == "hijri":
            from hijridate import Gregorian

            return int(Gregorian(day.year, day.month, day.day).to_hijri().year)
    except (ValueError, OverflowError):
        return day.year - _FIRST_MUSLIM_YEAR
    return day.year


def calendar_of(year: int, language: str) -> Calendar:
    """Return the calendar that a year without a mark is of: 1200-1499 is of the language's own one."""
    return _own_calendar(language) if 1200 <= year < 1500 else "gregorian"


def is_year_first(language: str) -> bool:
    """Tell whether the year may stand first in two digits, and last only in four, as where Jalali is read."""
    return _own_calendar(language) == "jalali"


def _own_calendar(language: str) -> Calendar:
    calendar: Calendar = language_yaml(language, "dates")["calendar"]
    return calendar


def full_year(year: int, calendar: Calendar | None, language: str) -> int:
    """Return a year of two digits in full: the last century's from 70 on; Jalali from 40 on 13xx."""
    if year >= 100:
        return year
    if calendar == "hijri":
        return 1400 + year
    if calendar == "jalali" or (calendar is None and _own_calendar(language) == "jalali"):
        return 1300 + year if year >= 40 else 1400 + year
    return 2000 + year if year < 70 else 1900 + year


def nearest(calendar: Calendar, month: int, day: int, published_on: date, direction: int = 0) -> date | None:
    """Return the date of that day and month nearest to the publication, within about half a year.

    `direction` -1 asks for the last one not after the publication, 1 for the next one not before it.
    """
    year = year_in(calendar, published_on)
    dates = [d for y in (year - 1, year, year + 1) if (d := to_date(calendar, y, month, day)) is not None]
    if direction:
        days = [d for d in dates if (d - published_on).days * direction >= 0]
        return min(days, key=lambda d: abs(d - published_on), default=None)
    best = min(dates, key=lambda d: abs(d - published_on), default=None)
    return best if best is not None and abs(best - published_on) <= _HALF_YEAR else None
