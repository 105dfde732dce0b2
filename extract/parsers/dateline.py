"""Read the dateline that opens a report: city, day and agency.

"الرياض 19 نوفمبر 2025 (واس) -", "Київ, 19 листопада 2025 року. /Укрінформ/.", "Hà Nội (TTXVN 19/11/2025) -",
"Київ. 19 листопада. УНН.", "تهران - ایرنا -". Agencies and cities are those of `furniture.yaml`.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from extract.parsers.furniture import alternation, fold_line, words
from extract.parsers.publication import find_date

# A dateline is short: so much stands before the agency, and between the city and what follows the day.
_BEFORE, _DAY = 60, 40
_DASH = "[-ـ]"  # in folded text, where all dashes are one


def read_dateline(text: str) -> tuple[str | None, date | None] | None:
    """Return the agency and the day that the first words of a paragraph state; None if they are no dateline.

    Without an agency a day counts between a listed city and a dash.
    """
    folded = fold_line(text[: 2 * _BEFORE])
    found = _of_agency().match(folded)
    if found is not None and found.lastgroup is not None:
        day = find_date(text[: found.end()]) or _day_behind(text, found.end())
        return text[found.start(found.lastgroup) : found.end(found.lastgroup)], day and day[0]
    found = _of_city().match(folded)
    stated = find_date(text[: found.end()]) if found is not None else None
    return (None, stated[0]) if stated is not None else None


def agency_alone(line: str) -> str | None:
    """Return the agency of a line that is no more than a listed city and it ("الرياض - واس"), an empty one if
    the line is the city and a dash; None if it is neither."""
    found = _city_and_agency().fullmatch(fold_line(line.strip()))
    if found is None:
        return None
    return line.strip()[found.start("house") : found.end("house")] if found["house"] else ""


def _day_behind(text: str, start: int) -> tuple[date, int, int] | None:
    """Return the day between an agency before `start` and a further dash: "تهران - ایرنا - ۳ تیر ۱۴۰۱ -"."""
    closed = re.match(rf"\s?[^.()]{{4,{_DAY}}}?\s{_DASH}\s", fold_line(text[start : start + _DAY]))
    return find_date(text[start : start + closed.end()]) if closed else None


@cache
def _of_agency() -> re.Pattern[str]:
    """An agency in brackets or strokes behind the city, or behind a listed city and a full stop or a dash."""
    house = alternation(words("agencies"))
    city = alternation(words("cities"))
    forms = (
        rf"[^()/]{{2,{_BEFORE}}}\(\s?(?P<bracketed>{house})(?:[\s,]+[\d/.-]{{4,10}})?\s?\)\s?(?:{_DASH}|[:.])",
        rf"[^()/]{{2,{_BEFORE}}}/\s?(?P<between>{house})\s?/",
        rf"{city}(?:[.,]?\s[^.()/]{{2,{_DAY}}})?(?:[.,]|\s?{_DASH})\s?(?P<behind>{house})\s?(?:{_DASH}|[:.])",
    )
    return re.compile("|".join(forms))


@cache
def _of_city() -> re.Pattern[str]:
    return re.compile(rf"{alternation(words('cities'))}[.,]?\s[^()/]{{4,{_DAY}}}?\s?{_DASH}\s")


@cache
def _city_and_agency() -> re.Pattern[str]:
    city, house = alternation(words("cities")), alternation(words("agencies"))
    return re.compile(rf"{city}\s?(?:[-ـ(/,:|]\s?(?P<house>{house})\s?[)/]?\s?[-ـ:]?|[-ـ:])")
