"""One file of a store: what the store tells of it, and its bytes, fetched several files at a time."""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extract.storage.address import Address

# What stores call the mark of a file's content, and the time of its last change.
_CONTENT_MARKS = ("ETag", "etag", "md5Hash", "md5", "content_md5", "crc32c", "generation", "VersionId")
_TIMES = ("LastModified", "last_modified", "mtime", "modified", "updated", "created")
# A change within so many seconds of another may show the same time.
_SETTLED = 2.0
# Small files are fetched whole, that many at a time; larger ones are read as they are needed.
_WHOLE = 8_000_000
_MOST, _MOST_BYTES = 32, 32_000_000


@dataclass(eq=False, slots=True)
class StoredFile:
    """A file of `address`: `name` is relative to it, `size` in bytes if the store tells it.

    `mark` changes whenever the file does; None where the store tells nothing of the kind.
    """

    address: Address
    place: str
    name: str
    size: int | None
    mark: str | None
    ahead: ReadAhead | None = None
    position: int = 0

    def __str__(self) -> str:
        return f"{self.address.url}/{self.name}" if self.address.is_dir() else self.address.url

    def open(self) -> io.BufferedReader:
        """Return the file as a stream of bytes. Raises StorageError or FileNotFoundError."""
        if self.size is not None and self.size <= _WHOLE:
            content = self.ahead.content(self) if self.ahead else self.read_bytes()
            return io.BufferedReader(io.BytesIO(content))
        with self.address.reached():
            return io.BufferedReader(self.address.system.open(self.place, "rb"), 1 << 20)

    def read_bytes(self) -> bytes:
        """Return the bytes of the file. Raises StorageError or FileNotFoundError."""
        with self.address.reached():
            content: bytes = self.address.system.cat_file(self.place)
            return content


class ReadAhead:
    """Fetches small files of a list together with those behind them, as long as they are asked for in turn.

    A store answers many requests at once as fast as one. The number that is fetched doubles with each time,
    so that a file that alone has changed does not bring its neighbours.
    """

    def __init__(self, files: list[StoredFile]) -> None:
        self.files = files
        self._fetched: dict[int, bytes | BaseException] = {}
        self._next, self._count = -1, 1
        for position, file in enumerate(files):
            file.ahead, file.position = self, position

    def content(self, file: StoredFile) -> bytes:
        """Return the bytes of a file of the list. Raises StorageError or FileNotFoundError."""
        if file.position not in self._fetched:
            in_turn = file.position == self._next
            self._count = min(self._count * 2, _MOST) if in_turn else 1
            self._fetch(file)
        self._next = file.position + 1
        content = self._fetched.pop(file.position)
        if isinstance(content, BaseException):
            with file.address.reached():
                raise content
        return content

    def _fetch(self, first: StoredFile) -> None:
        wanted, size = [], 0
        for file in self.files[first.position : first.position + self._count]:
            size += file.size or 0
            if file is not first and (file.size is None or file.size > _WHOLE or size > _MOST_BYTES):
                break
            wanted.append(file)
        with first.address.reached():
            places = [file.place for file in wanted]
            contents = first.address.system.cat_ranges(places, None, None, on_error="return")
        self._fetched = {file.position: content for file, content in zip(wanted, contents, strict=True)}


def stored_file(address: Address, told: Mapping[str, Any], name: str) -> StoredFile:
    """Return the file that a store tells of."""
    size = told.get("size")
    return StoredFile(address, str(told["name"]), name, None if size is None else int(size), _mark(told))


def _mark(told: Mapping[str, Any]) -> str | None:
    marks = [f"{key}={told[key]}" for key in _CONTENT_MARKS if told.get(key)]
    times = [(key, told[key]) for key in _TIMES if told.get(key)]
    if not marks and (not times or any(_is_recent(at) for _, at in times)):
        return None
    return "\n".join([*marks, *(f"{key}={at}" for key, at in times)])


def _is_recent(at: object) -> bool:
    seconds = at.timestamp() if isinstance(at, datetime) else at
    return not isinstance(seconds, (int, float)) or seconds > time.time() - _SETTLED


def signature(file: StoredFile) -> tuple[int, int, int, int] | None:
    """Return what tells whether a file has changed since; None where nothing tells it."""
    if file.mark is None or file.size is None:
        return None
    digest = hashlib.sha256(file.mark.encode()).digest()
    return (file.size, *(int.from_bytes(digest[n : n + 7]) for n in (0, 7, 14)))  # type: ignore[return-value]
