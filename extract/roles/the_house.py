"""Heads of "the association", "the academy", "the company", commanders of the only force of a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from functools import cache

from extract.lexicon import shared_table
from extract.lexicon.folding import fold
from extract.roles.named_alone import one_house
from extract.roles.phrase import BodyPhrase, OfficePhrase, chain
from extract.roles.ranks import RankWord
from extract.roles.vocabulary import END, Vocabulary, bodies
from extract.roles.words import Word

# Companies of which only the kind is written.
_KINDS = frozenset(("Group", "Corporation", "Company", "Bank"))
# A text calls so the body that it is about: of several the one that it names more than all the rest.
_OFTEN = 3
# How often a syllable is a family name that tells where a person's name begins (name_syllables.csv).
_FAMILY = 10
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
_FORCES = frozenset(("army",))
_CENTRAL_OFFICE = "Party Central Committee Office"
# Titles that nobody but the head of one kind of body has.
_OWN_TITLES = frozenset(("Chief Auditor", "Chief Inspector"))


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
    force = _one_force(named)
    offices = frozenset(x.end for x in found if isinstance(x, OfficePhrase) and x.body is not None)
    about: dict[str, BodyPhrase | None] = {}
    out: list[OfficePhrase | RankWord] = []
    for item in found:
        if isinstance(item, OfficePhrase) and not (item.place or item.country or item.portfolio):
            if item.body is None or (item.body.name in _KINDS and _is_bare(item.body)):
                item = _in_house(item, words, named, text, v, about)
            elif item.body.level == "Central" or item.body.name == _CENTRAL_OFFICE:
                item = _of_association(item, words, named, text, v, about)
            if item.body is None and item.title in _OWN_TITLES:
                item = _of_only_body(item, named)
            if item.body is None:
                item = _of_body_before(item, words, named, offices)
            if item.body is None and force is not None and _commands(item, words, v):
                item = item._replace(body=force._replace(end=item.end))
        out.append(item)
    return out


def _in_house(
    item: OfficePhrase,
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
    text: str,
    v: Vocabulary,
    about: dict[str, BodyPhrase | None],
) -> OfficePhrase:
    if item.body is not None:
        end, family = item.end, "company"
    else:
        phrase = _longest(v, words, item.end)
        if phrase is None:
            return item
        end, family = phrase
    if not _is_whole(words, end, text):
        return item._replace(quoted=item.body is None)
    if family not in about:
        about[family] = _about(named, family)
    house = about[family]
    return item._replace(end=end, body=house._replace(end=end)) if house is not None else item


def _of_association(
    item: OfficePhrase,
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
    text: str,
    v: Vocabulary,
    about: dict[str, BodyPhrase | None],
) -> OfficePhrase:
    """ "Trưởng Ban Tuyên giáo Trung ương Hội": a commission of the association, none of the Party."""
    phrase = _longest(v, words, item.end)
    if item.body is None or phrase is None or phrase[1] != "organisation":
        return item
    if not _is_whole(words, phrase[0], text):
        return item
    if phrase[1] not in about:
        about[phrase[1]] = _about(named, phrase[1])
    house = about[phrase[1]]
    end = phrase[0]
    name = "Office" if item.body.name == _CENTRAL_OFFICE else item.body.name
    body = item.body._replace(end=end, name=name, level=None, of=house._replace(end=end) if house else None)
    return item._replace(end=end, body=body)


def _of_only_body(item: OfficePhrase, named: Sequence[BodyPhrase]) -> OfficePhrase:
    """The head of the only body of his kind that the text names."""
    found = {
        (b.name, b.number, b.level): b
        for body in named
        for b in chain(body)
        if bodies()[b.name].head == item.title
    }
    return item._replace(body=next(iter(found.values()))._replace(end=item.end)) if len(found) == 1 else item


def _of_body_before(
    item: OfficePhrase, words: Sequence[Word], named: Sequence[BodyPhrase], offices: Container[int]
) -> OfficePhrase:
    """ "Đại diện Sở Tài chính, Phó Giám đốc A": of the body right before, where that is in no office."""
    if item.start in offices or words[item.start].gap != ", " or item.level or item.quoted:
        return item
    before = next((b for b in named if b.end == item.start), None)
    if before is None or bodies()[before.name].head != item.title or not before.portfolio:
        return item
    return item._replace(body=before._replace(end=item.end))


def _is_bare(body: BodyPhrase) -> bool:
    return not (body.called or body.place or body.country or body.level or body.of)


def _longest(v: Vocabulary, words: Sequence[Word], at: int) -> tuple[int, str] | None:
    """Return the end and the family of the word for a kind of body right behind a title."""
    node = v.tries["houses"]
    found: tuple[int, str] | None = None
    while at < len(words) and words[at].gap == " " and words[at].lemma and words[at].lemma in node:
        node = node[words[at].lemma]
        at += 1
        if END in node:
            found = at, node[END]
    return found


def _is_whole(words: Sequence[Word], at: int, text: str) -> bool:
    """Whether no more of a name stands behind a word for a kind of body: a clause ends, a person follows."""
    if at >= len(words) or words[at].gap != " ":
        return True
    first = text[words[at].start : words[at].end]
    if not first[0].isupper() or at + 1 >= len(words) or words[at + 1].gap != " ":
        return False
    return words[at].form in _families() and text[words[at + 1].start].isupper()


@cache
def _families() -> frozenset[str]:
    rows = shared_table("name_syllables")
    return frozenset(fold(r["syllable"]) for r in rows if int(r["family"]) >= _FAMILY)


def _about(named: Sequence[BodyPhrase], family: str) -> BodyPhrase | None:
    only = one_house(named, family)
    if only is not None or family != "organisation":
        return only
    found = [b for body in named for b in chain(body) if bodies()[b.name].family == family]
    votes = Counter(b.name for b in found)
    if not votes:
        return None
    name, most = votes.most_common(1)[0]
    if most < _OFTEN or 2 * most <= votes.total():
        return None
    return next(b for b in found if b.name == name)


def _one_force(named: Sequence[BodyPhrase]) -> BodyPhrase | None:
    found = {
        (b.name, b.number): b
        for body in named
        for b in chain(body)
        if bodies()[b.name].family in _FORCES
        and b.name not in _NO_FORCES
        and not b.name.startswith("General ")
        and (b.number or bodies()[b.name].levels != "number")
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _commands(item: OfficePhrase, words: Sequence[Word], v: Vocabulary) -> bool:
    """Whether an office is that of a commander, by a word that is said of forces alone."""
    if item.title not in _COMMANDS:
        return False
    at = item.end
    if at < len(words) and words[at].gap == " " and words[at].lemma in v.tries["bodies"]:
        return False
    return any(words[k].lemma in v.tries["force_words"] for k in range(item.start, item.end))
