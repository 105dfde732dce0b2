"""`extract schema`: write the description of the tables."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from extract.commands.errors import WrongCallError


def schema(
    file: Annotated[Path, typer.Argument(help="Where the description goes.")] = Path("docs/tables.md"),
) -> None:
    """Describe the tables in Markdown, as docs/tables.md."""
    from extract.schemas.markdown import tables_markdown

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(tables_markdown(), encoding="utf-8")
    except OSError as error:
        raise WrongCallError(f"cannot write {file}: {error.strerror}; give another file") from None
    typer.echo(f"written: {file}")
