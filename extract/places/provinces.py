"""Vietnam's provinces of both divisions, and the local houses and portals that tell a province."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import cache, lru_cache

from extract.lexicon import shared_table
from extract.web_address import address_parts

# Resolution 202/2025/QH15: 34 provinces and cities instead of 63 from this day.
_PRESENT_SINCE = date(2025, 7, 1)
_UNMARKED = str.maketrans({"đ": "d", "Đ": "d", " ": None, "-": None})
# An address that only begins or ends with so few letters is another word ("nhue").
_SHORTEST_AFFIX = 5
# What stands before or behind a province's name in the name and address of its house or portal.
_HOUSE = re.compile(r"bao|congan|dai|daiptth|vanhoa|toasoan")


def is_present(on: date) -> bool:
    """Return whether the division into 34 provinces is in force on that day."""
    return on >= _PRESENT_SINCE


def present_province(name: str) -> str:
    """Return the province of the present division that holds a province of either; other names unchanged."""
    return _present().get(name, name)


def is_province_of_vietnam(name: str) -> bool:
    """Tell whether a name in Vietnamese spelling is a province or city of either division."""
    return name in _present()


@lru_cache(maxsize=4096)
def province_of_publisher(publisher: str | None, source_url: str | None) -> str | None:
    """Return the province of a local house or portal by its name or else its address; None for others."""
    name = _plain(publisher or "")
    address = address_parts(source_url)
    host = address.netloc.lower() if address else ""
    for label in (*re.split(r"[^a-z0-9]+", name), *(x.replace("-", "") for x in host.split("."))):
        found = _told_by(label)
        if found:
            return found
    return None


def _told_by(label: str) -> str | None:
    for written, name in _domains():
        if label == written or (_HOUSE.match(label) and label.endswith(written)):
            return name
        affix = len(written) >= _SHORTEST_AFFIX
        if (label.startswith(written) and (affix or written == "hue")) or (affix and label.endswith(written)):
            return name
    return None


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.translate(_UNMARKED).lower())
    return "".join(c for c in plain if not unicodedata.combining(c))


@cache
def _present() -> dict[str, str]:
    return {r["name"]: r["present"] for r in shared_table("provinces")}


@cache
def _domains() -> tuple[tuple[str, str], ...]:
    """Return how addresses write the provinces, the longest first."""
    pairs = [(way, r["name"]) for r in shared_table("provinces") for way in r["domain"].split()]
    return tuple(sorted(pairs, key=lambda p: (-len(p[0]), p[0])))


@cache
def districts() -> dict[str, str]:
    """Return the province before July 2025 of each district whose name is of one province alone."""
    held: dict[str, set[str]] = {}
    for row in shared_table("districts"):
        held.setdefault(row["name"], set()).add(row["province"])
    return {name: next(iter(provinces)) for name, provinces in held.items() if len(provinces) == 1}
