"""Replacing all table files of a folder in one step.

The files live in a folder of their own, `OUT/.tables/<digest of their content>/`. `OUT/.tables/current` is
a symbolic link to that folder and `OUT/articles.csv` one to `.tables/current/articles.csv`. Renaming a new
`current` over the old one therefore replaces the whole set, whoever reads and whenever the program is
killed: before the rename every file is the old one, after it the new one. What a killed run leaves behind
(an unfinished folder, an old set) is under `.tables`, read by nobody and removed by the next run.

Renaming file after file was rejected, since a kill between two renames leaves a mixture that only a
program which knows of it could mend; exchanging whole folders, since OUT may hold other files, be a mount
or somebody's working directory.
"""

from __future__ import annotations

import fcntl
import filecmp
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

_STORE = ".tables"
_CURRENT = "current"
_LOCK = "lock"


class OutputBusyError(RuntimeError):
    """Another run is writing into the same folder."""


def current_folder(out: Path) -> Path:
    """Return the folder that holds the present set: `out` itself when it holds plain files.

    Files of one returned folder belong together even if a run replaces the set meanwhile.
    """
    link = out / _STORE / _CURRENT
    return link.resolve() if link.exists() else out


def replace_files(out: Path, names: Sequence[str], write: Callable[[Path], None]) -> None:
    """Replace the files `names` of `out` by those that `write` puts into the folder it is given, all at once.

    `out` is made if missing; its other files stay. Raises OutputBusyError when another run is at it, and
    whatever `write` raises; the old files are then untouched.
    """
    store = out / _STORE
    store.mkdir(parents=True, exist_ok=True)
    with locked(store / _LOCK, out):
        _link_copied_set(store)
        _remove_leftovers(store)
        fresh = store / "new"
        try:
            fresh.mkdir()
            write(fresh)
            chosen = _settle(store, fresh, names, _synced(fresh, names))
            _adopt_plain_files(out, names)
            _link_names(out, names)
            _point_current(store, chosen)
            _drop_stale_links(out, names)
            _sync_folder(out)
        finally:
            _remove_leftovers(store)


@contextmanager
def locked(file: Path, out: Path) -> Iterator[None]:
    """Hold the lock `file` of the output folder `out`. Raises OutputBusyError when another run holds it."""
    # The kernel releases the lock when the process dies, however it dies.
    with file.open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OutputBusyError(f"another run is writing into {out}") from None
        yield


def _link_copied_set(store: Path) -> None:
    """Put a link in place of the folder that `current` is in a copy of OUT made by following links."""
    current = store / _CURRENT
    if current.is_dir() and not current.is_symlink():
        copied = Path(tempfile.mkdtemp(prefix="copied-", dir=store))
        os.replace(current, copied)
        _point_current(store, copied)


def _remove_leftovers(store: Path) -> None:
    current = store / _CURRENT
    kept = {_LOCK, _CURRENT, *([current.resolve().name] if current.exists() else [])}
    for entry in sorted(store.iterdir()):
        if entry.name in kept:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def _synced(folder: Path, names: Sequence[str]) -> list[str]:
    """Synchronise files, several at a time; return the digest of each."""

    def synced(name: str) -> str:
        with (folder / name).open("rb") as file:
            os.fsync(file.fileno())
            return hashlib.file_digest(file, "sha256").hexdigest()

    with ThreadPoolExecutor() as threads:
        digests = list(threads.map(synced, names))
    _sync_folder(folder)
    return digests


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _settle(store: Path, fresh: Path, names: Sequence[str], digests: Sequence[str]) -> Path:
    """Give the new set its name, the digest of its content, so that equal runs leave equal folders."""
    digest = hashlib.sha256()
    for name, own in zip(names, digests, strict=True):
        digest.update(f"{name}\0{own}\n".encode())
    settled = store / digest.hexdigest()[:16]
    if settled.exists():
        if filecmp.cmpfiles(settled, fresh, names, shallow=False)[0] == list(names):
            return settled
        settled = store / f"{settled.name}-mended"  # somebody changed the files of the present set
    os.replace(fresh, settled)
    _sync_folder(store)
    return settled


def _adopt_plain_files(out: Path, names: Sequence[str]) -> None:
    """Turn table files that are no links of ours into a set, so that they too are replaced at once."""
    present = [name for name in names if (out / name).exists()]
    plain = [name for name in present if not _is_link(out, name)]
    if not plain:
        return
    # A run that was killed after the next step has left such a folder as the present set.
    adopted = Path(tempfile.mkdtemp(prefix="adopted-", dir=out / _STORE))
    for name in present:
        shutil.copy2(out / name, adopted / name)
    _synced(adopted, present)
    _point_current(out / _STORE, adopted)
    for name in plain:
        link = out / _STORE / "link"
        link.symlink_to(_target(name))
        os.replace(link, out / name)


def _link_names(out: Path, names: Sequence[str]) -> None:
    # Until `current` holds the name, its link leads nowhere and the file counts as missing.
    for name in names:
        if not _is_link(out, name):
            (out / name).unlink(missing_ok=True)
            (out / name).symlink_to(_target(name))


def _drop_stale_links(out: Path, names: Sequence[str]) -> None:
    for entry in sorted(out.iterdir()):
        if entry.name not in names and _is_link(out, entry.name):
            entry.unlink()


def _point_current(store: Path, folder: Path) -> None:
    link = store / "next"
    link.symlink_to(folder.name, target_is_directory=True)
    os.replace(link, store / _CURRENT)
    _sync_folder(store)


def _is_link(out: Path, name: str) -> bool:
    path = out / name
    return path.is_symlink() and os.readlink(path) == str(_target(name))


def _target(name: str) -> Path:
    return Path(_STORE, _CURRENT, name)
