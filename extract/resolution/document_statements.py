"""What the citations of a document tell of it, over all articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pyarrow as pa

from extract.groups import Members
from extract.resolution.document_keys import Key


@dataclass(frozen=True, slots=True)
class Told:
    """What the citations of a document tell of it: its first day of issue, and its issuers."""

    since: date | None
    issuers: frozenset[str]


class Statements(Mapping[Key, Told]):
    """What is told of the documents that are cited, put together for those that are asked for.

    `numbers` are the documents by their keys, `document_of` has the document of each citation, whose
    sketches are the rows of `citations`.
    """

    def __init__(self, numbers: Mapping[Key, int], document_of: Sequence[int], citations: pa.Table) -> None:
        self._numbers = numbers
        self._citing = Members(document_of, len(numbers))
        self._issued, self._issuers = (citations[name].to_pylist() for name in ("issued", "issuer"))
        # Of a document that thousands cite each of them asks.
        self._told: dict[Key, Told] = {}

    def __getitem__(self, key: Key) -> Told:
        if key not in self._told:
            self._told[key] = self._found(key)
        return self._told[key]

    def _found(self, key: Key) -> Told:
        own = self._citing.of(self._numbers[key])
        stated = (issuers for i in own if (issuers := self._issuers[i]) is not None)
        return Told(
            since=min((day for i in own if (day := self._issued[i]) is not None), default=None),
            issuers=frozenset(issuer for issuers in stated for issuer in issuers.split("; ")),
        )

    def __iter__(self) -> Iterator[Key]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)
