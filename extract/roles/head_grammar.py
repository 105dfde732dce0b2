"""The grammar of the head of an office: marks, a word for a deputy, his field, the title, marks behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from extract.roles.body_grammar import BodyParser
from extract.roles.vocabulary import END, Trie

_MOST_MARKS = 4
# So many words at most stand before an office of several.
_HEAD_WORDS = 3
# The Arabic preposition that is glued to the field that somebody is charged with.
_CHARGED_WITH = "ب"
# Whose deputies have a field of work, of at most so many words.
_OF_A_FIELD = ("Minister", "Prime Minister", "Governor", "Mayor", "Prosecutor", "State President")
MOST_FIELD = 9
_COMMAS = ("،", ",")
# So many letters an abbreviated title has; what parts the letters of a document's number from the figures.
_ABBREVIATED, _CODE_MARKS = 3, ("/", "-")
# Titles of deputies that are written as one word ("PCT UBND huyện"), and of whose head they are.
_DEPUTIES = {"Vice Chair": "Chair", "Deputy Secretary": "Secretary", "Deputy Director": "Director"}


class Head(NamedTuple):
    """A title with what stands before it: where it ends, and which words are the title itself."""

    end: int
    title_start: int
    title_end: int
    title: str
    marks: tuple[str, ...]
    deputy: bool
    portfolio: tuple[str, ...] = ()


class HeadParser(BodyParser):
    """Reads the heads of offices in one text, and bodies as its base does."""

    def deputies_at(self, start: int) -> int | None:
        """Return the position after a word for "deputy" and the marks before it, or None."""
        at = start
        for name in ("marks", "deputies"):
            found = self.longest(name, at)
            if found is None and name == "deputies":
                return None
            at = found[0] if found else at
        return at

    def _heads(self, start: int, marks: tuple[str, ...], deputy: bool) -> Iterator[Head]:
        lemma, tries = self._lemmas[start] if start < self._size else "", self._tries
        if lemma in tries["titles"] and not self._is_of_code(start, lemma):
            for end, title in self.phrases("titles", start):
                if deputy and self._is_of_two(start, end):
                    continue  # "نائب الرئيس والمدير العام": two offices
                if self._is_bound_elsewhere(start, end):
                    continue  # "керуюча справами ради" manages affairs, not the council
                head = _DEPUTIES.get(title)
                yield self._after_title(
                    Head(end, start, end, head or title, marks, deputy or head is not None)
                )
        if lemma in tries["marks"] and len(marks) < _MOST_MARKS:
            for end, mark in self.phrases("marks", start):
                if self.tight(end):
                    yield from self._heads(end, (*marks, mark), deputy)
        if deputy:
            yield from self._portfolio_deputy(start, marks)
            yield from self._deputy_at_place(start, marks)
            return
        if lemma in tries["deputies"]:
            for end, _ in self.phrases("deputies", start):
                if self.tight(end):
                    yield from self._heads(end, marks, True)

    def _is_of_code(self, start: int, lemma: str) -> bool:
        """Tell whether an abbreviated title is part of the number of a document ("07/CT-UBND")."""
        parted = len(lemma) <= _ABBREVIATED and self._gaps[start] in _CODE_MARKS
        return parted and start > 0 and self.words.forms[start - 1].isdigit()

    def _is_of_two(self, start: int, end: int) -> bool:
        """Tell whether "and" is glued to a word inside a title."""
        conjunction = self._v.clitics.conjunction or "\n"
        words = (self.words[i] for i in range(start + 1, end))
        return any(w.glued and w.form.startswith(conjunction) for w in words)

    def _is_bound_elsewhere(self, start: int, end: int) -> bool:
        """Tell whether a word stands between a title that needs what it governs and that."""
        bound = " ".join(self._lemmas[start:end]) in self._v.bound_titles
        return bound and self._past_joiners(end) != end

    def _portfolio_deputy(self, start: int, marks: tuple[str, ...]) -> Iterator[Head]:
        """A deputy with a portfolio between the words (معاون اقتصادی رئیس‌جمهور, معاون سیاسی وزیر کشور)."""
        for end, portfolio in self.phrases("portfolios", start):
            if not self.tight(end):
                continue
            for stop, title in self.phrases("titles", end):
                if title in ("State President", "Prime Minister"):
                    yield Head(stop, end, stop, title, marks, True, (portfolio,))
                elif title == "Minister":  # what he has charge of is within the ministry
                    yield Head(stop, end, stop, title, marks, True)
        if self._v.fields_between:
            yield from self._field_deputy(start, marks)

    def _deputy_at_place(self, start: int, marks: tuple[str, ...]) -> Iterator[Head]:
        """A deputy with the adjective of a place between ("заступник Одеського міського голови")."""
        adjective = self._v.place_adjective
        if adjective is None or not self.tight(start + 1) or not adjective.search(self.words[start].form):
            return
        for end, title in self.phrases("titles", start + 1):
            if title in _OF_A_FIELD:
                yield Head(end, start + 1, end, title, marks, True)

    def _field_deputy(self, start: int, marks: tuple[str, ...]) -> Iterator[Head]:
        """A deputy with any field of work between the words (معاون هماهنگی امور اقتصادی استاندار), or with
        several that are known, of which commas part all but the last (معاون سیاسی، امنیتی و ورزشی
        استاندار)."""
        listed = False
        for at in range(start, start + MOST_FIELD + 1):
            if listed and self.longest("and", at):
                listed = False
            elif not self.tight(at):
                listed = self._parts_fields(at)
                if not listed:
                    return
            title = self.longest("titles", at)
            if title is not None:
                if start < at and not listed and title[1] in _OF_A_FIELD and not self.longest("and", at - 1):
                    yield Head(title[0], at, title[0], title[1], marks, True)
                return
            word = self.words[at]
            if word.form in self._v.no_fields or (at == start and self.longest("and", at)):
                return

    def _parts_fields(self, at: int) -> bool:
        """Whether a comma before a word parts two known fields of work."""
        if at >= self._size or self._gaps[at].strip() not in _COMMAS:
            return False
        return all(self.longest("portfolios", i) is not None for i in (at - 1, at))

    def _after_title(self, head: Head) -> Head:
        end, marks = head.end, head.marks
        if self._v.declined:  # "голова постійної комісії": an adjective stands before its noun
            return head
        while len(marks) < _MOST_MARKS and self.tight(end):
            mark = self.longest("marks", end)
            if mark is None or self._goes_on(end, mark):
                break
            end, marks = mark[0], (*marks, mark[1])
        return head if end == head.end else head._replace(end=end, marks=marks)

    def _goes_on(self, at: int, mark: tuple[int, str]) -> bool:
        """Whether the word for an acting holder at a word says what he is charged with instead ("المكلف
        بالعلاقات"), or "and" before it what else he is ("والقائم بأعمال الوزير")."""
        end, kind = mark
        if kind != "Acting":
            return False
        conjunction = self._v.clitics.conjunction
        joined = bool(conjunction) and self.words[at].form.startswith(conjunction)
        return joined or (self.tight(end) and self.words[end].form.startswith(_CHARGED_WITH))

    def plural_at(self, start: int) -> bool:
        """Whether the words of an office that begins at a word are plural."""
        return self._plural(start)

    def _plural(self, start: int) -> bool:
        last = start  # the last part of a compound bears the number: "віце-прем'єр-міністри"
        while last + 1 < self._size and self._gaps[last + 1] == "-" and self._lemmas[last + 1]:
            last += 1
        if self.words.is_plural(start) or self.words.is_plural(last):
            return True
        if start and self.tight(start):
            return any(self._heads_several(at, start) for at in range(max(0, start - _HEAD_WORDS), start))
        return False

    def _heads_several(self, at: int, end: int) -> bool:
        """Whether the words of a stretch are those before an office of several ("các", "các đồng chí")."""
        node: Trie = self._v.tries["plural_heads"]
        for lemma in self._lemmas[at:end]:
            if not lemma:  # which is what ends a phrase
                return False
            node = node.get(lemma, {})
        return END in node
