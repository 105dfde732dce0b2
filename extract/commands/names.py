"""`extract names`: link renderings of Vietnamese names to their Vietnamese spelling."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from extract.commands.json_lines import read_queries


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
    """Link renderings of names to Vietnamese ones.

    Prints one JSON line per line of FILE.
    """
    from extract.people import link_name

    known = candidates.read_text(encoding="utf-8-sig").splitlines() if candidates else None
    pool = [n.strip() for n in known if n.strip()] if known is not None else None
    for name, language in read_queries(file, "name"):
        found = link_name(name, language, pool)
        matches = [{"name": c.name, "score": c.score} for c in found]
        typer.echo(json.dumps({"matches": matches}, ensure_ascii=False))
