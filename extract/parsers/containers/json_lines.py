"""Read JSON records, one a line."""

from __future__ import annotations

import json
from collections.abc import Iterator

from extract.parsers.containers.file import File
from extract.parsers.source import Item, Source, Unreadable

_BOM = b"\xef\xbb\xbf"


def read_lines(file: File) -> Iterator[Item]:
    """Yield the record of each line that is not blank; `path` ends with the number of the line."""
    for number, line in enumerate(_lines(file), start=1):
        if line is None:
            yield file.failed(number, file.reading.too_large)
            continue
        content = line.rstrip(b"\r\n")
        if number == 1:
            content = content.removeprefix(_BOM)
        if content.strip(b" \t\x00"):
            yield _record(file, f"{file.path}#{number}", content)


def _record(file: File, path: str, content: bytes) -> Item:
    reason = _fault(content)
    if reason is not None:
        return Unreadable(path, content, "failed", reason)
    return Source(path, content, "json", fields=file.reading.fields)


def _lines(file: File) -> Iterator[bytes | None]:
    """Yield each line, None for one that is too long; no more than one line is held."""
    largest = file.reading.largest
    while line := file.stream.readline(largest + 2):
        if len(line) > largest and not line.endswith(b"\n"):
            while (rest := file.stream.readline(1 << 20)) and not rest.endswith(b"\n"):
                pass
            yield None
        else:
            yield line


def _fault(content: bytes) -> str | None:
    try:
        loaded = json.loads(content)
    except (ValueError, RecursionError) as error:
        return f"not a line of JSON: {error}"
    return None if isinstance(loaded, dict) else "a line of JSON that is not an object"
