"""`extract score`: how good a run is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.commands.errors import WrongCallError
from extract.commands.finished_run import check_run

if TYPE_CHECKING:
    from extract.scoring import Figures


def score(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The output folder of a run.")],
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="What people found in them; docs/scoring.md.")],
    errors: Annotated[
        bool, typer.Option("--errors", help="Each disagreement with the gold, a line each.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="The figures as JSON, for programs.")] = False,
) -> None:
    """Compare a run with gold records and print figures per field and language.

    F1 where things are found, the share of right values where a value is given; n is how many the gold has.
    A field that the gold leaves out is not scored.
    """
    check_run(out)
    if not gold.is_file():
        raise WrongCallError(f"{gold} does not exist; give a file of gold records (docs/scoring.md)")
    from extract.scoring import GoldError, read_gold
    from extract.scoring import score as score_run

    try:
        figures, disagreements = score_run(out, read_gold(gold))
    except GoldError as error:
        raise WrongCallError(f"{error} (docs/scoring.md has the form)") from None
    except (OSError, KeyError) as error:
        raise WrongCallError(f"{out} or {gold} cannot be read: {error}") from None
    if as_json:
        typer.echo(json.dumps(figures, ensure_ascii=False, indent=1))
    else:
        _print(figures)
    if errors:
        for line in disagreements:
            typer.echo(line)


# What went in, what was cited, who met, and what was linked.
_ORDER = (
    *("articles", "language", "article", "grounding", "citations", "mentions", "resolutions", "plans"),
    *("document", "relations", "meetings", "meeting", "attendees", "traps", "attendee", "titles", "roles"),
    *("person", "link"),
)


def _print(figures: Figures) -> None:
    from rich.table import Column, Table

    from extract.commands.printing import table_console

    scopes = ["all", *sorted({scope for values in figures.values() for scope in values} - {"all"})]
    columns = [Column(name, justify="right", no_wrap=True) for name in (*scopes, "n")]
    table = Table(Column("field", no_wrap=True), "measure", *columns, padding=0)
    for name in sorted(figures, key=lambda name: _ORDER.index(name.partition(".")[0])):
        values = figures[name]
        measure = "F1" if "f1" in values["all"] else "right"
        cells = [_cell(values.get(scope)) for scope in scopes]
        table.add_row(name, measure, *cells, f"{values['all']['n']:.0f}")
    table_console().print(table)


def _cell(figure: dict[str, float] | None) -> str:
    return "" if figure is None else f"{figure.get('f1', figure.get('acc', 0.0)):.3f}"
