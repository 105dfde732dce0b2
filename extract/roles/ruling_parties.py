"""The parties that rule other countries, and what their organs are called in English: the Politburo of China
is that of the Communist Party of China."""

from __future__ import annotations

from collections.abc import Mapping

# By country as roles.yaml has it.
_PARTIES: Mapping[str, str] = {
    "the Lao People's Democratic Republic": "Lao People's Revolutionary Party",
    "the People's Republic of China": "Communist Party of China",
    "Cuba": "Communist Party of Cuba",
}
# Organs that every such party has, by what the words for them mean at home.
_ORGANS: Mapping[str, str] = {
    "Politburo": "Politburo",
    "Political Bureau": "Politburo",
    "Secretariat": "Secretariat",
    "Party Central Committee": "Central Committee",
    "Party Central Committee Office": "Office of the Central Committee",
}


def organ_of_party(body: str | None, country: str | None) -> str | None:
    """Return the organ of the party that rules another country, which the words for one at home name there;
    None for other bodies and countries."""
    party = _PARTIES.get(country or "")
    organ = _ORGANS.get(body or "")
    return f"{organ} of the {party}" if party and organ else None


def is_organ_of_party(body: str | None) -> bool:
    """Tell whether a body is an organ of a party that rules, as it is called at home."""
    return body in _ORGANS
