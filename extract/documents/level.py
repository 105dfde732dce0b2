"""The level of a local issuer."""

from __future__ import annotations

from collections.abc import Iterable

from extract.roles.levels import cities, levels, reach_of

_OF_UNITS = ("People's Council", "People's Committee", "Party Committee")


def unit_of(bodies: Iterable[str]) -> str | None:
    """Return the one level below the province whose bodies a headline names, in English, else None."""
    named = {unit for body in bodies for unit in levels("unit") if body.startswith(f"{unit} ")}
    others = any(reach_of(body) == "province" for body in bodies)
    return named.pop() if len(named) == 1 and not others else None


def in_unit(name: str, unit: str) -> str:
    """Return the issuer of a local document as that of a unit: "Ward People's Council"."""
    rest = next((r for r in _OF_UNITS if name.endswith(r)), None)
    return f"{unit} {rest}" if rest else name


def level_name(name: str, place: str | None, stated: str | None) -> str:
    """Return the issuer's name at its level: "Provincial People's Committee" or "City ...", "Commune ..."."""
    own, rest = _parted(name)
    if own is None:
        return name
    if stated and stated.endswith(rest) and _parted(stated)[0] not in (None, "Provincial"):
        return stated
    if own in levels("unit"):
        return name
    return ("City " if place in cities() else "Provincial ") + rest if place else (stated or name)


def _parted(name: str) -> tuple[str | None, str]:
    """Return the level that a body's name begins with, and what is behind it."""
    known = ("Provincial", "City", *levels("unit"))
    level = next((x for x in known if name.startswith(f"{x} ")), None)
    return level, name[len(level) + 1 :] if level else name
