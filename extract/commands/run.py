"""`extract run`: a folder of articles to tables."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.commands.errors import WrongCallError
from extract.commands.lexicon import read_too

if TYPE_CHECKING:
    import subprocess

    from extract.pipeline import RunSummary
    from extract.run_settings import RunSettings
    from extract.storage import Location

_SHOWN = 20


def run(
    context: typer.Context,
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[INPUT]...",
            help="Folders of articles (nested folders too), files, URLs of either (s3://bucket/folder), or - "
            "for standard input. Read are pages, texts, Markdown, JSON, CSV, feeds, web archives, and zip, "
            "tar and gzip of these.",
            show_default="data/raw",
        ),
    ] = None,
    out: Annotated[
        str, typer.Option("--out", "-o", help="The folder that the tables go into, or the URL of one.")
    ] = "data/out",
    lexicon: Annotated[
        Path | None, typer.Option(help="A folder of entries of your own to read too; see docs/lexicon.md.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no closing table.")] = False,
    files_from: Annotated[
        Path | None,
        typer.Option(
            "--files-from", metavar="LIST", help="Read the inputs that LIST names, one a line, too."
        ),
    ] = None,
    fields: Annotated[
        list[str] | None,
        typer.Option(
            "--field",
            metavar="ROLE=NAME",
            help="The field or column NAME of JSON and CSV is the title, lead, text, html, url, date or "
            "publisher. Usual names are known.",
        ),
    ] = None,
    input_type: Annotated[
        str | None,
        typer.Option("--type", metavar="TYPE", help="What standard input is: txt, html, jsonl, csv, zip, …"),
    ] = None,
    max_size: Annotated[
        int, typer.Option("--max-size", metavar="MB", min=1, help="The largest article that is read.")
    ] = 20,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            "-j",
            metavar="N",
            min=1,
            help="How many processes read, and link beside the first.",
            show_default="the cores that are available",
        ),
    ] = None,
    scheduler: Annotated[
        str | None,
        typer.Option(
            "--scheduler", metavar="ADDRESS", help="A Dask scheduler (tcp://host:8786) whose workers read."
        ),
    ] = None,
    time_limit: Annotated[
        int, typer.Option("--time-limit", metavar="SECONDS", min=1, help="What one article may take.")
    ] = 60,
    memory_limit: Annotated[
        int, typer.Option("--memory-limit", metavar="MB", min=100, help="What one article may take.")
    ] = 2000,
) -> int:
    """Turn articles into tables.

    Reads the articles of every INPUT and writes the tables to OUT, each as CSV and Parquet. All files of an
    earlier run are replaced at once; other files in OUT stay. Articles that an earlier run has read, also one
    that did not end, are not read again. A `decisions.csv` in INPUT or beside it (verdict same|different,
    kind, id, id, note) outranks the program; OUT/review.csv lists what is worth deciding.

    Exit status: 0 all went well, 1 some articles failed (the column `reason` of the table `articles` says
    why), 2 the call cannot work, 130 interrupted.
    """
    named = list(sources or []) + (_listed(files_from) if files_from else [])
    if not named and files_from is None:
        named = ["data/raw"]
    given, into = [_location(n) for n in named], _location(out)
    _check(given, into)
    names = tuple(_field(f) for f in fields or ())
    read_too(lexicon)
    from extract.isolation.limits import Limits
    from extract.parsers import Reading
    from extract.run_settings import RunSettings

    reading = Reading(largest=max_size * 1_000_000, fields=names, type=input_type)
    limits = Limits(seconds=time_limit, megabytes=memory_limit)
    settings = RunSettings(reading, limits, workers, scheduler)
    summary = _extracted(given, into, settings, context.obj, quiet=quiet)
    if not summary.articles_by_status:
        where = given[0] if len(given) == 1 else "the inputs"
        print(f"extract: no articles in {where}; the tables are empty", file=sys.stderr)
    for note in summary.notes:
        print(f"extract: {note}", file=sys.stderr)
    if not quiet:
        _print(summary, into)
    return 1 if summary.articles_by_status.get("failed") else 0


def _extracted(
    given: list[Location],
    into: Location,
    settings: RunSettings,
    started: subprocess.Popen[bytes] | None,
    *,
    quiet: bool,
) -> RunSummary:
    """Return the summary of the run. Raises WrongCallError for what the user can mend."""
    from extract.commands.progress import shown_progress
    from extract.isolation.reader import ReaderError
    from extract.pipeline import extract_folder
    from extract.resolution.decisions import DecisionsError
    from extract.storage import StorageError
    from extract.tables.store import OutputBusyError

    source = given[0] if len(given) == 1 else given
    try:
        with shown_progress(quiet=quiet) as progress:
            return extract_folder(source, into, progress, settings, started)
    except OutputBusyError as error:
        raise WrongCallError(f"{error}; wait for it to end, or give another --out") from None
    except (DecisionsError, ReaderError, StorageError) as error:
        raise WrongCallError(str(error)) from None
    except OSError as error:
        raise WrongCallError(_told(error, str(into))) from None


def _listed(file: Path) -> list[str]:
    """Return the inputs that a file names, or standard input where the file is `-`."""
    try:
        content = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise WrongCallError(f"cannot read {file}: {error.strerror}; give a list of inputs") from None
    lines = content.replace(b"\0", b"\n").removeprefix(b"\xef\xbb\xbf").splitlines()
    return [os.fsdecode(line) for line in lines if line.strip()]


def _told(error: OSError, out: str) -> str:
    """Return what an error of the system means for the user: an input that cannot be read, or the output."""
    why = error.strerror or error
    place = Path(error.filename).absolute() if isinstance(error.filename, str) else None
    if place is not None and not place.is_relative_to(Path(out).absolute()):
        return f"cannot read {error.filename}: {why}; give an input that may be read"
    return f"cannot write {out}: {why}; free space or give another --out"


def _field(given: str) -> tuple[str, str]:
    from extract.parsers.fields import ROLES

    role, _, name = given.partition("=")
    if role not in ROLES or not name:
        raise WrongCallError(f"--field {given} is not ROLE=NAME with a ROLE of {', '.join(ROLES)}")
    return role, name


def _location(given: str) -> Location:
    from extract.storage import StorageError, location

    if not given.strip():
        raise WrongCallError("an input or --out is empty; name a folder")
    try:
        return location(given)
    except StorageError as error:
        raise WrongCallError(str(error)) from None


def _check(sources: list[Location], out: Location) -> None:
    """Raise a one-line usage error for paths that cannot work."""
    from extract.storage import StorageError

    try:
        if out.exists() and not out.is_dir():
            raise WrongCallError(f"{out} is a file; give a folder with --out")
        for source in sources:
            if str(source) == "-":
                continue
            if not source.exists():
                raise WrongCallError(f"{source} does not exist; give a folder of articles")
            if source.is_dir() and _is_inside(out, source):
                raise WrongCallError(f"{out} is inside {source}; give an output folder outside the input")
    except StorageError as error:
        raise WrongCallError(str(error)) from None


def _is_inside(out: Location, source: Location) -> bool:
    if isinstance(out, Path) and isinstance(source, Path):
        return out.resolve().is_relative_to(source.resolve())
    return f"{out}/".startswith(f"{source}/")


def _print(summary: RunSummary, out: Location) -> None:
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
