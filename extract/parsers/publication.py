"""Read the line of an article that says who published it and when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from extract.dates.calendars import Calendar, full_year, to_date
from extract.dates.vocabulary import month_names
from extract.lexicon import language_codes, language_yaml
from extract.parsers.furniture import alternation, behind_label, fold_line, is_only, opening, words

_NUMERIC = (
    r"(?<![\d/.-])(?P<a>\d{1,4})\s?(?P<sep>[/.-])\s?(?P<b>\d{1,2})\s?(?P=sep)\s?(?P<c>\d{4}|\d{2})(?![\d/])"
)
_CLOCK = r"\d{1,2}\s*[:hg]\s*\d{2}(?::\d{2})?['′’]?"
# The year may be followed by an abbreviation ("2024 р."); any other full stop ends a sentence.
_BRACKETED = re.compile(r"\(([^()]+)\)")
_DASHES = re.compile(r"\s*[-–—(]\s*")
_QUOTED = re.compile(r"[«“\"](?P<house>[^«»“”\"]{2,40})[»”\"]")
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")
_BAR = re.compile(r"\s*[|»•]\s*")
_DASHED = re.compile(r"[-–—|]\s*$")
_COMMA = re.compile(r"\s*[,،]\s*")
_FULL_STOP = re.compile(r"(?<![\s\d][рг])\.\s*$")
# Tables of the lunar months differ by a day.
_CALENDARS_APART = 2
# So long are initials or a city before the name of a house.
_DESK = 20
# Of so many words is the name of a city at most.
_CITY = 3
# Of so many words is a name behind a bar.
_SHORT = 5
_ZONE = r"\(?(?:gmt|utc)?\s*[+-]\s*\d{1,2}(?::?\d{2})?\)?|\(?gmt\)?"


@dataclass(frozen=True, slots=True)
class Publication:
    """What a publication line says; `doubled` if the name of the house was printed twice in it."""

    day: date | None
    publisher: str | None
    doubled: bool = False


def _calendar(year: int, named: Calendar = "gregorian") -> Calendar | None:
    """Tell the calendar from the year: Jalali years of the press are 13xx, early 14xx; Hijri later 14xx."""
    if named != "gregorian":
        return named
    if 1900 <= year <= 2100:
        return "gregorian"
    if 1350 <= year <= 1415:
        return "jalali"
    return "hijri" if 1416 <= year <= 1500 else None


@cache
def _months() -> dict[str, tuple[int, Calendar]]:
    found: dict[str, tuple[int, Calendar]] = {}
    for code in language_codes():
        for name, (calendar, number) in month_names(code):
            found[fold_line(name)] = (number, calendar)
    return found


@cache
def _worded() -> re.Pattern[str]:
    names = alternation(sorted(_months(), key=lambda n: (-len(n), n)))
    suffixes, year = alternation(_date_words("day_suffixes")), alternation(_date_words("year_before"))
    return re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:-?(?:{suffixes}|er))?[\s/,-]*(?P<month>{names})(?!\w)"
        rf"(?:[\s/]*\(?{names}\)?(?!\w))?[\s,/-]*{year}?\s*(?P<year>\d{{4}})(?!\d)"
    )


def _date_words(key: str) -> list[str]:
    """Return the words of a key of dates.yaml in all languages, longest first."""
    found = {fold_line(word) for code in language_codes() for word in language_yaml(code, "dates")[key]}
    return sorted(found, key=lambda w: (-len(w), w))


@cache
def _number() -> re.Pattern[str]:
    return re.compile(_NUMERIC)


def find_date(text: str) -> tuple[date, int, int] | None:
    """Return the first full date in `text` and its offsets; worded, numeric or ISO, in any calendar."""
    folded = fold_line(text)
    for found in _worded().finditer(folded):
        month, named = _months()[" ".join(found["month"].split())]
        calendar = _calendar(int(found["year"]), named)
        day = calendar and to_date(calendar, int(found["year"]), month, int(found["day"]))
        if day:
            return day, found.start(), found.end()
    for found in _number().finditer(folded):
        day = _numeric(found["a"], found["b"], found["c"])
        if day:
            return day, found.start(), found.end()
    return None


def _numeric(a: str, b: str, c: str) -> date | None:
    if len(a) == 4:
        year, month, day = int(a), int(b), int(c)
    elif len(a) <= 2:
        year, month, day = full_year(int(c), "gregorian", ""), int(b), int(a)
    else:
        return None
    calendar = _calendar(year)
    return to_date(calendar, year, month, day) if calendar else None


@cache
def _rest() -> re.Pattern[str]:
    """What may stand beside the date: clock, zone, weekday, words such as "Cập nhật", separators."""
    labels = alternation((*words("published"), *words("weekdays"), *words("date_words")))
    return re.compile(rf"(?:{_CLOCK}|{_ZONE}|(?<!\w){labels}(?!\w)|هـ|[\s|•·,،؛;:/()\[\].…ـ-]+)")


@cache
def _rest_at_end() -> re.Pattern[str]:
    return re.compile(rf"(?:{_rest().pattern})$")


def undouble(name: str) -> tuple[str, bool]:
    """Return a name printed twice in a row ("Báo ABáo A", "Báo A Báo A") once, and whether it was twice."""
    bare = name.strip()
    half, odd = divmod(len(bare), 2)
    first, second = bare[:half].rstrip(), bare[half + odd :].lstrip()
    if first and first == second and (not odd or not bare[half].strip()):
        return first, True
    return bare, False


def read_publication(text: str) -> Publication | None:
    """Return the publication that a line states, or None if the line is not one.

    A line counts if it holds a full date and, beside it, nothing but a clock, a weekday, separators and at
    most a short name: "Báo Lâm ĐồngBáo Lâm Đồng17/05/2025", "24 Канал | 27 квітня 2021, 18:06".
    """
    if len(text) > 140:
        return None
    found = find_date(text)
    if found is None:
        return None
    text = _without_sections(text)
    found = find_date(text)
    if found is None:
        return None
    day, start, end = found
    text = _without_identifier(text, end)
    before = text[:start]
    after = text[end:]
    if behind_label(fold_line(text), "published"):
        # "تاریخ انتشار: ۳ تیر ۱۴۰۴ - روابط عمومی شهرداری"
        closing = _strip(after)
        named = bool(closing) and len(closing.split()) <= _SHORT and not re.search(r"[\d.:!?؟|]", closing)
        parted = _DASHED.search(after[: after.find(closing)]) if named else None
        return Publication(day, closing if parted else None)
    if behind_label(fold_line(text), "identifiers"):
        return Publication(day, None)
    again = find_date(after)
    if again is not None and abs((again[0] - day).days) <= _CALENDARS_APART:
        # "07 جمادى الآخرة 1447 هـ الموافق 28 نوفمبر 2025 م": the day of the calendar in common use is meant.
        day, after = again[0], f"{after[: again[1]]} {after[again[2] :]}"
    closing = _strip(after)
    if len(_blank(after)) > 1:
        is_closing = is_house(closing) or closing in words("agencies")
        if is_closing and not _FULL_STOP.search(text):
            return Publication(day, closing)
        return Publication(day, None) if not _strip(before) and _is_barred(after, closing) else None
    name = _without_city(_without_label(_strip(before)))
    if not name:
        return Publication(day, None)
    publisher, doubled = undouble(name)
    if doubled:
        return Publication(day, publisher, True)
    quoted = _QUOTED.fullmatch(publisher)
    if quoted is not None:
        return Publication(day, quoted["house"])
    between = before[before.rindex(name) + len(name) :]
    if _is_city(publisher, between) and not _FULL_STOP.search(text):
        return Publication(day, None)
    if len(publisher.split()) > 8 or not _parted(publisher, between) or _FULL_STOP.search(text):
        return None
    return Publication(day, publisher)


def _without_sections(text: str) -> str:
    """Return a line without the section of the site and the number of the report, where bars part them from
    its day ("Політика | 12.05.2021", "۳ تیر ۱۴۰۱ - ۱۰:۲۵ | کد خبر ۴۴۱ | استان‌ها")."""
    parts = _BAR.split(text)
    kept = [
        p for p in parts if not (is_only(fold_line(p), "sections") or _identifier().fullmatch(fold_line(p)))
    ]
    return text if len(kept) == len(parts) else " | ".join(kept)


def _without_identifier(text: str, start: int) -> str:
    """Return a line without the number of the report behind its day ("… 1399 - کد خبر: 88120")."""
    number = _identifier().search(fold_line(text), start)
    return text[: number.start()] if number else text


@cache
def _identifier() -> re.Pattern[str]:
    return re.compile(rf"\s*(?<!\w){alternation(words('identifiers'))}\s?:?\s?[\d/-]+\s*$")


def _is_barred(after: str, name: str) -> bool:
    """Tell whether a bar and a short name, a house's or a writer's, end a line ("27/02/2025 | Sông Quê")."""
    barred = after[: after.find(name)].rstrip()[-1:] == "|"
    return barred and len(name.split()) <= _SHORT and not re.search(r"[\d.:!?؟]", name)


def _without_label(name: str) -> str:
    """Return the house behind a word for a source ("Nguồn: …")."""
    return name[behind_label(fold_line(name), "sources") :].strip()


def _without_city(name: str) -> str:
    """Return the house of "Isfahan - IRNA" or "… News Agency (IRNA) - Isfahan", a dateline with the city
    where the report was written."""
    short: list[str] = [s for s in _BRACKETED.findall(name) if s in words("agencies")]
    if short:
        return short[0]
    desk, dash, house = name.rpartition(" - ")
    if dash and " " in house and not is_house(name) and is_house(house) and len(desk) <= _DESK:
        return house  # "LA - Báo …": the initials of the house, or its city
    if _COMMA.split(name)[-1] in words("cities"):
        return ""  # the city alone, or with a building in it before
    return agency_of(name) or name


def agency_of(dateline: str) -> str | None:
    """Return the agency that a dash or bracket parts from the city of a report: "بغداد – واع"."""
    sides = [s.strip() for s in _DASHES.split(dateline)]
    if len(sides) != 2 or not any(s in words("cities") for s in sides):
        return None
    return next((s for s in sides if s in words("agencies")), None)


def _is_city(name: str, between: str) -> bool:
    """Tell whether a name and a comma before a date are those of a dateline: "Київ, 12 вересня 2025 року"."""
    is_short = len(name.split()) <= _CITY and not re.search(r"[\d.:!?؟]", name)
    return is_short and between.strip()[:1] in (",", "،") and not _blank(between) and not is_house(name)


def _parted(name: str, between: str) -> bool:
    """Tell whether name and date stand apart, not as in a sentence ("he was born 1 May 1931")."""
    if not between or re.search(r"[|•·—–ـ/)\n-]", between) or re.search(r"\s{3,}", between):
        return not name.endswith((".", "!", "?", "؟", ",", "،"))
    if not between.strip(" ,،") and is_house(name):
        return True
    if (is_house(name) or _is_desk(name)) and not _blank(between):
        return True
    if not between.strip():
        return False
    return (len(name.split()) <= 4 or is_house(name)) and bool(_weekday().search(fold_line(between)))


def _is_desk(name: str) -> bool:
    """Tell whether a name is that of an agency and of its desk behind a stroke: "ایسنا/اصفهان"."""
    agency, stroke, desk = name.partition("/")
    return bool(stroke and desk) and agency.strip() in words("agencies")


@cache
def _weekday() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternation(words('weekdays'))}(?!\w)")


def _blank(text: str) -> str:
    return _rest().sub("", fold_line(text)).strip()


def _strip(text: str) -> str:
    """Return `text` without separators and date words at its end and start."""
    folded = fold_line(text)
    start, end = 0, len(text)
    while True:
        ending = _rest_at_end().search(folded[start:end])
        if ending is None or ending.end() == ending.start():
            break
        end = start + ending.start()
    while True:
        begin = _rest().match(folded, start, end)
        if begin is None or begin.end() == begin.start():
            break
        start = begin.end()
    return text[start:end].strip()


def is_house(text: str) -> bool:
    """Tell whether a line is the name of a house by its first words ("Báo …", "Міністерство …") or its last
    ("… обласна адміністрація"), the host of its site, or the name of a newspaper known by that alone."""
    bare = text.strip()
    if len(bare.split()) > 10 or bare.endswith((".", "!", "?", "؟", ":")):
        return False
    if bare in words("newspapers"):
        return True
    folded = fold_line(bare)
    return bool(opening("houses").match(folded) or _ending().search(folded) or _HOST.fullmatch(folded))


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternation(words('house_endings'))}$")
