"""Read citations off a text: a noun, what may stand between, and a number or a list of numbers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.documents.codes import Code
from extract.documents.lexicon import IssuerPhrase, Noun, Words
from extract.lexicon.phrases import PhraseMatch

_FAR = 170
_SENTENCE_END = re.compile(r"[!?؟;؛]|(?<![ \d][рг])\.\s+(?=[A-ZА-ЯІЇЄҐĐÀ-Ỹ\u0621-\u06d3«“\"])|\n\s*\n")
_BARE = re.compile(r"\d{1,6}[a-h]?(?![\w%٪])(?![.,٫:]\d)(?! ?[/-] ?\d)(?!-\w)(?! ?[%٪])")
_DOTTED = re.compile(r"\d{2}\.\d{1,2}(?![\w.%])")
_WITH_YEAR = re.compile(r"(\d{1,4}|\d{2}\.\d{1,2}) ?/ ?((?:19|20)\d\d)(?![\w/])")
_OPENED = re.compile(r"[ (]{0,3}")
_SIGNED_NUMBER = re.compile(r"[ (]{0,2}(\d{1,6})(?!\d)")
_TIGHT_TAIL = re.compile(r"\d{1,4}(?=(?:[/.-]\d{1,4})*[/.-])")
_TIGHT_CHAIN = re.compile(r"(?:\d{1,4}[/.-])+")
_DIGITS = re.compile(r"\d+")
_APPOSITION = re.compile(r"(?: [^\W\d_]+){1,2} (?=\d)")
_CHAIN = re.compile(r"(?<![\w/.,-])\d{2,3}(?:-\d{2,3}){2,}(?![\w/.-])")
_RADA_CODE = re.compile(r"(?<![\w/.-])\d+[а-яіa-z]?[/-]\d+-(?:рп|р|вр|п)(?!\w)")


@dataclass(frozen=True, slots=True)
class Draft:
    """A citation as read: a code, a bare serial, or a number of another country's form."""

    start: int
    end: int
    number_start: int
    number_end: int
    noun: Noun | None
    code: Code | None = None
    serial: str | None = None
    native: bool = False
    year: int | None = None
    signed: bool = False
    group: int = -1
    noun_end: int = -1

    @property
    def uncertain(self) -> bool:
        """Whether an everyday word and a bare number alone make this a citation."""
        return (
            self.noun is not None
            and self.noun.weak
            and not self.signed
            and self.code is None
            and not self.native
        )


