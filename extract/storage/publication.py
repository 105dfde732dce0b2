"""Publish the tables of a run to a store.

A store has neither links nor renaming, and replaces one file at a time. So a run writes into a folder of
this machine, as it does for a local output (there it also keeps what it has read, for the next run), and its
tables are then copied to the store: first all of them into a folder of their own, `OUT/.tables/<digest of
their content>/`, then each over its namesake in OUT, and `OUT/run.json` last. Whoever reads one table gets
the old or the new one, whole. Whoever reads several and may not mix them reads the folder that `run.json`
names as `tables`: it is whole before it is named, and stays until the run after the next. What a killed run
leaves is completed by the next.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from extract.storage.address import Address, Location, StorageError

_TABLES = ".tables"
RUN_RECORD = "run.json"
# These have buckets, which nobody wants to be made by a slip of the pen, and no folders that must be made.
_BUCKETS = frozenset(("s3", "s3a", "gs", "gcs", "az", "abfs", "abfss", "oss", "oci", "memory"))


@contextmanager
def published(out: Location, names: Sequence[str]) -> Iterator[Path]:
    """Yield the folder to write into: `out` itself if it is of this machine, else one whose files `names` are
    published to `out` at the end.

    Raises StorageError where `out` cannot be written, before anything else is done, and OutputBusyError while
    another run of this machine writes to it.
    """
    if isinstance(out, Path):
        yield out
        return
    from extract.tables.store import locked

    folder = working_folder(out)
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder / ".publishing", Path(out.url)):
        store = _Store(out)
        store.check()
        yield folder
        store.publish(folder, names)


def working_folder(out: Address) -> Path:
    """Return the folder of this machine that stands in for a store: in the user's folder of caches."""
    caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(caches, "extract", hashlib.sha256(out.url.encode()).hexdigest()[:16])


class _Store:
    def __init__(self, out: Address) -> None:
        self._out = out
        self._system: Any = out.system
        self._root = out.place.rstrip("/")
        self._makes_folders = not _BUCKETS.intersection(self._protocols())

    def check(self) -> None:
        """Raise StorageError if nothing can be written."""
        probe = f"{self._root}/{_TABLES}/probe"
        with self._written():
            self._make_folder(probe)
            self._system.pipe_file(probe, b"extract\n")
            self._system.rm_file(probe)

    def publish(self, folder: Path, names: Sequence[str]) -> None:
        """Copy the tables of a folder to the store. Raises StorageError."""
        fresh = json.loads((folder / RUN_RECORD).read_text(encoding="utf-8"))["tables"]
        with self._written():
            self._system.invalidate_cache()
            before = self._pointer()
            sizes = {name: (folder / name).stat().st_size for name in names}
            if before != fresh or self._sizes("", names) != sizes:
                held = self._sizes(fresh, names)
                for name in names:
                    if held.get(name) != sizes[name]:
                        self._put(folder / name, f"{fresh}/{name}")
                for name in names:
                    self._copy(folder / name, f"{fresh}/{name}", name)
            self._put(folder / RUN_RECORD, RUN_RECORD)
            self._drop_sets({fresh, before})

    def _pointer(self) -> str | None:
        try:
            record = json.loads(self._system.cat_file(f"{self._root}/{RUN_RECORD}"))
        except (FileNotFoundError, ValueError):
            return None
        return record.get("tables") if isinstance(record, dict) else None

    def _sizes(self, folder: str, names: Sequence[str]) -> dict[str, int]:
        place = f"{self._root}/{folder}".rstrip("/")
        try:
            told = self._system.ls(place, detail=True)
        except FileNotFoundError:
            return {}
        found = {str(file["name"]).rpartition("/")[2]: file.get("size") for file in told}
        return {name: found[name] for name in names if found.get(name) is not None}

    def _put(self, file: Path, name: str) -> None:
        place = f"{self._root}/{name}"
        self._make_folder(place)
        self._system.put_file(str(file), place)

    def _copy(self, file: Path, held: str, name: str) -> None:
        try:
            self._system.cp_file(f"{self._root}/{held}", f"{self._root}/{name}")
        except NotImplementedError:
            self._put(file, name)

    def _drop_sets(self, kept: set[str | None]) -> None:
        try:
            sets = self._system.ls(f"{self._root}/{_TABLES}", detail=False)
        except FileNotFoundError:
            return
        for place in sets:
            if f"{_TABLES}/{str(place).rstrip('/').rpartition('/')[2]}" not in kept:
                self._system.rm(place, recursive=True)

    def _make_folder(self, place: str) -> None:
        if self._makes_folders:
            self._system.makedirs(place.rpartition("/")[0], exist_ok=True)

    def _protocols(self) -> tuple[str, ...]:
        protocol = self._system.protocol
        return (protocol,) if isinstance(protocol, str) else tuple(protocol)

    @contextmanager
    def _written(self) -> Iterator[None]:
        try:
            with self._out.reached():
                yield
        except FileNotFoundError:
            bucket = self._root.lstrip("/").partition("/")[0]
            raise StorageError(
                f"{self._out} cannot be written: there is no bucket or folder {bucket}; make it first"
            ) from None
