"""Turn day, month and year of a calendar into a date. Impossible days give None."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

Calendar = Literal["gregorian", "jalali", "hijri"]

# Half a year: a day and month without a year is the one nearest to the publication.
_HALF_YEAR = timedelta(days=183)


def to_date(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """Return the Gregorian date, or None where the calendar has no such day."""
    try:
        if calendar == "jalali":
            from persiantools.jdatetime import JalaliDate

            found: date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
            return found
        if calendar == "hijri":
            from hijridate import Hijri

            converted = Hijri(year, month, day).to_gregorian()
            return date(converted.year, converted.month, converted.day)
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def calendar_of(year: int, language: str, *, marked: bool) -> Calendar:
    """Return the calendar that a year is of: in Persian 1200-1499 is Jalali, in Arabic Hijri."""
    if marked:
        return "hijri"
    if 1200 <= year < 1500:
        return "jalali" if language == "fa" else "hijri"
    return "gregorian"


def full_year(year: int, language: str) -> int:
    """Return a year of two digits in full: the last century's from 70 on; in Persian 13xx."""
    if year >= 100:
        return year
    if language == "fa":
        return 1300 + year if year >= 40 else 1400 + year
    return 2000 + year if year < 70 else 1900 + year


def nearest(month: int, day: int, published_on: date) -> date | None:
    """Return the date of that day nearest to the publication."""
    years = (published_on.year - 1, published_on.year, published_on.year + 1)
    dates = [d for y in years if (d := to_date("gregorian", y, month, day)) is not None]
    best = min(dates, key=lambda d: abs(d - published_on), default=None)
    return best if best is not None and abs(best - published_on) <= _HALF_YEAR else None