class CitationReader:
    """Reads the citations of one text."""

    def __init__(
        self,
        text: str,
        folded: str,
        words: Words,
        codes: Sequence[Code],
        labels: Sequence[PhraseMatch[Noun | IssuerPhrase]],
    ) -> None:
        self.text, self.folded, self.words = text, folded, words
        self.codes = {c.start: c for c in codes}
        self.code_starts = sorted(self.codes)
        self.nouns = [m for m in labels if isinstance(m.label, Noun)]
        self.issuers = [m for m in labels if isinstance(m.label, IssuerPhrase)]
        self._issuer_starts = [m.start for m in self.issuers]
        self.drafts: list[Draft] = []
        self.taken = 0

    def read(self) -> list[Draft]:
        """Return the citations in text order."""
        for index, match in enumerate(self.nouns):
            if match.start >= self.taken:
                self._read_noun(index, match)
        used = {d.number_start for d in self.drafts if d.code}
        for start in self.code_starts:
            if start not in used and not any(d.start <= start < d.end for d in self.drafts):
                self._read_lone_code(self.codes[start])
        self.drafts.sort(key=lambda d: d.start)
        return self.drafts

    def _read_noun(self, index: int, match: PhraseMatch[Noun | IssuerPhrase]) -> None:
        noun = match.label
        assert isinstance(noun, Noun)
        near = self.words.near.match(self.folded, match.end)
        assert near is not None
        signed = near["sign"] is not None
        item = None
        if near.end() > match.end:
            item = self._item(near.end(), noun, signed)
        if item is None:
            found = self._far(index, match.end, noun)
            if found is None:
                self._read_apposition(match, noun)
                return
            item, signed = found
        if item.code is None and (noun.coded_only or (noun.numbered_only and not signed)):
            return
        start = self._noun_start(match.start)
        group = len(self.drafts)
        first = replace(
            item,
            start=start,
            end=self._closed(item, signed),
            noun=noun,
            signed=signed,
            group=group,
            noun_end=match.end,
        )
        self._add_list(first)

    def _read_apposition(self, match: PhraseMatch[Noun | IssuerPhrase], noun: Noun) -> None:
        """Read "the pillar resolutions 57, 59 and 66 of the Politburo": a list that an issuer closes."""
        gap = _APPOSITION.match(self.folded, match.end)
        item = self._item(gap.end(), noun, False) if gap else None
        if item is None or noun.coded_only or noun.numbered_only or item.native:
            return
        first = replace(item, start=item.number_start, noun=noun, group=len(self.drafts))
        taken, count = self.taken, len(self.drafts)
        self._add_list(first)
        last = self.drafts[-1]
        linked = self.words.links.match(self.folded, last.end + 1)
        at = linked.end() if linked else last.end
        if len(self.drafts) - count < 2 or not (last.code or self._issuers_in(at, at + 5)):
            self.taken = taken
            del self.drafts[count:]

    def _closed(self, item: Draft, signed: bool) -> int:
        """Take in the bracket that closes after a number which one opened right before."""
        opened = self.folded[: item.number_start].rstrip(" ").endswith("(") or self.text[item.start] == "("
        closing = re.compile(r" ?\)").match(self.folded, item.number_end)
        return closing.end() if signed and opened and closing and item.code is None else item.number_end

    def _noun_start(self, start: int) -> int:
        """Take in the article, and the preposition that Arabic fuses with it."""
        for clitic in ("لل", "ال"):
            if self.folded[max(0, start - 2) : start] == clitic:
                return start - 2
        if start and self.folded[start - 1] == "ل" and not self.folded[max(0, start - 2)].isalnum():
            return start - 1
        return start

    def _item(self, at: int, noun: Noun | None, signed: bool) -> Draft | None:
        code = self.codes.get(at)
        if code is not None:
            return Draft(at, code.end, at, code.end, noun, code=code, serial=code.serial, year=code.year)
        native = self._native(at, signed)
        if native is not None:
            return replace(native, noun=noun)
        dated = _WITH_YEAR.match(self.folded, at)
        if dated and noun and (signed or {"NĐ", "TT", "QĐ", "NQ", "L"} & set(noun.codes)):
            return Draft(at, dated.end(), at, dated.end(), noun, serial=dated[1], year=int(dated[2]))
        chained = self._chained(at, noun)
        if chained is not None:
            return chained
        dotted = signed and noun and "NQ" in noun.codes and self.words.native_numbers is None
        bare = (_DOTTED.match(self.folded, at) if dotted else None) or _BARE.match(self.folded, at)
        if bare is None:
            return None
        counted = self.words.units.match(self.folded, bare.end())
        if counted and not (noun and noun.kind == "project" and bare.group()[0] == "0"):
            return None
        year = self.words.year.match(self.folded, bare.end()) if self.words.year else None
        if not signed and not year and (self._like_year(bare.group()) or len(bare.group()) > 5):
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

    def _chained(self, at: int, noun: Noun | None) -> Draft | None:
        """Read the first of numbers without spaces: 749/127/411/QĐ-TTg, Resolutions 70-71-72."""
        position = bisect_left(self.code_starts, at)
        tight = position < len(self.code_starts) and _TIGHT_CHAIN.fullmatch(
            self.folded, at, self.code_starts[position]
        )
        loose = _CHAIN.match(self.folded, at) if noun and "NQ" in noun.codes else None
        if not (tight or loose):
            return None
        head = _DIGITS.match(self.folded, at)
        assert head is not None
        return Draft(at, head.end(), at, head.end(), noun, serial=head.group())

    @staticmethod
    def _like_year(digits: str) -> bool:
        return len(digits) == 4 and digits[:2] in ("19", "20", "13", "14")

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

    def _far(self, index: int, at: int, noun: Noun) -> tuple[Draft, bool] | None:
        end = min(at + _FAR, len(self.text))
        stop = _SENTENCE_END.search(self.text, at, end)
        end = stop.start() if stop else end
        following = [m for m in self.nouns[index + 1 : index + 6] if m.start < end]
        position = bisect_left(self.code_starts, at)
        code = self.codes[self.code_starts[position]] if position < len(self.code_starts) else None
        if code is not None and code.start < end and self._far_code(at, noun, code, following):
            signed = self._signed_before(code.start)
            return Draft(code.start, code.end, code.start, code.end, noun, code=code, serial=code.serial,
                         year=code.year), signed  # fmt: skip
        limit = following[0].start if following else end
        return self._far_bare(at, min(limit, code.start if code else limit), noun)

    def _far_code(
        self, at: int, noun: Noun, code: Code, following: list[PhraseMatch[Noun | IssuerPhrase]]
    ) -> bool:
        between = [m.label for m in following if m.start < code.start]
        if not self._suits(noun, code) and between:
            return False
        if any(isinstance(n, Noun) and (self._suits(n, code) or n.codes == noun.codes) for n in between):
            return False
        gap = self.folded[at : code.start]
        if self.words.not_numbers.search(gap):
            return False
        bracketed = gap.rstrip().endswith("(") and "QH" in code.issuer_code
        if self._signed_before(code.start) or bracketed:
            return self._suits(noun, code) and not re.search(r"\d", self.words.dates.sub("", gap))
        return not self._rest(at, code.start)

    def _far_bare(self, at: int, limit: int, noun: Noun) -> tuple[Draft, bool] | None:
        for sign in self.words.number_word.finditer(self.folded, at, limit):
            opened = _OPENED.match(self.folded, sign.end())
            item = self._item(opened.end() if opened else sign.end(), noun, True)
            gap = self.folded[at : sign.start()]
            if item is None or item.code or self.words.not_numbers.search(gap):
                return None
            sure = item.native and (item.year is not None or bool(re.search(r"[^\W\d]", item.serial or "")))
            before = list(self.words.dates.finditer(gap))
            dated = bool(before) and before[-1].end() >= len(gap.rstrip(" ,"))
            dated = dated and bool(self.words.date_words.match(before[-1].group()))
            named = bool(self._issuers_in(at, sign.start())) and len(gap) < 90
            if sure or dated or not self._rest(at, sign.start()) or (named and self._starts_issuer(at)):
                return item, True
            return None
        rest = self._issuers_in(at, limit)
        plenum = bool(rest) and getattr(rest[0].label, "vietnamese", None) == "Party Central Committee"
        if rest and not plenum:  # a bare number after the Central Committee counts its plenums
            # "the Government's Project 06": the issuer stands where the sign would
            near = self.words.near.match(self.folded, rest[0].end)
            if near and near.end() > rest[0].end and not self._rest(at, near.end()):
                item = self._item(near.end(), noun, False)
                if item is not None and not item.native:
                    return item, near["sign"] is not None
        return None

    def _starts_issuer(self, at: int) -> bool:
        found = self._issuers_in(at, at + 40)
        return bool(found) and not self._rest(at, found[0].start)

    def _signed_before(self, at: int) -> bool:
        """Whether a word for "number" stands right before `at`."""
        head = self.folded[max(0, at - 20) : at].rstrip(' (:«"“.')
        return any(m.end() >= len(head) for m in self.words.number_word.finditer(head + " "))

    def _issuers_in(self, start: int, end: int) -> list[PhraseMatch[Noun | IssuerPhrase]]:
        low, high = bisect_left(self._issuer_starts, start), bisect_left(self._issuer_starts, end)
        return self.issuers[low:high]

    def _rest(self, start: int, end: int) -> str:
        """Return what stands between `start` and `end` besides issuers, dates and links."""
        gap, at = "", start
        for match in self._issuers_in(start, end):
            head = re.sub(r"(?:^|(?<= ))و?(?:ال|لل|ل|ب|بال)$", "", self.folded[at : match.start])
            gap, at = gap + head + " ", match.end
        gap += self.folded[at:end]
        gap = self.words.dates.sub(" ", gap)
        gap = self.words.number_word.sub(" ", gap)
        return re.sub(r"[\s,،()«»\"“”:.'-]+", "", self.words.links.sub(" ", gap))

    @staticmethod
    def _suits(noun: Noun, code: Code) -> bool:
        """Whether the noun can name the code's kind; the code, not the noun, decides in the end."""
        if code.type_code is None:
            if "QH" in code.issuer_code:
                return bool({"L", "NQ", "PL", "QH"} & set(noun.codes))
            return noun.kind == "official_letter"
        return code.type_code in noun.codes or code.kind == noun.kind or not noun.codes

    def _add_list(self, first: Draft) -> None:
        members = [first]
        loose = 0  # members at the end of the list that no code confirms yet
        while True:
            item, signed = self._next_member(members[-1].end, first)
            if item is None or (item.code and self._own_noun(members[-1].end, item.start)):
                break
            members.append(replace(item, group=first.group, signed=signed or first.signed))
            loose = 0 if item.code or signed else loose + 1
            if item.code:
                members = [self._share(m, item.code) for m in members]
        while loose and not self._stands(members[-len(members) + 1 :], members, loose):
            members.pop()
            loose -= 1
        self.drafts.extend(members)
        self.taken = members[-1].end

    def _next_member(self, at: int, first: Draft) -> tuple[Draft | None, bool]:
        for pattern in (self.words.separator, self.words.dated_separator):
            separator = pattern.match(self.folded, at)
            if separator is None:
                continue
            signed = any(v for k, v in separator.groupdict().items() if k.startswith("sign"))
            item = self._member(separator.end(), first, signed, tight=separator["tight"] is not None)
            if item is not None:
                return item, signed
        return None, False

    def _member(self, at: int, first: Draft, signed: bool, tight: bool) -> Draft | None:
        code = self.codes.get(at)
        if code is None and tight:  # 749/127/411/QĐ-TTg: only a code at the end makes it a list
            dashes = _CHAIN.match(self.folded, first.number_start)
            if first.code or not (dashes or any(at < s <= at + 15 for s in self.code_starts)):
                return None
            tail = (_DIGITS if dashes else _TIGHT_TAIL).match(self.folded, at)
            if tail is None:
                return None
            return Draft(at, tail.end(), at, tail.end(), None, serial=tail.group())
        item = self._item(at, first.noun, signed)
        if item is None or item.code:
            return replace(item, noun=None) if item else None
        if item.native and not signed:
            return None
        if not signed and len(item.serial or "") > 4:
            return None
        return replace(item, noun=None)

    def _own_noun(self, start: int, end: int) -> bool:
        return any(start <= m.start < end for m in self.nouns)

    @staticmethod
    def _share(member: Draft, code: Code) -> Draft:
        if member.code or member.serial is None or member.native:
            return member
        shared = code.with_serial(member.serial, member.number_start, member.number_end)
        return replace(member, code=shared, year=code.year)

    def _stands(self, _: list[Draft], members: list[Draft], loose: int) -> bool:
        """Whether the last member is a number of the list and not the count of what follows."""
        last = members[-1]
        if first_code := members[0].code:
            members[-1] = self._share(last, first_code)
        at = last.end
        if self.words.after_member.match(self.folded, at) or len(members) > 2:
            return True
        if self.words.plural_before.search(self.folded, max(0, members[0].start - 12), members[0].start):
            return True
        return bool(self._issuers_in(at, at + 4)) and loose > 0

    def _read_lone_code(self, code: Code) -> None:
        signed = self._signed_before(code.start)
        if code.kind == "official_letter" and code.type_code is None and not (code.known or signed):
            return
        start = code.start
        self.drafts.append(
            Draft(start, code.end, start, code.end, None, code=code, serial=code.serial, year=code.year,
                  signed=signed, group=len(self.drafts))
        )  # fmt: skip


