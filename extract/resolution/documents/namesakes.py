"""Which documents of one number can be one: what their citations state of day, term and issuer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache

from extract.documents.codebook import Registered, registered
from extract.documents.terms import term_of
from extract.resolution.documents.decisions import Moves
from extract.resolution.documents.keys import ORGAN, PERIOD, Key, fullness
from extract.resolution.documents.statements import Told

_MIDDLE = (7, 1)  # the Party's terms change in January


def complete_periods(keys: Iterable[Key], told: Mapping[Key, Told], moves: Moves) -> None:
    """Move documents without a year to the only document of their number that they can be.

    One that states an issuer or a term can be none of another. Where two of a number are apart, one that
    states neither stays by itself.
    """
    of_number: dict[tuple[str, ...], set[Key]] = defaultdict(set)
    for key in keys:
        of_number[key[:PERIOD]].add(moves.of(key))
    for same in of_number.values():
        if len(same) > 1:
            _complete(
                sorted(same, key=lambda k: (k[PERIOD].isdigit(), fullness(k), k), reverse=True), told, moves
            )


def _complete(same: Sequence[Key], told: Mapping[Key, Told], moves: Moves) -> None:
    apart: list[Key] = []
    for key in same:
        found = [] if key[PERIOD].isdigit() else [k for k in apart if _may_be(key, k, told)]
        if len(found) == 1:
            moves.move(key, found[0])
        else:
            apart.append(key)


def _may_be(key: Key, other: Key, told: Mapping[Key, Told]) -> bool:
    """Tell whether a document without a year can be the other.

    In one term of the Party a number is given once.
    """
    if key[PERIOD]:
        return key[PERIOD] == _term(other, told)
    if not key[ORGAN]:
        return True
    issuers = {other[ORGAN]} if other[ORGAN] else _issuers(other, told)
    return not issuers or key[ORGAN] in issuers


def _term(key: Key, told: Mapping[Key, Told]) -> str | None:
    if not key[PERIOD].isdigit():
        return key[PERIOD] or None
    since = told[key].since if key in told else None
    return term_of("Party", since or date(int(key[PERIOD]), *_MIDDLE))


def _issuers(key: Key, told: Mapping[Key, Told]) -> set[str]:
    stated = set(told[key].issuers) if key in told else set()
    return stated.union(*(e.issuer.split("; ") for e in _entries(key)))


def _entries(key: Key) -> Iterator[Registered]:
    """Yield what the registry has of a document's number and year."""
    for entry in registered().get(key[1], ()):
        if entry.kind == key[0] and entry.issued_on and str(entry.issued_on.year) == key[PERIOD]:
            yield entry


@cache
def is_about(key: Key, subject: str) -> bool:
    """Tell whether a document can have a subject that a mention states; what the registry lacks can."""
    entries = list(_entries(key))
    return not entries or any(e.is_about(subject) for e in entries)
