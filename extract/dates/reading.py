"""Read what the grammar matched: which day, month and year, in which calendar."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from extract.dates.calendars import Calendar, calendar_of, nearest, to_date
from extract.dates.grammar import Grammar
from extract.dates.mention import DateMention, TimeOfDay
from extract.dates.written_day import DayReader, Part, WrittenDay

# News is told within this many days.
_NEWS_DAYS = 14
_OPENING, _CLOSING = frozenset('"«“„'), frozenset('"»”')


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the matches of one text."""

    grammar: Grammar
    text: str
    folded: str
    published_on: date | None
    days: DayReader

    def read(self, match: re.Match[str], before: Sequence[DateMention]) -> DateMention | None:
        """Return the mention that a match is, or None; `before` are the mentions before it in the text."""
        part = match.groupdict()
        last_year = next((m.year for m in reversed(before) if m.year), None) if part["year_word"] else None
        if part["only"] or part["only2"]:
            return self._year(match, part)
        if part["a"] or (part["month"] and (part["day"] or part["dayword"])):
            goes_on = bool(before) and self._joins(before[-1].end, match.start())
            return self._day(match, part, last_year, goes_on=goes_on)
        if part["same_day"] or part["time"] in self.grammar.words.lists["same_day"]:  # "cùng chiều"
            return self._same_day(match, part, before)
        told = self._told(match, part)
        return told if told or not part["month"] else self._month(match, part, last_year)

    def _mention(
        self,
        start: int,
        end: int,
        part: Part,
        value: date | None,
        until: date | None = None,
        year: int | None = None,
        month: int | None = None,
    ) -> DateMention:
        if value is not None:
            year, month = value.year, value.month
        end = self._closed(start, end)
        return DateMention(start, end, self.text[start:end], value, until, year, month, self._time(part))

    def _closed(self, start: int, end: int) -> int:
        """Return the end behind the vowel signs of the last word and the bracket that the mention opened."""
        while unicodedata.combining(self.text[end : end + 1] or " "):
            end += 1
        opened = self.text.count("(", start, end) > self.text.count(")", start, end)
        return end + 1 if opened and self.text[end : end + 1] == ")" else end

    def _time(self, part: Part) -> TimeOfDay | None:
        word = part["time"] or part.get("time_after")
        value = self.grammar.words.times.of(word) if word else "none"
        return None if value == "none" else value  # type: ignore[return-value]

    def _year(self, match: re.Match[str], part: Part) -> DateMention | None:
        year = int(part["only"] or part["only2"] or 0)
        era = self.grammar.words.eras.of(part["era2"]) if part["era2"] else "gregorian"
        if calendar_of(year, self.grammar.language) != "gregorian" or era != "gregorian":
            return None
        return self._mention(match.start(), match.end(), part, None, year=year)

    def _month(self, match: re.Match[str], part: Part, last_year: int | None) -> DateMention | None:
        """Return the mention of a month: by its year, or by its name if that is no other word."""
        name = part["month"] or ""
        calendar, month = self.grammar.words.months.of(name)
        year = self.days.stated_year(part, last_year)
        if year is None and calendar == "gregorian":
            year = self._year_of_month(month, self._direction(match, part))
        dated = year is not None or bool(part["month_cue"] or part["cue_after"])
        if not dated and self.grammar.words.ambiguous_months.knows(name):
            return None
        if calendar != "gregorian":
            days = [to_date(calendar, year, month, d) for d in (1, 29)] if year else [None]
            years = {d.year if d else None for d in days}
            year = years.pop() if len(years) == 1 else None
            return self._mention(match.start(), match.end(), part, None, year=year) if year else None
        return self._mention(match.start(), match.end(), part, None, year=year, month=month)

    def _same_day(
        self, match: re.Match[str], part: Part, before: Sequence[DateMention]
    ) -> DateMention | None:
        """Return "the same day": the first settled day of the text that is news, no deadline or history."""
        end = max(match.end(n) for n in ("time", "same_day") if part[n])
        days = (m.value for m in before if m.value is not None)
        if self.published_on is not None:
            published = self.published_on
            days = (d for d in days if 0 <= (published - d).days <= _NEWS_DAYS)
        value = next(days, None)
        return self._mention(match.start(), end, part, value) if value or self._time(part) else None

    def _year_of_month(self, month: int, direction: int) -> int | None:
        """Return the year of "last May", "next May"; None without such a word."""
        if self.published_on is None or not direction:
            return None
        year, reached = self.published_on.year, (self.published_on.month - month) * direction
        return year if reached < 0 else year + direction

    def _told(self, match: re.Match[str], part: Part) -> DateMention | None:
        """Return the mention of a day told from the publication: "today", "Sunday"."""
        words = self.grammar.words
        names = [n for n in ("time", "later", "deictic", "weekday", "past2", "future2") if part[n]]
        weekday, deictic, later = part["weekday"], part["deictic"], part["later"]
        if not (weekday or deictic or later):
            return None
        end = max(match.end(n) for n in names)
        if self._is_name(match.start(), end):
            return None
        if self.published_on is None:
            return self._mention(match.start(), end, part, None) if deictic or later else None
        day = self.published_on
        if deictic or later:
            days = words.deictics.of(deictic) if deictic else words.deictics_after_time.of(later or "")
            day += timedelta(days=days)
            # "today, Saturday" of a page of Sunday is Saturday: the weekday is the surer word
            value = _weekday(day, words.weekdays.of(weekday), 0) if weekday and days <= 0 else day
            return self._mention(match.start(), end, part, value)
        direction = self._direction(match, part)
        told = direction or part["cue"] or part["time"] or words.bare_weekdays.knows(weekday or "")
        if not told:
            return None
        value = _weekday(day, words.weekdays.of(weekday or ""), direction)
        return self._mention(match.start(), end, part, value)

    def _is_name(self, start: int, end: int) -> bool:
        """Whether the words stand alone in quotation marks: a newspaper is called "Today"."""
        return self.text[max(0, start - 1) : start] in _OPENING and self.text[end : end + 1] in _CLOSING

    def _direction(self, match: re.Match[str], part: Part) -> int:
        """Return -1 where the words say that the day is past, 1 that it is to come, else 0."""
        before = self.folded[max(0, match.start() - 14) : match.start()]
        if part["past"] or part["past2"] or self.grammar.past_before.search(before):
            return -1
        # "The next day, 4 June" is the one behind another that was told.
        ahead = self.grammar.future_before.search(before) and not self._is_told_day(match, part)
        return 1 if part["future"] or part["future2"] or ahead else 0

    def _is_told_day(self, match: re.Match[str], part: Part) -> bool:
        """Tell whether a comma parts the word for a day from its date ("наступного дня, 4 червня")."""
        return bool(part["cue"]) and self.folded[match.end("cue") : match.end("cue") + 1] == ","

    def _joins(self, start: int, end: int) -> bool:
        """Tell whether all between two dates is a word for "to": behind "and" may stand a fraction."""
        joint = self.grammar.range_between.fullmatch(self.folded, start, end)
        return joint is not None and joint["to"] is not None

    def _day(
        self, match: re.Match[str], part: Part, last_year: int | None, *, goes_on: bool
    ) -> DateMention | None:
        day = self.days.read(match, part, last_year, goes_on=goes_on)
        if day is None:
            return None
        year, calendar = day.year, day.calendar or "gregorian"
        if year is None and part["year_word"]:
            return self._mention(day.start, match.end(), part, None, month=day.month)
        if year is not None:
            value = to_date(calendar, year, day.month, day.day)
        elif self.published_on is not None:
            direction = self._direction(match, part)
            value = nearest(calendar, day.month, day.day, self.published_on, direction)
        else:
            possible = to_date(
                calendar, {"jalali": 1403, "hijri": 1445}.get(calendar, 2024), day.month, day.day
            )
            month = day.month if calendar == "gregorian" else None
            return self._mention(day.start, match.end(), part, None, month=month) if possible else None
        if value is None:
            return None
        until = self._until(day, calendar, year, value)
        return self._mention(day.start, match.end(), part, value, until)

    def _until(self, day: WrittenDay, calendar: Calendar, year: int | None, first: date) -> date | None:
        if day.until is None:
            return None
        if year is None:
            last = nearest(calendar, day.month, day.until, first)
        else:
            last = to_date(calendar, year, day.month, day.until)
        return last if last is not None and last > first else None


def _weekday(day: date, weekday: int, direction: int) -> date:
    """Return the last such weekday up to `day`; with a direction, the next before or after it."""
    if direction > 0:
        return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)
    back = (day.weekday() - weekday) % 7
    return day - timedelta(days=back or (7 if direction < 0 else 0))
