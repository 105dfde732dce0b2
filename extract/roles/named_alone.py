"""Bodies that are written short because the text names only one that can be meant: "the hospital"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from functools import cache

from extract.lexicon import shared_table
from extract.lexicon.folding import fold
from extract.roles.offices import english_body, english_office
from extract.roles.phrase import (
    GENERIC_COMMITTEE,
    GENERIC_COUNCIL,
    MINISTERS,
    BodyPhrase,
    OfficePhrase,
)
from extract.roles.ranks import RankWord
from extract.roles.setting import Setting
from extract.roles.vocabulary import bodies
from extract.roles.words import Word

_COUNCILS_OF = ("Supreme Council of", "Supreme Council for", "Council for the")
_COUNCILS = ("Council", "House of Representatives", "Senate")
# What a company or an institution is called where its text has named it in full, by kind of house.
_GENERIC = {
    "Hospital": "academy",
    "University": "academy",
    "University Council": "academy",
    "Board of Directors": "company",
    "Members' Council": "company",
}
_KINDS_OF_HOUSES = frozenset((*_GENERIC, "Group", "Corporation", "Company", "Bank", "Academy", "Institute"))
# Titles that only houses of one kind have.
_OF_HOUSES = {"General Director": "company", "Chief Executive Officer": "company", "Rector": "academy"}
_COUNCIL = "People's Council"
_PARLIAMENT = "Parliament"
# So many words behind a numbered unit its number still goes without saying.
_NOT_LONG = 30
_NATIONAL = "National Assembly"
# So many words has the name of such a council.
_COUNCIL_WORDS = 2
# How long the article is that is glued to a title and to its adjective.
_ARTICLE = 2
_STEERING = "steering"
_COUNCIL_FAMILY = "council"
# How often a syllable is a family name that tells where a person's name begins (name_syllables.csv).
_FAMILY = 10
_DELEGATION, _OF_DEPUTIES = "Delegation", "National Assembly Delegation"
# Councils of deputies that are no part of a state's one system of them.
_LOCAL = ("Regional Council", "City Council")


def one_ministry(
    parts: Sequence[BodyPhrase], found: Sequence[OfficePhrase | RankWord], country: str | None
) -> str | None:
    """The only ministry that a text names, else whose minister, which a bare "the minister" then means."""
    setting = Setting(country)
    names = Counter(english_body(b, setting) for b in parts if b.name == "Ministry" and b.portfolio)
    if not names:
        ministers = [x for x in found if isinstance(x, OfficePhrase) and x.title in MINISTERS and x.portfolio]
        names = Counter(b for x in ministers for b in (english_office(x, setting)[1],) if b)
    full = max((n for n in names if n), key=len, default=None)
    return full if full and all(n == full or is_short_for(n, full) for n in names) else None


def is_short_for(name: str | None, full: str | None) -> bool:
    """Tell whether a ministry's name is another's first field alone: "Ministry of Planning" for that of
    Planning and Investment."""
    return bool(name and full) and str(full).startswith((f"{name},", f"{name} and "))


def seated(
    found: list[OfficePhrase | RankWord],
    words: Sequence[Word],
    parts: Sequence[BodyPhrase],
    text: str,
    seats: Container[str],
) -> list[OfficePhrase | RankWord]:
    """Give deputies without an assembly the only one that the text names; drop those that lead no name.

    Where names have no capitals, words that say whom he represents (`seats`) tell as much ("نماینده مردم …"),
    but of an assembly of Vietnam: there citizens speak for the people too. One word does with the article, or
    with the place that elected him ("نماینده قزوین").
    """
    held = {
        (b.name, b.level): b
        for b in parts
        if (bodies()[b.name].family in ("assembly", "council") or b.name in _LOCAL)
        and (b.level or b.name != _COUNCIL)
    }
    if len(held) > 1:  # "پارلمان" is what the press calls any
        held.pop((_PARLIAMENT, None), None)
    if len(held) > 1:  # "مجلس النواب" is named for them, "مجلس الشورى" is not
        held = {key: b for key, b in held.items() if words[b.end - 1].lemma in seats}
    only = next(iter(held.values())) if len(held) == 1 else None
    local = {b.end: b for b in parts if b.name in _LOCAL}
    out: list[OfficePhrase | RankWord] = []
    for item in found:
        if isinstance(item, OfficePhrase) and item.title == "Deputy" and item.body is None:
            near = (local.get(item.end + size) for size in (1, _COUNCIL_WORDS))
            own = next((b for b in near if b and _is_behind(b, item, words, text)), None)
            if own is not None:
                out.append(item._replace(body=own, end=own.end))
                continue
            if only is None or item.end >= len(words):
                continue
            placed = item.place is not None and only.name != _NATIONAL
            if not placed and words[item.end].gap not in (" ", ": "):
                continue
            first = text[words[item.end].start]
            title = words[item.start : item.title_end]
            called = " ".join(w.lemma for w in title) in seats and (len(title) > 1 or title[0].definite)
            uncased = first.upper() == first.lower() and only.name != _NATIONAL
            uncased = uncased and not (item.plural and _agrees(words[item.end], title[0], text))
            if not (first.isupper() or (uncased and (called or placed))):
                continue
            item = item._replace(body=only)
        out.append(item)
    return out


def _agrees(word: Word, title: Word, text: str) -> bool:
    """Tell whether a word has the article as the title before it has: an adjective ("النواب الغائبين")."""
    return title.definite and text.startswith(text[title.start : title.start + _ARTICLE], word.start)


def _is_behind(body: BodyPhrase, item: OfficePhrase, words: Sequence[Word], text: str) -> bool:
    """Tell whether a body of a word or two stands right behind an office: "депутат обласної ради"."""
    return all(w.gap == " " and text[w.start].islower() for w in words[item.end : body.end])


def of_board(
    found: list[OfficePhrase | RankWord],
    words: Sequence[Word],
    parts: Sequence[BodyPhrase],
    text: str,
    boards: Mapping[str, Container[str]],
) -> list[OfficePhrase | RankWord]:
    """Give "head of the board" the only steering committee that the text names ("A, Phó Trưởng ban, …"), and
    "head of the delegation" the only one; `boards` are the words for these by family. A council is left to
    `completed`, but where words go on with the name of one that no vocabulary has."""
    for family, named in boards.items():
        if family == _COUNCIL_FAMILY:
            found = [_without_open_council(x, words, text) for x in found]
            continue
        only = _one_steering(parts) if family == _STEERING else _one_delegation(parts)
        if only is not None:
            found = [
                x._replace(body=only._replace(end=x.end))
                if isinstance(x, OfficePhrase) and _heads_board(x, words, text, named)
                else x
                for x in found
            ]
    return found


def _heads_board(item: OfficePhrase, words: Sequence[Word], text: str, boards: Container[str]) -> bool:
    """Tell whether an office says that it heads a board, and no name of one goes on behind it."""
    if item.title != "Head" or item.body or item.portfolio or item.place or item.level:
        return False
    if not any(w.lemma in boards for w in words[item.start : item.end]):
        return False
    behind = words[item.end] if item.end < len(words) else None
    return behind is None or text[behind.start].islower() or _is_ended(item.end, words, text)


def _is_ended(end: int, words: Sequence[Word], text: str) -> bool:
    """Tell whether a mark or a person's name stands behind a word: "Trưởng đoàn Nguyễn Văn A"."""
    behind, after = (words[i] if i < len(words) else None for i in (end, end + 1))
    if behind is None or behind.gap.strip():
        return True
    return (
        behind.form in families() and after is not None and after.gap == " " and text[after.start].isupper()
    )


