"""How far a body reaches by its English name: the nation, a province, a unit within one."""

from __future__ import annotations

from functools import cache, lru_cache

from extract.lexicon import shared_table
from extract.roles.vocabulary import bodies

_PART = " of the "
# Families of bodies that every place has, and the country has none of.
_OF_PLACES = ("council", "committee")
# Families of bodies that any level sets up for a matter: working groups, steering and organising committees.
_OF_A_MATTER = ("task_force", "steering", "group", "generic")


@cache
def levels(*reaches: str) -> tuple[str, ...]:
    """Return the levels of these reaches (`nation`, `province`, `unit`), in the order of the table."""
    return tuple(row["level"] for row in shared_table("levels") if row["reach"] in reaches)


@cache
def cities() -> frozenset[str]:
    """Return the provinces that are cities: their bodies are the city's, everywhere else the province's."""
    return frozenset(row["name"] for row in shared_table("provinces") if row["city"] == "yes")


@lru_cache(maxsize=1 << 14)
def reach_of(body: str) -> str | None:
    """Return how far a body reaches; None where its name has no level.

    What is part of another body reaches as far as that: "Office of the Provincial People's Committee".
    """
    whole = body.rpartition(_PART)[2]
    return next(
        (row["reach"] for row in shared_table("levels") if whole.startswith(f"{row['level']} ")), None
    )


def is_local(body: str) -> bool:
    """Tell whether a body is of a province or of a unit within one."""
    return reach_of(body) in ("province", "unit")


def lacks_level(body: str) -> bool:
    """Tell whether a body is the council or committee of some place, and its name does not say of which."""
    row = bodies().get(body.rpartition(_PART)[2])
    return row is not None and row.levels == "local" and row.family in _OF_PLACES


def is_of_any_level(body: str) -> bool:
    """Tell whether the nation as well as a place sets up such a body, and its name does not say which."""
    row = bodies().get(body.rpartition(_PART)[2])
    return row is not None and row.family in _OF_A_MATTER
