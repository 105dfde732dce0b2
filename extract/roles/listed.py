"""Offices of a list of people: a deputy without a body is of the one that the list named before."""

from __future__ import annotations

from collections.abc import Sequence

from extract.roles.phrase import (
    LEADS,
    LED,
    PARTY_COMMITTEES,
    STANDING_BOARD,
    BodyPhrase,
    OfficePhrase,
    is_bare_deputy,
)
from extract.roles.ranks import RankWord
from extract.roles.vocabulary import bodies, titles
from extract.roles.words import Word

# Offices of a command that share the one that is named behind the last of them.
_OF_COMMAND = ("Commander", "Political Commissar", "Chief of Staff")
# So many words, the names among them, may stand between a minister and his deputies in a list.
_NEXT = 12
_NEXT_MINISTERS = 25
_MINISTERS = ("Minister", "Deputy Minister")
_OF_BOARD = "Member of the Standing Board"
_FORMER = "Former"
_STOP = "."
_ENDS = frozenset((_STOP, "\n"))
# So many words, the names among them, may stand between a head and "the deputies" in a list.
_LISTED = 40
# And so many between a head and his deputy.
_LIST = 25


def board_of_list(item: OfficePhrase, before: Sequence[OfficePhrase | RankWord]) -> OfficePhrase:
    """ "… Phó Bí thư Tỉnh ủy; các Ủy viên Ban Thường vụ: …": members of the committee that was named last."""
    seated = item.title == "Member" and item.body is not None and item.body.name == STANDING_BOARD
    if not seated and not (item.title == _OF_BOARD and item.plural and item.body is None and not item.level):
        return item
    named = (x.body for x in reversed(before) if isinstance(x, OfficePhrase) and x.body is not None)
    last = next((b for b in named if _is_local_committee(b)), None)
    return item._replace(title=_OF_BOARD, body=last) if last else item


def _is_local_committee(body: BodyPhrase) -> bool:
    return body.name in PARTY_COMMITTEES.values() or (body.name == "Party Committee" and bool(body.level))


def deputy_of_last(
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
    if beside is not None and item.title in LEADS and words[item.start].gap == " ":
        return item._replace(body=beside)
    last = _last(before)
    if last is None or last.title != item.title or last.body is None or last.country:
        return item
    if _FORMER in last.marks and bodies()[last.body.name].family == "army":
        return item
    between = words[last.end : item.start + 1]
    if len(between) > _LIST or any(not _ENDS.isdisjoint(w.gap) for w in between):
        return item
    return item._replace(body=last.body)


def of_head(item: OfficePhrase, before: Sequence[OfficePhrase | RankWord]) -> OfficePhrase:
    """ "Bộ trưởng Bộ Y tế A; các Thứ trưởng: B, C": they are deputies of that minister, as those of any
    head are his."""
    last = _last(before)
    bare = item.plural and item.body is None and not item.portfolio
    minister = last is not None and item.title in _MINISTERS and last.title == "Minister"
    reach = _NEXT_MINISTERS if minister else _NEXT
    if not bare or last is None or item.start - last.end > reach or last.deputy:
        return item
    if not (minister or (item.deputy and item.title == last.title)) or not (last.body or last.portfolio):
        return item
    return item._replace(body=last.body, portfolio=last.portfolio)


def of_ministry(
    item: OfficePhrase,
    before: Sequence[OfficePhrase | RankWord],
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
) -> OfficePhrase:
    """ "On the part of the Ministry of Health, the deputy minister A": of the ministry, or whose minister,
    the sentence has named, if that is one."""
    minister = item.title == "Deputy Minister" or (item.title == "Minister" and item.deputy)
    if not minister or item.body or item.portfolio or item.country or item.plural:
        return item
    fields = _ministries(item.start, before, words, named)
    return item._replace(portfolio=fields.pop()) if len(fields) == 1 else item


def of_bare_ministry(
    item: OfficePhrase,
    before: Sequence[OfficePhrase | RankWord],
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
) -> OfficePhrase:
    """ "For the Minister of Energy spoke the secretary general of the ministry": of the only one that the
    sentence has named."""
    if item.body is None or item.body.name != "Ministry" or item.body.portfolio or item.country:
        return item
    fields = _ministries(item.start, before, words, named)
    return item._replace(body=item.body._replace(portfolio=fields.pop())) if len(fields) == 1 else item


def _ministries(
    at: int,
    before: Sequence[OfficePhrase | RankWord],
    words: Sequence[Word],
    named: Sequence[BodyPhrase],
) -> set[tuple[str, ...]]:
    """Return the fields of the ministries, or of the ministers, that the sentence has named up to a word."""
    start = at
    while start and _ENDS.isdisjoint(words[start].gap):
        start -= 1
    ministers = (x for x in before if isinstance(x, OfficePhrase) and x.title in _MINISTERS)
    fields = {x.portfolio for x in ministers if x.portfolio and x.start >= start}
    return fields | {
        b.portfolio for b in named if b.name == "Ministry" and b.portfolio and start < b.end <= at
    }


def of_listed_head(
    item: OfficePhrase, before: Sequence[OfficePhrase | RankWord], words: Sequence[Word]
) -> OfficePhrase:
    """ "Giám đốc Công an tỉnh A; các Phó Giám đốc: B, C": deputies in the body named last with it."""
    bare = item.deputy and item.body is None and not item.portfolio
    if (
        not bare
        or not (item.plural or _heads_list(item, words))
        or item.place
        or item.country
        or titles()[item.title].body
    ):
        return item
    for other in reversed(before):
        if item.start - other.end > _LISTED:
            break
        if isinstance(other, OfficePhrase) and other.title == item.title and other.body is not None:
            return item._replace(body=other.body)
    return item


def _heads_list(item: OfficePhrase, words: Sequence[Word]) -> bool:
    """Tell whether a colon stands behind an office ("các đồng chí Phó Giám đốc: A, B")."""
    return item.end < len(words) and words[item.end].gap.startswith(":")


def of_army(
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
        if behind and _is_of_army(other) and _FORMER not in other.marks:
            return item._replace(body=other.body)
    last = _last(before)
    listed = last is not None and last.title in _OF_COMMAND and item.start - last.end <= _NEXT
    former = last is not None and _FORMER in last.marks  # who retired from a region is of no list's command
    return item._replace(body=last.body) if last and listed and not former and _is_of_army(last) else item


def _is_of_army(office: OfficePhrase) -> bool:
    return office.body is not None and bodies()[office.body.name].family == "army"


def deputy_of_list(
    item: OfficePhrase, before: Sequence[OfficePhrase | RankWord], words: Sequence[Word]
) -> OfficePhrase:
    """ "نواب رئيس جبهة الوطن: A، B؛ وC، نائب الرئيس": of the body whose deputies the sentence named last."""
    if not is_bare_deputy(item):
        return item
    at = item.start
    for other in reversed(before):
        if any(_STOP in w.gap or "\n" in w.gap for w in words[other.end : at + 1]):
            return item
        at = other.start
        if isinstance(other, OfficePhrase) and other.deputy and other.title in LEADS and other.body:
            return item._replace(body=other.body) if bodies()[other.body.name].family in LED else item
    return item


def _last(before: Sequence[OfficePhrase | RankWord]) -> OfficePhrase | None:
    return next((x for x in reversed(before) if isinstance(x, OfficePhrase)), None)
