"""What the last run that ended made its tables of, so that a run over the same need not make them again."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from extract.outcomes.corpus import Corpus
from extract.outcomes.fingerprint import fingerprint
from extract.tables.store import current_folder

_FILE = "finished.json"


def digest_of(corpus: Corpus, decisions: bytes) -> str:
    """Return a digest of all that the tables of a corpus depend on."""
    digest = hashlib.sha256(fingerprint(whole=True).encode() + b"\0" + decisions)
    for packed in corpus.entries.packed:
        digest.update(b"%d\0" % len(packed))
        digest.update(packed)
    for key, passing in sorted(corpus.passing.items(), key=lambda known: known[0]):
        digest.update(b"\0%b%b" % (key, repr((passing.status, passing.reason)).encode()))
    return digest.hexdigest()


class Finished:
    """The note of the last run in `folder` about the tables of `out`."""

    def __init__(self, folder: Path, out: Path, names: Sequence[str]) -> None:
        self._file = folder / _FILE
        self._out = out
        self._names = names

    def told(self, digest: str) -> dict[str, Any] | None:
        """Return what the last run told, if it had the same input and its tables are as it left them."""
        try:
            note = json.loads(self._file.read_text(encoding="utf-8"))
            same = note["input"] == digest and note["tables"] == self._tables()
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return dict(note["told"]) if same else None

    def note(self, digest: str, told: dict[str, Any]) -> None:
        """Take down what a run that ended has told. Raises OSError."""
        note = {"input": digest, "tables": self._tables(), "told": told}
        fresh = self._file.with_suffix(".unfinished")
        fresh.write_text(json.dumps(note), encoding="utf-8")
        os.replace(fresh, self._file)

    def _tables(self) -> list[object]:
        folder = current_folder(self._out)
        found: list[object] = [folder.name]
        for name in self._names:
            status = (self._out / name).stat()
            found.append([name, status.st_size, status.st_mtime_ns])
        return found
