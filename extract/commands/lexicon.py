"""`extract lexicon`: entries of one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from extract.commands.errors import WrongCallError

lexicon = typer.Typer(name="lexicon", help="Entries of your own: titles, bodies, issuers, people, documents.")


@lexicon.command()
def check(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder for `extract run --lexicon`.")],
) -> int:
    """Say what is wrong with a lexicon of your own, a line each with file and line.

    Exit status: 0 nothing, 1 something is, 2 the call cannot work. docs/lexicon.md says how to write one.
    """
    if not folder.is_dir():
        raise WrongCallError(f"{folder} is no folder; give one with files such as registry.csv")
    from extract.lexicon.check import check_lexicon

    problems = check_lexicon(folder)
    for problem in problems:
        typer.echo(problem)
    if not problems:
        typer.echo(f"{folder}: nothing wrong")
    return int(bool(problems))


@lexicon.callback()
def entries() -> None:
    """Entries of your own: titles, bodies, issuers, people, documents."""


def read_too(folder: Path | None) -> None:
    """Have the run read the entries of `folder`, if there is one. Raises WrongCallError if they are wrong."""
    if folder is None:
        return
    from extract.lexicon.check import LexiconError, use_lexicon

    try:
        use_lexicon(folder)
    except LexiconError as error:
        raise WrongCallError(f"{error}; `extract lexicon check {folder}` says all") from None
