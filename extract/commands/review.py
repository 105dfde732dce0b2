"""`extract review`: going through what deserves a look, at a terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.commands.errors import WrongCallError
from extract.commands.finished_run import rows_of

if TYPE_CHECKING:
    from rich.console import Console

    from extract.review import Question
    from extract.schemas.values import Verdict

_SAME = {"joined": "keep them joined", "apart": "join them"}
_DIFFERENT = {"joined": "split them", "apart": "keep them apart"}


def review(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The output folder of a run.")] = Path(
        "data/out"
    ),
    decisions: Annotated[
        Path | None,
        typer.Option(help="Where the verdicts go; default decisions.csv beside OUT."),
    ] = None,
) -> None:
    """Go through what deserves a look, the most rewarding first, and give verdicts.

    Each question shows two things and the words of the articles: s same, d different, return later, u take
    the last verdict back, q enough. A verdict is written at once; the next run follows it if decisions.csv
    lies in or beside the folder of its articles. The report offers the same in a browser.
    """
    tables = rows_of(out)
    from rich.console import Console

    from extract.resolution.decisions import DecisionsError, read_decisions
    from extract.review import open_questions

    file = decisions or out.resolve().parent / "decisions.csv"
    try:
        known = read_decisions(file).pairs() if file.exists() else frozenset()
        questions = list(open_questions(tables, known))
        given = _ask_all(questions, file, Console(highlight=False)) if questions else 0
    except DecisionsError as error:
        raise WrongCallError(str(error)) from None
    except OSError as error:
        raise WrongCallError(
            f"cannot write {file}: {error.strerror or error}; give another --decisions"
        ) from None
    if not questions:
        typer.echo("nothing is open")
        return
    typer.echo(f"verdicts given: {given}" + (f"; written to {file}" if given else ""))


def _ask_all(questions: list[Question], file: Path, console: Console) -> int:
    """Ask until the questions or the answers end; return how many verdicts stand."""
    from extract.review import append_verdict, take_back

    given: list[int] = []
    at = 0
    while at < len(questions):
        _show(questions[at], at, len(questions), console)
        answer = _answer(console)
        if answer in ("q", None):
            break
        if answer == "u":
            if given:
                at = given.pop()
                take_back(file, questions[at].row)
            continue
        if answer in ("s", "d"):
            verdict: Verdict = "same" if answer == "s" else "different"
            append_verdict(file, questions[at].row, verdict)
            given.append(at)
        at += 1
    return len(given)


def _answer(console: Console) -> str | None:
    """Return s, d, u, q or "" for later; None where the answers end."""
    while True:
        console.print("same [s], different [d], later [return], undo [u], quit [q]: ", end="", markup=False)
        line = sys.stdin.readline()
        if not line:
            return None
        answer = line.strip().lower()
        if answer in ("", "s", "d", "u", "q"):
            return answer


def _show(question: Question, at: int, total: int, console: Console) -> None:
    from rich.text import Text

    from extract.commands.printing import printable

    row = question.row
    console.rule(
        f"{at + 1} of {total}: {row.kind}, now {row.current}, {row.affects} rows affected", align="left"
    )
    for what in (row.what_1, row.what_2):
        console.print(Text("  ").append_text(printable(what)), style="bold")
    console.print(Text("  ").append_text(printable(row.note)), style="italic")
    for quote in question.quotes:
        words = printable(quote.words)
        words.stylize("black on yellow")
        line = printable(f"    {quote.path}: …{quote.before}").append("⟦").append_text(words).append("⟧")
        console.print(line.append_text(printable(quote.after)).append("…"), style="dim")
    console.print(f"  s: {_SAME[row.current]}   d: {_DIFFERENT[row.current]}", markup=False)
