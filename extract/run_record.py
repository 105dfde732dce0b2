"""`OUT/run.json`: which program wrote the tables, with what settings, what it found and how long it took.

Times stand here alone: the tables of equal inputs are equal byte for byte.
"""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from extract.outcomes.fingerprint import fingerprint, versions
from extract.storage.publication import RUN_RECORD


class Stages:
    """How long each stage of a run took, in seconds."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Count what is done in the `with` block to a stage."""
        began = time.monotonic()
        try:
            yield
        finally:
            self.seconds[stage] = self.seconds.get(stage, 0.0) + time.monotonic() - began


def write_run_record(out: Path, stages: Stages, told: Mapping[str, object]) -> None:
    """Write the record of a run that ended: `told` are its settings and counts. Raises OSError."""
    record = {
        "versions": {
            "python": platform.python_version(),
            **versions(),
            "fingerprint": fingerprint(whole=True),
        },
        **told,
        "seconds": {stage: round(spent, 3) for stage, spent in stages.seconds.items()},
    }
    fresh = out / f".{RUN_RECORD}.unfinished"
    try:
        fresh.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(fresh, out / RUN_RECORD)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
