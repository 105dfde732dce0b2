"""`extract names`: link renderings of Vietnamese names to their Vietnamese spelling."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def names(
    file: Annotated[
        Path,
        typer.Argument(exists=True, dir_okay=False, help='JSON lines with "name" and "lang" (ar, uk or fa).'),
    ],
    candidates: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="Names to choose from, one a line; else all are tried."
        ),
    ] = None,
) -> None:
    """Print the Vietnamese names that each rendering of FILE can stand for, one JSON line per input line."""
    from extract.people import link_name

    known = candidates.read_text(encoding="utf-8").splitlines() if candidates else None
    pool = [n.strip() for n in known if n.strip()] if known is not None else None
    with file.open(encoding="utf-8") as lines:
        for line in filter(str.strip, lines):
            query = json.loads(line)
            found = link_name(query["name"], query["lang"], pool)
            matches = [{"name": c.name, "score": c.score} for c in found]
            typer.echo(json.dumps({"matches": matches}, ensure_ascii=False))
