"""How a run reads."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.isolation.limits import Limits
from extract.parsers import Reading


@dataclass(frozen=True, slots=True)
class RunSettings:
    """What a run reads and who does it; only `reading` and `limits` change what it finds.

    `workers` processes read (one for each core that is available if None); with `scheduler`, the address of a
    Dask scheduler, its workers read instead.
    """

    reading: Reading = field(default_factory=Reading)
    limits: Limits = field(default_factory=Limits)
    workers: int | None = None
    scheduler: str | None = None
