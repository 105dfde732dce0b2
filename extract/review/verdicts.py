"""The file of decisions as it grows: a verdict is on disk before the next question."""

from __future__ import annotations

import csv
import os
from pathlib import Path

from extract.schemas import ReviewRow
from extract.schemas.csv_format import LINE_TERMINATOR
from extract.schemas.values import Verdict

_COLUMNS = ("verdict", "kind", "id_1", "id_2", "note")


def append_verdict(file: Path, row: ReviewRow, verdict: Verdict) -> None:
    """Write a verdict to the end of `file`, which is made if missing. Raises OSError."""
    fresh = not file.exists() or file.stat().st_size == 0
    if not fresh and not file.read_bytes().endswith(b"\n"):
        with file.open("ab") as end:
            end.write(LINE_TERMINATOR.encode())
    with file.open("a", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator=LINE_TERMINATOR)
        if fresh:
            writer.writerow(_COLUMNS)
        writer.writerow([verdict, row.kind, row.id_1, row.id_2, row.note])


def take_back(file: Path, row: ReviewRow) -> None:
    """Remove the verdict on `row` that was appended last. Raises OSError."""
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    key = [row.kind, row.id_1, row.id_2]
    last = max((n for n, cells in enumerate(rows) if cells[1:4] == key), default=None)
    if last is None:
        return
    del rows[last]
    fresh = file.with_name(f".{file.name}.new")
    with fresh.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, lineterminator=LINE_TERMINATOR).writerows(rows)
    os.replace(fresh, file)
