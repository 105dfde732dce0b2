"""Find the input articles of a folder and read their bytes, one at a time."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Media = Literal["text", "html", "json"]

_MEDIA: dict[str, Media] = {".txt": "text", ".html": "html", ".htm": "html"}
_LINES = (".jsonl", ".ndjson")
_BOM = b"\xef\xbb\xbf"


def article_id(content: bytes) -> str:
    """Return the id of an article: the first 16 hex digits of the SHA-256 of its bytes."""
    return hashlib.sha256(content).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one input article. `path` is POSIX, relative to the input folder (`dump.jsonl#12`)."""

    path: str
    content: bytes
    media: Media

    @property
    def article_id(self) -> str:
        """The id of the article (see `article_id`)."""
        return article_id(self.content)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or line of the input that gives no article, and why. `content` is empty if it was not read."""

    path: str
    content: bytes
    status: Literal["skipped", "failed"]
    reason: str

    @property
    def article_id(self) -> str:
        """The id that the article would have; of the path when its bytes could not be read."""
        return article_id(self.content or self.path.encode("utf-8", "surrogateescape"))


def find_sources(folder: Path) -> Iterator[Source | Unreadable]:
    """Yield every article below `folder` (or of the single file `folder`), ordered by path.

    `.txt`, `.html` and `.htm` are one article a file, `.jsonl` one a line. Other files, hidden ones apart,
    come as skipped, files and lines that cannot be read as failed. Bytes are read as the iterator advances.

    Raises FileNotFoundError if `folder` does not exist.
    """
    if not folder.exists():
        raise FileNotFoundError(f"{folder} does not exist")
    if not folder.is_dir():
        yield from _read(folder, folder.name)
        return
    unreadable: list[OSError] = []
    for name in _names(folder, unreadable.append):
        yield from _read(folder / name, name)
    for error in sorted(unreadable, key=lambda e: str(e.filename)):
        path = Path(str(error.filename)).relative_to(folder).as_posix()
        yield Unreadable(_written(path), b"", "failed", f"the folder cannot be read: {error.strerror}")


def count_sources(folder: Path) -> int:
    """Return how many articles `find_sources` will yield, about: files are counted, lines of JSON too.

    No file but those of lines is read; a file that cannot be read counts as one.
    """
    names = _names(folder) if folder.is_dir() else [folder.name]
    root = folder if folder.is_dir() else folder.parent
    return sum(_count(root / name) for name in names)


def _count(file: Path) -> int:
    if file.suffix.lower() not in _LINES or not file.is_file():
        return 1
    try:
        with file.open("rb") as lines:
            return sum(1 for line in lines if line.strip())
    except OSError:
        return 1


def _names(folder: Path, on_error: Callable[[OSError], None] | None = None) -> list[str]:
    names: list[str] = []
    for directory, subfolders, files in os.walk(folder, onerror=on_error):
        subfolders[:] = [d for d in subfolders if not d.startswith(".")]
        inside = Path(directory).relative_to(folder)
        names.extend((inside / f).as_posix() for f in files if not f.startswith("."))
    return sorted(names)


def _written(path: str) -> str:
    """Return a path that the tables can hold: bytes of a name that are not UTF-8 are spelt out."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _read(file: Path, path: str) -> Iterator[Source | Unreadable]:
    path = _written(path)
    if file.exists() and not file.is_file():  # a pipe or a device would block
        yield Unreadable(path, b"", "skipped", "not a regular file")
        return
    suffix = file.suffix.lower()
    try:
        if suffix in _LINES:
            yield from _read_lines(file, path)
        elif suffix in _MEDIA:
            yield Source(path, file.read_bytes(), _MEDIA[suffix])
        else:
            reason = f"files of type {suffix or '(none)'} are not read"
            yield Unreadable(path, file.read_bytes(), "skipped", reason)
    except OSError as error:
        yield Unreadable(path, b"", "failed", f"cannot be read: {error.strerror or error}")


def _read_lines(file: Path, path: str) -> Iterator[Source | Unreadable]:
    with file.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            content = line.rstrip(b"\r\n")
            if number == 1:
                content = content.removeprefix(_BOM)
            if not content.strip():
                continue
            reason = _json_fault(content)
            if reason is None:
                yield Source(f"{path}#{number}", content, "json")
            else:
                yield Unreadable(f"{path}#{number}", content, "failed", reason)


def _json_fault(content: bytes) -> str | None:
    try:
        record = json.loads(content)
    except (ValueError, RecursionError) as error:
        return f"not a line of JSON: {error}"
    return None if isinstance(record, dict) else "a line of JSON that is not an object"
