"""What the date stage finds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

TimeOfDay = Literal["morning", "afternoon", "evening"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as an article writes it, resolved as far as the text and its publication date settle it.

    `value` is None where the day cannot be settled (a bare month or year, "30/4" with no year and no
    publication date); `until` is the last day of a range ("6-7/1"). `year` and `month` hold what is known
    even when the day is not. `time_of_day` is set when the phrase itself says it ("sáng 17/5"). A bare
    time-of-day phrase with a deictic ("sáng nay", "بعدازظهر امروز") is a mention too.
    """

    start: int
    end: int
    as_written: str
    value: date | None
    until: date | None = None
    year: int | None = None
    month: int | None = None
    time_of_day: TimeOfDay | None = None
