"""Read the pages of a web archive (WARC)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import redirect_stderr
from typing import Any

from extract.parsers.containers.file import File
from extract.parsers.source import Item, Media, Source, Unreadable, written

_READ = ("response", "resource", "conversion")
_MEDIA: dict[str, Media] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "text/markdown": "markdown",
    "multipart/related": "mhtml",
}
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,30})", re.IGNORECASE)


def read_warc(file: File) -> Iterator[Item]:
    """Yield what was fetched; `path` ends with the number of the record, all records counted.

    Requests, descriptions of the crawl and reports that a page has not changed are no articles and give no
    row; what is no page, or was refused by its server, is skipped with the reason.
    """
    for number, record in enumerate(_records(file), start=1):
        if record.rec_type in _READ:
            yield _read(file, number, record)


def _records(file: File) -> Iterator[Any]:
    from warcio.archiveiterator import ArchiveIterator

    records = ArchiveIterator(file.stream)
    while True:
        with redirect_stderr(io.StringIO()):  # where it finds fault it prints several lines for each record
            record = next(records, None)
        if record is None:
            return
        yield record


def _read(file: File, number: int, record: Any) -> Item:
    path = f"{file.path}#{number}"
    content = record.content_stream().read(file.reading.largest + 1)
    file.budget.spend(len(content))
    if len(content) > file.reading.largest:
        return Unreadable(path, b"", "failed", file.reading.too_large)
    reply = record.http_headers if record.rec_type == "response" else None
    status = reply.get_statuscode() if reply is not None else None
    if status is not None and status != "200":
        return Unreadable(path, content, "skipped", f"the server answered {written(status) or 'nothing'}")
    headers = reply if reply is not None else record.rec_headers
    stated = str(headers.get_header("Content-Type") or "")
    media = _MEDIA.get(stated.partition(";")[0].strip().lower())
    if media is None:
        kind = written(stated.partition(";")[0].strip()) or "(none)"
        return Unreadable(path, content, "skipped", f"content of type {kind} is not read")
    charset = _CHARSET.search(stated)
    address = record.rec_headers.get_header("WARC-Target-URI")
    return Source(
        path,
        content,
        media,
        address=written(address.strip("<> ")) if address else None,
        charset=charset[1] if charset else None,
    )
