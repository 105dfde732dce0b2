"""Read the members of zip and tar archives, in memory: nothing is ever written where a member says."""

from __future__ import annotations

import shutil
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from extract.parsers.containers.file import File, read_file, said
from extract.parsers.source import MEGABYTE, Item, Unreadable, written

_IN_MEMORY = 50 * MEGABYTE


def read_zip(file: File) -> Iterator[Item]:
    """Yield the articles of each member; `path` names the member after `#`."""
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as whole:
        if file.depth:  # the list of members is at the end: a zip must be had whole
            shutil.copyfileobj(file.stream, whole)
        with zipfile.ZipFile(whole if file.depth else file.stream) as archive:
            for member in sorted(archive.infolist(), key=lambda m: m.filename):
                if member.is_dir() or _is_hidden(member.filename):
                    continue
                path = f"{file.path}#{written(member.filename)}"
                if not _stays_inside(member.filename):
                    yield _outside(path)
                elif member.flag_bits & 1:
                    yield Unreadable(path, b"", "failed", "encrypted")
                else:
                    yield from _zip_member(file, archive, member, path)


def _zip_member(file: File, archive: zipfile.ZipFile, member: zipfile.ZipInfo, path: str) -> Iterator[Item]:
    try:
        stream = archive.open(member)
    except Exception as error:  # a damaged member does not cost the others
        yield Unreadable(path, b"", "failed", f"cannot be read: {said(error)}")
        return
    with stream:
        yield from read_file(file.inside(stream, member.filename, path))


def read_tar(file: File) -> Iterator[Item]:
    """Yield the articles of each member, in the order of the archive; links and devices are skipped."""
    with tarfile.open(fileobj=file.stream, mode="r|") as archive:
        for member in archive:
            path = f"{file.path}#{written(member.name)}"
            if member.isdir() or _is_hidden(member.name):
                continue
            if not _stays_inside(member.name):
                yield _outside(path)
            elif not member.isfile():
                yield Unreadable(path, b"", "skipped", "not a regular file")
            else:
                stream = archive.extractfile(member)
                if stream is not None:
                    yield from read_file(file.inside(stream, member.name, path))


def _is_hidden(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any((p.startswith(".") and p not in (".", "..")) or p == "__MACOSX" for p in parts)


def _stays_inside(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return not path.is_absolute() and ".." not in path.parts and name[1:2] != ":"


def _outside(path: str) -> Unreadable:
    return Unreadable(path, b"", "skipped", "its name leads out of the archive")