def read_lone_numbers(folded: str, words: Words, drafts: Sequence[Draft]) -> list[Draft]:
    """Return citations without a noun: a signed number with its year, a code of the Rada, a number seen
    with a noun elsewhere in the text."""
    found: list[Draft] = []
    serials = {
        d.serial.lstrip("0"): d.noun for d in drafts if d.code and d.serial and d.code.type_code == "NQ"
    }
    for match in _CHAIN.finditer(folded):  # "59-70-71-72" where each was cited before
        numbers = match.group().split("-")
        if all(n in serials for n in numbers):
            at, group = match.start(), 1_000_000 + match.start()
            for n in numbers:
                found.append(Draft(at, at + len(n), at, at + len(n), serials[n], serial=n, group=group))
                at += len(n) + 1

    def free(start: int, end: int) -> bool:
        return all(end <= d.start or start >= d.end for d in (*drafts, *found))

    if words.native_numbers is None:
        return found
    for match in _RADA_CODE.finditer(folded) if re.search(r"-[рвп]", folded) else ():
        if free(*match.span()):
            found.append(_lone(match.start(), match.end(), match.group(), None))
    for sign in words.number_word.finditer(folded) if words.year else ():
        number = _SIGNED_NUMBER.match(folded, sign.end())
        year = words.year.match(folded, number.end()) if number and words.year else None
        if number and year and free(number.start(1), year.end()):
            found.append(
                replace(_lone(number.start(1), year.end(), number[1], None), year=int(year[1]), signed=True)
            )
    for match in words.lone_number.finditer(folded) if words.lone_number else ():
        if free(match.start(1), match.end(1)) and not words.not_numbers.search(
            folded, max(0, match.start() - 30), match.start()
        ):
            found.append(replace(_lone(match.start(1), match.end(1), match[1], None), signed=True))
    for draft in drafts:
        if draft.native and draft.serial and re.search(r"\d[/-]\d", draft.serial):
            for match in re.finditer(rf"(?<![\w/.-]){re.escape(draft.serial)}(?![\w/-])", folded):
                if free(*match.span()):
                    found.append(_lone(match.start(), match.end(), draft.serial, draft.noun))
    return found


def _lone(start: int, end: int, serial: str, noun: Noun | None) -> Draft:
    return Draft(start, end, start, end, noun, serial=serial, native=True)
