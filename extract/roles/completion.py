"""Complete shortened offices from the words beside them and from the rest of the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from extract.roles.offices import english_body, english_office
from extract.roles.phrase import (
    GENERIC_COMMITTEE,
    GENERIC_COUNCIL,
    MINISTERS,
    VIETNAM,
    BodyPhrase,
    OfficePhrase,
)
from extract.roles.ranks import RankWord
from extract.roles.setting import Setting
from extract.roles.vocabulary import bodies, titles
from extract.roles.words import Word

# Offices of a Party committee that are written without it beside an office of the same level.
_OF_PARTY = ("Secretary", "Member of the Standing Board")
_STANDING_BOARD = "Standing Board"
_PARTY_COMMITTEES = {"Provincial": "Provincial Party Committee", "City": "City Party Committee"}
# Offices of a command that share the one that is named behind the last of them.
_OF_COMMAND = ("Commander", "Political Commissar", "Chief of Staff")
# So many words, the names among them, may stand between a minister and his deputies in a list.
_NEXT = 12
_LEADS = ("Head", "Chair")
# Bodies whose deputy heads the press calls so without naming them again.
_LED = frozenset(("front", "organisation", "company", "academy"))
_SECRETARIES = ("General Secretary", "Secretary General")
_STOP = "."
_COUNCILS = ("Council", "House of Representatives", "Senate")
# So many words, the names among them, may stand between a head and "the deputies" in a list.
_LISTED = 40
# And so many between a head and his deputy.
_LIST = 25
_OF_STATE = ("State President", "Chair")
# What has a Party committee of its own, named behind an office of that committee.
_WITH_COMMITTEES = frozenset(("army", "police", "court", "department", "academy", "agency", "company"))
# What a company or an institution is called where its text has named it in full, by kind of house.
_GENERIC = {
    "Hospital": "academy",
    "University": "academy",
    "University Council": "academy",
    "Board of Directors": "company",
    "Members' Council": "company",
}
_KINDS_OF_HOUSES = frozenset((*_GENERIC, "Group", "Corporation", "Company", "Academy", "Institute"))
_OF_COMPANY = "General Director"
_COUNCIL = "People's Council"
_LEVELLED = frozenset(("local", "central", "any"))


def one_ministry(
    named: Sequence[BodyPhrase], found: Sequence[OfficePhrase | RankWord], country: str | None
) -> str | None:
    """The only ministry that a text names, else whose minister, which a bare "the minister" then means."""
    setting = Setting(country)
    names = Counter(
        english_body(b, setting)
        for body in named
        for b in _chain(body)
        if b.name == "Ministry" and b.portfolio
    )
    if not names:
        ministers = [x for x in found if isinstance(x, OfficePhrase) and x.title in MINISTERS and x.portfolio]
        names = Counter(b for x in ministers for b in (english_office(x, setting)[1],) if b)
    return next(iter(names)) if len(names) == 1 else None


def _chain(body: BodyPhrase) -> list[BodyPhrase]:
    return [body] if body.of is None else [body, *_chain(body.of)]


def completed(
    found: list[OfficePhrase | RankWord], words: Sequence[Word], named: Sequence[BodyPhrase]
) -> list[OfficePhrase | RankWord]:
    """Give shortened bodies what the words near them or the rest of the text say."""
    usual = _usual_levels(named)
    committee = _one_committee(named)
    council = _one_council(named)
    governed = _one_governor(found)
    houses = {family: _one_house(named, family) for family in ("company", "academy")}
    out: list[OfficePhrase | RankWord] = []
    for position, item in enumerate(found):
        if isinstance(item, OfficePhrase):
            near = _neighbours(position, found, words)
            item = _of_house(_with_number(item, named), near, houses)
            item = _with_level(item, near, usual)
            item = _with_body(item, position, found, words)
            item = _with_country(item, position, found)
            item = _of_listed_head(_of_head(item, out), out)
            item = _deputy_of_last(item, out, words, named)
            item = _board_of_list(_of_party(item, near), out)
            item = _of_army(item, near, out)
            item = _deputy_of_list(_deputy_beside(item, near), out, words)
            item = _of_country(_secretary_beside(item, out), near)
            if item.body is not None and item.body.name == GENERIC_COMMITTEE and not item.body.portfolio:
                item = item._replace(body=committee)
            if _is_the_council(item, words):
                item = item._replace(body=council)
            if governed and item.title == "Governor" and item.body is None and not item.place:
                item = item._replace(place=governed.place, level=governed.level, country=governed.country)
        out.append(item)
    return out


def seated(
    found: list[OfficePhrase | RankWord], words: Sequence[Word], named: Sequence[BodyPhrase], text: str
) -> list[OfficePhrase | RankWord]:
    """Give deputies without an assembly the only one that the text names; drop those that lead no name."""
    held = {
        (b.name, b.level): b
        for body in named
        for b in _chain(body)
        if bodies()[b.name].family in ("assembly", "council") and (b.level or b.name != _COUNCIL)
    }
    only = next(iter(held.values())) if len(held) == 1 else None
    out: list[OfficePhrase | RankWord] = []
    for item in found:
        if isinstance(item, OfficePhrase) and item.title == "Deputy" and item.body is None:
            leads = item.end < len(words) and text[words[item.end].start].isupper()
            if only is None or not leads or words[item.end].gap != " ":
                continue
            item = item._replace(body=only)
        out.append(item)
    return out


def _one_committee(named: Sequence[BodyPhrase]) -> BodyPhrase | None:
    """The only national committee, or committee of an assembly, that a text names by its field: a bare "the
    committee" then means it."""
    found = {
        (b.name, b.portfolio): b
        for b in named
        if bodies()[b.name].family == "national_committee" or (b.name == GENERIC_COMMITTEE and b.portfolio)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _with_number(item: OfficePhrase, named: Sequence[BodyPhrase]) -> OfficePhrase:
    """ "Phó Tư lệnh Quân khu": of the only one of its kind that the text numbers."""
    body = item.body
    if body is None or body.number or bodies()[body.name].levels != "number":
        return item
    numbers = {b.number for whole in named for b in _chain(whole) if b.name == body.name and b.number}
    return item._replace(body=body._replace(number=numbers.pop())) if len(numbers) == 1 else item


def _one_council(named: Sequence[BodyPhrase]) -> BodyPhrase | None:
    """The only council that a text names, whose head it then calls "the chair of the council"."""
    councils = [b for b in named if b.name.endswith(_COUNCILS) and b.name != GENERIC_COUNCIL]
    found = {(b.name, b.level, b.place): b for b in councils}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_the_council(item: OfficePhrase, words: Sequence[Word]) -> bool:
    """Tell whether an office is of "the council" and no more is said of that."""
    body = item.body
    if body is None or body.name != GENERIC_COUNCIL or body.portfolio or body.place:
        return False
    return words[body.end - 1].definite


def _one_house(named: Sequence[BodyPhrase], family: str) -> BodyPhrase | None:
    """The only company, or hospital or university, that a text calls by its own name."""
    found = {
        b.name: b
        for body in named
        for b in _chain(body)
        if bodies()[b.name].family == family and b.name not in _KINDS_OF_HOUSES
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _of_house(
    item: OfficePhrase, near: Sequence[OfficePhrase], houses: Mapping[str, BodyPhrase | None]
) -> OfficePhrase:
    """ "Giám đốc Bệnh viện", "Chủ tịch HĐQT", "Tổng Giám đốc", and the Party committee beside these: they are
    of the house that the text names."""
    body = item.body
    company = houses["company"]
    if body is None:
        bare = item.title == _OF_COMPANY and not (item.place or item.country)
        return item._replace(body=company._replace(end=item.end)) if bare and company else item
    if body.name == "Party Committee" and not (body.level or body.of):
        house = next((houses[f] for f in map(_house_family, near) if f), None)
        return item._replace(body=body._replace(of=house)) if house else item
    house = houses.get(_GENERIC.get(body.name, ""))
    if house is None or body.of is not None:
        return item
    if bodies()[body.name].nests:
        return item._replace(body=body._replace(of=house))
    own = body.name in ("Hospital", "University") and body.name in house.name and not body.portfolio
    return item._replace(body=house._replace(end=body.end)) if own else item


def _house_family(item: OfficePhrase) -> str | None:
    """The kind of house that an office is of by its title or a body that every such house has."""
    if item.body is not None:
        return _GENERIC.get(item.body.name)
    return "company" if item.title == _OF_COMPANY else None


def _one_governor(found: Sequence[OfficePhrase | RankWord]) -> OfficePhrase | None:
    """The only governor whose land a text names, which a bare "the governor" then means."""
    named = [
        x
        for x in found
        if isinstance(x, OfficePhrase) and x.title == "Governor" and (x.place or x.country or x.level)
    ]
    lands = {(x.place.name if x.place else x.country or x.level) for x in named}
    return named[0] if len(lands) == 1 else None


def _usual_levels(named: Sequence[BodyPhrase]) -> dict[str, str]:
    """The level that a text gives most often to each kind of body that it also names without one."""
    votes: dict[str, Counter[str]] = {}
    for body in named:
        if body.level and bodies()[body.name].family in ("steering", "group"):
            votes.setdefault(body.name, Counter())[body.level] += 1
    return {name: counter.most_common(1)[0][0] for name, counter in votes.items()}


def _with_level(item: OfficePhrase, near: list[OfficePhrase], usual: dict[str, str]) -> OfficePhrase:
    body = item.body
    if body is None or body.level or body.of or bodies()[body.name].levels not in _LEVELLED:
        return item
    row = bodies()[body.name]
    behind = near[0].body if near and near[0].start >= item.end else None
    if body.name == "Party Committee" and behind and bodies()[behind.name].family in _WITH_COMMITTEES:
        return item._replace(body=body._replace(of=behind))  # "Bí thư Đảng ủy, Giám đốc Công an tỉnh"
    if row.family in ("steering", "group"):
        level = usual.get(body.name)
    elif row.levels == "local" or row.family == "party":
        level = next((x for x in (_local_level(n) for n in near) if x), None)
    else:
        level = None
    return item._replace(body=body._replace(level=level)) if level else item


def _local_level(item: OfficePhrase) -> str | None:
    level = item.level or (item.body.level if item.body else None)
    return level if level not in ("Central", "National", "Government") else None


def _neighbours(
    position: int, found: Sequence[OfficePhrase | RankWord], words: Sequence[Word]
) -> list[OfficePhrase]:
    """The offices of the same person: those that only a comma or a conjunction parts, nearest first."""
    out: list[OfficePhrase] = []
    for step in (1, -1):
        at = position
        while 0 <= at + step < len(found):
            left, right = (found[at], found[at + step]) if step == 1 else (found[at + step], found[at])
            if right.start - left.end > 1 or any(
                words[k].gap.strip() in (";", "؛", ".") for k in range(left.end, right.start + 1)
            ):
                break
            at += step
            other = found[at]
            if isinstance(other, OfficePhrase):
                out.append(other)
    return out


def _with_country(
    item: OfficePhrase, position: int, found: Sequence[OfficePhrase | RankWord]
) -> OfficePhrase:
    """Whoever is "deputy prime minister and foreign minister of Laos" is so of Laos in both."""
    after = found[position + 1] if position + 1 < len(found) else None
    if not isinstance(after, OfficePhrase) or after.country is None or after.start - item.end > 1:
        return item
    heads = item.title in ("Prime Minister", "Deputy Prime Minister") and after.title in MINISTERS
    return item._replace(country=after.country) if heads and item.country is None else item


def _with_body(
    item: OfficePhrase, position: int, found: Sequence[OfficePhrase | RankWord], words: Sequence[Word]
) -> OfficePhrase:
    """A minister without portfolio who also heads an office is the minister of that office."""
    if item.title != "Minister" or item.body or item.portfolio or item.deputy or position + 1 >= len(found):
        return item
    after = found[position + 1]
    if not isinstance(after, OfficePhrase) or after.body is None or after.start - item.end > 1:
        return item
    return item._replace(body=after.body) if bodies()[after.body.name].family == "office" else item


def _of_party(item: OfficePhrase, near: Sequence[OfficePhrase]) -> OfficePhrase:
    """A secretary or a member of the standing board beside an office of the Party committee is that one's;
    beside one of the people's council or committee, of the Party committee of that level
    ("Phó Bí thư, Chủ tịch UBND xã").
    """
    seated = item.title == "Member" and item.body is not None and item.body.name == _STANDING_BOARD
    if not seated and (item.body is not None or item.title not in _OF_PARTY):
        return item
    if item.plural or item.place or item.country:
        return item
    title = item.title if not seated else "Member of the Standing Board"
    for other in near:
        body = _party_of(other)
        if body is not None:
            return item._replace(title=title, body=body)
    return item


def _board_of_list(item: OfficePhrase, before: Sequence[OfficePhrase | RankWord]) -> OfficePhrase:
    """ "… Phó Bí thư Tỉnh ủy; các Ủy viên Ban Thường vụ: …": members of the committee that was named last."""
    if item.title != "Member" or item.body is None or item.body.name != _STANDING_BOARD:
        return item
    named = (x.body for x in reversed(before) if isinstance(x, OfficePhrase) and x.body is not None)
    last = next((b for b in named if b.name in _PARTY_COMMITTEES.values()), None)
    return item._replace(title="Member of the Standing Board", body=last) if last else item


def _party_of(office: OfficePhrase) -> BodyPhrase | None:
    for body in _chain(office.body) if office.body is not None else []:
        if (
            bodies()[body.name].family == "party"
            and office.title != "Secretary"
            and body.name.endswith("Committee")
        ):
            return None if body.name == "Party Central Committee" else body
        if body.name in ("People's Committee", "People's Council") and body.level:
            name = _PARTY_COMMITTEES.get(body.level)
            level = None if name else body.level
            return BodyPhrase(body.end, name or "Party Committee", level, place=body.place)
    return None


def _deputy_of_last(
    item: OfficePhrase,
    before: Sequence[OfficePhrase | RankWord],
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
) -> OfficePhrase:
    """A deputy without a body is that of the body right before ("від імені комітету заступник голови А"), or
    of the head of one whom the sentence named last ("начальник поліції А, заступник начальника Б")."""
    if not item.deputy or item.body is not None or item.place or item.country or item.level or item.portfolio:
        return item
    beside = next((b for b in named if b.end == item.start and bodies()[b.name].head), None)
    if beside is not None and item.title in _LEADS and words[item.start].gap == " ":
        return item._replace(body=beside)
    last = next((x for x in reversed(before) if isinstance(x, OfficePhrase)), None)
    if last is None or last.title != item.title or last.body is None or last.country:
        return item
    between = words[last.end : item.start + 1]
    if len(between) > _LIST or any(set(w.gap) & set(".\n") for w in between):
        return item
    return item._replace(body=last.body)


def _of_head(item: OfficePhrase, before: Sequence[OfficePhrase | RankWord]) -> OfficePhrase:
    """ "Bộ trưởng Bộ Y tế A; các Thứ trưởng: B, C": they are deputies of that minister, as those of any
    head are his."""
    last = next((x for x in reversed(before) if isinstance(x, OfficePhrase)), None)
    bare = item.plural and item.body is None and not item.portfolio
    if not bare or last is None or item.start - last.end > _NEXT or last.deputy:
        return item
    minister = item.title == "Deputy Minister" and last.title == "Minister"
    if not (minister or (item.deputy and item.title == last.title)) or not (last.body or last.portfolio):
        return item
    return item._replace(body=last.body, portfolio=last.portfolio)


def _of_listed_head(item: OfficePhrase, before: Sequence[OfficePhrase | RankWord]) -> OfficePhrase:
    """ "Giám đốc Công an tỉnh A; các Phó Giám đốc: B, C": deputies in the body named last with it."""
    bare = item.deputy and item.plural and item.body is None and not item.portfolio
    if not bare or item.place or item.country or titles()[item.title].body:
        return item
    for other in reversed(before):
        if item.start - other.end > _LISTED:
            break
        if isinstance(other, OfficePhrase) and other.title == item.title and other.body is not None:
            return item._replace(body=other.body)
    return item


def _of_army(
    item: OfficePhrase, near: Sequence[OfficePhrase], before: Sequence[OfficePhrase | RankWord]
) -> OfficePhrase:
    """ "Phó Tư lệnh, Tham mưu trưởng Quân khu 4": both are of the region, and so are those of a list behind
    its commander ("Tư lệnh Quân khu 4; Đại tá B, Phó Chính ủy"). A chief of staff is a commander's deputy:
    that office may also stand before.
    """
    if item.body is not None or item.plural or item.place or item.title not in _OF_COMMAND:
        return item
    for other in near if item.title == "Chief of Staff" else near[:1]:
        behind = other.start >= item.end or item.title == "Chief of Staff"
        if behind and _is_of_army(other):
            return item._replace(body=other.body)
    last = next((x for x in reversed(before) if isinstance(x, OfficePhrase)), None)
    listed = last is not None and last.title in _OF_COMMAND and item.start - last.end <= _NEXT
    return item._replace(body=last.body) if last and listed and _is_of_army(last) else item


def _is_of_army(office: OfficePhrase) -> bool:
    return office.body is not None and bodies()[office.body.name].family == "army"


def _deputy_beside(item: OfficePhrase, near: Sequence[OfficePhrase]) -> OfficePhrase:
    """ "نائب الرئيس والمدير العام لمجموعة X": a deputy head is of the body that the office behind his names,
    unless that is its head's."""
    behind = near[0] if near and near[0].start >= item.end else None
    if not _is_bare_deputy(item) or behind is None or behind.body is None or behind.title in _LEADS:
        return item
    return item._replace(body=behind.body) if bodies()[behind.body.name].family in _LED else item


def _deputy_of_list(
    item: OfficePhrase, before: Sequence[OfficePhrase | RankWord], words: Sequence[Word]
) -> OfficePhrase:
    """ "نواب رئيس جبهة الوطن: A، B؛ وC، نائب الرئيس": of the body whose deputies the sentence named last."""
    if not _is_bare_deputy(item):
        return item
    at = item.start
    for other in reversed(before):
        if any(_STOP in w.gap or "\n" in w.gap for w in words[other.end : at + 1]):
            return item
        at = other.start
        if isinstance(other, OfficePhrase) and other.deputy and other.title in _LEADS and other.body:
            return item._replace(body=other.body) if bodies()[other.body.name].family in _LED else item
    return item


def _secretary_beside(item: OfficePhrase, before: Sequence[OfficePhrase | RankWord]) -> OfficePhrase:
    """ "Phó Chủ tịch - Tổng Thư ký", "نائبة الرئيس - الأمينة العامة": of the body of the first office."""
    last = before[-1] if before else None
    if item.title not in _SECRETARIES or item.body or item.country or not isinstance(last, OfficePhrase):
        return item
    if last.end != item.start or last.title not in _LEADS or last.body is None:
        return item
    return item._replace(body=last.body) if bodies()[last.body.name].family in _LED else item


def _is_bare_deputy(item: OfficePhrase) -> bool:
    return (
        item.deputy and item.title == "Head" and not (item.body or item.place or item.country or item.level)
    )


def _of_country(item: OfficePhrase, near: Sequence[OfficePhrase]) -> OfficePhrase:
    """The chair of a country is its president; a general secretary beside one leads that country's party."""
    if item.title == "Chair" and item.body is None and item.country not in (None, VIETNAM):
        return item._replace(title="State President")  # "Chủ tịch Trung Quốc"
    if item.title != "General Secretary" or item.body is not None or item.country:
        return item
    country = next((o.country for o in near if o.title in _OF_STATE and o.body is None and o.country), None)
    return item._replace(country=country) if country else item
