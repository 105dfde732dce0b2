"""How far a run is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Stage = Literal["reading", "linking", "writing"]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage of a run is: `done` of `total` (None: not yet known), and the last input's path.

    Inputs are read; articles are linked, several times over; tables are written.
    """

    done: int
    total: int | None
    path: str = ""
    stage: Stage = "reading"


Heard = Callable[[Progress], None]

# How often a stage tells, as a share of all that it has to do.
_OFTEN = 500


class Count:
    """Counts what a stage has done, and tells now and then."""

    def __init__(self, heard: Heard | None, stage: Stage, total: int) -> None:
        self._heard, self._stage, self._total = heard, stage, total
        self._done, self._told = 0, 0
        self.add(0)

    def add(self, done: int) -> None:
        """Count what is done."""
        self._done += done
        if self._heard is not None and (not done or (self._done - self._told) * _OFTEN >= self._total):
            self._told = self._done
            self._heard(Progress(min(self._done, self._total), self._total, stage=self._stage))
