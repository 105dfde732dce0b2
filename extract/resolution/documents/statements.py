"""What the citations of a document tell of it, over all articles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from extract.groups import Members
from extract.resolution.documents.keys import Key

# The day from which Arrow counts days; what stands for none, and for no issuer.
_EPOCH = date(1970, 1, 1).toordinal()
_UNKNOWN, _NOBODY = np.iinfo(np.int32).max, -1


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
        # As numbers: of a million citations a day and a name each would be a quarter of a gigabyte.
        self._days = pc.fill_null(citations["issued"].cast(pa.int32()), _UNKNOWN).to_numpy()
        issuers = citations["issuer"].combine_chunks().dictionary_encode()
        self._issuer_of = pc.fill_null(issuers.indices, _NOBODY).to_numpy()
        self._issuers = [frozenset(named.split("; ")) for named in issuers.dictionary.to_pylist()]
        # Of a document that thousands cite each of them asks.
        self._told: dict[Key, Told] = {}

    def __getitem__(self, key: Key) -> Told:
        if key not in self._told:
            self._told[key] = self._found(key)
        return self._told[key]

    def _found(self, key: Key) -> Told:
        own = self._citing.of(self._numbers[key])
        since = int(self._days[own].min(initial=_UNKNOWN))
        named = set(self._issuer_of[own].tolist()) - {_NOBODY}
        return Told(
            since=None if since == _UNKNOWN else date.fromordinal(_EPOCH + since),
            issuers=frozenset().union(*(self._issuers[n] for n in named)),
        )

    def __iter__(self) -> Iterator[Key]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)
