"""Which series of numbers an issuer has for a type of document: with the year in them, or without.

Decree 34/2016/NĐ-CP, Article 58, has the year in the numbers of normative documents; the issuers and types
for which that, or a serial, tells one from the other are those of `number_series.csv`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from extract.lexicon import shared_table

_ANY = "*"
_PLAIN, _DATED, _NONE = "plain", "dated", "none"


@dataclass(frozen=True, slots=True)
class Series:
    """The serials of one type of one issuer that are numbered in one form, and the days of that."""

    form: str
    first: int
    last: int | None
    since: date
    until: date

    def has(self, serial: int, on: date | None) -> bool:
        """Tell whether a serial of a day, if that is known, is of the series."""
        within = self.first <= serial and (self.last is None or serial <= self.last)
        return within and (on is None or self.since <= on <= self.until)


@cache
def _all_series() -> dict[tuple[str, str], tuple[Series, ...]]:
    """Return the series by the codes of issuer and type, in file order."""
    found: dict[tuple[str, str], tuple[Series, ...]] = {}
    for row in shared_table("number_series"):
        series = Series(
            form=row["form"],
            first=int(row["first"] or 0),
            last=int(row["last"]) if row["last"] else None,
            since=date.fromisoformat(row["since"]) if row["since"] else date.min,
            until=date.fromisoformat(row["until"]) if row["until"] else date.max,
        )
        key = row["issuer"], row["type"]
        found[key] = (*found.get(key, ()), series)
    return found


def _series(issuer_code: str, type_code: str, form: str) -> tuple[Series, ...]:
    return tuple(s for s in _all_series().get((issuer_code, type_code), ()) if s.form == form)


def is_plain(issuer_code: str, type_code: str, serial: int, on: date | None = None) -> bool:
    """Tell whether a serial of a day is one of the issuer's numbers without a year, if it has a say."""
    own = _series(issuer_code, type_code, _PLAIN)
    if own:
        return any(s.has(serial, on) for s in own)
    return not _series(issuer_code, _ANY, _NONE)


def is_listed_plain(issuer_code: str, type_code: str) -> bool:
    """Tell whether an issuer is known to number documents of a type without a year."""
    return bool(_series(issuer_code, type_code, _PLAIN))


def is_dated(issuer_code: str, type_code: str, serial: int, year: int, *, state: bool) -> bool:
    """Tell whether a serial of a year is one of the issuer's numbers with the year in them.

    `state` is whether the issuer is one of the State.
    """
    end = date(year, 12, 31)
    of_all = _series(_ANY, type_code, _DATED) if state else ()
    return any(s.has(serial, end) for s in (*_series(issuer_code, type_code, _DATED), *of_all))


@cache
def types_of(issuer_code: str) -> frozenset[str]:
    """Return the codes of the types that an issuer is known to number."""
    return frozenset(t for i, t in _all_series() if i == issuer_code and t != _ANY)
