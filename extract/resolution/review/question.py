"""A question to an analyst."""

from __future__ import annotations

from dataclasses import dataclass

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
