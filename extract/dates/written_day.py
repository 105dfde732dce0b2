"""Read a day as written: from a month's name or from numbers, in the order that the language uses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from extract.dates.calendars import Calendar, calendar_of, full_year, is_year_first
from extract.dates.grammar import Grammar

Part = dict[str, str | None]

# News is of so many days: a day and a month alone is one of them.
_FRESH = 4


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day as written; the year may be missing, `calendar` is None where only the year can tell."""

    day: int
    month: int
    year: int | None
    calendar: Calendar | None
    start: int
    until: int | None = None


@dataclass(frozen=True, slots=True)
class DayReader:
    """Reads the days of one text."""

    grammar: Grammar
    text: str
    folded: str
    published_on: date | None

    def read(
        self, match: re.Match[str], part: Part, last_year: int | None, *, goes_on: bool
    ) -> WrittenDay | None:
        """Return the day that a match writes, or None if it is no date; `goes_on` if "to" joins it to a day
        before."""
        if part["month"]:
            return self._worded(match, part, last_year)
        return self._numeric(match, part, last_year, goes_on=goes_on)

    def stated_year(self, part: Part, last_year: int | None) -> int | None:
        """Return the year that is written or told ("last year"); None where there is none."""
        if part["year"]:
            return int(part["year"])
        if part["short_year"] and part["month"] and self._calendar(part) == "jalali":
            return full_year(int(part["short_year"]), "jalali", self.grammar.language)
        if not part["year_word"]:
            return None
        told = self.grammar.words.year_words.of(part["year_word"])
        if told == "same":
            return last_year
        return self.published_on.year + int(told) if self.published_on else None

    def _worded(self, match: re.Match[str], part: Part, last_year: int | None) -> WrittenDay | None:
        words, name = self.grammar.words, part["month"] or ""
        calendar, month = words.months.of(name)
        year = self.stated_year(part, last_year)
        if year is None and not part["year_word"] and self._is_doubtful(match, part, name):
            return None
        era = self._era(part)
        if era == "unsettled":
            return None
        if calendar == "gregorian" and year is not None and year < 1500:
            return None
        day = int(part["day"]) if part["day"] else words.days.of(part["dayword"] or "")
        first, until, start = self._range(match, part, day, "joint", part["until"], match.start("until"))
        return WrittenDay(first, month, year, calendar, start, until)

    def _is_doubtful(self, match: re.Match[str], part: Part, name: str) -> bool:
        """Whether the month may be another word here: "6 می" begins a verb, "the first مارس" practised."""
        words, end = self.grammar.words, match.end("month")
        if words.ambiguous_with_day.knows(name):
            split = self.text[end : end + 1] == "\u200c" or bool(part["dayword"] and not part["time"])
            return split or not self._is_cued(match, part, end)
        worded = part["dayword"] and not part["of"]
        return bool(worded) and words.ambiguous_months.knows(name) and not self._is_cued(match, part, end)

    def _is_cued(self, match: re.Match[str], part: Part, end: int) -> bool:
        if any(
            part[n]
            for n in ("time", "deictic", "weekday", "cue", "cue_after", "month_cue", "era", "past", "future")
        ):
            return True
        before = self.folded[max(0, match.start() - 14) : match.start()]
        follows = self.folded[end : end + 1]
        return bool(self.grammar.preposition_before.search(before)) or not follows or follows in ",،.)؛:"

    def _range(
        self, match: re.Match[str], part: Part, day: int, joint: str, until: str | None, second: int
    ) -> tuple[int, int | None, int]:
        """Return the first day, the last one, and where the mention starts.

        Two days joined by "and" are a range if they follow each other; else the date is the second alone.
        """
        start = match.start()
        if until is None or int(until) <= day:
            return (day, None, start) if until is None else (int(until), None, second)
        if part[joint] in self.grammar.words.lists["range_and"] and int(until) != day + 1:
            return int(until), None, second
        return day, int(until), start

    def _numeric(
        self, match: re.Match[str], part: Part, last_year: int | None, *, goes_on: bool
    ) -> WrittenDay | None:
        a, b, c = int(part["a"] or 0), int(part["b"] or 0), part["c"]
        cued = goes_on or any(part[n] for n in ("time", "deictic", "weekday", "cue"))
        if c is None:
            year = self.stated_year(part, last_year) if part["year_cue"] or part["year_word"] else None
            if not (cued or year or self._is_news_day(a, b, part)):
                return None
            if (part["space"] and part["sep"] == "-") or not 1 <= b <= 12 or not 1 <= a <= 31:
                return None
            return self._numeric_range(match, part, WrittenDay(a, b, year, "gregorian", match.start()))
        found = self._ordered(a, b, c, part, cued, match)
        if found is None or not 1 <= found.month <= 12:
            return None
        return self._numeric_range(match, part, found)

    def _is_news_day(self, day: int, month: int, part: Part) -> bool:
        """Whether two numbers with a slash are one of the days before the publication, and no fraction."""
        if part["sep"] != "/" or part["space"] or self.published_on is None or day <= month:
            return False
        published = self.published_on
        return any(
            (d.day, d.month) == (day, month) for d in (published - timedelta(days=n) for n in range(_FRESH))
        )

    def _numeric_range(self, match: re.Match[str], part: Part, day: WrittenDay) -> WrittenDay:
        if part["from"] is None:
            return day
        first, until, start = self._range(
            match, part, int(part["from"]), "joint2", str(day.day), match.start("a")
        )
        return WrittenDay(first, day.month, day.year, day.calendar, start, until)

    def _ordered(
        self, a: int, b: int, c: str, part: Part, cued: bool, match: re.Match[str]
    ) -> WrittenDay | None:
        """Return the day that three numbers mean: the year is the long one, or the one that is no day."""
        language, start = self.grammar.language, match.start()
        era = self._era(part)
        if era == "unsettled":
            return None
        calendar: Calendar | None = era if era in ("gregorian", "hijri", "jalali") else None  # type: ignore[assignment]
        last = int(c)
        if (a > 31 and last > 31) or (len(c) == 1 and a <= 31):
            return None
        if a > 31:
            year, day = a, last
            if a < 100 and not is_year_first(language):
                return None
        elif len(c) == 4:
            year, day = last, a
        elif is_year_first(language):
            if last <= 31:
                return None
            year, day = last, a
        else:
            before = self.folded[max(0, start - 14) : start]
            marked = cued or part["year_after"] or self.grammar.preposition_before.search(before)
            if not marked and calendar is None:
                return None
            year, day = last, a
        year = full_year(year, calendar, language)
        if not (1200 <= year < 1500 or 1800 <= year <= 2100):
            return None
        return WrittenDay(day, b, year, calendar or calendar_of(year, language), start)

    def _calendar(self, part: Part) -> Calendar:
        return self.grammar.words.months.of(part["month"] or "")[0]

    def _era(self, part: Part) -> str | None:
        return self.grammar.words.eras.of(part["era"]) if part["era"] else None
