"""Find the input articles of folders, files and standard input, and read their bytes one at a time."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from extract.parsers.containers.budget import Budget
from extract.parsers.containers.file import File, read_file
from extract.parsers.containers.media import HEAD, guess
from extract.parsers.source import Item, Reading, Unreadable, written
from extract.storage import Address, Location, StoredFile

STANDARD_INPUT = Path("-")
DECISIONS = "decisions.csv"  # beside the articles of a folder, and none of them
_NO_ARTICLES = "decisions by hand, not articles"
_LINES = (".jsonl", ".ndjson")
_UNKNOWN = (".json", ".csv", ".tsv", ".tab", ".xml", ".rss", ".atom", ".rdf", ".warc", ".zip", ".tar")
_BUFFER = 1 << 16
_PACKED = (".gz", ".tgz", ".bz2", ".tbz2", ".tbz", ".xz", ".txz")


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file of the input, not yet opened: `path` is what the paths of its articles begin with.

    `file` is its whole path as the system has it (a string: of a hundred thousand files it is made and looked
    at), a file of a store, or None for standard input. `root` is the folder that links must not lead out of;
    None for a file that was named itself."""

    file: str | StoredFile | None
    path: str
    root: Path | None = None


Inputs = Location | Sequence[Location]
"""What is read: folders, files, `-` for standard input, addresses of stores."""


def find_files(inputs: Inputs) -> Iterator[InputFile | Unreadable]:
    """Yield the files of `inputs`: folders (ordered by path), files, or `-` for standard input.

    A folder that cannot be listed comes as failed. Raises FileNotFoundError if an input does not exist and
    StorageError if a store cannot be reached.
    """
    given = list(dict.fromkeys(given_in(inputs)))
    for one in given:
        if one != STANDARD_INPUT and not one.exists():
            raise FileNotFoundError(f"{one} does not exist")
    for one in given:
        yield from _input(one, alone=len(given) == 1)


def read_input(found: InputFile, reading: Reading) -> Iterator[Item]:
    """Yield the articles of a file. Bytes are read as the iterator advances."""
    if isinstance(found.file, StoredFile):
        yield from _stored(found.file, found.path, reading)
    elif found.file is None:
        yield from _standard_input(reading)
    else:
        yield from _file(found.file, found.path, reading, found.root)


def given_in(inputs: Inputs) -> Sequence[Location]:
    """Return inputs as a list, also where there is one alone."""
    return [inputs] if isinstance(inputs, (Path, Address)) else inputs


def find_sources(inputs: Inputs, reading: Reading | None = None) -> Iterator[Item]:
    """Yield every article of `inputs`: folders (ordered by path), files, or `-` for standard input.

    What holds no article, hidden files apart, comes as skipped, what cannot be read as failed, each with the
    reason. Bytes are read as the iterator advances. Every item has a `path` of its own: relative to the
    folder if there is one input, else beginning with the input as it was given.

    Raises FileNotFoundError if an input does not exist.
    """
    paths = Paths()
    for found in find_files(inputs):
        items = [found] if isinstance(found, Unreadable) else read_input(found, reading or Reading())
        for item in items:
            path = paths.own(item.path)
            yield item if path == item.path else replace(item, path=path)


def count_sources(inputs: Inputs) -> int | None:
    """Return how many items `find_sources` will yield, about; None if that cannot be told without reading.

    No file but those of JSON lines is read; a file that cannot be read counts as one.
    """
    total = 0
    for given in given_in(inputs):
        if given == STANDARD_INPUT:
            return None
        if isinstance(given, Address):
            names = [file.name for file in given.files()]
            if any(Path(name).suffix.lower() in (*_PACKED, *_UNKNOWN, *_LINES) for name in names):
                return None
            total += len(names)
            continue
        names = _names(given) if given.is_dir() else [given.name]
        for name in names:
            count = _count((given if given.is_dir() else given.parent) / name)
            if count is None:
                return None
            total += count
    return total


def _count(file: Path) -> int | None:
    suffix = file.suffix.lower()
    if suffix in _PACKED or suffix in _UNKNOWN:
        return None
    if suffix not in _LINES or not file.is_file():
        return 1
    try:
        with file.open("rb") as lines:
            return sum(1 for line in lines if line.strip())
    except OSError:
        return 1


