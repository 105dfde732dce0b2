"""The level of a local issuer."""

from __future__ import annotations

from extract.lexicon import shared_table

# The centrally governed cities: their bodies are the city's, everywhere else the province's.
CITIES = frozenset(r["name"] for r in shared_table("provinces") if r["city"] == "yes")


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
