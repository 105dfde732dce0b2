"""Read the number at a position: a code, a bare serial, or a number of another country's form."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from extract.dates.mention import DateMention
from extract.documents.code import Code
from extract.documents.draft import Draft
from extract.documents.words import Noun, Words

# Three or more serials joined by hyphens: "59-70-71-72".
CHAIN = re.compile(r"\d(?<![\w/.,-]\d)\d{1,2}(?:-\d{2,3}){2,}(?![\w/.-])")
DIGITS = re.compile(r"\d+")

_MOST_YEARS = 20
# Longer ones stand in brackets, as those of Saudi ministers do; others are of telephones.
_BARE = re.compile(
    r"(?:\d{1,6}[a-h]?|(?<=\()\d{7,10}(?=\)))(?![\w%٪])(?![.,٫:]\d)(?! ?[/-] ?\d)(?!-\w)(?! ?[%٪])"
)
_DOTTED = re.compile(r"\d{2}\.\d{1,2}(?![\w.%])")
_THREE_PARTS = re.compile(r"(\d+)/(\d+)/(\d+)(?![\d/])")
_TWO_PARTS = re.compile(r"\d{1,4}[.-]\d{1,4}(?=[ ])")
_BESIDE = 5  # between a word for a day and the day itself
_WITH_YEAR = re.compile(r"(\d{1,4}|\d{2}\.\d{1,2}) ?/ ?((?:19|20)\d\d)(?![\w/])")
_TIGHT_CHAIN = re.compile(r"(?:\d{1,4}[/.-])+")


class NumberReader:
    """Reads numbers of one text; positions count into the folded text, which is as long as the text."""

    def __init__(
        self, text: str, folded: str, words: Words, codes: Sequence[Code], dates: Sequence[DateMention] = ()
    ) -> None:
        self.text, self.folded, self.words = text, folded, words
        self._date_ends = {d.start: d.end for d in dates}
        self.codes = {c.start: c for c in codes}
        self.code_starts = sorted(self.codes)

    def next_code(self, at: int) -> Code | None:
        """Return the first code at or after `at`."""
        position = bisect_left(self.code_starts, at)
        return self.codes[self.code_starts[position]] if position < len(self.code_starts) else None

    def is_closed(self, at: int) -> bool:
        """Tell whether a bare number that ends at `at` counts nothing: a mark, a word that joins, or the end
        of its line follows."""
        return self.text.startswith("\n", at) or self.words.after_member.match(self.folded, at) is not None

    def signed_before(self, at: int) -> bool:
        """Return whether a word for "number" stands right before `at`."""
        head = self.folded[max(0, at - 20) : at].rstrip(' (:«"“.')
        return any(m.end() >= len(head) for m in self.words.number_word.finditer(head + " "))

    def item(self, at: int, noun: Noun | None, signed: bool) -> Draft | None:
        """Return the number at `at`, read for `noun`; `signed` when a word for "number" introduces it."""
        code = self.codes.get(at)
        if code is not None:
            return Draft(at, code.end, at, code.end, noun, code=code, serial=code.serial, year=code.year)
        telling = noun is not None and not noun.weak
        native = self._native(at, signed or (telling and (self._is_no_date(at) or self._is_dated(at))))
        if native is not None:
            return native._replace(noun=noun)
        dated = _WITH_YEAR.match(self.folded, at)
        if dated and noun and (signed or {"NĐ", "TT", "QĐ", "NQ", "L"} & set(noun.codes)):
            return Draft(at, dated.end(), at, dated.end(), noun, serial=dated[1], year=int(dated[2]))
        chained = self._chained(at, noun)
        if chained is not None:
            return chained
        dotted = signed and noun and "NQ" in noun.codes and self.words.native_numbers is None
        bare = (_DOTTED.match(self.folded, at) if dotted else None) or _BARE.match(self.folded, at)
        if bare is None or (not signed and self._date_ends.get(at, at) > bare.end()):
            return None
        counted = self.words.units.match(self.folded, bare.end())
        if counted and not signed and not (noun and noun.kind == "project" and bare.group()[0] == "0"):
            return None
        year = self.words.year.match(self.folded, bare.end()) if self.words.year else None
        if year and not signed and noun and noun.weak and self._counts_years(bare, year):
            return None
        sure = (
            signed
            or year
            or (self.words.dated_number and self.words.dated_number.match(self.folded, bare.end()))
        )
        # Native serials are of a whole registry: six digits are one behind a noun that means nothing else.
        long = len(bare.group()) > 5 and (noun is None or noun.weak or self.words.native_numbers is None)
        if not sure and (self._like_year(bare.group()) or long):
            return None
        start = at - 1 if year and self.folded[at - 1] == "(" else at
        end = year.end() if year else bare.end()
        return Draft(
            start,
            end,
            start,
            end,
            noun,
            serial=bare.group(),
            year=int(year[1]) if year else None,
            native=bool(year) and self.words.native_numbers is not None,
        )

    def _counts_years(self, bare: re.Match[str], year: re.Match[str]) -> bool:
        """Whether "a plan for 5 years 2026-2030" is meant."""
        count = int(re.sub(r"\D", "", bare.group()))
        return count <= _MOST_YEARS or self.folded[year.end() : year.end() + 1] == "-"

    def _chained(self, at: int, noun: Noun | None) -> Draft | None:
        """Read the first of numbers without spaces: 749/127/411/QĐ-TTg, Resolutions 70-71-72."""
        code = self.next_code(at)
        tight = _TIGHT_CHAIN.fullmatch(self.folded, at, code.start) if code else None
        loose = CHAIN.match(self.folded, at) if noun and "NQ" in noun.codes else None
        if not (tight or loose):
            return None
        head = DIGITS.match(self.folded, at)
        assert head is not None
        return Draft(at, head.end(), at, head.end(), noun, serial=head.group())

    def _like_year(self, digits: str) -> bool:
        return len(digits) == 4 and digits[:2] in self.words.centuries

    def _is_no_date(self, at: int) -> bool:
        """Whether a number of three parts has two that no date has: behind a noun it is one of a registry."""
        parts = _THREE_PARTS.match(self.folded, at)
        return parts is not None and sum(len(p) > 2 for p in parts.groups()) > 1

    def _is_dated(self, at: int) -> bool:
        """Whether its day stands behind a number of two parts ("القانون 21-14 المؤرخ في 2 ماي 2021")."""
        parts = _TWO_PARTS.match(self.folded, at)
        if parts is None:
            return False
        word = self.words.date_words.match(self.folded, parts.end() + 1)
        return word is not None and any(word.end() + i in self._date_ends for i in range(_BESIDE))

    def _native(self, at: int, signed: bool) -> Draft | None:
        pattern = self.words.native_numbers
        match = pattern.match(self.folded, at) if pattern else None
        if match is None or self.words.units.match(self.folded, match.end()):
            return None
        written = match.group()
        plain = not re.search(r"[^\W\d]", written)
        if plain and not signed and not re.fullmatch(r"\d+/(?:19|20|13|14)\d\d", written):
            return None
        return Draft(at, match.end(), at, match.end(), None, serial=written, native=True)