class Paths:
    """Gives an item whose path was seen before (two members of one name) a path of its own."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def own(self, path: str) -> str:
        """Return `path`, or `path#2` and so on where it is taken."""
        unique, number = path, 1
        while unique in self._seen:
            number += 1
            unique = f"{path}#{number}"
        self._seen.add(unique)
        return unique


def _input(given: Location, *, alone: bool) -> Iterator[InputFile | Unreadable]:
    if isinstance(given, Address):
        yield from _store(given, alone=alone)
    elif given == STANDARD_INPUT:
        yield InputFile(None, "stdin")
    elif given.is_dir():
        yield from _folder(given, "" if alone else f"{given.as_posix()}/")
    else:
        yield InputFile(str(given.resolve()), given.name if alone else given.as_posix())


def _store(given: Address, *, alone: bool) -> Iterator[InputFile | Unreadable]:
    prefix = f"{given.url}/" if given.is_dir() else given.url.removesuffix(given.name)
    for file in given.files():
        path = file.name if alone else prefix + file.name
        if file.name == DECISIONS and given.is_dir():
            yield Unreadable(path, b"", "skipped", _NO_ARTICLES)
        else:
            yield InputFile(file, path)


def _standard_input(reading: Reading) -> Iterator[Item]:
    with tempfile.TemporaryFile() as spooled:
        shutil.copyfileobj(sys.stdin.buffer, spooled)
        size = spooled.tell()
        spooled.seek(0)
        kind = None if reading.type else guess(spooled.peek(HEAD)[:HEAD])
        name = f"stdin.{reading.type.lstrip('.')}" if reading.type else "stdin"
        yield from read_file(File(spooled, name, "stdin", Budget(size), reading, kind))


def _folder(folder: Path, prefix: str) -> Iterator[InputFile | Unreadable]:
    unreadable: list[OSError] = []
    root = folder.resolve()
    start = os.path.join(os.path.abspath(folder), "")
    for name in _names(folder, unreadable.append):
        if name == DECISIONS:
            yield Unreadable(written(prefix + name), b"", "skipped", _NO_ARTICLES)
        else:
            yield InputFile(start + name, prefix + name, root)
    for error in sorted(unreadable, key=lambda e: str(e.filename)):
        path = prefix + Path(str(error.filename)).relative_to(folder).as_posix()
        yield Unreadable(written(path), b"", "failed", f"the folder cannot be read: {error.strerror}")


def _names(folder: Path, on_error: Callable[[OSError], None] | None = None) -> list[str]:
    """Return the files below a folder, hidden ones apart, and the links to folders (not followed)."""
    names: list[str] = []
    for directory, subfolders, files in os.walk(folder, onerror=on_error):
        inside = os.path.relpath(directory, folder)
        prefix = "" if inside == "." else f"{inside}/"
        links = [
            d for d in subfolders if not d.startswith(".") and os.path.islink(os.path.join(directory, d))
        ]
        subfolders[:] = [d for d in subfolders if not d.startswith(".") and d not in links]
        names.extend(prefix + f for f in (*files, *links) if not f.startswith("."))
    return sorted(names)


def _file(file: str, path: str, reading: Reading, root: Path | None) -> Iterator[Item]:
    path = written(path)
    try:
        reason = _why_not(file, root)
        if reason is not None:
            yield Unreadable(path, b"", "skipped", reason)
            return
        # Without O_NONBLOCK a pipe that was put in the file's place meanwhile would block for ever.
        opened = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(opened, "rb", _BUFFER) as stream:
            size = os.fstat(opened).st_size
            yield from read_file(File(stream, os.path.basename(file), path, Budget(size), reading))
    except OSError as error:
        yield Unreadable(path, b"", "failed", f"cannot be read: {error.strerror or error}")


def _stored(file: StoredFile, path: str, reading: Reading) -> Iterator[Item]:
    try:
        with file.open() as stream:
            yield from read_file(File(stream, file.name, path, Budget(file.size or 0), reading))
    except OSError as error:
        yield Unreadable(path, b"", "failed", f"cannot be read: {error.strerror or error}")


def _why_not(file: str, root: Path | None) -> str | None:
    """Return why a file is not opened at all; raise OSError if even that cannot be told."""
    mode = os.lstat(file).st_mode
    if stat.S_ISLNK(mode):
        if root is not None:
            target = Path(os.path.realpath(file, strict=True))
            if not target.is_relative_to(root):
                return "a symbolic link out of the folder"
            if target.is_dir():
                return "a symbolic link to a folder"
        mode = os.stat(file).st_mode
    return None if stat.S_ISREG(mode) else "not a regular file"
