"""The date stage: dates as four languages and three calendars write them, resolved by the text."""

from extract.dates.finder import find_dates
from extract.dates.mention import DateMention

__all__ = ["DateMention", "find_dates"]
