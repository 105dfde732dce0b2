"""The description of a run's tables for readers (docs/tables.md)."""

from __future__ import annotations

import inspect

from extract.schemas import TABLES
from extract.schemas.column import Column, columns
from extract.schemas.examples import EXAMPLES
from extract.schemas.row import Row

_HEAD = """\
# The tables of a run

<!-- Written by `python cli.py schema`; the definitions are in extract/schemas. -->

A run writes each table twice into the output folder: `<table>.csv` (UTF-8, RFC 4180, header row, lines end
with CR LF) and `<table>.parquet` (typed, zstd). `datapackage.json` beside them describes the CSV files for
programs. An unknown value is an empty cell in CSV and null in Parquet. Dates are ISO 8601, languages
ISO 639-1, text is NFC. Offsets count Unicode code points into `texts.text`, end exclusive. The examples
are invented and belong together.

CSV is safe to open in a spreadsheet: text that begins with `=`, `+`, `-`, `@`, a tab or a line break, which a
spreadsheet would run as a formula, has an apostrophe before it (and so has text that begins with apostrophes
and then one of these). `extract.read_tables` takes it off; Parquet has the text as it is.
"""


def tables_markdown() -> str:
    """Return the text of docs/tables.md."""
    sections = [_HEAD, _contents()]
    sections += [_table(name, row_class) for name, row_class in TABLES.items()]
    return "\n".join(sections)


def _contents() -> str:
    lines = ["| table | what a row is |", "|---|---|"]
    lines += [f"| [{name}](#{name}) | {_summary(row_class)} |" for name, row_class in TABLES.items()]
    return "\n".join(lines) + "\n"


def _table(name: str, row_class: type[Row]) -> str:
    lines = [f"## {name}", "", _summary(row_class), ""]
    lines += [f"- {rule}" for rule in _rules(row_class)]
    lines += ["", "| column | type | unknown | meaning | example |", "|---|---|---|---|---|"]
    lines += [_row(column, EXAMPLES[name][column.name]) for column in columns(row_class)]
    return "\n".join(lines) + "\n"


def _rules(row_class: type[Row]) -> list[str]:
    rules = [f"primary key: {_names(row_class.primary_key)}"]
    for key in row_class.foreign_keys:
        rules.append(f"{_names(key.columns)} → {_names(key.target_columns)} of `{key.target}`")
    if row_class.grounded:
        rules.append(f"`texts.text[start:end]` of the article is `{row_class.grounded}`")
    return rules


def _row(column: Column, example: str) -> str:
    meaning = column.description
    if column.values:
        meaning += " One of: " + ", ".join(f"`{value}`" for value in column.values) + "."
    meaning = meaning.replace("|", "\\|")
    shown = example.replace("\n", "⏎")
    unknown = "may be" if column.nullable else ""
    return f"| `{column.name}` | {column.type} | {unknown} | {meaning} | `{shown}` |"


def _summary(row_class: type[Row]) -> str:
    return inspect.cleandoc(row_class.__doc__ or "")


def _names(columns: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in columns)
