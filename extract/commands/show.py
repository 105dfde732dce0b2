"""`extract show`: what one file gives."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.commands.errors import WrongCallError
from extract.commands.lexicon import read_too

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.schemas import Row


def show(
    article: Annotated[
        Path,
        typer.Argument(metavar="ARTICLE", help="A file of one article (.txt, .html) or of several (.jsonl)."),
    ],
    as_json: Annotated[
        bool, typer.Option("--json", help="One line of JSON per article, for programs; see docs/exports.md.")
    ] = False,
    lexicon: Annotated[
        Path | None, typer.Option(help="A folder of entries of your own to read too; see docs/lexicon.md.")
    ] = None,
) -> int:
    """Print what one file gives: its text with the spans that were found, and the rows that come of them.

    The file is read as a run over it alone would read it: another article that spells a name or dates a
    meeting is not there to help. Names, offices, documents, dates and meetings are coloured in a terminal and
    in [brackets] elsewhere. Lines of right-to-left text carry the marks by which terminals turn them.

    Exit status: 0 all was read, 1 an article could not be read, 2 the call cannot work.
    """
    if not article.exists():
        raise WrongCallError(f"{article} does not exist; give a file of an article")
    if article.is_dir():
        raise WrongCallError(f"{article} is a folder; give one file, or use `extract run`")
    read_too(lexicon)
    tables = _tables_of(article)
    from extract.commands.reading import print_article
    from extract.exports.nested import nested_records

    failed = False
    for record in nested_records(tables):
        failed |= record["status"] == "failed"
        if as_json:
            typer.echo(json.dumps(record, ensure_ascii=False))
        else:
            print_article(record)
    return int(failed)


def _tables_of(file: Path) -> Mapping[str, Sequence[Row]]:
    from extract.pipeline import extract_folder
    from extract.resolution.decisions import DecisionsError
    from extract.tables.read import read_rows

    with tempfile.TemporaryDirectory() as out:
        try:
            extract_folder(file, Path(out))
        except DecisionsError as error:
            raise WrongCallError(str(error)) from None
        return read_rows(Path(out))
