"""A question to an analyst."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import pyarrow as pa

from extract.list_columns import columns_of
from extract.schemas.values import Current, DecisionKind

# So many questions are held as objects, which take several times as much as columns.
_BATCH = 4_096


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


QUESTION = pa.struct(
    [
        *((name, pa.string()) for name in ("kind", "id_1", "id_2", "note", "current", "what_1", "what_2")),
        ("doubt", pa.float64()),
        ("affects", pa.int64()),
    ]
)
"""The Arrow type of a question."""


def question_tables(questions: Iterable[Question]) -> Iterator[pa.Table]:
    """Yield questions as tables whose columns are the fields of `QUESTION`."""
    types = {field.name: field.type for field in QUESTION}
    left = iter(questions)
    while batch := list(islice(left, _BATCH)):
        yield pa.table(columns_of(types, batch))
