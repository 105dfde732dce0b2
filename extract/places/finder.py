"""Find the places of a text."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from urllib.parse import urlsplit

from extract.lexicon.folding import fold
from extract.places.gazetteer import Gazetteer, Place, gazetteer, province_domains, provinces
from extract.places.mention import PlaceMention

_LONGEST_CUE = 12
_UNMARKED = str.maketrans({"đ": "d", "Đ": "d", " ": None, "-": None, ".": None})


def find_places(text: str, language: str, on: date | None = None) -> tuple[PlaceMention, ...]:
    """Return the places of a text in order, none overlapping.

    Offsets count code points into `text`. Provinces keep the name that the text uses, whatever `on` is: a
    report of 2025 on a merged province may mean either division.
    """
    del on
    g = gazetteer(language)
    folded = fold(text)
    found = [
        PlaceMention(m.start, m.end, text[m.start : m.end], m.label.name, m.label.kind, _province(m.label))
        for m in g.book.find(folded)
        if _is_place(g, text, folded, m.start, m.end, m.label)
    ]
    for pattern, name, kind in g.patterns:
        for match in pattern.finditer(text):
            start, end = match.span()
            if match.group(1)[0].isupper() and all(end <= p.start or p.end <= start for p in found):
                title = re.sub(r"\s+", " ", match.expand(name))
                found.append(
                    PlaceMention(
                        start, end, match.group(), title, kind, title if kind == "province" else None
                    )
                )
    return tuple(sorted(found, key=lambda p: p.start))


def present_province(name: str) -> str:
    """Return the province of the division since 1 July 2025 that holds an old province."""
    return provinces().get(name, name)


def province_of_publisher(publisher: str | None, source_url: str | None) -> str | None:
    """Return the province of a local house or portal, by its name or its address; None for others."""
    for written in (_key(publisher or ""), _key(urlsplit(source_url or "").netloc)):
        for domain, name in province_domains():
            if (
                f"bao{domain}" in written
                or written.endswith(domain)
                or written.startswith((domain, f"www{domain}"))
            ):
                return name
    return None


def _key(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.translate(_UNMARKED).lower())
    return "".join(c for c in plain if not unicodedata.combining(c))


def _province(place: Place) -> str | None:
    return place.name if place.kind == "province" else None


def _is_place(g: Gazetteer, text: str, folded: str, start: int, end: int, place: Place) -> bool:
    if place.capital and not text[start].isupper():
        return False
    if g.endings and end - start > place.length + g.endings:
        return False
    return not place.needs_cue or _behind_cue(g, folded, start)


def _behind_cue(g: Gazetteer, folded: str, start: int) -> bool:
    words = folded[max(0, start - _LONGEST_CUE) : start].split()
    return bool(words) and words[-1] in g.cues
