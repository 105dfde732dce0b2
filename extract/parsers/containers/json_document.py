"""Read a JSON file: one article, a list of articles, a reply that wraps such a list, or one record a line."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from extract.parsers.containers.file import File, said
from extract.parsers.containers.json_lines import read_lines
from extract.parsers.containers.media import HEAD
from extract.parsers.encoding import decode, encoding_of
from extract.parsers.source import Item, Source, Unreadable

# Replies of programming interfaces wrap their articles: {"data": {"items": [{…}]}}.
_DEEPEST_LIST = 4
# A wrapped list must be read whole to find it.
_WRAPPED = 10
_OPENING = re.compile(r"\ufeff?\s*\[\s*")
_COMMA = re.compile(r"\s*,?\s*")


def read_document(file: File) -> Iterator[Item]:
    """Yield the articles of a JSON file; `path` ends with the number of the article where it is a list."""
    sample = file.stream.peek(HEAD)
    head = sample.decode(encoding_of(sample), "replace").lstrip("\ufeff").lstrip()
    if head.startswith("["):
        yield from _list(file)
        return
    content = file.stream.read(_WRAPPED * file.reading.largest + 1)
    if len(content) > _WRAPPED * file.reading.largest:
        yield file.failed(None, "too large for one JSON document; give one record a line (.jsonl)")
        return
    yield from _wrapped(file, content)


def _is_lines(head: str) -> bool:
    """Tell whether the first line is a whole record and another follows."""
    first, _, rest = head.partition("\n")
    if not rest.lstrip().startswith("{"):
        return False
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _list(file: File) -> Iterator[Item]:
    for number, item in enumerate(_members(file), start=1):
        if item is None:
            yield file.failed(number, file.reading.too_large)
        else:
            yield _member(file, number, item[0])


def _members(file: File) -> Iterator[tuple[Any] | None]:
    """Yield the members of a list one by one, and None in place of one that is too large, which ends it.

    Only as much of the file is held as one member takes. Raises ValueError where the file is no list of JSON.
    """
    stream = io.TextIOWrapper(file.stream, encoding_of(file.stream.peek(HEAD)), errors="replace")
    decoder = json.JSONDecoder()
    held, position, step = stream.read(HEAD), 0, HEAD
    between = _OPENING
    while True:
        gap = between.match(held, position)
        start = gap.end() if gap else position
        if held.startswith("]", start):
            return
        try:
            value, end = decoder.raw_decode(held, start)
        except json.JSONDecodeError:
            end = len(held)
        if end < len(held):  # else it is cut, or a number that goes on
            yield (value,)
            position, step, between = end, HEAD, _COMMA
            continue
        if len(held) - position > file.reading.largest:
            yield None
            return
        more = stream.read(step)
        if not more:
            raise ValueError("the list breaks off")
        held, position, step = held[position:] + more, 0, 2 * step


def _wrapped(file: File, content: bytes) -> Iterator[Item]:
    try:
        loaded = json.loads(decode(content))
    except (ValueError, RecursionError) as error:
        if _is_lines(content.decode("utf-8", "replace")):
            yield from read_lines(replace(file, stream=io.BytesIO(content)))
            return
        yield Unreadable(file.path, _kept(file, content), "failed", f"not a JSON document: {said(error)}")
        return
    items = _articles(loaded, 0)
    if items is None:
        if len(content) > file.reading.largest:
            yield file.failed(None, file.reading.too_large)
        else:
            yield Source(file.path, content, "json", fields=file.reading.fields)
        return
    for number, item in enumerate(items, start=1):
        yield _member(file, number, item)


def _kept(file: File, content: bytes) -> bytes:
    return content if len(content) <= file.reading.largest else b""


def _member(file: File, number: int, item: Any) -> Item:
    content = json.dumps(item, ensure_ascii=False).encode("utf-8", "surrogatepass")
    if len(content) > file.reading.largest:
        return file.failed(number, file.reading.too_large)
    if not isinstance(item, dict):
        return Unreadable(
            f"{file.path}#{number}", content, "failed", "a member of the list that is no object"
        )
    return Source(f"{file.path}#{number}", content, "json", fields=file.reading.fields)


def _articles(loaded: Any, depth: int) -> list[Any] | None:
    """Return the list of objects that a document wraps, unless the document is an article itself."""
    from extract.parsers.fields import has_text

    if depth > _DEEPEST_LIST or not isinstance(loaded, dict) or has_text(loaded):
        return None
    for value in loaded.values():
        if isinstance(value, list) and value and all(isinstance(v, dict) for v in value):
            wrapped = [v["_source"] if isinstance(v.get("_source"), dict) else v for v in value]
            if any(has_text(v) for v in wrapped):
                return wrapped
        found = _articles(value, depth + 1)
        if found is not None:
            return found
    return None
