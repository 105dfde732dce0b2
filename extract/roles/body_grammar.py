"""The grammar of a body's name: a level, its words, its field, the body that it is part of, its place."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import compress

from extract.places.mention import PlaceMention
from extract.roles.phrase import GENERIC, VIETNAM, BodyPhrase
from extract.roles.vocabulary import ABSORBED, END, Body, Trie, Vocabulary, bodies, bodies_of_places, ended
from extract.roles.words import SHORT_FORM, Words

# What may stand between two words of one phrase; a full stop only after an abbreviation.
_TIGHT = frozenset(("", " ", "  ", "-", "&", "/", " & ", ". ", "."))
# And what else may: a hyphen with spaces, the quotation mark of a title ("газета «Нян Зан»").
_JOINTS = ("-", "«", "“", "„", '"')

# Where the name of a body ends, the key of the body, and the level that stands within.
_Name = tuple[int, str, str | None]
_NOTHING: Trie = {}
# What opens a name in quotation marks behind a word, and what closes it.
_QUOTED = (" «", " “", " „", ' "')
_CLOSING = ("»", "”", '"')
# The key of what goes on behind a comma.
_COMMA = ","
# A unit's number: few figures, or Roman numerals.
_UNIT_NUMBER = re.compile(r"\d{1,3}|[ivx]{1,5}")
# So many letters an abbreviation has before a full stop with no space behind.
_ABBREVIATION = 4
# Families of bodies that have members.
_OF_MEMBERS = frozenset(("organisation", "front"))
# The kinds of bodies that are a whole country's.
OF_ALL = frozenset(("government", "ministry", "state", "assembly", "country"))
# What parts a title from the name beside it.
_DASH = " - "


class BodyParser:
    """Reads bodies in one text, cut into `words`. Their positions, not offsets, go in and out."""

    def __init__(self, vocabulary: Vocabulary, words: Words, places: Mapping[int, PlaceMention]) -> None:
        self._v = vocabulary
        self._tries = vocabulary.tries
        self.words = words
        self._places = places
        self._size = len(words)
        self._lemmas, self._gaps = words.lemmas, words.gaps
        self._known = list(compress(range(self._size), map(vocabulary.beginnings.__contains__, self._lemmas)))
        # Many words are looked at more than once.
        self._bodies: dict[int, BodyPhrase | None] = {}
        self._names: dict[int, _Name | None] = {}

    @property
    def vocabulary(self) -> Vocabulary:
        """The words by which the text is read."""
        return self._v

    def positions(self, lemmas: Container[str]) -> list[int]:
        """Return where in the text, in order, words with one of `lemmas` stand; these are `beginnings`."""
        own = self._lemmas
        return [at for at in self._known if own[at] in lemmas]

    def body_at(self, start: int) -> BodyPhrase | None:
        """Return the body whose name begins at a word, or None."""
        if start not in self._bodies:
            self._bodies[start] = self._named(start)
        return self._bodies[start]

    def longest(self, name: str, start: int) -> tuple[int, str] | None:
        """Return the end and the key of the longest phrase of a class at a word."""
        # Most words begin no phrase of most classes.
        if start >= self._size or (lemma := self._lemmas[start]) not in self._tries[name]:
            return None
        node = self._tries[name][lemma]
        if len(node) == 1 and END in node:
            return start + 1, node[END]
        found = self.phrases(name, start)
        return found[-1] if found else None

    def phrases(self, name: str, start: int) -> Sequence[tuple[int, str]]:
        """Return end and key of each phrase of a class at a word, shorter ones first."""
        lemma = self._lemmas[start] if start < self._size else ""
        node = self._tries[name].get(lemma) if lemma else None
        if node is None:
            return ()
        found: list[tuple[int, str]] = []
        at = start + 1
        while node:
            value = node.get(END)
            if value is not None:
                found.append((at, value))
                if len(node) == 1:
                    break
            lemma = self._lemmas[at] if at < self._size else ""
            goes_on = lemma and (lemma in node or _COMMA in node)
            # A field has dashes in it; beside a title one parts it from a name ("Lê Chính - Ủy viên").
            goes_on = goes_on and not (name == "titles" and self._gaps[at] == _DASH)
            node = self._joined(node, at).get(lemma) if goes_on else None
            at += 1
        return found

    def tight(self, index: int) -> bool:
        """Whether a word exists and nothing but a space or a hyphen parts it from the word before."""
        if index >= self._size:
            return False
        gap = self._gaps[index]
        if gap == " ":
            return True
        if gap not in _TIGHT:
            return gap == SHORT_FORM[1] and self.words.is_short_form(index - 1)
        before = self.words[index - 1]
        most = _ABBREVIATION if gap == "." else 2  # "UVT.Ư", but not "xã. Tỉnh"
        return gap[:1] != "." or before.end - before.start <= most

    def _body(self, start: int) -> BodyPhrase | None:
        at = self._past_joiners(start)
        if not self.tight(at):
            return self._quoted(at)
        body = self.body_at(at) or self._numbered(at) or self._of_place(at)
        return None if body is not None and self._comes_along(body, at) else body

    def _comes_along(self, body: BodyPhrase, at: int) -> bool:
        """Tell whether "and" is glued to a delegation: who comes with whom is named before is none of his
        ("استقبل الوالي والوفد المرافق له")."""
        word, and_ = self.words[at], self._v.clitics.conjunction
        joined = word.glued and bool(and_) and word.form.startswith(and_)
        return joined and bodies()[body.name].family == "delegation"

    def _quoted(self, at: int) -> BodyPhrase | None:
        """Read a body whose whole name stands in quotation marks, where nouns have cases ("голова правління
        «Нафтогазу»")."""
        opened = self._v.declined and at < self._size and self._gaps[at] in _QUOTED
        body = self.body_at(at) if opened else None
        if body is None:
            return None
        closed = self._gaps[body.end] if body.end < self._size else _CLOSING[0]
        return body if closed[:1] in _CLOSING else None

    def _numbered(self, at: int) -> BodyPhrase | None:
        """Read a numbered body whose number, an ordinal with its ending, stands before ("5-го ...")."""
        number = self.words.forms[at]
        if not number.isdigit() or len(number) > 2 or at + 2 >= self._size or self._gaps[at + 1] != "-":
            return None
        best = self._best_body(at + 2) if self.tight(at + 2) else None
        if best is None or bodies()[best[1]].levels != "number":
            return None
        return BodyPhrase(best[0], best[1], best[2])._replace(number=number)

    def _of_place(self, at: int) -> BodyPhrase | None:
        """Read a body behind the adjective of its place ("Львівської обласної ради")."""
        if (abroad := self._abroad(at)) is not None:
            return abroad
        place, after = self._places.get(self.words.starts[at]), at + 1
        if place is None:  # of one that is not known
            adjective = self._v.place_adjective
            known = self._lemmas[at] or adjective is None or not adjective.search(self.words.forms[at])
            return self.body_at(after) if not known and self.tight(after) else None
        if place.end != self.words[at].end or not self.tight(after):
            return None
        body = self.body_at(after)
        return body._replace(place=place) if body is not None and body.place is None else None

    def _abroad(self, at: int) -> BodyPhrase | None:
        """Read a body of a whole country behind the adjective of that ("голова литовського парламенту")."""
        found = self.longest("country_adjectives", at)
        body = self.body_at(found[0]) if found is not None and self.tight(found[0]) else None
        if found is None or body is None or bodies()[body.name].family not in OF_ALL:
            return None
        return body._replace(country=found[1]) if not (body.country or body.place) else None

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

    def _best_body(self, start: int) -> _Name | None:
        lemma = self._lemmas[start] if start < self._size else ""
        node = self._tries["bodies"].get(lemma) if lemma else None
        if node is None or self.words.is_plural(start) or self._is_of_verb(start):
            return None
        if start not in self._names:
            found: list[_Name] = []
            behind = self._gaps[start + 1] if start + 1 < self._size else ""
            # Behind its first word a dash parts a name that ends so from an office ("Xuân Thành - Ủy viên").
            self._walk(node if behind != _DASH else ended(node), start + 1, None, found)
            self._names[start] = max(found, key=lambda name: (name[0], name[2] is None)) if found else None
        return self._names[start]

    def _is_of_verb(self, at: int) -> bool:
        """Whether a word for a body is half of the verb right behind ("شرکت کرد")."""
        verbs = self._v.verbal_bodies.get(self.words[at].form, frozenset())
        return bool(verbs) and self.tight(at + 1) and self.words[at + 1].form in verbs

    def _completed(self, body: BodyPhrase) -> BodyPhrase | None:
        row = bodies()[body.name]
        end = body.end
        if row.portfolio:
            stop, portfolio = self._portfolio(end) if not self._is_charge(end) else (end, ())
            if portfolio:
                body, end = body._replace(portfolio=portfolio, end=stop), stop
            elif row.portfolio.endswith("!") and body.name not in GENERIC:
                return None
        if row.levels == "number":
            at = self._past_joiners(end)
            number = self._number(at) if self.tight(at) else None
            if number is None:  # "the region" of an army is the one that the text has numbered
                return body if row.family == "army" else None
            return body._replace(number=number, end=at + 1)
        inner = self._inner(body) if row.is_nested else None
        if inner is not None and row.nests == "members":
            if bodies()[inner.name].family in _OF_MEMBERS:
                central = "Central" if bodies()[inner.name].central else None
                return inner._replace(level=inner.level or central)
            inner = None
        if inner is None:
            body = self._trailing(body)
            inner = self._inner(body) if row.family == "delegation" else None
        return body._replace(of=inner, end=inner.end) if inner is not None else body

    def _number(self, at: int) -> str | None:
        """The number of a unit: in figures, or an ordinal in one word ("المنطقة العسكرية السابعة")."""
        form = self.words[at].form
        return form if _UNIT_NUMBER.fullmatch(form) else self._v.ordinals.get(form)

    def _inner(self, body: BodyPhrase) -> BodyPhrase | None:
        """The body that another is part of (the organisation commission of a party committee)."""
        inner = self._body(body.end)
        return inner if inner is not None and inner.name != body.name else None

    def _trailing(self, body: BodyPhrase) -> BodyPhrase:
        row = bodies()[body.name]
        level, place, country, end = body.level, body.place, body.country, body.end
        while True:
            at = self._past_joiners(end)
            if at == end and self.tight(end + 1) and self._gaps[end] == SHORT_FORM[0]:
                at = end + 1  # behind the short form in brackets
            step = self._level_or_place(at)
            if step is None:
                break
            stop, new_level, new_place, new_country = step
            in_capital = at != end and new_place is not None and new_place.kind == "capital"
            if in_capital and country is not None and row.family in OF_ALL:
                break  # where somebody was: "met the speaker of the parliament of Syria in Damascus"
            if (
                new_level
                and new_place is None
                and not row.is_of_level
                and self._begins_body(self._past_joiners(end), stop)
            ):
                break
            known = level or self._level_in(row)
            if (new_place and place) or (new_level and place):
                break
            if new_level and known and new_place is None:
                ahead = self._past_joiners(stop)
                if not self.tight(ahead) or self.words[ahead].start not in self._places:
                    break
                new_level = level
            end, level = stop, level or new_level
            place, country = place or new_place, country or new_country
        if end == body.end:
            return body
        called = bodies_of_places().get((body.name, place.name)) if place is not None else None
        if called is not None:
            return BodyPhrase(end, called)
        return body._replace(end=end, level=level, place=place, country=country)

    def _level_in(self, row: Body) -> str | None:
        """Return the level that a body's name says; the delegation to a national assembly has another."""
        first = row.body.split()[0]
        return first if first in self._v.levels and row.family != "delegation" else None

    def _begins_body(self, start: int, level_end: int) -> bool:
        """Whether a level word is the first of another body's name ("Central Military Commission")."""
        found = self._best_body(start)
        return found is not None and found[0] > level_end

    def _level_or_place(self, at: int) -> tuple[int, str | None, PlaceMention | None, str | None] | None:
        if not self.tight(at):
            return None
        place = self._places.get(self.words.starts[at])
        if place is None and self._lemmas[at] not in self._v.trailing:
            return None
        country = self.longest("countries", at)
        if country is not None and (place is None or place.end <= self.words[country[0] - 1].end):
            return country[0], None, None, country[1]
        level = self.longest("levels", at)
        if place is not None:
            end = at
            while end < self._size and self.words[end].start < place.end:
                end += 1
            return end, level[1] if level else None, place, None
        if level is not None:
            return level[0], level[1], None, None
        vietnam = self.longest("vietnam", at)
        return (vietnam[0], None, None, VIETNAM) if vietnam else None

    def _past_joiners(self, at: int) -> int:
        joiners = self._tries["joiners"]
        while at < self._size and self._lemmas[at] in joiners and self.tight(at):
            joiner = self.longest("joiners", at)
            if joiner is None:
                break
            at = joiner[0]
        return at

    def _past_joiner(self, at: int) -> int:
        """Return where a part of a field begins behind a comma or "and": "labour, in charge of invalids"."""
        joiner = self.longest("joiners", at)
        return self._past_joiners(joiner[0]) if joiner and self.tight(joiner[0]) else at

    def _portfolio(self, start: int) -> tuple[int, tuple[str, ...]]:
        """Read "finance", "culture, sports and tourism": the end and the parts, none if there are none."""
        at = self._past_joiners(start)
        end, fields = self.fields_at(at) if self.tight(at) else (start, ())
        return (end, fields) if fields else (start, ())

    def _is_charge(self, at: int) -> bool:
        """Tell whether "for the affairs of" stands behind a word with the article, whose field it is not, but
        what somebody there is charged with ("وكيل الوزارة لشؤون المناطق")."""
        article = self._v.clitics.article or "\n"
        charge = 0 < at < self._size and self.tight(at) and self.words[at].form in self._v.affairs
        return charge and self.words[at - 1].form.startswith(article)

    def fields_at(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Read the fields of government that begin at a word, whatever stands before it."""
        parts: list[str] = []
        end = at
        while at < self._size:
            found = self.longest("portfolios", at)
            if found is None:
                break
            parts.append(found[1])
            end = at = found[0]
            if at >= self._size:
                break
            if self._gaps[at] in (", ", "، ", " - ", "،", "-"):
                at = self._past_joiner(at)
                continue
            if not self.tight(at) or self.words[at].form in self._v.affairs:
                break
            if self.words[at].form.startswith(self._v.clitics.fusing):
                break  # "… للتخطيط": what a deputy there has charge of
            if self.words[at].glued:
                continue
            link = self.longest("and", at)
            at = self._past_joiner(link[0]) if link and link[0] < self._size else self._size
        return end, tuple(parts)

    def _walk(
        self, node: Trie, at: int, level: str | None, found: list[_Name], *, skipped: bool = False
    ) -> None:
        """Add to `found` the names of bodies that go on at a word, shorter ones first."""
        while True:
            value = node.get(END)
            if value is not None and not skipped:
                found.append((at, value, level))
            lemma = self._lemmas[at] if at < self._size else ""
            if not lemma or (len(node) == 1 and value is not None):
                return
            absorbed = lemma in self._v.absorbed
            if lemma not in node and not absorbed and _COMMA not in node:
                return
            node = self._joined(node, at)
            child = node.get(lemma)
            if absorbed:
                break
            if child is None:
                return
            node, at, skipped = child, at + 1, False
        if child is not None:
            self._walk(child, at + 1, level, found)
        for stop, skip in self._skips(at) if node else ():
            if skip is None or level is None:
                self._walk(node, stop, skip or level, found, skipped=True)

    def _joined(self, node: Trie, at: int) -> Trie:
        """Return where a phrase goes on with a word; nothing where what stands before the word ends it."""
        gap = self._gaps[at]
        if gap == " " or self.tight(at):
            return node
        gap = gap.strip()
        if gap in (_COMMA, "،"):
            node = node.get(_COMMA, _NOTHING)
        elif gap not in _JOINTS:
            node = _NOTHING
        return node

    def _skips(self, at: int) -> Iterator[tuple[int, str | None]]:
        for name in ABSORBED:
            found = self.longest(name, at)
            if found is not None:
                yield found[0], found[1] if name == "levels" else None
