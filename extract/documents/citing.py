"""Read citations off a text: a noun, what may stand between, and a number or a list of numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.dates.mention import DateMention
from extract.documents.code import Code
from extract.documents.draft import Draft
from extract.documents.gaps import Gaps
from extract.documents.lists import ListReader
from extract.documents.numbers import NumberReader
from extract.documents.words import IssuerPhrase, Noun, Words
from extract.lexicon.letters import CAPITALS
from extract.lexicon.phrases import PhraseMatch

# What is numbered without a code for its type.
_CODELESS = ("law", "ordinance")
_ABBREVIATION = 2  # "KH" may be a plan or a number plate
_ABBREVIATED_SERIAL = 4
_FAR = 170  # a law's whole title may stand between "Law" and its number
_SENTENCE_END = re.compile(
    r"[!?؟;؛.\n](?:(?<=[!?؟;؛])"
    rf"|(?<=\.)(?<![ \d][рг].)\s+(?=[{CAPITALS}\u0621-\u06d3«“\"])"
    r"|(?<=\n)\s*\n)"
)
_COMPOSITE = re.compile(r"[^\W\d]|\d[/-]\d")
_TITLE = re.compile(r"(?: [^\W\d_]+){1,10} ")
_BODY = re.compile(r" (?=[^\W\d_])(?![a-zа-яіїєґ])[^\W\d_]{3,}(?: [^\W\d_]+){1,4} ")
_WHOLE_DAY = re.compile(r"(?:19|20)\d\d\b")
_OPENED = re.compile(r"[ (]{0,3}")
_CLOSED = re.compile(r" ?\)")
# So much stands before a noun that counts what it names.
_COUNTED = 12
_APPOSITION = re.compile(r"(?: [^\W\d_]+){1,2} (?=\d)")


class CitationReader:
    """Reads the citations of one text."""

    def __init__(
        self,
        text: str,
        folded: str,
        words: Words,
        codes: Sequence[Code],
        labels: Sequence[PhraseMatch[Noun | IssuerPhrase]],
        dates: Sequence[DateMention] = (),
    ) -> None:
        self.text, self.folded, self.words = text, folded, words
        self.numbers = NumberReader(text, folded, words, codes, dates)
        self.gaps = Gaps(folded, words, labels)
        self.nouns = [m for m in labels if isinstance(m.label, Noun)]
        self.lists = ListReader(self.numbers, self.gaps, self.nouns)
        self.drafts: list[Draft] = []
        self.taken = 0

    def read(self) -> list[Draft]:
        """Return the citations in text order."""
        for index, match in enumerate(self.nouns):
            if match.start >= self.taken:
                self._read_noun(index, match)
        used = {position for d in self.drafts for position in range(d.start, d.end)}
        for start in self.numbers.code_starts:
            if start not in used:
                self._read_lone_code(self.numbers.codes[start])
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
            item = self.numbers.item(near.end(), noun, signed)
        if item is None:
            found = self._far(index, match.end, noun)
            if found is None:
                self._read_apposition(index, match, noun)
                return
            item, signed = found
        unsigned = noun.numbered_only and not signed and not self._is_known_law(match, item, noun)
        if item.code is None and (noun.coded_only or unsigned):
            return
        abbreviated = match.end - match.start <= _ABBREVIATION and item.code is None and not signed
        if abbreviated and len(item.serial or "") > _ABBREVIATED_SERIAL:
            return
        start = self._noun_start(match.start)
        group = len(self.drafts)
        first = item._replace(
            start=start,
            end=self._closed(item, signed),
            noun=noun,
            signed=signed,
            group=group,
            noun_end=match.end,
        )
        if noun.generic and self._counts(match) and len(self.lists.read(first)) < 2:
            return  # "the two documents that both have the number 81"
        self._extend(first)

    def _is_known_law(self, match: PhraseMatch[Noun | IssuerPhrase], item: Draft, noun: Noun) -> bool:
        """Tell whether a law called by its serial alone, with a capital, is one whose whole number the text
        gives: "Luật 72" of Law 72/2025/QH15."""
        if not self.text[match.start].isupper() or noun.kind not in _CODELESS or item.serial is None:
            return False
        codes = self.numbers.codes.values()
        laws = {c.serial.lstrip("0") for c in codes if c.type_code is None and c.issuer_code.startswith("QH")}
        return item.serial.lstrip("0") in laws

    def _counts(self, match: PhraseMatch[Noun | IssuerPhrase]) -> bool:
        """Tell whether a word for several stands right before a noun."""
        start = max(0, match.start - _COUNTED)
        return self.words.plural_before.search(self.folded, start, match.start) is not None

    def _read_apposition(self, index: int, match: PhraseMatch[Noun | IssuerPhrase], noun: Noun) -> None:
        """Read "the pillar resolutions 57, 59 and 66 of the Politburo": a list that an issuer closes."""
        introduced = self._introduction(match)
        gap = introduced or self._apposition(index, match)
        item = self.numbers.item(gap.end(), noun, False) if gap else None
        if item is None or noun.coded_only or noun.numbered_only or item.native:
            return
        first = item._replace(start=item.number_start, noun=noun, group=len(self.drafts))
        taken, count = self.taken, len(self.drafts)
        members = self._extend(first)
        last = members[-1]
        linked = self.words.links.match(self.folded, last.end + 1)
        at = linked.end() if linked else last.end
        closed = bool(last.code or self.gaps.issuers_in(at, at + 5))
        if introduced:
            issued = bool(self.gaps.issuers_in(match.end, introduced.end()))
            closed = issued or (len(members) > 2 and not noun.weak)
        if len(members) < 2 or not closed:
            self.taken = taken
            del self.drafts[count:]

    def _apposition(self, index: int, match: PhraseMatch[Noun | IssuerPhrase]) -> re.Match[str] | None:
        """Return the word or two between a noun and its list: "pillar"; not another noun, whose list it is
        ("the plan to implement Resolutions 57, 59")."""
        gap = _APPOSITION.match(self.folded, match.end)
        following = self.nouns[index + 1 : index + 2]
        return gap if gap and not any(n.start < gap.end() for n in following) else None

    def _introduction(self, match: PhraseMatch[Noun | IssuerPhrase]) -> re.Match[str] | None:
        """Return what parts several documents from the list of their numbers: "the four resolutions of the
        Politburo, which are 57, 59 …"."""
        if not self._counts(match):
            return None
        return self.words.introductions.match(self.folded, match.end)

    def _closed(self, item: Draft, signed: bool) -> int:
        """Take in the bracket that closes after a number which one opened right before."""
        opened = (
            self.folded[max(0, item.number_start - 3) : item.number_start].rstrip(" ").endswith("(")
            or self.text[item.start] == "("
        )
        closing = _CLOSED.match(self.folded, item.number_end)
        return closing.end() if signed and opened and closing and item.code is None else item.number_end

    def _noun_start(self, start: int) -> int:
        """Take in the article, and the preposition that Arabic fuses with it."""
        glued = self.words.clitics
        for clitic in glued.definite:
            if self.folded[max(0, start - len(clitic)) : start] == clitic:
                return start - len(clitic)
        before = self.folded[max(0, start - 2) : start]
        if before[-1:] in glued.fusing and not before[0].isalnum():
            return start - 1
        return start

    def _far(self, index: int, at: int, noun: Noun) -> tuple[Draft, bool] | None:
        end = min(at + _FAR, len(self.text))
        stop = _SENTENCE_END.search(self.text, at, end)
        end = stop.start() if stop else end
        following = [m for m in self.nouns[index + 1 : index + 6] if m.start < end]
        code = self.numbers.next_code(at)
        if code is not None and code.start < end and self._far_code(at, noun, code, following):
            signed = self.numbers.signed_before(code.start)
            return Draft(code.start, code.end, code.start, code.end, noun, code=code, serial=code.serial,
                         year=code.year), signed  # fmt: skip
        limit = next((m.start for m in following if not self._in_title(m, noun, at)), end)
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
        if self.numbers.signed_before(code.start) or bracketed:
            return self._suits(noun, code) and not re.search(r"\d", self.words.dates.sub("", gap))
        return not self.gaps.rest(at, code.start)

    def _far_bare(self, at: int, limit: int, noun: Noun) -> tuple[Draft, bool] | None:
        for sign in self.words.number_word.finditer(self.folded, at, limit):
            opened = _OPENED.match(self.folded, sign.end())
            item = self.numbers.item(opened.end() if opened else sign.end(), noun, True)
            gap = self.folded[at : sign.start()]
            if item is None or item.code or self.words.not_numbers.search(gap):
                return None
            sure = item.native and (item.year is not None or bool(_COMPOSITE.search(item.serial or "")))
            before = list(self.words.dates.finditer(gap))
            dated = bool(before) and before[-1].end() >= len(gap.rstrip(" ,"))
            dated = dated and bool(self.words.date_words.match(before[-1].group()))
            named = bool(self.gaps.issuers_in(at, sign.start())) and len(gap) < 90
            if (
                sure
                or dated
                or not self.gaps.rest(at, sign.start())
                or (named and self.gaps.starts_with_issuer(at))
                or self._titled(gap, item, noun)
                or self._of_body(at, sign.start(), item)
            ):
                return item, True
            return None
        return self._behind_issuer(at, limit, noun)

    def _in_title(self, match: PhraseMatch[Noun | IssuerPhrase], noun: Noun, at: int) -> bool:
        """Whether an everyday word is of the title of what `noun` opens: "decision to approve the plan"; in a
        script without capitals one right behind it, at `at`: "قانون تنظيم الجامعات"."""
        near = self.words.near.match(self.folded, match.end)
        numbered = near is not None and self.folded[near.end() : near.end() + 1].isdigit()
        letter = self.text[match.start]
        inside = letter.islower() or (letter.upper() == letter.lower() and match.start - at == 1)
        weak = isinstance(match.label, Noun) and match.label.weak and inside
        return weak and not noun.weak and not numbered

    def _titled(self, gap: str, item: Draft, noun: Noun) -> bool:
        """Whether a short title stands between noun and number, as in "decision to ... no. 333 of the court".

        Where neither issuer nor day stands behind, the number must have three digits or more.
        """
        if noun.weak or not _TITLE.fullmatch(gap):
            return False
        dated = self.words.dates.match(self.folded, item.end + 1) or self.words.date_words.match(
            self.folded, item.end + 1
        )
        linked = self.words.links.match(self.folded, item.end + 1)
        issued = linked is not None and bool(self.gaps.issuers_in(item.end, linked.end() + 4))
        return bool(dated or issued or len(item.serial or "") > 2)

    def _of_body(self, at: int, end: int, item: Draft) -> bool:
        """Whether the name of a body that no list has, with a capital, parts noun and number, and the
        day of issue in full follows: "decision of the Board of guardians no. 14 of 20.08.2023"."""
        behind = self.words.dates.match(self.folded, item.end + 1)
        dated = behind is not None and self.words.date_words.match(behind.group()) is not None
        named = _BODY.fullmatch(self.text, at, end) is not None
        return dated and named and behind is not None and _WHOLE_DAY.search(behind.group()) is not None

    def _behind_issuer(self, at: int, limit: int, noun: Noun) -> tuple[Draft, bool] | None:
        """Read "the Government's Project 06": the issuer stands where the sign would."""
        issuers = self.gaps.issuers_in(at, limit)
        if not issuers or getattr(issuers[0].label, "vietnamese", None) == "Party Central Committee":
            return None  # a bare number after the Central Committee counts its plenums
        near = self.words.near.match(self.folded, issuers[0].end)
        if near is None or near.end() == issuers[0].end or self.gaps.rest(at, near.end()):
            return None
        item = self.numbers.item(near.end(), noun, False)
        label = issuers[0].label
        international = isinstance(label, IssuerPhrase) and (label.vietnamese or "").startswith(
            "United Nations"
        )
        unsure = item is None or (item.native and item.year is None and not international)
        if item is None or unsure or "\n" in self.text[at : item.start]:
            return None
        signed = near["sign"] is not None
        plain = not (signed or item.native or international or noun.kind == "project")
        counts = plain and not self._ends_like_a_number(item.end)
        return None if counts else (item, signed)

    def _ends_like_a_number(self, at: int) -> bool:
        """Whether what follows a bare number does not say what it counts."""
        if self.folded[at : at + 2] == " (":
            return True
        return self.numbers.is_closed(at) or self.words.subjects.match(self.folded, at) is not None

    @staticmethod
    def _suits(noun: Noun, code: Code) -> bool:
        """Whether the noun can name the code's kind; the code, not the noun, decides in the end."""
        if code.type_code is None:
            if "QH" in code.issuer_code:
                return bool({"L", "NQ", "PL"} & set(noun.codes))
            return noun.kind == "official_letter"
        return code.type_code in noun.codes or code.kind == noun.kind or not noun.codes

    def _extend(self, first: Draft) -> list[Draft]:
        members = self.lists.read(first)
        self.drafts.extend(members)
        self.taken = members[-1].end
        return members

    def _read_lone_code(self, code: Code) -> None:
        signed = self.numbers.signed_before(code.start)
        if code.kind == "official_letter" and code.type_code is None and not (code.known or signed):
            return
        start = code.start
        self.drafts.append(
            Draft(start, code.end, start, code.end, None, code=code, serial=code.serial, year=code.year,
                  signed=signed, group=len(self.drafts))
        )  # fmt: skip