def _without_open_council(
    item: OfficePhrase | RankWord, words: Sequence[Word], text: str
) -> OfficePhrase | RankWord:
    """Leave the council out of an office where words go on with it: "Chủ tịch Hội đồng họ Lê" is of a council
    that no vocabulary has."""
    body = item.body if isinstance(item, OfficePhrase) else None
    if not isinstance(item, OfficePhrase) or body is None or body.name != GENERIC_COUNCIL:
        return item
    if not body.portfolio and not body.place and _is_ended(item.end, words, text):
        return item
    return item._replace(body=None, place=None, end=item.title_end)


@cache
def families() -> frozenset[str]:
    """Return the syllables that are family names often enough to tell where a person's name begins."""
    rows = shared_table("name_syllables")
    return frozenset(fold(r["syllable"]) for r in rows if int(r["family"]) >= _FAMILY)


def _one_delegation(parts: Sequence[BodyPhrase]) -> BodyPhrase | None:
    """The only delegation that a text names, but for those of deputies."""
    found = {(b.name, b.level): b for b in parts if b.name.endswith(_DELEGATION) and b.name != _OF_DEPUTIES}
    return next(iter(found.values())) if len(found) == 1 else None


def _one_steering(parts: Sequence[BodyPhrase]) -> BodyPhrase | None:
    """The only steering committee that a text names; one that it calls so without a level is the same."""
    found = {(b.name, b.level): b for b in parts if bodies()[b.name].family == _STEERING}
    levelled = [b for (_, level), b in found.items() if level]
    kept = levelled or list(found.values())
    return kept[0] if len(kept) == 1 else None


