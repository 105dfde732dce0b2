"""The registry of Vietnam's office-holders: who they are, and whether an office is one that they held.

Data: `lexicon/office_holders.csv` (general knowledge of who held what since 2016, and the leaders before).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from extract.lexicon import shared_table
from extract.people.likeness import syllables_of

# How much likelier a holder of the very office is than a namesake whose offices the text does not name.
_OFFICE_WEIGHT = 40.0
# How much rarer a report names somebody long out of office.
_OUT_OF_TERM = 0.1
# The same where the year is not known.
_ENDED = 0.3
_EMPTY = frozenset(("of", "the", "and", "in", "provincial", "city", "municipal"))
_WORD = re.compile(r"[^\W\d_]+")


@cache
def holders() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return the syllables of the registry's names by family name."""
    by_family: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in dict.fromkeys(r["name"] for r in shared_table("office_holders")):
        by_family[syllables_of(name)[0]].append(syllables_of(name))
    return {k: tuple(v) for k, v in by_family.items()}


def is_office_holder(name: str) -> bool:
    """Tell whether a name in Vietnamese spelling is in the registry."""
    syllables = syllables_of(name)
    return bool(syllables) and syllables in holders().get(syllables[0], ())


@dataclass(frozen=True, slots=True)
class _Tenure:
    words: frozenset[str]
    since: int | None
    until: int | None

    def covers(self, year: int) -> bool:
        """Tell whether the tenure can reach into `year`: years are known to one or two."""
        return (self.since or year) - 2 <= year <= (self.until or year) + 1


@cache
def _tenures() -> Mapping[str, tuple[_Tenure, ...]]:
    held: dict[str, list[_Tenure]] = defaultdict(list)
    for row in shared_table("office_holders"):
        since, until = (int(row[k]) if row[k] else None for k in ("from", "to"))
        name = " ".join(syllables_of(row["name"]))
        held[name].extend(_Tenure(_words(office), since, until) for office in row["office"].split(";"))
    return {k: tuple(v) for k, v in held.items()}


@lru_cache(maxsize=16384)
def _words(office: str) -> frozenset[str]:
    return frozenset(w for w in _WORD.findall(office.lower()) if w not in _EMPTY)


@lru_cache(maxsize=65536)
def office_agreement(name: str, offices: tuple[str, ...], year: int | None) -> float:
    """Return by how much the text's offices and year make this holder likelier than the registry alone.

    1 where nothing is known to agree; less for those whose tenures all lie outside the year.
    """
    tenures = _tenures().get(name, ())
    current = [t for t in tenures if year is None or t.covers(year)]
    if not current:
        return _OUT_OF_TERM
    best = max(
        (len(_words(said) & t.words) / len(t.words) for said in offices for t in current if t.words),
        default=0.0,
    )
    ended = year is None and all(t.until for t in tenures)
    return float(1 + _OFFICE_WEIGHT * best * best) * (_ENDED if ended else 1.0)
