"""The year of days that are written without one, in a text of which no day of publication is known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from extract.dates.finder import find_dates
from extract.dates.mention import DateMention

# Newsrooms have no older pages: an earlier day is one that is commemorated.
_OLDEST = 2000
_NEAR = timedelta(days=90)


def with_years(text: str, language: str, dates: Sequence[DateMention]) -> tuple[DateMention, ...]:
    """Return the dates; a day and month without a year is the one nearest to the last day that the text gives
    in full, if all that it gives in full are of one year, and that day is not far: it may be of an old law.

    "Today" stays unknown: the last day that a text names need not be its own. `dates` are those that
    `find_dates` found in `text` without a day of publication.
    """
    whole = [d.value for d in dates if d.value is not None and d.year is not None]
    years = {day.year for day in whole}
    if len(years) != 1 or min(years) < _OLDEST or all(d.value is not None for d in dates):
        return tuple(dates)
    last = max(whole)
    resolved = find_dates(text, language, last)
    near = {(d.start, d.end): d for d in resolved if d.value is not None and abs(d.value - last) <= _NEAR}
    return tuple(
        near.get((d.start, d.end), d) if d.value is None and d.year is None and d.month is not None else d
        for d in dates
    )
