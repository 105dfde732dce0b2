"""One value out of several reports, and the values that contradict it.

The best report speaks first: those in the original language, then the value that is most exact, then what
most reports say, then the report that comes first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from extract.schemas import ConflictRow
from extract.schemas.csv_format import cell
from extract.schemas.values import ConflictKind

Value = TypeVar("Value", str, int, date)


@dataclass(frozen=True, slots=True)
class Stated(Generic[Value]):
    """A value as one article states it; `is_original` if the article is in the event's own language."""

    value: Value
    article_id: str
    is_original: bool = False


def best(stated: Sequence[Stated[Value]]) -> Value | None:
    """Return the value of the best report, None where none states one."""
    if not stated:
        return None
    if all(s.value == stated[0].value for s in stated):
        return stated[0].value
    originals = [s for s in stated if s.is_original] or list(stated)
    counts = Counter(s.value for s in originals)
    everywhere = Counter(s.value for s in stated)
    order = {s.value: n for n, s in reversed(list(enumerate(originals)))}
    return max(
        counts,
        key=lambda v: (_exactness(v, counts), counts[v], everywhere[v], -order[v]),
    )


def _exactness(value: Value, among: Iterable[Value]) -> int:
    """Count the other values that this one says more exactly: "Provincial Steering Committee" and its end."""
    if not isinstance(value, str):
        return 0
    return sum(isinstance(o, str) and o != value and _is_part(o, value) for o in among)


def _is_part(short: str, long: str) -> bool:
    return f" {short} " in f" {long.replace(',', ' ,')} "


def conflicts(
    kind: ConflictKind, record_id: str, field: str, stated: Sequence[Stated[Value]], kept: Value | None
) -> list[ConflictRow]:
    """Return a row for each value that an article states, if there are several."""
    if len({s.value for s in stated}) < 2:
        return []
    pairs = sorted({(cell(s.value), s.article_id) for s in stated})
    return [
        ConflictRow(
            kind=kind,
            record_id=record_id,
            field=field,
            value=value,
            article_id=article_id,
            kept="yes" if value == cell(kept) else "no",
        )
        for value, article_id in pairs
    ]
