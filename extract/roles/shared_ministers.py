"""Ministers of whom each is told by his field alone: "وزراء الصحة A، والداخلية B، والإدارة المحلية C", or by
his field in brackets behind his name: "các Thứ trưởng: A (Ngoại giao), B (Công Thương)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.roles.grammar import Parser
from extract.roles.phrase import MINISTERS, OfficePhrase
from extract.roles.ranks import RankWord

_MINISTER, _MINISTRY = "Minister", "Ministry"
# So many words, names among them, stand between two fields at most.
_BETWEEN = 9
# A name has so many words at least.
_NAME = 2
_STOPS = frozenset(".;؛\n")
_COMMAS = ("،", ",")


def with_fields(found: Sequence[OfficePhrase | RankWord], parser: Parser) -> list[OfficePhrase | RankWord]:
    """Return the offices of a text in order, those of ministers named together as one for each field.

    Only where fields have an article, which tells them from the names between; or in brackets, beside which
    the title in the plural stays the office of all.
    """
    out: list[OfficePhrase | RankWord] = []
    for item in found:
        if isinstance(item, OfficePhrase) and item.title in MINISTERS and item.plural:
            out.extend(_in_brackets(item, parser))
        if isinstance(item, OfficePhrase) and item.title == _MINISTER and item.plural and not item.deputy:
            several = list(_one_by_one(item, parser))
            out.extend(several if len(several) > 1 else (item,))
        else:
            out.append(item)
    return sorted(out, key=lambda x: x.start)


def _one_by_one(item: OfficePhrase, parser: Parser) -> Iterator[OfficePhrase]:
    """Yield the minister of each field behind a title in the plural, the first with the title."""
    words = parser.words
    at = item.end
    if item.portfolio:
        yield item._replace(plural=False)
    elif at < len(words) and words.gaps[at].strip() == ":" and (first := _field_at(item, at, parser)):
        yield first
        at = first.end
    else:
        return
    end = at
    while at < min(end + _BETWEEN, len(words)) and _STOPS.isdisjoint(words.gaps[at]):
        if parser.office_at(at) is not None:
            return
        joined = words[at].glued or words.gaps[at].strip() in _COMMAS
        field = _field_at(item, at, parser) if joined and at >= end + _NAME else None
        if field is not None:
            yield field
            end = at = field.end
        else:
            at += 1


def _in_brackets(item: OfficePhrase, parser: Parser) -> Iterator[OfficePhrase]:
    """Yield the minister of each field that stands alone in brackets behind a title in the plural, with the
    word for a ministry before it or without."""
    words = parser.words
    at = last = item.end
    while at < min(last + _BETWEEN, len(words)) and _STOPS.isdisjoint(words.gaps[at]):
        if at > last and parser.office_at(at) is not None:
            return
        opened = "(" in words.gaps[at]
        ministry = parser.longest("bodies", at) if opened else None
        start = ministry[0] if ministry is not None and ministry[1] == _MINISTRY else at
        end, fields = parser.fields_at(start) if opened else (at, ())
        if fields and (end == len(words) or ")" in words.gaps[end]):
            yield item._replace(start=at, end=end, title_end=at, plural=False, portfolio=fields)
            at = last = end
        else:
            at += 1


def _field_at(item: OfficePhrase, at: int, parser: Parser) -> OfficePhrase | None:
    """Return the minister of the field that begins at a word, if one with the article does."""
    if not parser.words[at].definite:
        return None
    end, fields = parser.fields_at(at)
    return item._replace(start=at, end=end, title_end=at, plural=False, portfolio=fields) if fields else None
