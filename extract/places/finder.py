"""Find the places of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from extract.lexicon.folding import fold
from extract.places.gazetteer import Gazetteer, Place, gazetteer
from extract.places.mention import PlaceMention
from extract.places.provinces import districts, is_present, present_province
from extract.places.rendered import find_rendered
from extract.places.units import Unit

# Adjectives of a place, in any case: ханойський, Данангської.
_ADJECTIVE = re.compile(r"[ьй]?[сзц]?ьк(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)")
_BEFORE = re.compile(r"(?:(?P<second>[\w.]+)[ \u00a0])?(?P<last>[\w.]+)(?P<gap>[ \u00a0]|\. ?)$")
_REACH = 30
# Between a unit and the province that holds it: "xã Chư Krêy (tỉnh Gia Lai)".
_HOLDER = re.compile(r"[ ,(،]{1,3}(?:\w+\.? )?")


def find_places(text: str, language: str, on: date | None = None) -> tuple[PlaceMention, ...]:
    """Return the places of a text in order, none overlapping, the longest where two begin together.

    Offsets count code points into `text`. A province is the one that the text names, of either division; a
    smaller place is held by the province named with it, else by the one of the division in force `on` that
    day (63 provinces until 30 June 2025, 34 since, by Resolution 202/2025/QH15), or by None.
    Raises FileNotFoundError for a language without places.yaml.
    """
    g, folded = gazetteer(language), fold(text)
    listed = list(_listed(g, text, folded))
    provinces = {p.name for p in listed if p.kind == "province"}
    rendered = find_rendered(text, language, {p.start for p in listed}, provinces)
    found = [*listed, *_by_form([*g.units.find(text), *rendered], text)]
    found.sort(key=lambda p: (p.start, -p.end))
    kept: list[PlaceMention] = []
    for place in found:
        if kept and place.start < kept[-1].end:
            if place.end - place.start <= kept[-1].end - kept[-1].start:
                continue
            kept.pop()
        kept.append(place)
    return tuple(_held(kept, folded, on))


def _listed(g: Gazetteer, text: str, folded: str) -> Iterator[PlaceMention]:
    for index, start, end in g.automaton.find_matches_as_indexes(folded, overlapping=True):
        place = g.places[index]
        if place.capital and not text[start].isupper():
            continue
        last = _word_end(g, place, folded, end)
        if last is None or not _starts(g, folded, start) or not _fits(g, place, text, folded, start, last):
            continue
        yield PlaceMention(start, last, text[start:last], place.name, place.kind, _own(place))


def _own(place: Place) -> str | None:
    return place.name if place.kind == "province" else None


def _by_form(units: Iterable[Unit], text: str) -> Iterator[PlaceMention]:
    for unit in units:
        province = unit.name if unit.kind == "province" else None
        written = text[unit.start : unit.end]
        yield PlaceMention(unit.start, unit.end, written, unit.name, unit.kind, province)


def _starts(g: Gazetteer, folded: str, start: int) -> bool:
    """Whether a word begins here, behind glued particles if the language has them."""
    begin = start
    while begin and folded[begin - 1].isalnum():
        begin -= 1
        if start - begin > 2:
            return False
    if begin == start:
        return True
    if folded[begin:start] not in g.clitics:
        return False
    # "فان" is a name before it is "and" with the first syllable of An Giang
    return re.split(r"\W", folded[begin : begin + 12], maxsplit=1)[0] not in g.family_names


def _word_end(g: Gazetteer, place: Place, folded: str, end: int) -> int | None:
    """Return where the word ends, case ending included, or None if it is another, longer word."""
    last = end
    while last < len(folded) and (folded[last].isalnum() or folded[last] in "'_"):
        last += 1
    if last == end:
        return end
    if not place.declined:
        return None
    rest = folded[end:last]
    return last if rest in g.endings or _ADJECTIVE.fullmatch(rest) else None


def _fits(g: Gazetteer, place: Place, text: str, folded: str, start: int, end: int) -> bool:
    """Whether the words around let the match be that place: cues for an ambiguous one, no person's name."""
    begin = start
    while begin and folded[begin - 1].isalnum():
        begin -= 1
    before = _BEFORE.search(folded, _two_words_before(folded, begin), begin)
    last = before["last"].rstrip(".") if before else ""
    second = (before["second"] or "") if before else ""
    cues = g.city_cues if place.cue == "city" else g.cues
    cued = last in cues or f"{second} {last}" in cues or (begin < start and folded[begin:start] in g.cues)
    if place.cue != "-" and not cued:
        return False
    # What a glued "and" begins is no part of the name before it; countries stand before names of guests.
    if before is not None and not cued and begin == start and place.kind != "country":
        parted = "\n" in text[before.start() : begin]
        if not parted and (_is_other(g, last, second) or _follows_name(g, text, before)):
            return False
    return not place.single or _stands_alone(g, text, start, end, cued)


def _two_words_before(folded: str, end: int) -> int:
    """Return where the two words begin that stand before `end`, no further than they may reach."""
    least = max(0, end - _REACH)
    last = max(least, folded.rfind(" ", least, max(least, end - 1)))
    return max(least, folded.rfind(" ", least, last) + 1)


def _is_other(g: Gazetteer, last: str, second: str) -> bool:
    """Whether the words before say that the name is of a person, a street, a mausoleum."""
    return last in g.not_after or f"{second} {last}" in g.not_after


def _follows_name(g: Gazetteer, text: str, before: re.Match[str]) -> bool:
    """Whether a family name stands right before, or before one more part of a name."""
    if "." in before["gap"]:
        return False
    if before["last"] in g.family_names:
        return _looks_named(g, text, before.start("last"))
    second = before["second"]
    return (
        second in g.family_names
        and text[before.start("last")].isupper()
        and _looks_named(g, text, before.start("second"))
    )


def _looks_named(g: Gazetteer, text: str, start: int) -> bool:
    return not text[start].islower()


def _stands_alone(g: Gazetteer, text: str, start: int, end: int, cued: bool) -> bool:
    """Whether a name of one syllable is no part of a longer capitalised one ("Thái Mỹ", "Huế Thương")."""
    if g.language != "vi":
        return True
    left = re.search(r"(\w+) $", text[max(0, start - 16) : start])
    right = re.match(r" (\w+)", text[end : end + 16])
    if left and left[1][0].isupper() and not left[1].isupper() and not cued:
        return False
    if text[start:end].lower() not in g.name_beginnings or right is None:
        return True
    return not right[1][0].isupper() or right[1].isupper() or right[1].lower() in g.family_names


def _held(places: list[PlaceMention], folded: str, on: date | None) -> Iterator[PlaceMention]:
    """Yield the places, those below a province with the province that holds them."""
    for place, follows in zip_longest(places, places[1:]):
        if place.kind not in ("commune", "district"):
            yield place
            continue
        province = None
        if follows and follows.kind == "province" and _HOLDER.fullmatch(folded, place.end, follows.start):
            province = follows.name
        elif place.kind == "district":
            province = _holding(place.name, on)
        yield replace(place, province=province)


def _holding(district: str, on: date | None) -> str | None:
    """Return the province of a district whose name no other bears, by the division of that day."""
    bare = district.removeprefix("District ") if district[-1].isdigit() else district.rsplit(" ", 1)[0]
    old = districts().get(district) or districts().get(bare)
    if old is None:
        return None
    now = present_province(old)
    if on is None:
        return old if old == now else None
    return now if is_present(on) else old
