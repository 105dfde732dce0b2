"""The terms in which the Party and the National Assembly number their documents anew."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import pairwise

from extract.lexicon import shared_table


@cache
def _terms(body: str) -> tuple[tuple[date, str], ...]:
    rows = [r for r in shared_table("terms") if r["body"] == body]
    return tuple(sorted((date.fromisoformat(r["from"]), r["term"]) for r in rows))


def term_of(body: str, on: date) -> str | None:
    """Return the term of "Party" or "National Assembly" on a day, None for a day before the first known."""
    begun = [term for began, term in _terms(body) if began <= on]
    return begun[-1] if begun else None


@cache
def assembly_term(year: int) -> str | None:
    """Return the term of the National Assembly that sat alone in a year; None where two did."""
    for (began, term), (ended, _) in pairwise(_terms("National Assembly")):
        if began.year < year < ended.year:
            return term
    return None
