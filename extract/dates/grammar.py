"""The forms of dates in one language as one expression, made of the words of its dates.yaml.

A date is led by words (a part of the day, "today", a weekday, "day"), may have a core (day and month name,
numbers, a month, a year) and a tail (year, calendar). The expression is tried only where one of its first
words or a number stands: an automaton finds those places, which is much faster than a search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation

from extract.dates.vocabulary import Vocabulary, vocabulary
from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.digits import number_starts

# Behind one of these a number goes on.
_WITHIN_NUMBER = frozenset("/.-")
_YEAR = r"(?:1[2-489]\d\d|20\d\d)(?!\d)"
_GAP = r"[ ,،(:-]{0,3}"
_END = r"(?![^\W\d_])"


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's expression, where it may begin, and the words that only stand near a date."""

    language: str
    words: Vocabulary
    glued: bool
    clitics: frozenset[str]
    pattern: re.Pattern[str]
    automaton: AhoCorasick
    past_before: re.Pattern[str]
    future_before: re.Pattern[str]
    preposition_before: re.Pattern[str]
    range_between: re.Pattern[str]
    same_between: re.Pattern[str]

    def starts(self, folded: str) -> Iterator[int]:
        """Yield in order where a date may begin."""
        reach = max(map(len, self.clitics), default=0) + 1
        found = {at for at in number_starts(folded) if folded[at - 1 : at] not in _WITHIN_NUMBER}
        for _, start, end in self.automaton.find_matches_as_indexes(folded, overlapping=True):
            goes_on = folded[end - 1] != " " and folded[end : end + 1].isalpha()
            if goes_on and not (self.glued and end - start > 3):
                continue
            begin = start
            while begin and start - begin < reach and folded[begin - 1].isalpha():
                begin -= 1
            if begin == start or folded[begin:start] in self.clitics:
                found.add(start)
        return iter(sorted(found))


@cache
def grammar(language: str) -> Grammar:
    """Return the grammar of a language. Raises FileNotFoundError for one that has no dates.yaml."""
    words = vocabulary(language)
    v, glued = words.lists, bool(language_yaml(language, "language")["spaces_may_be_lost"])
    spoken = (words.times, words.deictics, words.weekdays, words.days, words.months)
    leaders = [w for group in spoken for w in group] + [
        w for key in ("same_day", "day_cues", "year_before", "month_cues") for w in v[key]
    ]
    # Behind the first of several words a space stands, unless the language may lose it.
    first = {w.split(" ")[0] + " " * (" " in w and not glued) for w in leaders}
    return Grammar(
        language=language,
        words=words,
        glued=glued,
        clitics=clitics(language).before_bare(),
        pattern=re.compile(_lead(words, glued) + _core(words, glued)),
        automaton=AhoCorasick(sorted(first), implementation=Implementation.ContiguousNFA),
        past_before=re.compile(rf"(?<!\w)(?:{_any(v['past'])}) *$"),
        future_before=re.compile(rf"(?<!\w)(?:{_any(v['future'])}) *$"),
        preposition_before=re.compile(rf"(?<!\w)(?:{_any(v['prepositions'])}) *$"),
        range_between=re.compile(rf" *(?:(?P<to>{_any(v['range_to'])})|{_any(v['range_and'])}) *"),
        # "15 ذي الحجة 1436 (29 سبتمبر 2015)" too, where days of two calendars are given
        same_between=re.compile(rf"[ ,،(]*(?:{_any(v['links'])}) *" + (r"| ?\(" if v["links"] else "")),
    )


def _lead(words: Vocabulary, glued: bool) -> str:
    v = words.lists
    later = rf"(?: +(?P<later>{_any(words.deictics_after_time)}){_END})?"
    parts = [
        rf"(?P<time>{_any(words.times, glued)}){_END}{later}",
        rf"(?P<same_day>{_any(v['same_day'])}){_END}",
        rf"(?P<deictic>{_any(words.deictics, glued)}){_END}(?! +(?:{_any(v['not_after_deictic'])}){_END})",
        rf"(?P<weekday>{_any(words.weekdays, glued)}){_END}",
        rf"(?P<cue>{_any(v['day_cues'])}){_END}",
        rf"(?:{_any(v['links'], glued)}){_END}",
    ]
    return rf"(?:(?:{'|'.join(parts)}){_GAP}){{0,6}}"


