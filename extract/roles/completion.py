"""Complete shortened offices from the words beside them and from the rest of the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extract.roles.offices import english_body
from extract.roles.phrase import GENERIC_COMMITTEE, BodyPhrase, OfficePhrase
from extract.roles.ranks import RankWord
from extract.roles.setting import Setting
from extract.roles.vocabulary import bodies
from extract.roles.words import Word

_LEVELLED = frozenset(("local", "central", "any"))


def one_ministry(named: Sequence[BodyPhrase], country: str | None) -> str | None:
    """The only ministry that a text names, which a bare "the minister" then means."""
    setting = Setting(country)
    names = Counter(
        english_body(b, setting)
        for body in named
        for b in _chain(body)
        if b.name == "Ministry" and b.portfolio
    )
    return next(iter(names)) if len(names) == 1 else None


def _chain(body: BodyPhrase) -> list[BodyPhrase]:
    return [body] if body.of is None else [body, *_chain(body.of)]


def completed(
    found: list[OfficePhrase | RankWord], words: Sequence[Word], named: Sequence[BodyPhrase]
) -> list[OfficePhrase | RankWord]:
    """Give shortened bodies what the words near them or the rest of the text say."""
    usual = _usual_levels(named)
    committee = _one_committee(named)
    governed = _one_governor(found)
    out: list[OfficePhrase | RankWord] = []
    for position, item in enumerate(found):
        if isinstance(item, OfficePhrase):
            item = _with_level(item, _neighbours(position, found, words), usual)
            item = _with_body(item, position, found, words)
            if item.body is not None and item.body.name == GENERIC_COMMITTEE and not item.body.portfolio:
                item = item._replace(body=committee)
            if governed and item.title == "Governor" and item.body is None and not item.place:
                item = item._replace(place=governed.place, level=governed.level, country=governed.country)
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
