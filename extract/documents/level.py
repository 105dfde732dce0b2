"""The level of a local issuer."""

from __future__ import annotations

from collections.abc import Iterable

from extract.lexicon import shared_table

# The centrally governed cities: their bodies are the city's, everywhere else the province's.
CITIES = frozenset(r["name"] for r in shared_table("provinces") if r["city"] == "yes")


# The levels below the province, whose bodies name themselves in the headline of their own news.
_UNITS = ("Commune", "Ward", "Special Zone", "Township")
_OF_UNITS = ("People's Council", "People's Committee", "Party Committee")


def unit_of(bodies: Iterable[str]) -> str | None:
    """Return the one level below the province whose bodies a headline names, in English, else None."""
    named = {unit for body in bodies for unit in _UNITS if body.startswith(f"{unit} ")}
    others = any(body.startswith(("Provincial ", "City ")) for body in bodies)
    return named.pop() if len(named) == 1 and not others else None


def in_unit(name: str, unit: str) -> str:
    """Return the issuer of a local document as that of a unit: "Ward People's Council"."""
    rest = next((r for r in _OF_UNITS if name.endswith(r)), None)
    return f"{unit} {rest}" if rest else name


def level_name(name: str, place: str | None, stated: str | None) -> str:
    """Return the issuer's name at its level: "Provincial People's Committee" or "City ...", "Commune ..."."""
    for head in ("Provincial ", "City ", "Commune ", "District "):
        if name.startswith(head):
            rest = name[len(head) :]
            break
    else:
        return name
    if stated and stated.endswith(rest) and stated.split()[0] in ("Commune", "District", "City"):
        return stated
    if name.startswith(("Commune ", "District ")):
        return name
    return ("City " if place in CITIES else "Provincial ") + rest if place else (stated or name)
