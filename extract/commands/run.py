"""`extract run`: a folder of articles to tables."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.commands.errors import WrongCallError

if TYPE_CHECKING:
    from extract.pipeline import RunSummary

_SHOWN = 20


def run(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="INPUT",
            help="A folder of articles (.txt, .html, .htm, .jsonl, .ndjson; nested folders too) or one file.",
        ),
    ] = Path("data/raw"),
    out: Annotated[Path, typer.Option("--out", "-o", help="The folder that the tables go into.")] = Path(
        "data/out"
    ),
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no closing table.")] = False,
) -> int:
    """Turn a folder of articles into tables.

    Reads the articles of INPUT and writes the tables to OUT, each as CSV and Parquet. All files of an
    earlier run are replaced at once; other files in OUT stay.

    Exit status: 0 all went well, 1 some articles failed (the column `reason` of the table `articles` says
    why), 2 the call cannot work, 130 interrupted.
    """
    _check(source, out)
    from extract.commands.progress import shown_progress
    from extract.pipeline import extract_folder
    from extract.resolution import DecisionsError
    from extract.tables import OutputBusyError

    try:
        with shown_progress(quiet=quiet) as progress:
            summary = extract_folder(source, out, progress)
    except OutputBusyError as error:
        raise WrongCallError(f"{error}; wait for it to end, or give another --out") from None
    except DecisionsError as error:
        raise WrongCallError(str(error)) from None
    except OSError as error:
        why = error.strerror or error
        raise WrongCallError(f"cannot write {out}: {why}; free space or give another --out") from None
    if not summary.articles_by_status:
        print(f"extract: no articles in {source}; the tables are empty", file=sys.stderr)
    for note in summary.notes:
        print(f"extract: {note}", file=sys.stderr)
    if not quiet:
        _print(summary, out)
    return 1 if summary.articles_by_status.get("failed") else 0


def _check(source: Path, out: Path) -> None:
    """Raise a one-line usage error for paths that cannot work."""
    if not source.exists():
        raise WrongCallError(f"{source} does not exist; give a folder of articles")
    if out.exists() and not out.is_dir():
        raise WrongCallError(f"{out} is a file; give a folder with --out")
    if source.is_dir() and out.resolve().is_relative_to(source.resolve()):
        raise WrongCallError(f"{out} is inside {source}; give an output folder outside the input")


def _print(summary: RunSummary, out: Path) -> None:
    """Print what was found and what could not be read."""
    from rich.console import Console
    from rich.table import Column, Table

    from extract.commands.printing import printable
    from extract.schemas import TABLES

    console = Console(highlight=False)
    found = Table("table", Column("rows", justify="right"))
    for name in TABLES:
        found.add_row(name, f"{summary.counts[name]:,}")
    console.print(found)
    if summary.unread:
        unread = Table("article", "status", Column("reason", overflow="fold"), title="Not extracted")
        for row in summary.unread[:_SHOWN]:
            unread.add_row(*map(printable, row))
        console.print(unread)
        if len(summary.unread) > _SHOWN:
            print(f"and {len(summary.unread) - _SHOWN:,} more: see the column `reason` of articles.csv")
    statuses = ", ".join(f"{n:,} {status}" for status, n in summary.articles_by_status.items())
    print(f"articles: {statuses or 'none'}; written to {out} in {summary.seconds:.1f} s")
