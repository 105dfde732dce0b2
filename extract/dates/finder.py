"""Find the dates of a text and resolve each as far as the text and the day of publication settle it."""

from __future__ import annotations

import re
from datetime import date, timedelta

from extract.dates.calendars import Calendar, calendar_of, full_year, nearest, to_date
from extract.dates.grammar import Grammar, grammar
from extract.dates.mention import DateMention, TimeOfDay
from extract.lexicon import language_codes
from extract.lexicon.folding import fold


def find_dates(text: str, language: str, published_on: date | None) -> tuple[DateMention, ...]:
    """Return the dates of a text in order, none overlapping.

    Offsets count code points into `text`. A day and month without a year takes the year nearest to
    `published_on`; without it the day stays unknown. Never is the day of the run used.
    """
    g = grammar(language)
    folded = fold(text)
    found = (_mention(g, m, text, language, published_on) for m in g.pattern.finditer(folded))
    return tuple(m for m in found if m is not None)


def parse_written_date(text: str, published_on: date | None = None) -> date | None:
    """Return the first date of a short line in any of the languages, or None."""
    for language in ("fa", *(c for c in language_codes() if c != "fa")):
        for mention in find_dates(text, language, published_on):
            if mention.value is not None:
                return mention.value
    return None


def _mention(
    g: Grammar, match: re.Match[str], text: str, language: str, published_on: date | None
) -> DateMention | None:
    part = match.groupdict()
    time = _time(g, part)
    start, end = match.span()
    if language == "ar" and text[start] in "وفبلك" and _glued(match):
        start += 1
    value, until, year, month = _resolve(g, part, language, published_on)
    if value is None and month is None and time is None:
        return None
    return DateMention(start, end, text[start:end], value, until, year, month, time)


def _glued(match: re.Match[str]) -> bool:
    groups = [match.start(name) for name in match.re.groupindex if match.group(name) is not None]
    return bool(groups) and min(groups) == match.start() + 1


def _time(g: Grammar, part: dict[str, str | None]) -> TimeOfDay | None:
    for name in ("time0", "time2", "time3"):
        word = part.get(name)
        if word:
            value = g.times[re.sub(r"\s+", " ", word)]
            return None if value == "none" else value  # type: ignore[return-value]
    return None


def _resolve(
    g: Grammar, part: dict[str, str | None], language: str, published_on: date | None
) -> tuple[date | None, date | None, int | None, int | None]:
    """Return the day, the last day of a range, the year and the month."""
    if part["this"] is not None or part["deictic"] is not None:
        days = g.deictic[re.sub(r"\s+", " ", part["deictic"])] if part["deictic"] else 0
        return (published_on + timedelta(days=days) if published_on else None), None, None, None
    if part["weekday"] is not None:
        return _weekday(g.weekdays[re.sub(r"\s+", " ", part["weekday"])], published_on), None, None, None
    if part["month2"] is not None:
        year = int(part["year2"] or 0)
        name = re.sub(r"\s+", " ", part["month2"])
        return None, None, year, g.months.get(name) or g.jalali.get(name)
    day, until, month, year_text, marked, calendar = _numbers(g, part, language)
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None, None, None, None
    if year_text is None:
        if calendar != "gregorian" or published_on is None:
            return None, None, None, month
        value = nearest(month, day, published_on)
        return value, _last(value, until, "gregorian", value.year if value else 0, month), None, month
    year = full_year(int(year_text), language)
    used = calendar if calendar != "gregorian" else calendar_of(year, language, marked=marked)
    value = to_date(used, year, month, day)
    if value is None or not 1800 <= value.year <= 2200:
        return None, None, None, None
    return value, _last(value, until, used, year, month), value.year, value.month


def _numbers(
    g: Grammar, part: dict[str, str | None], language: str
) -> tuple[int, int | None, int, str | None, bool, Calendar]:
    """Return day, last day, month, year, whether Hijri is written, and the calendar of a month's name."""
    if part["month"] is not None:
        name = re.sub(r"\s+", " ", part["month"])
        word = part["dayword"]
        day = int(part["day"]) if part["day"] else g.days[re.sub(r"\s+", " ", word or "")]
        until = int(part["until"]) if part["until"] else None
        calendar: Calendar = "gregorian" if name in g.months else "jalali" if name in g.jalali else "hijri"
        month = g.months.get(name) or g.jalali.get(name) or g.hijri[name]
        return day, until, month, part["year"], bool(part["mark"]), calendar
    if part["d1"] is not None:
        day, month, year = int(part["d1"]), int(part["m1"] or 0), part["y1"]
        if language == "fa" and len(year or "") == 2 and day > 31:
            day, year = int(year or 0), str(day)
        return day, None, month, year, bool(part["mark1"]), "gregorian"
    if part["y2"] is not None:
        return int(part["d2"] or 0), None, int(part["m2"] or 0), part["y2"], bool(part["mark2"]), "gregorian"
    until = int(part["u3"]) if part["u3"] else None
    return int(part["d3"] or 0), until, int(part["m3"] or 0), None, False, "gregorian"


def _weekday(weekday: int, published_on: date | None) -> date | None:
    if published_on is None:
        return None
    return published_on - timedelta(days=(published_on.weekday() - weekday) % 7)


def _last(first: date | None, until: int | None, calendar: Calendar, year: int, month: int) -> date | None:
    if first is None or until is None:
        return None
    last = to_date(calendar, year, month, until)
    return last if last is not None and last > first else None
