"""`extract names`: link renderings of Vietnamese names to their Vietnamese spelling."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.commands.errors import WrongCallError
from extract.commands.json_lines import STDIN, read_queries

if TYPE_CHECKING:
    from extract.people.mention import Post


def names(
    file: Annotated[
        Path | None,
        typer.Argument(
            help='JSON lines with "name", "lang" (vi, ar, uk or fa), "role" if known; - is standard input.',
        ),
    ] = None,
    candidates: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="Names to choose from, one a line; else all are tried."
        ),
    ] = None,
    registry: Annotated[
        bool,
        typer.Option("--registry/--no-registry", help="Whether known office-holders come before others."),
    ] = True,
) -> None:
    """Link renderings of names to Vietnamese ones.

    Prints one JSON line per line of FILE: {"matches": [{"name", "score", "source", "evidence"}]}, best first,
    empty when none is sure enough. Offices in "role" tell office-holders of one name apart.
    """
    from extract.people.linking.candidates import CandidateIndex
    from extract.people.linking.evidence import evidence
    from extract.people.linking.linking import link_name

    index = CandidateIndex(_lines(candidates)) if candidates else None
    for query in read_queries(file or STDIN, "name", optional=("role",)):
        name, language = query.text, query.language
        offices = _offices(query.others["role"], language)
        found = link_name(name, language, index, offices, registry=registry)
        matches = [
            {
                "name": c.name,
                "score": c.score,
                "source": c.source,
                "evidence": evidence(name, language, c, offices),
            }
            for c in found
        ]
        typer.echo(json.dumps({"matches": matches}, ensure_ascii=False))


def _offices(role: str, language: str) -> tuple[Post, ...]:
    """Return the offices that a phrase names."""
    from extract.people.mention import Post
    from extract.places.finder import find_places
    from extract.roles.finder import find_roles

    roles = find_roles(role, language, find_places(role, language, None))
    return tuple(Post(r.title, r.body or "", r.place or "") for r in roles)


def _lines(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise WrongCallError(f"{file} is not UTF-8; give a text file, one name a line") from None
    return [x.strip() for x in text.splitlines() if x.strip()]
