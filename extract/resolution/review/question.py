"""A question to an analyst."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa

from extract.schemas.values import Current, DecisionKind


@dataclass(frozen=True, slots=True)
class Question:
    """Whether two things are one."""

    kind: DecisionKind
    id_1: str
    id_2: str
    note: str
    current: Current
    what_1: str
    what_2: str
    doubt: float
    affects: int

    @property
    def worth(self) -> tuple[float, str, str, str]:
        """What sorts the questions: the most rewarding first."""
        return -self.doubt * self.affects, self.kind, self.id_1, self.id_2


QUESTION = pa.struct(
    [
        *((name, pa.string()) for name in ("kind", "id_1", "id_2", "note", "current", "what_1", "what_2")),
        ("doubt", pa.float64()),
        ("affects", pa.int64()),
    ]
)
"""The Arrow type of a question."""


def questions(rows: pa.Table) -> Iterator[Question]:
    """Yield the questions of a table whose columns are the fields of `QUESTION`."""
    for batch in rows.to_batches():
        yield from (Question(**values) for values in batch.to_pylist())
