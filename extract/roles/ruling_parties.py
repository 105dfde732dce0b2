"""The parties that rule other countries, and what their organs are called in English: the Politburo of China
is that of the Communist Party of China."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from extract.lexicon import shared_table

# Organs that every such party has, by what the words for them mean at home.
_ORGANS: Mapping[str, str] = {
    "Politburo": "Politburo",
    "Political Bureau": "Politburo",
    "Secretariat": "Secretariat",
    "Party Central Committee": "Central Committee",
    "Party Central Committee Office": "Office of the Central Committee",
}


def led_by_general_secretary(country: str | None) -> str | None:
    """Return what the general secretary of the party that rules another country leads; None for others.

    The country may be named without its article.
    """
    row = _parties().get(country or "") or _parties().get(f"the {country}")
    return row["led"] or None if row is not None else None


def organ_of_party(body: str | None, country: str | None) -> str | None:
    """Return the organ of the party that rules another country, which the words for one at home name there;
    None for other bodies and countries."""
    row, organ = _parties().get(country or ""), _ORGANS.get(body or "")
    return f"{organ} of the {row['party']}" if row is not None and organ else None


def is_organ_of_party(body: str | None) -> bool:
    """Tell whether a body is an organ of a party that rules, as it is called at home."""
    return body in _ORGANS


@cache
def _parties() -> Mapping[str, dict[str, str]]:
    """Return the rows of ruling_parties.csv by country."""
    return {row["country"]: row for row in shared_table("ruling_parties")}
