"""`extract report`: one HTML file to look through a run."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from extract.commands.errors import WrongCallError
from extract.commands.finished_run import rows_of

if TYPE_CHECKING:
    from extract.schemas import ArticleRow


def report(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The output folder of a run.")] = Path(
        "data/out"
    ),
    file: Annotated[
        Path | None, typer.Option("--file", "-f", help="Where the report goes; default OUT/report.html.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="The report's title; default the name of OUT.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no closing line.")] = False,
) -> None:
    """Write one HTML file in which to look through the tables of a run.

    It opens offline in any browser and asks for no other file: meetings on a time line, people and whom they
    met, documents and what carries them out, each with the words of the articles that say so. A run of more
    than 10,000 articles becomes several files that link to each other.
    """
    rows = rows_of(out)
    from extract.commands.progress import shown_progress
    from extract.progress import Progress
    from extract.report import write_report

    target = file or out / "report.html"
    if target.is_dir():
        raise WrongCallError(f"{target} is a folder; give a file with --file")
    steps, total = count(1), len({row.article_id for row in cast("list[ArticleRow]", rows["articles"])})
    try:
        with shown_progress(quiet=quiet) as show:
            done = (lambda path: show(Progress(next(steps), total, path))) if show else (lambda _: None)
            paths = write_report(rows, target, title or out.resolve().name, done=done)
    except OSError as error:
        why = error.strerror or error
        raise WrongCallError(f"cannot write {target}: {why}; free space or give another --file") from None
    for path in [] if quiet else paths:
        typer.echo(f"written: {path} ({path.stat().st_size / 1e6:.1f} MB); open it in a browser")
