"""Entries of the user's own, laid over those of the package.

A folder of one's own has files of the names that the package uses (`registry.csv`, `uk/roles.yaml`), each
with only what is added or changed. It is named in the environment, so that every process of a run reads the
same.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from extract.lexicon.entries import table_rows, yaml_data

VARIABLE = "EXTRACT_LEXICON"

Row = dict[str, str]

# What tells the rows of a table apart where its first column does not.
_KEYS: Mapping[str, tuple[str, ...]] = {
    "office_holders": ("name", "office", "from"),
    "terms": ("body", "term"),
    "registry": ("number", "kind"),
    "places": ("name", "rendering"),
    "districts": ("name", "province"),
    "bodies_of_places": ("generic", "place"),
    "number_series": ("issuer", "type", "form"),
}


# What tells rows of one key apart: a number of several terms, an office held in two places.
_NARROWER: Mapping[str, tuple[str, ...]] = {
    "office_holders": ("body", "place"),
    "registry": ("issued_on",),
    "districts": ("unit",),
    "number_series": ("first", "since"),
}


def narrower_columns(table: str) -> tuple[str, ...]:
    """Return the columns that tell rows of the package apart which share a key."""
    return _NARROWER.get(table, ())


def same_thing(own: Row, rows: Sequence[Row], narrower: Sequence[str]) -> list[Row]:
    """Return the rows, of those with the key of a row of one's own, that it may stand in the place of."""
    if len(rows) < 2:
        return list(rows)
    alike = [row for row in rows if all(own.get(c, "") == row[c] for c in narrower)]
    return alike or [row for row in rows if all(not own.get(c) or own[c] == row[c] for c in narrower)]


def key_columns(table: str, header: Sequence[str]) -> tuple[str, ...]:
    """Return the columns by which a row of one's own replaces the rows of the package that share them."""
    return _KEYS.get(table, (header[0],))


def with_own_rows(name: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows of the table `name` ("registry", "uk/places") with those of the user's folder.

    A row with the key of another stands in its place; what it has no column for stays as it was.
    """
    file = _own_file(f"{name}.csv")
    if file is None:
        return rows
    table = name.rpartition("/")[2]
    keys, narrower = key_columns(table, list(rows[0])), narrower_columns(table)
    known: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        known.setdefault(_key(row, keys), []).append(row)
    merged = {key: list(same) for key, same in known.items()}
    for own in table_rows(file.read_text(encoding="utf-8-sig")):
        key = _key(own, keys)
        before = next(iter(same_thing(own, known.get(key, ()), narrower)), None)
        kept = merged.setdefault(key, [])
        if before in kept:
            kept.remove(before)
        kept.append((before or dict.fromkeys(rows[0], "")) | own)
    return tuple(row for mine in merged.values() for row in mine)


def with_own_entries(name: str, data: Any) -> Any:
    """Return the content of `name` ("uk/roles") with that of the user's folder.

    Mappings are joined key by key, lists grow by what is new, a single value is replaced.
    """
    file = _own_file(f"{name}.yaml")
    return data if file is None else _joined(data, yaml_data(file.read_text(encoding="utf-8-sig")))


def own_folder() -> Path | None:
    """Return the user's folder, if one is named."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else None


def _own_file(name: str) -> Path | None:
    folder = own_folder()
    file = folder / name if folder else None
    return file if file is not None and file.is_file() else None


def _key(row: Row, keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(row[column] for column in keys)


def _joined(ours: Any, own: Any) -> Any:
    if own is None:
        return ours
    if isinstance(ours, dict) and isinstance(own, dict):
        return ours | {key: _joined(ours[key], value) if key in ours else value for key, value in own.items()}
    if isinstance(ours, list) and isinstance(own, list):
        return ours + [entry for entry in own if entry not in ours]
    return own
