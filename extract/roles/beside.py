"""Offices that one person holds, side by side: what one of them names is that of the others too."""

from __future__ import annotations

from collections.abc import Sequence

from extract.roles.phrase import (
    LEADS,
    LED,
    MINISTERS,
    PARTY_COMMITTEES,
    STANDING_BOARD,
    VIETNAM,
    BodyPhrase,
    OfficePhrase,
    chain,
    is_bare_deputy,
)
from extract.roles.ranks import RankWord
from extract.roles.vocabulary import bodies
from extract.roles.words import Word

# Offices of a Party committee that are written without it beside an office of the same level.
_OF_PARTY = ("Secretary", "Member of the Standing Board")
_SECRETARIES = ("General Secretary", "Secretary General")
# Who runs a body beside its president and his deputies.
_OF_A_BODY = (*_SECRETARIES, "Director", "General Director", "Executive Director")
_DASHES = ("-", "–")
_OF_STATE = ("State President", "Chair")
# What has a Party committee of its own, named behind an office of that committee.
_WITH_COMMITTEES = frozenset(
    ("army", "police", "court", "ministry", "department", "academy", "agency", "company")
)
# So many words may stand in brackets before an office, and so many does the name of a place have.
_IN_BRACKETS = 7
_NAMED = 3
_LEVELLED = frozenset(("local", "central", "any"))