def _core(words: Vocabulary, glued: bool) -> str:
    v = words.lists
    months, cues = _any(words.months, glued), _any(v["month_cues"])
    joint = "|".join((_any(v["range_to"]), _any(v["range_and"])))
    again = rf"(?:(?:{_any(v['day_cues'])}) )?"
    suffix = rf"(?:[- ]?(?:{_any(v['day_suffixes'])}){_END})?"
    until = rf"(?: *(?P<joint>{joint}) *{again}(?P<until>\d{{1,2}})(?!\d){suffix})?"
    day = (
        rf"(?:(?P<day>\d{{1,2}})(?!\d){suffix}{until}|(?P<dayword>{_any(words.days, glued)}){_END})"
        rf"(?: *(?P<of>{_any(v['day_of'])}){_END})?"
    )
    alias = rf"(?: ?[/(] ?(?:{months}){_END} ?\)?)?"
    month = rf"(?P<month>{months}){_END}{alias}(?: *(?P<cue_after>{cues}){_END})?"
    worded = rf"(?:(?:{day}|(?P<month_cue>{cues})) *)?{month}"
    numeric = (
        rf"(?:(?P<from>\d{{1,2}}) ?(?P<joint2>{joint}) ?{again})?"
        rf"(?P<a>\d{{1,4}})(?P<space> ?)(?P<sep>[/.-]) ?"
        rf"(?P<b>\d{{1,2}})(?: ?(?P=sep) ?(?P<c>\d{{4}}|\d{{1,2}}))?(?!\d| ?[/%]|-[^\W\d_]|[.,]\d)"
    )
    after = rf"(?: ?(?P<year_after>{_any(v['year_after'])})(?!\w))"
    era = rf"(?: ?(?P<era>{_any(words.eras)})(?!\w))?"
    jalali = any(words.months.of(m)[0] == "jalali" for m in words.months)
    short = r"[4-9]\d|0\d" if jalali else "(?!)"  # Iran writes 92 for 1392
    year = (
        rf"(?:[ ,،/-]{{0,3}}(?:(?P<year_cue>{_any(v['year_before'])}) *)?(?P<year>{_YEAR})"
        rf"| (?P<short_year>{short})(?= *(?:$|[،,.:;)|]))(?!\.\d))?"
    )
    told = rf"(?: *(?P<year_word>{_any(words.year_words)}){_END})?"
    when = rf"(?: *(?:(?P<past>{_any(v['past'])})|(?P<future>{_any(v['future'])})){_END})?"
    evening = "" if words.deictics_after_time else rf"(?: (?P<time_after>{_any(words.times, glued)}){_END})?"
    dated = rf"(?:{worded}|{numeric}){year}{after}?{era}{told}{when}{evening}"
    bare = (
        rf"(?:(?:{_any(v['year_before'])}) +(?P<only>{_YEAR})(?! ?[-/] ?\d)"
        rf"(?: ?(?P<era2>{_any(words.eras)})(?!\w))?"
        rf"|(?P<only2>{_YEAR})(?:-?[^\W\d_]{{1,3}})? *(?:{_any(v['year_after'])})(?!\w))"
    )
    weekday_when = rf"(?:(?P<past2>{_any(v['past'])})|(?P<future2>{_any(v['future'])})){_END}"
    return rf"(?:{dated}|{bare}|{weekday_when}|)"


def _any(words: Iterable[str], glued: bool = False) -> str:
    """Return the alternatives, longest first; what never matches if there are none."""
    found = sorted(set(words), key=lambda w: (-len(w), w))
    return "|".join(_spelt(w, glued) for w in found) or "(?!)"


def _spelt(word: str, glued: bool) -> str:
    """Return the expression of a word: spaces that may be lost, vowel signs that may stand, whole numbers."""
    way = re.escape(word).replace(r"\ ", " *" if glued else " +").replace("هـ", "ه ?ـ*")
    if way[-1] == "ا" and len(word) > 2:
        way = way[:-1] + "ً?اً?"
    return way + r"(?!\d)" if word[-1].isdigit() else way
