"""What the place stage finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PlaceKind = Literal["province", "district", "commune", "country", "capital", "region", "other"]


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place of the gazetteer as an article writes it.

    `name` is the Vietnamese spelling for places of Vietnam ("Lâm Đồng", "Hồ Chí Minh": without "province"
    or "city"); for other countries' provinces the nominative in their own language ("Донецька область").
    `province` is the province that holds the place (itself for a province) by the division that the
    article's date implies, or None.
    """

    start: int
    end: int
    as_written: str
    name: str
    kind: PlaceKind
    province: str | None
