"""The folder in which a run keeps what it has read: `OUT/.mentions/<fingerprint of the program>/`."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extract.outcomes.fingerprint import fingerprint
from extract.tables.store import locked

_FOLDER = ".mentions"
_LOCK = "lock"


@contextmanager
def workspace(out: Path) -> Iterator[Path]:
    """Yield the folder of this program in the output folder `out`, for this run alone.

    What other versions of the program have left is removed once the run has ended well. Raises
    OutputBusyError while another run goes on, and OSError if `out` cannot be written.
    """
    kept = out / _FOLDER
    kept.mkdir(parents=True, exist_ok=True)
    with locked(kept / _LOCK, out):
        own = kept / fingerprint()
        own.mkdir(exist_ok=True)
        yield own
        for entry in sorted(kept.iterdir()):
            if entry.is_dir() and entry != own:
                shutil.rmtree(entry)