def one_committee(parts: Sequence[BodyPhrase]) -> BodyPhrase | None:
    """The only national committee, or committee of an assembly, that a text names by its field: a bare "the
    committee" then means it."""
    found = {
        (b.name, b.portfolio): b
        for b in parts
        if bodies()[b.name].family == "national_committee"
        or (b.name == GENERIC_COMMITTEE and b.portfolio)
        or b.name.startswith(f"{GENERIC_COMMITTEE} for ")
    }
    return next(iter(found.values())) if len(found) == 1 else None


def steering_of(item: OfficePhrase, words: Sequence[Word], parts: Sequence[BodyPhrase]) -> BodyPhrase | None:
    """The only steering committee of a text, which "the committee" means if a mark or the end follows."""
    goes_on = item.end < len(words) and words[item.end].gap == " "
    return None if goes_on else _one_steering(parts)


def with_number(item: OfficePhrase, parts: Sequence[BodyPhrase]) -> OfficePhrase:
    """ "Phó Tư lệnh Quân khu": of the only one of its kind that the text numbers, or not long before."""
    body = item.body
    if body is None or body.number or bodies()[body.name].levels != "number":
        return item
    numbered = [b for b in parts if b.name == body.name and b.number]
    numbers = {b.number for b in numbered}
    # Of several the only one that was named not long before.
    near = {b.number for b in numbered if 0 <= item.start - b.end <= _NOT_LONG}
    meant = numbers if len(numbers) == 1 else near
    number = meant.pop() if len(meant) == 1 else None
    return item._replace(body=body._replace(number=number)) if number else item


def one_council(named: Sequence[BodyPhrase]) -> BodyPhrase | None:
    """The only council that a text names, whose head it then calls "the chair of the council"."""
    councils = [b for b in named if _is_council(b)]
    found = {(b.name, b.level): b for b in sorted(councils, key=lambda b: b.place is not None)}
    places = {b.place.name for b in councils if b.place is not None}
    return next(iter(found.values())) if len(found) == 1 and len(places) <= 1 else None


def one_council_of_deputies(parts: Sequence[BodyPhrase]) -> BodyPhrase | None:
    """The only people's council that a text names with its level."""
    found = {b.level: b for b in parts if b.name == _COUNCIL and b.level}
    return next(iter(found.values())) if len(found) == 1 else None


