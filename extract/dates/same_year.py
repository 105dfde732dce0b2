"""The year of days that are written without one, in a text of which no day of publication is known."""

from __future__ import annotations

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
    which may be years older than what is reported.
    """
    whole = [d.value for d in dates if d.value is not None and d.year is not None and d.start not in cited]
    years = {day.year for day in whole}
    if len(years) != 1 or min(years) < _OLDEST or all(d.value is not None for d in dates):
        return tuple(dates)
    resolved = {(d.start, d.end): d for d in find_dates(text, language, max(whole))}
    near = {at: d for at, d in resolved.items() if any(_is_behind(d.value, day) for day in whole)}
    return tuple(
        near.get((d.start, d.end), d) if d.value is None and d.year is None and d.month is not None else d
        for d in dates
    )


def _is_behind(day: date | None, told: date) -> bool:
    """Tell whether a day is that of a report which tells of another: not before it, and not long after."""
    return day is not None and timedelta(0) <= day - told <= _NEAR
