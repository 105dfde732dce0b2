"""Read a table of articles: CSV, TSV, with any of the usual separators, one article a row."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from extract.parsers.containers.file import File
from extract.parsers.containers.media import suffix
from extract.parsers.encoding import encoding_of
from extract.parsers.fields import has_text
from extract.parsers.source import Item, Source

_SAMPLE = 1 << 16
_SEPARATORS = ",;\t|"


def read_table(file: File) -> Iterator[Item]:
    """Yield each row as a record of its columns; `path` ends with the number of the row after the header."""
    csv.field_size_limit(file.reading.largest)
    sample = file.stream.peek(_SAMPLE)[:_SAMPLE]
    text = io.TextIOWrapper(file.stream, encoding_of(sample), errors="replace", newline="")
    separator = "\t" if suffix(file.name) in (".tsv", ".tab") else _separator(sample, text.encoding)
    rows = csv.reader(text, delimiter=separator)
    names = [name.strip().lstrip("\ufeff") for name in next(rows, [])]
    if not names:
        yield file.failed(None, "the table is empty")
    elif not has_text(dict.fromkeys(names, "x"), file.reading.fields):
        shown = ", ".join(names[:8])[:120]
        yield file.failed(
            None, f"no column is known to hold the text ({shown}); name it: --field text=COLUMN"
        )
    else:
        yield from (_row(file, number, names, row) for number, row in enumerate(_filled(rows), start=1))


def _filled(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    return (row for row in rows if any(cell.strip() for cell in row))


def _row(file: File, number: int, names: list[str], row: list[str]) -> Item:
    fields = {name: value for name, value in zip(names, row, strict=False) if value.strip()}
    content = json.dumps(fields, ensure_ascii=False).encode("utf-8", "surrogatepass")
    if len(content) > file.reading.largest:
        return file.failed(number, file.reading.too_large)
    return Source(f"{file.path}#{number}", content, "json", fields=file.reading.fields)


def _separator(sample: bytes, encoding: str) -> str:
    header = next(csv.reader(sample.decode(encoding, "replace").splitlines()[:1], delimiter="\x00"), [""])
    line = header[0] if header else ""
    return max(_SEPARATORS, key=line.count)
