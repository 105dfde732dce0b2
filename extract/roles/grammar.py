"""The grammar of an office phrase: marks and deputy, title, marks, joiner, body, level, place, country.

One grammar reads every language, for only the vocabularies differ: an order of marks that one of them lacks
does no harm in another. At each title word all readings are tried and the longest wins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from extract.places.mention import PlaceMention
from extract.roles.vocabulary import END, Trie, Vocabulary, bodies, titles
from extract.roles.words import Word

_TIGHT = frozenset(("", " ", "  ", "-", "&", "/", " & ", ". ", "."))
# After a title, a quoted name is that of its body, which the vocabulary does not know.
_OPENING = ("«", "“", '"', "„")
_MOST_MARKS = 4
VIETNAM = "Vietnam"
# The titles that a field of government completes.
MINISTERS = ("Minister", "Deputy Minister", "Acting Minister")
# A committee that says no more about itself is the one that the text has named.
GENERIC_COMMITTEE = "Committee"


class BodyPhrase(NamedTuple):
    """A body as parsed: `name` is a key of bodies.csv, the rest is what the words around it add.

    `end` is the position of the first word after it.
    """

    end: int
    name: str
    level: str | None = None
    portfolio: tuple[str, ...] = ()
    of: BodyPhrase | None = None
    number: str | None = None
    place: PlaceMention | None = None
    country: str | None = None


class OfficePhrase(NamedTuple):
    """A title as parsed at words `start`..`end`, with the body that follows it, if one does."""

    start: int
    end: int
    title: str
    marks: tuple[str, ...]
    deputy: bool
    plural: bool
    title_end: int
    body: BodyPhrase | None = None
    portfolio: tuple[str, ...] = ()
    level: str | None = None
    place: PlaceMention | None = None
    country: str | None = None
    definite: bool = False
    quoted: bool = False


class _Head(NamedTuple):
    end: int
    title_start: int
    title_end: int
    title: str
    marks: tuple[str, ...]
    deputy: bool
    portfolio: tuple[str, ...] = ()


class Parser:
    """Reads offices in one text. Word positions, not offsets, go in and out."""

    def __init__(
        self, vocabulary: Vocabulary, words: Sequence[Word], places: Mapping[int, PlaceMention]
    ) -> None:
        self._v = vocabulary
        self._words = words
        self._places = places
        self._size = len(words)

    def office_at(self, start: int) -> OfficePhrase | None:
        """Return the longest office phrase that begins at a word, or None."""
        best: OfficePhrase | None = None
        for head in self._heads(start, (), False):
            office = self._office(start, head)
            if office is not None and (best is None or _rank(office) > _rank(best)):
                best = office
        return best or self._deputy_of_body(start)

    def deputies_at(self, start: int) -> int | None:
        """Return the position after a word for "deputy" and the marks before it, or None."""
        at = start
        for name in ("marks", "deputies"):
            found = self.longest(name, at)
            if found is None and name == "deputies":
                return None
            at = found[0] if found else at
        return at

    def _deputy_of_body(self, start: int) -> OfficePhrase | None:
        """A deputy straight before a body is that of its head (قائم‌مقام بانک مرکزی)."""
        end = self.deputies_at(start)
        body = self._body(end) if end is not None else None
        if end is None or body is None or not bodies()[body.name].head:
            return None
        mark = self.longest("marks", start)
        marks = (mark[1],) if mark else ()
        return OfficePhrase(start, body.end, "Head", marks, True, self._plural(start), end, body)

    def body_at(self, start: int) -> BodyPhrase | None:
        """Return the body whose name begins at a word, or None."""
        return self._named(start)

    def longest(self, name: str, start: int) -> tuple[int, str] | None:
        """Return the end and the key of the longest phrase of a class at a word."""
        if start >= self._size or self._words[start].lemma not in self._v.tries[name]:
            return None
        best: tuple[int, str] | None = None
        for end, value, _ in self._phrases(self._v.tries[name], start):
            if best is None or end > best[0]:
                best = end, value
        return best

    def tight(self, index: int) -> bool:
        """Whether a word exists and nothing but a space or a hyphen parts it from the word before."""
        if index >= self._size:
            return False
        gap = self._words[index].gap
        if gap not in _TIGHT:
            return False
        before = self._words[index - 1]
        return gap[:1] != "." or before.end - before.start <= 2

    # --- titles

    def _heads(self, start: int, marks: tuple[str, ...], deputy: bool) -> Iterator[_Head]:
        for end, title, _ in self._phrases(self._v.tries["titles"], start):
            yield self._after_title(_Head(end, start, end, title, marks, deputy))
        if len(marks) < _MOST_MARKS:
            for end, mark, _ in self._phrases(self._v.tries["marks"], start):
                if self.tight(end):
                    yield from self._heads(end, (*marks, mark), deputy)
        if deputy:
            yield from self._portfolio_deputy(start, marks)
            return
        for end, _, _ in self._phrases(self._v.tries["deputies"], start):
            if self.tight(end):
                yield from self._heads(end, marks, True)

    def _portfolio_deputy(self, start: int, marks: tuple[str, ...]) -> Iterator[_Head]:
        """A vice-president with a portfolio between the words (معاون اقتصادی رئیس‌جمهور)."""
        for end, portfolio, _ in self._phrases(self._v.tries["portfolios"], start):
            if not self.tight(end):
                continue
            for stop, title, _ in self._phrases(self._v.tries["titles"], end):
                if title == "State President":
                    yield _Head(stop, end, stop, title, marks, True, (portfolio,))

    def _after_title(self, head: _Head) -> _Head:
        end, marks = head.end, head.marks
        while len(marks) < _MOST_MARKS and self.tight(end):
            mark = self.longest("marks", end)
            if mark is None:
                break
            end, marks = mark[0], (*marks, mark[1])
        return head._replace(end=end, marks=marks)

    def _office(self, start: int, head: _Head) -> OfficePhrase | None:
        row = titles()[head.title]
        office = OfficePhrase(
            start,
            head.end,
            head.title,
            head.marks,
            head.deputy,
            self._plural(start),
            head.end,
            portfolio=head.portfolio,
            definite=any(self._words[k].definite for k in range(start, head.end)),
        )
        body = None if head.portfolio else self._body(head.end)
        if body is not None and row.families and bodies()[body.name].family not in row.families:
            body = None
        if body is not None:
            office = office._replace(end=body.end, body=body)
        elif head.title in MINISTERS:
            end, portfolio = self._portfolio(head.end)
            office = office._replace(end=end, portfolio=portfolio)
        office = self._tail(office)
        if body is None and office.end < self._size and self._words[office.end].gap[-1:] in _OPENING:
            office = office._replace(quoted=True)
        if body is None and not office.portfolio and not self._stands_alone(office, start, head):
            return None
        if self._v.marks_after_body and office.end > head.end and self.tight(office.end):
            mark = self.longest("marks", office.end)
            if mark and all(not self._words[k].plural for k in range(office.end, mark[0])):
                office = office._replace(end=mark[0], marks=(*office.marks, mark[1]))
        return office

    def _stands_alone(self, office: OfficePhrase, start: int, head: _Head) -> bool:
        """Whether a title without a body is an office, as "member" and the start of "đại sứ quán" are not."""
        row = titles()[head.title]
        if not row.bare and not (row.body == "country" and office.country):
            return False
        lemmas = " ".join(w.lemma for w in self._words[head.title_start : head.title_end])
        if lemmas in self._v.bound_titles:
            return False
        name = self._best_body(start)
        return name is None or name[0] <= head.title_end

    def plural_at(self, start: int) -> bool:
        """Whether the words of an office that begins at a word are plural."""
        return self._plural(start)

    def _plural(self, start: int) -> bool:
        if self._words[start].plural:
            return True
        if start and self.tight(start):
            before = self._words[start - 1].lemma
            return bool(before) and END in self._v.tries["plural_heads"].get(before, {})
        return False

    def _tail(self, office: OfficePhrase) -> OfficePhrase:
        """Take the level, place and country that stand after an office without a levelled body."""
        level, place, country = office.level, office.place, office.country
        end = office.end
        while True:
            at = self._past_joiners(end)
            if not self.tight(at) and at != end:
                break
            step = self._level_or_place(at)
            if step is None:
                break
            stop, new_level, new_place, new_country = step
            if new_level and (level or (office.body is not None)):
                break
            if office.body is not None and bodies()[office.body.name].family == "country":
                break
            end, level = stop, level or new_level
            place, country = place or new_place, country or new_country
        if end == office.end:
            return office
        return office._replace(end=end, level=level, place=place, country=country)

    # --- bodies

    def _body(self, start: int) -> BodyPhrase | None:
        at = self._past_joiners(start)
        return self._named(at) if self.tight(at) else None

    def _named(self, at: int) -> BodyPhrase | None:
        """Read a body at a word, a level before its name included."""
        best, level = self._best_body(at), None
        found = self.longest("levels", at)
        if found is not None:
            after = self._past_joiners(found[0])
            levelled = self._best_body(after) if self.tight(after) else None
            if levelled is not None and (best is None or levelled[0] > best[0]):
                best, level = levelled, found[1]
        return self._completed(BodyPhrase(best[0], best[1], best[2] or level)) if best else None

    def _best_body(self, start: int) -> tuple[int, str, str | None] | None:
        best: tuple[int, str, str | None] | None = None
        for end, name, level in self._phrases(self._v.tries["bodies"], start, absorbing=True):
            if best is None or (end, level is None) > (best[0], best[2] is None):
                best = end, name, level
        return best

    def _completed(self, body: BodyPhrase) -> BodyPhrase | None:
        row = bodies()[body.name]
        end = body.end
        if row.portfolio:
            stop, portfolio = self._portfolio(end)
            if portfolio:
                body, end = body._replace(portfolio=portfolio, end=stop), stop
            elif row.portfolio.endswith("!") and body.name != GENERIC_COMMITTEE:
                return None
        if row.levels == "number":
            at = self._past_joiners(end)
            if not self.tight(at) or not self._words[at].form.isalnum() or len(self._words[at].form) > 2:
                return None
            return body._replace(number=self._words[at].form, end=at + 1)
        inner = self._inner(body) if row.nests else None
        if inner is None:
            body = self._trailing(body)
            inner = self._inner(body) if row.family == "delegation" else None
        return body._replace(of=inner, end=inner.end) if inner is not None else body

    def _inner(self, body: BodyPhrase) -> BodyPhrase | None:
        """The body that another is part of (the organisation commission of a party committee)."""
        inner = self._body(body.end)
        return inner if inner is not None and inner.name != body.name else None

    def _trailing(self, body: BodyPhrase) -> BodyPhrase:
        row = bodies()[body.name]
        level, place, country, end = body.level, body.place, body.country, body.end
        while True:
            step = self._level_or_place(self._past_joiners(end))
            if step is None:
                break
            stop, new_level, new_place, new_country = step
            known = level or (row.body.split()[0] if row.body.split()[0] in self._v.levels else None)
            if (new_place and place) or (new_level and place):
                break
            if new_level and known and new_place is None:
                ahead = self._past_joiners(stop)
                if not self.tight(ahead) or self._words[ahead].start not in self._places:
                    break
                new_level = level
            end, level = stop, level or new_level
            place, country = place or new_place, country or new_country
        if end == body.end:
            return body
        return body._replace(end=end, level=level, place=place, country=country)

    def _level_or_place(self, at: int) -> tuple[int, str | None, PlaceMention | None, str | None] | None:
        if not self.tight(at):
            return None
        word = self._words[at]
        place = self._places.get(word.start)
        country = self.longest("countries", at)
        if country is not None:
            return country[0], None, None, country[1]
        level = self.longest("levels", at)
        if place is not None:
            end = at
            while end < self._size and self._words[end].start < place.end:
                end += 1
            return end, level[1] if level else None, place, None
        if level is not None:
            return level[0], level[1], None, None
        vietnam = self.longest("vietnam", at)
        return (vietnam[0], None, None, VIETNAM) if vietnam else None

    def _past_joiners(self, at: int) -> int:
        while self.tight(at):
            joiner = self.longest("joiners", at)
            if joiner is None:
                break
            at = joiner[0]
        return at

    # --- portfolios

    def _portfolio(self, start: int) -> tuple[int, tuple[str, ...]]:
        """Read "finance", "culture, sports and tourism": the end and the parts, none if there are none."""
        parts: list[str] = []
        at = self._past_joiners(start)
        end = start
        if not self.tight(at):
            return start, ()
        while at < self._size:
            found = self.longest("portfolios", at)
            if found is None:
                break
            parts.append(found[1])
            end = at = found[0]
            if at >= self._size:
                break
            if self._words[at].gap in (", ", "، ", " - ", "،", "-"):
                continue
            if not self.tight(at):
                break
            if self._words[at].glued:
                continue
            link = self.longest("and", at)
            at = link[0] if link else self._size
        return end, tuple(parts)

    # --- phrases

    def _phrases(
        self, trie: Trie, start: int, *, absorbing: bool = False
    ) -> Iterator[tuple[int, str, str | None]]:
        """Yield end, key and absorbed level of the phrases of a trie at a word, shorter ones first."""
        if start < self._size:
            node = trie.get(self._words[start].lemma)
            if node is not None and self._words[start].lemma:
                yield from self._walk(node, start + 1, None, absorbing)

    def _walk(
        self, node: Trie, at: int, level: str | None, absorbing: bool, *, skipped: bool = False
    ) -> Iterator[tuple[int, str, str | None]]:
        value = node.get(END)
        if value is not None and not skipped:
            yield at, value, level
        if at >= self._size or (len(node) == 1 and value is not None):
            return
        word = self._words[at]
        if word.gap.strip() in (",", "،"):
            comma = node.get(",")
            if comma is not None:
                node = comma
            else:
                return
        elif not self.tight(at) and word.gap.strip() != "-":
            return
        child = node.get(word.lemma) if word.lemma else None
        if child is not None:
            yield from self._walk(child, at + 1, level, absorbing)
        if absorbing and word.lemma:
            for stop, found in self._skips(at):
                if found is None or level is None:
                    yield from self._walk(node, stop, found or level, absorbing, skipped=True)

    def _skips(self, at: int) -> Iterator[tuple[int, str | None]]:
        for name in ("levels", "vietnam", "joiners"):
            found = self.longest(name, at)
            if found is not None:
                yield found[0], found[1] if name == "levels" else None


def _rank(office: OfficePhrase) -> tuple[bool, int, int]:
    """Longer readings first; of equal ones that with the shorter title, whose body then says more."""
    named = office.body is not None or bool(office.portfolio)
    return named, office.end, -office.title_end if named else office.title_end
