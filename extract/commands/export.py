"""`extract export`: the tables of a run for other programs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from extract.commands.errors import WrongCallError
from extract.commands.finished_run import rows_of

if TYPE_CHECKING:
    from extract.schemas import Row


class Form(StrEnum):
    """What the tables are exported to; the value is how the user calls it."""

    duckdb = "duckdb"
    sqlite = "sqlite"
    excel = "excel"
    jsonl = "jsonl"
    ftm = "ftm"


_NAMES = {
    Form.duckdb: "tables.duckdb",
    Form.sqlite: "tables.sqlite",
    Form.excel: "excel",
    Form.jsonl: "articles.jsonl",
    Form.ftm: "entities.ftm.json",
}


def export(
    form: Annotated[
        Form,
        typer.Argument(
            metavar="FORM",
            help="duckdb or sqlite: one database file. excel: CSV for spreadsheets. jsonl: an object per"
            " article. ftm: entities of FollowTheMoney.",
        ),
    ],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The output folder of a run.")] = Path(
        "data/out"
    ),
    file: Annotated[
        Path | None,
        typer.Option("--file", "-f", help="Where it goes; default a file (for excel a folder) in OUT."),
    ] = None,
) -> None:
    """Write the tables of a run in the form of another program.

    An earlier export of the same name is replaced. docs/exports.md shows each form.
    """
    rows = rows_of(out)
    target = file or out / _NAMES[form]
    if form is not Form.excel and target.is_dir():
        raise WrongCallError(f"{target} is a folder; give a file with --file")
    if form is Form.excel and target.exists() and not target.is_dir():
        raise WrongCallError(f"{target} is a file; give a folder with --file")
    try:
        _write(form, rows, out, target)
    except OSError as error:
        raise WrongCallError(
            f"cannot write {target}: {error.strerror or error}; free space or give another --file"
        ) from None
    typer.echo(f"written: {target}")


def _write(form: Form, rows: dict[str, list[Row]], out: Path, target: Path) -> None:
    if form is Form.excel:
        from extract.exports.spreadsheet import write_spreadsheets

        write_spreadsheets(rows, target)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f".{target.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        _write_file(form, rows, out, fresh)
        os.replace(fresh, target)
    finally:
        fresh.unlink(missing_ok=True)


def _write_file(form: Form, rows: dict[str, list[Row]], out: Path, file: Path) -> None:
    match form:
        case Form.duckdb:
            from extract.exports.database import write_duckdb
            from extract.tables.store import current_folder

            write_duckdb(current_folder(out), file)
        case Form.sqlite:
            from extract.exports.database import write_sqlite

            write_sqlite(rows, file)
        case Form.ftm:
            from extract.exports.follow_the_money import entities

            _write_lines(entities(rows), file)
        case _:
            from extract.exports.nested import nested_records

            _write_lines(nested_records(rows), file)


def _write_lines(objects: Iterable[dict[str, Any]], file: Path) -> None:
    with file.open("w", encoding="utf-8") as lines:
        for item in objects:
            lines.write(json.dumps(item, ensure_ascii=False) + "\n")
