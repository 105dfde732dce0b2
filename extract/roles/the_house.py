"""Heads of "the association", "the academy", "the company", commanders of the only force of a text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from extract.roles.named_alone import families, one_house
from extract.roles.phrase import BodyPhrase, OfficePhrase, parts_of
from extract.roles.ranks import RankWord
from extract.roles.vocabulary import END, Trie, Vocabulary, bodies
from extract.roles.words import Word

# Companies of which only the kind is written.
_KINDS = frozenset(("Group", "Corporation", "Company", "Bank"))
# A text calls so the body that it is about: of several the one that it names more than all the rest.
_OFTEN = 3
_COMMANDS = frozenset(("Commander", "Political Commissar", "Chief of Staff", "Director of Political Affairs"))
# Forces that have no commander of whom a text speaks without naming them.
_NO_FORCES = frozenset(
    (
        "Central Military Commission",
        "Military Command",
        "Border Guard Command",
        "Border Guard Station",
        "People's Army",
        "General Staff of the People's Army",
        "Army Division",
        "Brigade",
        "Regiment",
        "Battalion",
    )
)
# So many words has what stands behind who leads a delegation, and so many may stand before his office.
_LEADING = 3
# So many words behind the side that they are of people are still listed.
_OF_SIDE = 120
_LED = 24
_FORCES = "army"
# So many words has the kind of a unit: "lữ đoàn".
_UNIT_WORDS = 2
_DEPARTMENT, _DIRECTOR = "Department", "Director"
_CENTRAL_OFFICE = "Party Central Committee Office"
# Titles that nobody but the head of one kind of body has.
_OWN_TITLES = frozenset(("Chief Auditor", "Chief Inspector", "Chief Justice"))


def of_the_house(
    found: list[OfficePhrase | RankWord],
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
    text: str,
    v: Vocabulary,
) -> list[OfficePhrase | RankWord]:
    """Give heads of "the association" and the like the body of that kind that the text is about."""
    if not v.tries["houses"]:
        return found
    houses = _Houses(found, words, named, text, v)
    return [houses.completed(x) if isinstance(x, OfficePhrase) and _is_open(x) else x for x in found]


def _is_open(item: OfficePhrase) -> bool:
    """Whether an office names no body, or one of which only the kind is told or whose words go on."""
    if item.place or item.country or item.portfolio:
        return False
    body = item.body
    if body is None or body.level == "Central" or body.name == _CENTRAL_OFFICE:
        return True
    named = body.called or body.place or body.country or body.level or body.of or body.portfolio
    return not named and (body.name in _KINDS or body.name == _DEPARTMENT)


class _Houses:
    """The bodies that the shortened offices of one text may be of, each sought for when one asks for it."""

    def __init__(
        self,
        found: Sequence[OfficePhrase | RankWord],
        words: Sequence[Word],
        named: Sequence[BodyPhrase],
        text: str,
        v: Vocabulary,
    ) -> None:
        self._found, self._words, self._named, self._text, self._v = found, words, named, text, v
        self._parts = parts_of(named)
        self._houses: dict[str, BodyPhrase | None] = {}

    def completed(self, item: OfficePhrase) -> OfficePhrase:
        """Return an office with its body, if the text tells it."""
        if item.body is not None and item.body.name == _DEPARTMENT:
            return self._of_department(item)
        if item.body is not None:
            return self._of_company(item) if item.body.name in _KINDS else self._of_association(item)
        item = self._of_unit(self._of_headed(self._of_kind(item)))
        if item.body is None and item.title in _OWN_TITLES:
            item = self._of_only_body(item)
        if item.body is None:
            item = self._of_led(self._of_body_before(item))
        if item.body is None and self._commands(item) and self._force is not None:
            item = item._replace(body=self._force._replace(end=item.end))
        return item

    def _of_company(self, item: OfficePhrase) -> OfficePhrase:
        house = self._about("company") if self._is_whole(item.end) else None
        return item._replace(body=house._replace(end=item.end)) if house is not None else item

    def _of_department(self, item: OfficePhrase) -> OfficePhrase:
        """ "Phó Giám đốc Sở": of the only department that the text names with this word, else of the one that
        the sentence named last."""
        kind = self._words[item.end - 1].lemma
        if not self._is_whole(item.end) or kind not in self._departments:
            return item
        named = self._departments[kind]
        if len({_fields(b) for b in named}) > 1:
            last = max((b for b in named if b.end <= item.start), key=lambda b: b.end, default=None)
            named = [last] if last is not None and self._is_of_sentence(last.end, item.start) else []
        return item._replace(body=named[0]._replace(end=item.end)) if named else item

    def _of_headed(self, item: OfficePhrase) -> OfficePhrase:
        """ "Cục trưởng", "Phó Vụ trưởng": of the only department named with that word."""
        words, last = self._words, item.end - 1
        if item.body is not None or item.title != _DIRECTOR or not self._ends_in_clause(item.end):
            return item
        if last <= item.start or words[last].lemma not in self._v.bound_titles:
            return item
        if last - 1 > item.start and words[last - 2].lemma not in self._v.tries["deputies"]:
            return item  # "Chi cục trưởng"
        named = self._departments.get(words[last - 1].lemma, [])
        only = len({_fields(b) for b in named}) == 1
        return item._replace(body=named[0]._replace(end=item.end)) if only else item

    @cached_property
    def _departments(self) -> dict[str, list[BodyPhrase]]:
        """The departments that the text names by their fields, by the word for one."""
        found: dict[str, list[BodyPhrase]] = {}
        kinds = {w for w, node in self._v.tries["bodies"].items() if node and node.get(END) == _DEPARTMENT}
        for body in self._parts:
            if body.name == _DEPARTMENT and body.portfolio:
                at = body.end - 1
                while at and self._words[at].lemma not in kinds:
                    at -= 1
                found.setdefault(self._words[at].lemma, []).append(body)
        return found

    def _is_of_sentence(self, start: int, end: int) -> bool:
        return all("." not in w.gap and "\n" not in w.gap for w in self._words[start : end + 1])

    def _of_kind(self, item: OfficePhrase) -> OfficePhrase:
        """ "Chủ tịch Hội", "Phó Giám đốc Học viện"; another's, if more of its name follows."""
        phrase = self._kind_at(item.end)
        if phrase is None:
            return item
        end, family = phrase
        # What forces are called has a capital.
        if not (self._ends_in_clause(end) if family == _FORCES else self._is_whole(end)):
            return item._replace(quoted=True)
        side = self._side_before(item, end)
        house = self._about(family) if side is None else self._named_at(side, item.start, family)
        if house is None and side is not None:
            return item._replace(quoted=True)
        return item._replace(end=end, body=house._replace(end=end)) if house is not None else item

    def _side_before(self, item: OfficePhrase, end: int) -> int | None:
        """ "Về phía Học viện A có ông B, Phó Giám đốc Học viện": return where the name of the side begins
        that the paragraph named last, if with the word for a kind of body that ends at `end`, or its end."""
        words = self._words
        for at in range(item.start - 1, max(-1, item.start - _OF_SIDE), -1):
            if "\n" in words[at + 1].gap:
                return None
            size = next((len(s) for s in self._v.sides if self._forms(at, len(s)) == s), 0)
            if size:
                named = words[at + size].lemma in (words[item.end].lemma, words[end - 1].lemma)
                return at + size if named else None
        return None

    def _named_at(self, first: int, end: int, family: str) -> BodyPhrase | None:
        """Return the body of a family whose whole name is the first behind a word, up to another."""
        body = next((b for b in self._named if first < b.end <= end), None)
        of_kind = body is not None and bodies()[body.name].family == family
        return body if of_kind and body is not None and self._is_whole_name(body.end) else None

    def _is_whole_name(self, at: int) -> bool:
        """Tell whether what stands behind a name, at a word, does not go on with it."""
        word = self._words[at] if at < len(self._words) else None
        if word is None or word.gap != " ":
            return True
        more = word.lemma in self._v.tries["levels"] or word.lemma in self._v.tries["and"]
        return not (more or self._text[word.start].isupper())

    def _forms(self, at: int, size: int) -> tuple[str, ...]:
        return tuple(w.form for w in self._words[at : at + size])

    def _of_association(self, item: OfficePhrase) -> OfficePhrase:
        """ "Trưởng Ban Tuyên giáo Trung ương Hội": a commission of the association, none of the Party."""
        phrase = self._kind_at(item.end)
        if (
            item.body is None
            or phrase is None
            or phrase[1] != "organisation"
            or not self._is_whole(phrase[0])
        ):
            return item
        end, house = phrase[0], self._about(phrase[1])
        name = "Office" if item.body.name == _CENTRAL_OFFICE else item.body.name
        inner = house._replace(end=end) if house is not None else None
        return item._replace(end=end, body=item.body._replace(end=end, name=name, level=None, of=inner))

    def _of_unit(self, item: OfficePhrase) -> OfficePhrase:
        """ "Phó Lữ đoàn trưởng", "Đồn trưởng": of the only unit that the text names by the title's words."""
        words, last = self._words, item.end - 1
        if item.body is not None or item.title not in _COMMANDS or not self._ends_in_clause(item.end):
            return item
        if words[last].lemma not in self._v.bound_titles:
            return item
        for first in range(max(item.start, last - _UNIT_WORDS), last):
            kinds = self._units([w.lemma for w in words[first:last]])
            named = [b for b in self._parts if b.name in kinds and _is_one_unit(b)]
            found = {(b.name, b.number): b for b in named}
            if len(found) == 1:
                return item._replace(body=next(iter(found.values()))._replace(end=item.end))
        return item

    def _units(self, kind: Sequence[str]) -> frozenset[str]:
        """Return the units whose names begin with some words."""
        node: Trie = self._v.tries["bodies"]
        for word in kind:
            node = node.get(word, {})
        return frozenset(name for name in _names(node) if bodies()[name].family == _FORCES)

    def _of_only_body(self, item: OfficePhrase) -> OfficePhrase:
        """The head of the only body of his kind that the text names; of several he may be any one's."""
        found = {(b.name, b.number, b.level): b for b in self._parts if bodies()[b.name].head == item.title}
        if len(found) != 1:
            return item._replace(quoted=bool(found))
        return item._replace(body=next(iter(found.values()))._replace(end=item.end))

    def _of_body_before(self, item: OfficePhrase) -> OfficePhrase:
        """ "Đại diện Sở Tài chính, Phó Giám đốc A": of the body right before, where that is in no office."""
        if self._words[item.start].gap != ", " or item.level or item.quoted:
            return item
        before = next((b for b in self._named if b.end == item.start), None)
        if before is None or bodies()[before.name].head != item.title or not before.portfolio:
            return item
        if any(isinstance(x, OfficePhrase) and x.body and x.end == item.start for x in self._found):
            return item
        return item._replace(body=before._replace(end=item.end))

    def _of_led(self, item: OfficePhrase) -> OfficePhrase:
        """ "Đoàn công tác của Hội Nông dân do bà A, Phó Chủ tịch làm trưởng đoàn": of the body that sent the
        delegation, or that itself came."""
        words, at = self._words, item.end
        behind = tuple(w.form for w in words[at : at + _LEADING])
        if item.body is not None or not any(behind[: len(p)] == p for p in self._v.leading):
            return item
        first = max(0, item.start - _LED)
        agent = next((k for k in range(item.start - 1, first, -1) if words[k].form in self._v.agents), None)
        if agent is None or not self._is_of_sentence(agent, item.start):
            return item
        sent = (b for b in self._parts if b.end == agent and bodies()[b.name].head == item.title)
        body = next(sent, None)
        return item._replace(body=body._replace(end=item.end)) if body is not None else item

    def _kind_at(self, at: int) -> tuple[int, str] | None:
        """Return the end and the family of the word for a kind of body right behind a title."""
        node, words = self._v.tries["houses"], self._words
        found: tuple[int, str] | None = None
        while at < len(words) and words[at].gap == " " and words[at].lemma and words[at].lemma in node:
            node = node[words[at].lemma]
            at += 1
            if END in node:
                found = at, node[END]
        return found

    def _is_whole(self, at: int) -> bool:
        """Whether no more of a name stands behind a word for a kind of body: a clause ends, or a person
        follows."""
        words = self._words
        if at >= len(words) or words[at].gap != " ":
            return True
        if not self._text[words[at].start].isupper() or at + 1 >= len(words) or words[at + 1].gap != " ":
            return False
        return words[at].form in families() and self._text[words[at + 1].start].isupper()

    def _about(self, family: str) -> BodyPhrase | None:
        if family == _FORCES:  # "Chính ủy Quân chủng"
            return self._force
        if family not in self._houses:
            self._houses[family] = one_house(self._parts, family) or self._most_named(family)
        return self._houses[family]

    def _most_named(self, family: str) -> BodyPhrase | None:
        if family != "organisation":
            return None
        found = [b for b in self._parts if bodies()[b.name].family == family]
        votes = Counter(b.name for b in found)
        name, most = votes.most_common(1)[0] if votes else ("", 0)
        if most < _OFTEN or 2 * most <= votes.total():
            return None
        return next(b for b in found if b.name == name)

    @cached_property
    def _force(self) -> BodyPhrase | None:
        found = {
            (b.name, b.number): b
            for b in self._parts
            if bodies()[b.name].family == _FORCES
            and b.name not in _NO_FORCES
            and not b.name.startswith("General ")
            and _is_one_unit(b)
            and not self._is_aside(b)
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _is_aside(self, body: BodyPhrase) -> bool:
        """Whether a force is named in brackets, as that to which another belongs, or for who has left it."""
        former = (x for x in self._found if isinstance(x, OfficePhrase) and "Former" in x.marks)
        behind = self._words[body.end].gap if body.end < len(self._words) else ""
        return behind.startswith(")") or any(x.start < body.end <= x.end for x in former)

    def _commands(self, item: OfficePhrase) -> bool:
        """Whether an office is that of a commander, by a word that is said of forces alone."""
        if item.title not in _COMMANDS:
            return False
        at, words, tries = item.end, self._words, self._v.tries
        behind = at < len(words) and words[at].gap == " "
        if behind and (words[at].lemma in tries["bodies"] or not self._ends_in_clause(at)):
            return False
        return any(words[k].lemma in tries["force_words"] for k in range(item.start, item.end))

    def _ends_in_clause(self, at: int) -> bool:
        """Whether a word behind a title is a person's name or begins with a small letter: no body's name."""
        return self._is_whole(at) or not self._text[self._words[at].start].isupper()


def _is_one_unit(body: BodyPhrase) -> bool:
    """Whether a force is named by its number, where such forces have one."""
    return bool(body.number) or bodies()[body.name].levels != "number"


def _names(node: Trie) -> Iterator[str]:
    """Yield the bodies whose names go on from a node."""
    for word, behind in node.items():
        if word == END:
            yield behind
        else:
            yield from _names(behind)


def _fields(body: BodyPhrase) -> frozenset[str]:
    """The words for what a department has charge of, written in full or short."""
    return frozenset(re.findall(r"\w+", " ".join(body.portfolio))) - {"and"}
