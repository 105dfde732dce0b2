"""Find the dates of a text and resolve each as far as the text and the day of publication settle it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from extract.dates.grammar import Grammar, grammar
from extract.dates.mention import DateMention
from extract.dates.reading import Reader
from extract.dates.written_day import DayReader
from extract.lexicon.folding import fold
from extract.lexicon.letters import CAPITALS

# Two days further apart than a month are a deadline and its start, not days of one event; "and" joins but one
# day to the next.
_LONGEST_RANGE = 31
_SIGHTING = 2
# No date goes on in the next paragraph, which a capital begins ("… kỳ họp thứ 4", "Sáng 12/12 …").
_BREAK = re.compile(rf"\n(?=[{CAPITALS}])")


def find_dates(text: str, language: str, published_on: date | None) -> tuple[DateMention, ...]:
    """Return the dates of a text in order, none overlapping, each as long as it is written.

    Offsets count code points into `text`. A day and month without a year is the one nearest to
    `published_on`, and "today" is that day; without it both stay unknown. The day of the run is never used.
    Raises FileNotFoundError for a language without dates.yaml.
    """
    g, folded = grammar(language), fold(text)
    reader = _reader(g, text, folded, published_on)
    found: list[DateMention] = []
    end = 0
    for start in g.starts(folded):
        if start < end:
            continue
        match = g.pattern.match(folded, start)
        if match is not None and (cut := _BREAK.search(text, start, match.end())):
            match = g.pattern.match(folded, start, cut.start())
        if match is None or match.end() == start:
            continue
        mention = reader.read(match, found)
        if mention is None:
            continue
        end = mention.end
        if found and (to := g.range_between.fullmatch(folded, found[-1].end, mention.start)):
            first = _in_year(found[-1], mention, _reader(g, text, folded, mention.value))
            joined = _range(first, mention, text, days=_LONGEST_RANGE if to["to"] else 1)
            if joined is not None:
                found[-1] = joined
                continue
        if found and g.same_between.fullmatch(folded, found[-1].end, mention.start):
            found[-1] = _settled(found[-1], mention)
        found.append(mention)
    return tuple(found)


def _settled(first: DateMention, other: DateMention) -> DateMention:
    """Return a lunar day as the solar day that the text equates with it.

    Months begin when the moon is sighted, so a table of Hijri months may be off by a day or two.
    """
    if first.value is None or other.value is None or abs((first.value - other.value).days) > _SIGHTING:
        return first
    return replace(first, value=other.value, year=other.value.year, month=other.value.month)


def _reader(g: Grammar, text: str, folded: str, published_on: date | None) -> Reader:
    return Reader(g, text, folded, published_on, DayReader(g, text, folded, published_on))


def _in_year(first: DateMention, last: DateMention, reader: Reader) -> DateMention:
    """Return the first day of a range; without a year it is the one before the last day, by which `reader`
    reads ("22/9 - 24/9/2021", "30/12 - 2/1/2022")."""
    if first.value is not None or first.year is not None or last.value is None:
        return first
    match = reader.grammar.pattern.match(reader.folded, first.start, first.end)
    return (match and reader.read(match, ())) or first


def _range(first: DateMention, last: DateMention, text: str, days: int) -> DateMention | None:
    """Return the range of so many days at most from one day to another, or None if they are none."""
    ends = (first.value, last.value)
    if ends[0] is None or ends[1] is None or first.until or last.until or last.time_of_day:
        return None
    if not 0 < (ends[1] - ends[0]).days <= days:
        return None
    return replace(first, end=last.end, as_written=text[first.start : last.end], until=ends[1])
