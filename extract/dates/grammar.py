"""The forms of dates in one language as one regular expression, made of the words of its dates.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's pattern, and what its words mean."""

    pattern: re.Pattern[str]
    months: dict[str, int]
    jalali: dict[str, int]
    hijri: dict[str, int]
    days: dict[str, int]
    times: dict[str, str]
    deictic: dict[str, int]
    weekdays: dict[str, int]


@cache
def grammar(language: str) -> Grammar:
    """Return the grammar of a language. Raises FileNotFoundError for one that has no dates.yaml."""
    data = language_yaml(language, "dates")
    months = _numbered(data["months"])
    jalali, hijri = _listed(data["jalali"]), _listed(data["hijri"])
    days, times = _numbered(data["days"]), {fold(w): k for k, ws in data["times"].items() for w in ws}
    deictic, weekdays = _numbered(data["deictic"]), _numbered(data["weekdays"])
    glue = "[وفبلك]?" if language == "ar" else ""
    cue = _any(fold(w) for w in data["day_words"])
    month = f"(?P<month>{_any({**months, **jalali, **hijri})})"
    years = _any(fold(w) for w in data["year_words"])
    suffix = _any(fold(w) for w in data["year_suffixes"])
    marks = _any(fold(w) for w in data["hijri_marks"])
    joiner = _any(fold(w) for w in data["joiners"])
    until = _any(fold(w) for w in data["ranges"])
    gap = r"[\s,،]*"
    number = r"(?P<day>\d{1,2})(?:-?(?:го|е|й|ого))?" + f"(?:\\s*(?:{until})\\s*(?P<until>\\d{{1,2}}))?"
    year = (
        rf"(?:{gap}(?:(?:{years})\s*)?(?P<year>[12]\d{{3}})(?!\d)"
        rf"(?:\s*(?P<mark>{marks})(?!\w))?(?:\s*(?:{suffix})(?!\w))?)?"
    )
    worded = rf"(?:{number}|(?P<dayword>{_any(days)}))(?:\s*(?:{joiner}))?\s*{month}(?!\w){year}"
    numeric = (
        r"(?P<d1>\d{1,2})\s*(?P<sep>[/.\-])\s*(?P<m1>\d{1,2})\s*(?P=sep)\s*(?P<y1>\d{4}|\d{2})(?![\d/])"
        rf"(?:\s*(?P<mark1>{marks})(?!\w))?"
    )
    iso = (
        r"(?P<y2>\d{4})\s*(?P<sep2>[/.\-])\s*(?P<m2>\d{1,2})\s*(?P=sep2)\s*(?P<d2>\d{1,2})(?![\d/])"
        rf"(?:\s*(?P<mark2>{marks})(?!\w))?"
    )
    cued = (
        rf"(?:(?P<time3>{_any(times)})|(?:{cue}))(?:\s+(?:{cue}))?\s+(?P<d3>\d{{1,2}})(?:-(?P<u3>\d{{1,2}}))?"
        r"[/.\-](?P<m3>\d{1,2})(?![\d/%]|[.,]\d)"
    )
    this = _any(fold(w) for w in data["this"])
    today = rf"(?:(?P<time2>{_any(times)})\s*(?P<this>{this})|(?P<deictic>{_any(deictic)}))(?!\w)"
    weekday = rf"(?:{_any(fold(w) for w in data['weekday_words'])})\s+(?P<weekday>{_any(weekdays)})(?!\w)"
    only = rf"(?P<month2>{_any({**months, **jalali})})\s*(?:/|(?:{years}))?\s*(?P<year2>[12]\d{{3}})(?!\d)"
    lead = rf"(?:(?P<time0>{_any(times)})\s*(?:(?:{cue})\s*)?)?"
    forms = [
        f"{lead}(?:{worded}|{numeric}|{iso})",
        cued,
        today,
        weekday,
        only,
    ]
    pattern = re.compile(rf"(?<![\w/.\-])(?:{glue})(?:" + "|".join(forms) + ")")
    return Grammar(pattern, months, jalali, hijri, days, times, deictic, weekdays)


def _numbered(data: dict[int, list[str]]) -> dict[str, int]:
    return {fold(str(w)): int(n) for n, words in data.items() for w in words}


def _listed(names: list[str]) -> dict[str, int]:
    return {fold(w): n for n, ways in enumerate(names, 1) for w in ways.split("|")}


def _any(words: Iterable[str]) -> str:
    """Return the alternatives, longest first; a pattern that never matches if there are none."""
    found = sorted({w for w in words if w}, key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in found) or "(?!)"
