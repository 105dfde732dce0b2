"""`extract citations`: find the documents cited in single phrases."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from extract.commands.json_lines import read_queries


def citations(
    file: Annotated[
        Path,
        typer.Argument(
            exists=True, dir_okay=False, help='JSON lines with "text" and "lang" (vi, ar, uk or fa).'
        ),
    ],
) -> None:
    """Find the documents cited in single phrases.

    Prints one JSON line per line of FILE.
    """
    from extract.documents import find_in_phrase

    for text, language in read_queries(file, "text"):
        found = [
            {
                "number": m.number,
                "kind": m.kind,
                "as_written": m.as_written,
                "start": m.start,
                "end": m.end,
                "how": m.how,
            }
            for m in find_in_phrase(text, language)
        ]
        typer.echo(json.dumps({"citations": found}, ensure_ascii=False))
