"""The command line: one small file per command. Heavy imports wait until a command runs."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from io import TextIOWrapper
from typing import Annotated

import typer

from extract.commands.citations import citations
from extract.commands.errors import WrongCallError
from extract.commands.export import export
from extract.commands.lexicon import lexicon
from extract.commands.names import names
from extract.commands.query import query
from extract.commands.report import report
from extract.commands.review import review
from extract.commands.run import run
from extract.commands.schema import schema
from extract.commands.score import score
from extract.commands.show import show

UNPRINTED = 1
WRONG_CALL = 2
INTERRUPTED = 130

app = typer.Typer(
    name="extract",
    help=(
        "Meetings, attendees, resolutions and plans from government news in Vietnamese, Arabic, Ukrainian "
        "and Persian, each with the place in the text that says so."
    ),
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(run)
app.command()(report)
app.command()(review)
app.command()(show)
app.command()(query)
app.command()(export)
app.command()(score)
app.command()(citations)
app.command()(names)
app.add_typer(lexicon)
app.command()(schema)


def main(args: list[str], started: subprocess.Popen[bytes] | None = None) -> None:
    """Run the program and exit: 0 all went well, 1 some articles failed, 2 a wrong call, 130 interrupted.

    A wrong call gets one line on standard error that says what to do, and so does output that has no room; no
    arguments at all get the help.
    `started` is a process that gets ready to read, if there is one (see `extract.isolation.process`).
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that cannot show a letter gets its number
            stream.reconfigure(errors="backslashreplace")
    try:
        status = app(args=args or ["--help"], standalone_mode=False, obj=started)
        sys.stdout.flush()
    except (WrongCallError, typer.TyperException) as error:
        said = error.format_message() if hasattr(error, "format_message") else str(error)
        print(f"extract: {said.rstrip('.')} (see `{_help_of(args)}`)", file=sys.stderr)
        status = WRONG_CALL
    except BrokenPipeError:  # who read what is printed has had enough
        status = UNPRINTED
    except OSError as error:  # each command answers for its own files: this is what all of them print to
        where = f"{error.filename}: " if error.filename else ""
        print(f"extract: cannot go on: {where}{error.strerror or error}", file=sys.stderr)
        status = WRONG_CALL
    if status == INTERRUPTED:  # Typer turns Ctrl-C into this status and says nothing
        print("extract: interrupted; tables of an earlier run are as they were", file=sys.stderr)
    sys.exit(status or 0)


def _help_of(given: list[str]) -> str:
    """Return the call that explains the command that was given."""
    commands = {command.name or command.callback.__name__ for command in app.registered_commands}  # type: ignore[union-attr]
    named = given[0] if given and given[0] in commands else ""
    return " ".join(filter(None, ("extract", named, "--help")))


def _show_version(wanted: bool) -> None:
    if wanted:
        print(_installed_version())
        raise typer.Exit


@app.callback()
def _program(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    pass


def _installed_version() -> str:
    try:
        return metadata.version("extract")
    except metadata.PackageNotFoundError:
        return "not installed: run from its folder"
