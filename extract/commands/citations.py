"""`extract citations`: find the documents cited in single phrases."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def citations(
    file: Annotated[
        Path,
        typer.Argument(
            exists=True, dir_okay=False, help='JSON lines with "text" and "lang" (vi, ar, uk or fa).'
        ),
    ],
) -> None:
    """Print the documents cited in each phrase of FILE, one JSON line per input line."""
    from extract.documents import find_in_phrase

    with file.open(encoding="utf-8") as lines:
        for line in filter(str.strip, lines):
            phrase = json.loads(line)
            found = [
                {
                    "number": m.number,
                    "kind": m.kind,
                    "as_written": m.as_written,
                    "start": m.start,
                    "end": m.end,
                    "how": m.how,
                }
                for m in find_in_phrase(phrase["text"], phrase["lang"])
            ]
            typer.echo(json.dumps({"citations": found}, ensure_ascii=False))
