"""The fields of a record by what they hold, whatever they are called."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from extract.lexicon import language_codes, language_yaml, shared_table
from extract.parsers.characters import clean

# What a field of an article may hold.
ROLES = ("title", "lead", "text", "html", "url", "date", "publisher")


def has_text(record: Mapping[str, Any], names: Iterable[tuple[str, str]] = ()) -> bool:
    """Tell whether a record has a field that can hold the text of an article."""
    fields = Fields(record, names)
    return bool(fields.strings("text") or fields.text("html") or fields.text("lead"))


class Fields:
    """The fields of a record by their role; a name given by the caller comes before the usual ones."""

    def __init__(self, record: Mapping[str, Any], names: Iterable[tuple[str, str]] = ()) -> None:
        self._values = {_key(str(k)): v for k, v in record.items()}
        given: dict[str, tuple[str, ...]] = {}
        for role, name in names:
            given[role] = (*given.get(role, ()), _key(name))
        self._names = {role: given.get(role, ()) + usual for role, usual in _usual_names().items()}

    def first(self, role: str) -> Any:
        """Return the value of the first field of a role that has one."""
        return next(
            (v for n in self._names[role] if (v := self._values.get(n)) not in (None, "", [], {})), None
        )

    def text(self, role: str) -> str | None:
        """Return the first field of a role that holds text."""
        for name in self._names[role]:
            value = self._values.get(name)
            if isinstance(value, dict):
                value = value.get("name") or value.get("rendered")
            if isinstance(value, str) and value.strip():
                return clean(value).strip()
        return None

    def strings(self, role: str) -> list[str]:
        """Return the texts of the first field of a role that holds any: one, or a list of paragraphs."""
        for name in self._names[role]:
            value = self._values.get(name)
            members = value if isinstance(value, list) else [value]
            found = [clean(v) for v in map(_member, members) if v.strip()]
            if found:
                return found
        return []


@cache
def _usual_names() -> dict[str, tuple[str, ...]]:
    """Return what the fields of each role are called, best first; names in the languages come last."""
    names: dict[str, list[str]] = {role: [] for role in ROLES}
    for row in shared_table("fields"):
        names[row["role"]].append(row["name"])
    for code in language_codes():
        for role, own in language_yaml(code, "furniture")["fields"].items():
            names[role] += own
    return {role: tuple(map(_key, found)) for role, found in names.items()}


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().lower().replace("-", "_")


def _member(value: Any) -> str:
    if isinstance(value, dict):
        value = next(
            (value[k] for k in ("text", "content", "paragraph", "rendered", "value") if k in value), ""
        )
    return value if isinstance(value, str) else ""
