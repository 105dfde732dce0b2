"""Decisions by hand: `decisions.csv` beside the input says which ids are one thing and which are not.

Columns: verdict (same | different), kind (meeting | person | document | citation), two ids, a note. Further
columns are not read, so an edited `review.csv` is a `decisions.csv`; rows without a verdict decide nothing.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from extract.parsers.folder import DECISIONS, Inputs, given_in
from extract.resolution.clusters import Clusters
from extract.schemas.values import DecisionKind, Verdict
from extract.storage import Address, StoredFile

_HEADER = ("verdict", "kind")
_COLUMNS = 4


class DecisionsError(ValueError):
    """`decisions.csv` cannot be followed; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One row: `first` and `second` are ids of things of the kind, `line` where it stands in the file."""

    verdict: Verdict
    kind: DecisionKind
    first: str
    second: str
    line: int = 0

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids, the lesser first."""
        return (self.first, self.second) if self.first < self.second else (self.second, self.first)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What was decided, each pair of ids once."""

    rows: tuple[Decision, ...] = ()

    def of(self, kind: DecisionKind, verdict: Verdict) -> tuple[Decision, ...]:
        """Return the decisions of a kind with that verdict, in the order of the file."""
        return tuple(d for d in self.rows if d.kind == kind and d.verdict == verdict)

    def pairs(self) -> frozenset[tuple[str, str, str]]:
        """Return (kind, lesser id, greater id) of whatever was decided."""
        return frozenset((d.kind, *d.pair) for d in self.rows)


def find_decisions(sources: Inputs) -> Path | StoredFile | None:
    """Return the `decisions.csv` of the inputs: in a folder, or beside a folder or file; None without.

    Raises DecisionsError where there are several, StorageError where a store cannot be reached.
    """
    places: list[Path] = []
    stored: dict[str, StoredFile] = {}
    for source in given_in(sources):
        if isinstance(source, Address):
            held = [folder.file(DECISIONS) for folder in (source, source.parent) if folder]
            stored |= {file.place: file for file in held if file is not None}
            continue
        if source.is_dir():
            places.append(source / DECISIONS)
        places.append(source.absolute().parent / DECISIONS)
    local = {p.resolve(): p for p in places if p.is_file()}
    found: list[Path | StoredFile] = [*local.values(), *stored.values()]
    if len(found) > 1:
        raise DecisionsError(f"{found[0]} and {found[1]}: keep one of them")
    return found[0] if found else None


def read_decisions(path: Path | StoredFile) -> Decisions:
    """Read a file of decisions. Raises DecisionsError for a row that says no such thing, or the opposite of
    another row."""
    decided: dict[tuple[str, str, str], Decision] = {}
    try:
        text = path.read_bytes().decode("utf-8-sig")
        for decision in _rows(path, csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))):
            key = (decision.kind, *decision.pair)
            known = decided.setdefault(key, decision)
            if known.verdict != decision.verdict:
                raise DecisionsError(
                    f"{path}, line {decision.line}: contradicts line {known.line}; keep one of them"
                )
    except UnicodeDecodeError:
        raise DecisionsError(f"{path} is not UTF-8; save it as UTF-8") from None
    except csv.Error as error:
        raise DecisionsError(f"{path} is no CSV file: {error}") from None
    found = Decisions(tuple(decided.values()))
    _check_chains(path, found)
    return found


def _delimiter(text: str) -> str:
    """Return what parts the cells: a semicolon where decimals have commas."""
    first = text.partition("\n")[0]
    return ";" if ";" in first and "," not in first else ","


def _check_chains(path: Path | StoredFile, decisions: Decisions) -> None:
    """Raise DecisionsError for a pair that is different while other rows make one of the two."""
    clusters: Clusters[tuple[str, str]] = Clusters()
    for d in decisions.rows:
        if d.verdict == "same":
            clusters.join((d.kind, d.first), (d.kind, d.second))
    for d in decisions.rows:
        ends = [clusters.find((d.kind, end)) for end in d.pair]
        if d.verdict == "different" and ends[0] == ends[1]:
            raise DecisionsError(f"{path}, line {d.line}: other rows make the two one; keep either")


def _rows(path: Path | StoredFile, lines: Iterator[list[str]]) -> Iterator[Decision]:
    numbered = ((n, [c.strip() for c in cells]) for n, cells in enumerate(lines, 1))
    for n, cells in numbered:
        if (n == 1 and tuple(c.lower() for c in cells[:2]) == _HEADER) or not any(cells[:1]):
            continue
        if len(cells) < _COLUMNS:
            raise DecisionsError(f"{path}, line {n}: needs a verdict, a kind and two ids")
        verdict, kind, first, second = cells[:_COLUMNS]
        _check(path, n, "verdict", verdict, Verdict)
        _check(path, n, "kind", kind, DecisionKind)
        if not first or not second or first == second:
            raise DecisionsError(f"{path}, line {n}: needs two ids that differ")
        yield Decision(verdict, kind, first, second, n)  # type: ignore[arg-type]


def _check(path: Path | StoredFile, line: int, column: str, value: str, allowed: object) -> None:
    known: tuple[str, ...] = get_args(allowed)
    if value not in known:
        raise DecisionsError(f"{path}, line {line}: {column} {value!r} is none of {', '.join(known)}")
