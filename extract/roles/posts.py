"""Governors, staff of missions and central banks of which no more is said: the text names only one."""

from __future__ import annotations

from collections.abc import Sequence

from extract.roles.phrase import GOVERNORS, BodyPhrase, OfficePhrase
from extract.roles.ranks import RankWord
from extract.roles.vocabulary import bodies
from extract.roles.words import Word

_CONSULS = frozenset(("Consul", "Consul General", "Deputy Consul General", "Chargé d'Affaires"))
_ENVOYS = _CONSULS | {"Ambassador"}
_OF_MISSIONS = _CONSULS | {"Defence Attaché", "Military Attaché"}
# So many words before the staff of a mission stands whose staff it is.
_COMPANY = 60


def one_governor(found: Sequence[OfficePhrase | RankWord], words: Sequence[Word]) -> dict[str, OfficePhrase]:
    """By the word for them, the only governor whose land a text names, whom the bare word then means:
    governors of counties and of provinces are called otherwise."""
    named = [
        x
        for x in found
        if isinstance(x, OfficePhrase)
        and x.title in GOVERNORS
        and (x.place or x.country or x.level or x.land)
    ]
    alike: dict[str, list[OfficePhrase]] = {}
    for office in named:
        alike.setdefault(_called(office, words), []).append(office)
    return {
        word: offices[0]
        for word, offices in alike.items()
        if len({(x.place.name if x.place else x.country or x.level or x.land) for x in offices}) == 1
    }


def of_land(item: OfficePhrase, governed: dict[str, OfficePhrase], words: Sequence[Word]) -> OfficePhrase:
    """A governor of whom no more is said is that of the only land whose governor the text calls so."""
    bare = item.title in GOVERNORS and item.body is None and not (item.place or item.land or item.country)
    named = governed.get(_called(item, words)) if bare else None
    if named is None:
        return item
    return item._replace(place=named.place, level=named.level, country=named.country, land=named.land)


def is_construct(item: OfficePhrase, words: Sequence[Word]) -> bool:
    """Tell whether a word stands right behind an office without the article: it is of what that names,
    whether known or not ("محافظ السنبلة")."""
    return not item.definite and item.end < len(words) and words[item.end].gap == " "


def _mission_before(start: int, found: Sequence[OfficePhrase | RankWord]) -> str | None:
    """The only country whose ambassador or consul a text names within some words before one."""
    near = (x for x in found if 0 <= start - x.start <= _COMPANY)
    lands = {x.country for x in near if isinstance(x, OfficePhrase) and x.title in _ENVOYS and x.country}
    return lands.pop() if len(lands) == 1 else None


def of_mission(item: OfficePhrase, found: Sequence[OfficePhrase | RankWord]) -> OfficePhrase:
    """A consul or an attaché of whom no more is said serves the country whose envoy he is told beside."""
    if item.title not in _OF_MISSIONS or item.body or item.place or item.country or item.land:
        return item
    return item._replace(country=_mission_before(item.start, found))


def _called(office: OfficePhrase, words: Sequence[Word]) -> str:
    """Return the last word of a title, as of several governors who are called otherwise."""
    return words[office.title_end - 1].lemma


# Where the governor of a place works.
_SEAT = "Governor's Office"


def one_bank(parts: Sequence[BodyPhrase], found: Sequence[OfficePhrase | RankWord]) -> BodyPhrase | None:
    """The only central bank that a text names; none where it names governors of places too, one of whom "the
    governor" may be."""
    if any(isinstance(x, OfficePhrase) and x.title == "Governor" and x.place for x in found):
        return None
    banks = {b.name: b for b in parts if bodies()[b.name].head in GOVERNORS and b.name != _SEAT}
    return next(iter(banks.values())) if len(banks) == 1 else None


def of_bank(item: OfficePhrase, bank: BodyPhrase | None) -> OfficePhrase:
    """A governor of whom no more is said is that of the only central bank that the text names."""
    bare = item.title == "Governor" and not (
        item.body or item.place or item.country or item.level or item.land
    )
    return item._replace(body=bank._replace(end=item.end)) if bank and bare else item