def neighbours(
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


def without_state(item: OfficePhrase, near: Sequence[OfficePhrase]) -> OfficePhrase:
    """ "Vice-president, general secretary of the Rice Association": of a body, known or not, is who is that
    one's secretary or director too, and of no state."""
    state = item.title == "State President" and item.deputy and not item.country and not item.body
    behind = next((n for n in near if n.start >= item.end), None) if state else None
    if behind is None or behind.deputy or behind.title not in _OF_A_BODY:
        return item
    return item._replace(title="President", body=behind.body)


def with_level(item: OfficePhrase, near: list[OfficePhrase], usual: dict[str, str]) -> OfficePhrase:
    """A body without a level has that of the office beside it, or the `usual` one of its kind in the text."""
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


def with_country(item: OfficePhrase, position: int, found: Sequence[OfficePhrase | RankWord]) -> OfficePhrase:
    """Whoever is "deputy prime minister and foreign minister of Laos" is so of Laos in both."""
    after = found[position + 1] if position + 1 < len(found) else None
    if not isinstance(after, OfficePhrase) or after.country is None or after.start - item.end > 1:
        return item
    heads = item.title in ("Prime Minister", "Deputy Prime Minister") and after.title in MINISTERS
    return item._replace(country=after.country) if heads and item.country is None else item


def with_body(
    item: OfficePhrase, position: int, found: Sequence[OfficePhrase | RankWord], words: Sequence[Word]
) -> OfficePhrase:
    """A minister without portfolio who also heads an office is the minister of that office."""
    if item.title != "Minister" or item.body or item.portfolio or item.deputy or position + 1 >= len(found):
        return item
    after = found[position + 1]
    if not isinstance(after, OfficePhrase) or after.body is None or after.start - item.end > 1:
        return item
    return item._replace(body=after.body) if bodies()[after.body.name].family == "office" else item


def of_party(item: OfficePhrase, near: Sequence[OfficePhrase]) -> OfficePhrase:
    """A secretary or a member of the standing board beside an office of the Party committee is that one's;
    beside one of the people's council or committee, of the Party committee of that level
    ("Phó Bí thư, Chủ tịch UBND xã").
    """
    seated = item.title == "Member" and item.body is not None and item.body.name == STANDING_BOARD
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


def _party_of(office: OfficePhrase) -> BodyPhrase | None:
    for body in chain(office.body) if office.body is not None else []:
        if (
            bodies()[body.name].family == "party"
            and office.title != "Secretary"
            and body.name.endswith("Committee")
        ):
            return None if body.name == "Party Central Committee" else body
        if body.name in ("People's Committee", "People's Council") and body.level:
            name = PARTY_COMMITTEES.get(body.level)
            level = None if name else body.level
            return BodyPhrase(body.end, name or "Party Committee", level, place=body.place)
    return None


def deputy_beside(item: OfficePhrase, near: Sequence[OfficePhrase]) -> OfficePhrase:
    """ "نائب الرئيس والمدير العام لمجموعة X": a deputy head is of the body that the office behind his names,
    unless that is its head's."""
    behind = near[0] if near and near[0].start >= item.end else None
    if not is_bare_deputy(item) or behind is None or behind.body is None or behind.title in LEADS:
        return item
    return item._replace(body=behind.body) if bodies()[behind.body.name].family in LED else item


def lead_beside(item: OfficePhrase, near: Sequence[OfficePhrase], words: Sequence[Word]) -> OfficePhrase:
    """ "Chủ tịch kiêm Tổng Giám đốc Tập đoàn A", "Phó Chủ tịch - Tổng Thư ký Hội A": who is both heads what
    the second office names."""
    behind = near[0] if near and near[0].start >= item.end else None
    bare = item.title in LEADS and not (item.body or item.place or item.country or item.level)
    if behind is None or behind.body is None or not bare or not _is_one_office(item, behind, words):
        return item
    return item._replace(body=behind.body) if bodies()[behind.body.name].family in LED else item


def _is_one_office(item: OfficePhrase, behind: OfficePhrase, words: Sequence[Word]) -> bool:
    """Tell whether a dash, or one word ("kiêm"), joins two offices; a comma does before a secretary."""
    if behind.start == item.end + 1:
        return words[behind.start].gap == " " and words[item.end].gap == " "
    if behind.start != item.end:
        return False
    gap = words[behind.start].gap.strip()
    return gap in _DASHES or (gap == "," and behind.title in _SECRETARIES)


def in_brackets(item: OfficePhrase, words: Sequence[Word], named: Sequence[BodyPhrase]) -> OfficePhrase:
    """ "Đảng ủy xã Bản Lầu (đồng chí A, Bí thư)", "Sở Y tế (Phó Giám đốc B)": who is named in brackets behind
    a body has his office there, if it is one that leads such bodies."""
    if item.country or item.place or item.plural or item.level:
        return item
    first = max(1, item.start - _IN_BRACKETS)
    opened = next((k for k in range(item.start, first - 1, -1) if "(" in words[k].gap), None)
    if (
        opened is None
        or words[opened].gap.strip() != "("
        or any(")" in words[k].gap for k in range(opened, item.start + 1))
    ):
        return item
    body = next((b for b in reversed(named) if opened - _NAMED <= b.end <= opened), None)
    if body is None or any(words[k].gap != " " for k in range(body.end, opened)):
        return item
    row = bodies()[body.name]
    leads = (row.head, *(("Secretary",) if row.family == "party" else ()))
    return item._replace(body=body._replace(end=item.end)) if item.title in leads else item


def secretary_beside(item: OfficePhrase, before: Sequence[OfficePhrase | RankWord]) -> OfficePhrase:
    """ "Phó Chủ tịch - Tổng Thư ký", "نائبة الرئيس - الأمينة العامة": of the body of the first office."""
    last = before[-1] if before else None
    if item.title not in _SECRETARIES or item.body or item.country or not isinstance(last, OfficePhrase):
        return item
    if last.end != item.start or last.title not in LEADS or last.body is None:
        return item
    return item._replace(body=last.body) if bodies()[last.body.name].family in LED else item


def of_country(item: OfficePhrase, near: Sequence[OfficePhrase]) -> OfficePhrase:
    """The chair of a country is its president; a general secretary beside one leads that country's party."""
    if item.title == "Chair" and item.body is None and item.country not in (None, VIETNAM):
        return item._replace(title="State President")  # "Chủ tịch Trung Quốc"
    if item.title != "General Secretary" or item.body is not None or item.country:
        return item
    country = next((o.country for o in near if o.title in _OF_STATE and o.body is None and o.country), None)
    return item._replace(country=country) if country else item