def of_deputies(item: OfficePhrase, council: BodyPhrase | None) -> OfficePhrase:
    """ "Trưởng Ban Pháp chế": of the committees that people's councils have, in a text that names one."""
    body = item.body
    if council is None or body is None or body.of or body.level or body.place or body.portfolio:
        return item
    row = bodies()[body.name]
    if row.family != "committee_of_assembly" or row.head != "Head":
        return item
    return item._replace(body=body._replace(of=council._replace(end=body.end)))


def council_before(named: Sequence[BodyPhrase], at: int) -> BodyPhrase | None:
    """The council that a text names last before a word: of several "the council" means this one."""
    return next((b for b in reversed(named) if b.end <= at and _is_council(b)), None)


def _is_council(body: BodyPhrase) -> bool:
    """Tell whether a body with a name of its own is called "the council" for short."""
    named = body.name != GENERIC_COUNCIL and body.name.endswith(_COUNCILS)
    return named or body.name.startswith(_COUNCILS_OF)


def is_the_council(item: OfficePhrase, words: Sequence[Word]) -> bool:
    """Tell whether an office is of "the council" and no more is said of that."""
    body = item.body
    if body is None or body.name != GENERIC_COUNCIL or body.portfolio or body.place:
        return False
    last = words[body.end - 1]
    # A language without the article says it so too, unless the word's form joins it to what follows.
    return last.definite or (last.form.endswith(last.lemma) and not any(w.definite for w in words))


def one_house(parts: Sequence[BodyPhrase], family: str) -> BodyPhrase | None:
    """The only company, or hospital or university, that a text calls by its own name."""
    found = {
        b.called or b.name: b
        for b in parts
        if bodies()[b.name].family == family and (b.called or b.name not in _KINDS_OF_HOUSES)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _has_own_name(words: Sequence[Word], end: int) -> bool:
    """Tell whether one word of no vocabulary stands between a house and a mark: another's name."""
    if end >= len(words) or words[end].gap != " " or words[end].lemma:
        return False
    return end + 1 == len(words) or words[end + 1].gap[:1] in (",", "،", ".", ";", "؛", ")")


def of_house(
    item: OfficePhrase,
    near: Sequence[OfficePhrase],
    houses: Mapping[str, BodyPhrase | None],
    words: Sequence[Word],
) -> OfficePhrase:
    """ "Giám đốc Bệnh viện", "Chủ tịch HĐQT", "Tổng Giám đốc", and the Party committee beside these: they are
    of the house that the text names."""
    body = item.body
    if body is None:
        own_kind = None if item.place or item.country or item.quoted else _OF_HOUSES.get(item.title)
        only = houses[own_kind] if own_kind else None
        return item._replace(body=only._replace(end=item.end)) if only else item
    if body.name == "Party Committee" and not (body.level or body.of):
        house = next((houses[f] for f in map(_house_family, near) if f), None)
        return item._replace(body=body._replace(of=house)) if house else item
    house = houses.get(_GENERIC.get(body.name, ""))
    if house is None or body.of is not None or _has_own_name(words, body.end):
        return item
    if bodies()[body.name].nests == "yes":
        return item._replace(body=body._replace(of=house))
    own = body.name in ("Hospital", "University") and body.name in house.name and not body.portfolio
    return item._replace(body=house._replace(end=body.end)) if own else item


def _house_family(item: OfficePhrase) -> str | None:
    """The kind of house that an office is of by its title or a body that every such house has."""
    if item.body is not None:
        return _GENERIC.get(item.body.name)
    return _OF_HOUSES.get(item.title)


def usual_levels(named: Sequence[BodyPhrase]) -> dict[str, str]:
    """The level that a text gives most often to each kind of body that it also names without one."""
    votes: dict[str, Counter[str]] = {}
    for body in named:
        if body.level and bodies()[body.name].family in ("steering", "group"):
            votes.setdefault(body.name, Counter())[body.level] += 1
    return {name: counter.most_common(1)[0][0] for name, counter in votes.items()}
