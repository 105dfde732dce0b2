"""Read one file, whatever it is: an article, or a container of articles (see `READERS`)."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, cast, get_args

from extract.parsers.containers.budget import DEEPEST, Budget, Metered
from extract.parsers.containers.media import HEAD, guess, kind_of, suffix, unpacked_name
from extract.parsers.source import Item, Media, Reading, Source, Unreadable

_ARTICLES = get_args(Media)
_CHUNK = 1 << 18
_UNPACK: dict[str, Callable[[Any], Any]] = {
    "gzip": lambda stream: gzip.GzipFile(fileobj=stream),
    "bzip2": bz2.BZ2File,
    "xz": lzma.LZMAFile,
}


@dataclass(frozen=True, slots=True)
class File:
    """A file that is being read: its stream, its name, and the path that its articles begin with.

    The stream is binary and buffered, so that it has `peek`. `kind` is given where the name does not say
    what it is. `depth` counts the archives around it.
    """

    stream: Any
    name: str
    path: str
    budget: Budget
    reading: Reading
    kind: str | None = None
    depth: int = 0

    def inside(self, stream: Any, name: str, path: str) -> File:
        """Return a file that this one holds."""
        metered = io.BufferedReader(Metered(stream, self.budget), 1 << 16)
        return replace(self, stream=metered, name=name, path=path, kind=None, depth=self.depth + 1)

    def failed(self, number: int | None, reason: str) -> Unreadable:
        """Return the row of a part that cannot be read; `number` counts the parts from 1."""
        path = self.path if number is None else f"{self.path}#{number}"
        return Unreadable(path, b"", "failed", reason)


def read_file(file: File) -> Iterator[Item]:
    """Yield the articles of a file, and a row with the reason for what in it cannot be read.

    Nothing that a file holds raises: damage, bombs and what a library cannot digest end that file alone.
    """
    count = 0
    try:
        for item in _read(file):
            count += 1
            yield item
    except Exception as error:  # whatever a damaged container makes its reader do, the run goes on
        reason = f"the rest cannot be read: {said(error)}" if count else f"cannot be read: {said(error)}"
        yield Unreadable(f"{file.path}#rest" if count else file.path, b"", "failed", reason)
    else:
        if not count:
            yield Unreadable(file.path, b"", "skipped", "there is no article in it")


def said(error: Exception) -> str:
    """Return what an error says, in one line."""
    told = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(str(told).split())[:300]


def _read(file: File) -> Iterator[Item]:
    head = file.stream.peek(HEAD)[:HEAD]
    if not head and (file.kind or kind_of(file.name, head)) not in _ARTICLES:
        yield file.failed(None, "the file is empty")
        return
    kind = file.kind or kind_of(file.name, head)
    if kind is None:
        yield from _unknown(file)
    elif kind in _ARTICLES:
        yield from _article(file, cast(Media, kind))
    elif file.depth > DEEPEST:
        yield Unreadable(file.path, b"", "skipped", f"an archive inside more than {DEEPEST} archives")
    elif kind in _UNPACK:
        yield from _unpacked(file, kind)
    else:
        yield from _reader(kind)(file)


def _unpacked(file: File, kind: str) -> Iterator[Item]:
    inner = file.inside(_UNPACK[kind](file.stream), unpacked_name(file.name), file.path)
    if file.kind is not None:  # a stream without a name
        inner = replace(inner, kind=guess(inner.stream.peek(HEAD)[:HEAD]))
    yield from _read(inner)


def _article(file: File, media: Media) -> Iterator[Item]:
    content = _content(file)
    if len(content) > file.reading.largest:
        yield file.failed(None, file.reading.too_large)
    else:
        yield Source(file.path, content, media)


def _unknown(file: File) -> Iterator[Item]:
    reason = f"files of type {suffix(file.name) or '(none)'} are not read"
    content = _content(file)
    yield Unreadable(file.path, content if len(content) <= file.reading.largest else b"", "skipped", reason)


def _content(file: File) -> bytes:
    """Return the bytes of a file, one more than the largest article has if there are more.

    They are not asked for all at once: a stream would first make room for as many.
    """
    read: list[bytes] = []
    left = file.reading.largest + 1
    while left:
        asked = min(left, _CHUNK)
        read.append(file.stream.read(asked))
        left -= len(read[-1])
        if len(read[-1]) < asked:
            break
    return b"".join(read)


def _reader(kind: str) -> Callable[[File], Iterator[Item]]:
    """Return the reader of a kind of container; each is loaded when it is needed."""
    if kind == "lines":
        from extract.parsers.containers.json_lines import read_lines

        return read_lines
    if kind == "document":
        from extract.parsers.containers.json_document import read_document

        return read_document
    if kind == "table":
        from extract.parsers.containers.table import read_table

        return read_table
    if kind == "feed":
        from extract.parsers.containers.feed import read_feed

        return read_feed
    if kind == "warc":
        from extract.parsers.containers.warc import read_warc

        return read_warc
    from extract.parsers.containers import archive

    return archive.read_zip if kind == "zip" else archive.read_tar
