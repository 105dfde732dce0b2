"""`extract query`: SQL over the tables of a run."""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from extract.commands.errors import WrongCallError
from extract.commands.finished_run import check_run

if TYPE_CHECKING:
    import duckdb

_SHOWN = 100
# A table with less room for each column is shown row by row instead.
_NARROWEST = 10


def query(
    sql: Annotated[str, typer.Argument(metavar="SQL", help="A query in the SQL of DuckDB.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The output folder of a run.")] = Path("data/out"),
    as_csv: Annotated[bool, typer.Option("--csv", help="All rows as CSV, for other programs.")] = False,
) -> None:
    """Run SQL over the tables of a run and print what it gives.

    Tables and columns are those of docs/tables.md; `SHOW TABLES` and `DESCRIBE meetings` list them. Nothing
    is changed, and the query reaches no other file. The first 100 rows are shown.
    """
    check_run(out)
    if not sql.strip(" \n\t;"):
        raise WrongCallError('the query is empty; give one, such as "SELECT * FROM meetings"')
    import duckdb

    from extract.exports.database import open_tables
    from extract.tables.store import current_folder

    try:
        connection = open_tables(current_folder(out))
    except duckdb.Error as error:
        raise WrongCallError(f"the tables of {out} cannot be read: {_line(error)}") from None
    try:
        result = connection.execute(sql)
        names = [column[0] for column in result.description or ()]
        if as_csv:
            _write_csv(names, result)
        else:
            _print(names, result.fetchmany(_SHOWN + 1))
    except duckdb.Error as error:
        raise WrongCallError(f"the query does not work: {_line(error)}") from None
    finally:
        connection.close()


def _line(error: Exception) -> str:
    """Return what DuckDB says in one line: the message and what it proposes, not the drawing of where."""
    lines = [line.strip() for line in str(error).splitlines()]
    kept = [line for line in lines if line and not line.startswith(("LINE ", "^"))]
    return "; ".join(kept)


def _write_csv(names: list[str], result: duckdb.DuckDBPyConnection) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    while rows := result.fetchmany(10_000):
        writer.writerows(rows)


def _print(names: list[str], rows: list[tuple[Any, ...]]) -> None:
    from rich.table import Column, Table

    from extract.commands.printing import printable, table_console

    console = table_console()
    if len(names) * _NARROWEST > console.width:
        table = Table(Column(no_wrap=True), Column(overflow="fold"), show_header=False)
        for row in rows[:_SHOWN]:
            for name, value in zip(names, row, strict=True):
                table.add_row(name, printable("" if value is None else str(value)))
            table.add_section()
    else:
        table = Table(*(Column(name, overflow="fold") for name in names))
        for row in rows[:_SHOWN]:
            table.add_row(*(printable("" if value is None else str(value)) for value in row))
    console.print(table)
    if len(rows) > _SHOWN:
        print(f"the first {_SHOWN} rows; add LIMIT and OFFSET, or --csv for all of them")
