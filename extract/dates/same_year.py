"""The year of days that are written without one, in a text of which no day of publication is known."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Sequence
from datetime import date, timedelta

from extract.dates.finder import find_dates
from extract.dates.mention import DateMention

# Newsrooms have no older pages: an earlier day is one that is commemorated.
_OLDEST = 2000
_NEAR = timedelta(days=90)


def with_years(
    text: str, language: str, dates: Sequence[DateMention], cited: Collection[int]
) -> tuple[DateMention, ...]:
    """Return the dates; a day and month without a year is the one nearest to the last day that the text gives
    in full, if all that it gives in full are of one year and one of them lies not long before it.

    "Today" stays unknown: the last day that a text names need not be its own. `dates` are those that
    `find_dates` found in `text` without a day of publication; `cited` has the starts of those of documents,
    which may be years older than what is reported. The year of a month that the headline names is that of its
    days ("… in November 2025", "on the 27th of November").
    """
    month = _month_of_headline(text, dates)
    if month is not None:
        dates = _in_month(text, language, dates, month)
    whole = [d.value for d in dates if d.value is not None and d.year is not None and d.start not in cited]
    years = {day.year for day in whole}
    if len(years) != 1 or min(years) < _OLDEST or all(d.value is not None for d in dates):
        return tuple(dates)
    resolved = find_dates(text, language, max(whole))
    near = {d.start: d for d in resolved if any(_is_behind(d.value, day) for day in whole)}
    found: list[DateMention] = []
    for d in dates:
        if found and d.start < found[-1].end:
            continue  # the last day of a range, whose first has its year only now
        loose = d.value is None and d.year is None and d.month is not None
        found.append(near.get(d.start, d) if loose else d)
    return tuple(found)


def _month_of_headline(text: str, dates: Sequence[DateMention]) -> date | None:
    """Return the last day of the only month that the first line of a text names with its year."""
    end = text.find("\n")
    named = {(d.year, d.month) for d in dates if d.end <= end and d.value is None and d.year and d.month}
    if len(named) != 1:
        return None
    year, month = named.pop()
    assert year is not None
    assert month is not None
    return date(year, month, monthrange(year, month)[1])


def _in_month(text: str, language: str, dates: Sequence[DateMention], last: date) -> tuple[DateMention, ...]:
    """Return the dates, those of a month without a year as of the month that `last` ends."""
    resolved = {(d.start, d.end): d for d in find_dates(text, language, last)}
    return tuple(
        resolved.get((d.start, d.end), d)
        if d.value is None and d.year is None and d.month == last.month
        else d
        for d in dates
    )


def _is_behind(day: date | None, told: date) -> bool:
    """Tell whether a day is that of a report which tells of another: not before it, and not long after."""
    return day is not None and timedelta(0) <= day - told <= _NEAR
