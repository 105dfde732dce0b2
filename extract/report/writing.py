"""Writing the report of a run."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from extract.report.content import report_content
from extract.report.page import page
from extract.report.parts import Tables, divide

PART_SIZE = 10_000  # articles in one file


def write_report(
    tables: Tables,
    file: Path,
    title: str,
    part_size: int = PART_SIZE,
    done: Callable[[str], None] = lambda _: None,
) -> list[Path]:
    """Write the report of a whole set of tables to `file`; return the files that were written.

    A run of more than `part_size` articles, or of more text than a file of 50 MB holds, becomes several
    files, `report-2.html` beside `report.html`, which link to each other. Each is replaced in one step.
    `done` is called with the path of each article. Raises OSError if a file cannot be written.
    """
    parts = divide(tables, part_size)
    paths = [file, *(file.with_stem(f"{file.stem}-{n}") for n in range(2, len(parts) + 1))]
    names = [path.name for path in paths]
    for number, (part, path) in enumerate(zip(parts, paths, strict=True)):
        _replace(path, page(report_content(part, done), title, names, number))
    for stale in _later_parts(file, len(parts)):
        stale.unlink()
    return paths


def _replace(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_text(text, encoding="utf-8")
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _later_parts(file: Path, count: int) -> Iterator[Path]:
    """Yield the parts that an earlier, larger report has left behind."""
    number = count + 1
    while (path := file.with_stem(f"{file.stem}-{max(number, 2)}")).exists():
        yield path
        number = max(number, 2) + 1
