"""Read a list of numbers after its first: "57, 59, 66 and 68-NQ/TW", "749/127/411/QĐ-TTg"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from extract.documents.code import Code
from extract.documents.draft import Draft
from extract.documents.gaps import Gaps
from extract.documents.numbers import CHAIN, DIGITS, NumberReader
from extract.documents.words import IssuerPhrase, Noun
from extract.lexicon.phrases import PhraseMatch

_LONGEST = 60
# How near to a number the words stand that say who issued it.
_BESIDE = 3
# What is said of one member of a list between brackets: "no. 69 (as to the time) and no. 117".
_ASIDE = re.compile(r" \([^()\d\n.;؛]{2,60}\)")
_TIGHT_TAIL = re.compile(r"\d{1,4}(?=(?:[/.-]\d{1,4})*[/.-])")


class ListReader:
    """Reads the lists of one text."""

    def __init__(
        self, numbers: NumberReader, gaps: Gaps, nouns: Sequence[PhraseMatch[Noun | IssuerPhrase]]
    ) -> None:
        self.numbers, self.gaps = numbers, gaps
        self.folded, self.words = numbers.folded, numbers.words
        self._nouns = nouns
        self._noun_starts = [m.start for m in nouns]

    def read(self, first: Draft) -> list[Draft]:
        """Return the members of the list that `first` opens, `first` included.

        Bare members before a code take the code's type and issuer; those that no code confirms must look
        like members and not like the count of what follows.
        """
        members = [first]
        loose = 0
        while len(members) < _LONGEST:
            item, signed = self._next_member(members[-1].end, first)
            item = self._named(members[-1].end, item, first) if item else None
            if item is None:
                break
            members.append(item._replace(group=first.group, signed=signed or first.signed))
            loose = 0 if item.code or signed else loose + 1
            if item.code:
                members = [_share(m, item.code) for m in members]
        while loose and not self._stands(members):
            members.pop()
            loose -= 1
        if first.code is not None:
            members = [_share(m, first.code) for m in members]
        return members

    def _next_member(self, at: int, first: Draft) -> tuple[Draft | None, bool]:
        item, signed = self._separated(at, first)
        aside = _ASIDE.match(self.folded, at) if item is None else None
        if aside is not None:
            item, signed = self._separated(aside.end(), first)
            return (item, signed) if item is not None and signed else (None, False)
        issuer = next(iter(self.gaps.issuers_in(at, at + _BESIDE)), None) if item is None else None
        if issuer is None or first.code is None or self.folded[at : issuer.start].strip():
            return item, signed
        # "№ 1/2025/X of the Assembly and № 2/2025/X": the noun is that of both.
        item, signed = self._separated(issuer.end, first)
        return (item, signed) if item is not None and item.code and signed else (None, False)

    def _separated(self, at: int, first: Draft) -> tuple[Draft | None, bool]:
        for pattern in (self.words.separator, self.words.dated_separator):
            separator = pattern.match(self.folded, at)
            if separator is None:
                continue
            signed = any(v for k, v in separator.groupdict().items() if k.startswith("sign"))
            item = self._member(separator.end(), first, signed, tight=separator["tight"] is not None)
            if item is not None and self._enumerates(separator.group(), item):
                return None, False
            if item is not None:
                return item, signed
        return None, False

    def _member(self, at: int, first: Draft, signed: bool, tight: bool) -> Draft | None:
        code = self.numbers.codes.get(at)
        if code is None and tight:  # 749/127/411/QĐ-TTg: only a code at the end makes it a list
            dashes = CHAIN.match(self.folded, first.number_start)
            if first.code or not (dashes or self._code_within(at, 15)):
                return None
            tail = (DIGITS if dashes else _TIGHT_TAIL).match(self.folded, at)
            if tail is None:
                return None
            return Draft(at, tail.end(), at, tail.end(), None, serial=tail.group())
        # After a sign, or a serial of four digits, what looks like a year is a serial too.
        like = signed or first.signed or len(first.serial or "") == 4
        item = self.numbers.item(at, first.noun, like)
        if item is None or item.code:
            return item._replace(noun=None) if item else None
        if item.native and not like:
            return None
        if not like and len(item.serial or "") > 4:
            return None
        return item._replace(noun=None)

    def _code_within(self, at: int, reach: int) -> bool:
        code = self.numbers.next_code(at + 1)
        return code is not None and code.start <= at + reach

    def _enumerates(self, separator: str, item: Draft) -> bool:
        """Whether the number counts the points of a text: "...; 2. The ministry"."""
        return item.code is None and separator[0] in ";؛" and self.folded[item.end : item.end + 2] == ". "

    def _named(self, start: int, item: Draft, first: Draft) -> Draft | None:
        """Return the member, with its noun where the list says it again; None where another noun opens."""
        position = bisect_left(self._noun_starts, start)
        named = [m for m in self._nouns[position : position + 2] if m.start < item.start]
        if not named:
            return item
        noun = named[0].label
        again = len(named) == 1 and isinstance(noun, Noun) and first.noun and noun.codes == first.noun.codes
        if not again or item.code or first.code is None:
            return None
        return item._replace(start=named[0].start, noun_end=named[0].end)

    def _stands(self, members: Sequence[Draft]) -> bool:
        first = members[0]
        at, start = members[-1].end, first.start
        return (
            len(members) > 2
            or self.numbers.is_closed(at)
            or self.words.plural_before.search(self.folded, max(0, start - 12), start) is not None
            or self.words.plural_before.search(self.folded, first.noun_end, first.number_start) is not None
            or self.words.plural.search(self.folded, start, first.noun_end) is not None
            or bool(self.gaps.issuers_in(at, at + 4))
            or self._is_known(members[-1], first)
        )

    def _is_known(self, member: Draft, first: Draft) -> bool:
        """Whether the text gives a document of the same noun and serial with its code: "Nghị định 8 hay 5
        thì …", of which it has named both in full."""
        types = first.noun.codes if first.noun else ()
        codes = self.numbers.codes.values()
        serials = {c.serial.lstrip("0") for c in codes if c.type_code in types}
        return {(m.serial or "").lstrip("0") for m in (first, member)} <= serials


def _share(member: Draft, code: Code) -> Draft:
    if member.code or member.serial is None or member.native:
        return member
    shared = code.with_serial(member.serial, member.number_start, member.number_end, member.year)
    return member._replace(code=shared, year=shared.year)
