"""The columns of a table, read off its row class."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from extract.schemas.row import Row

ColumnType = Literal["string", "integer", "number", "date"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its type, whether a value may be unknown, and what values it may hold."""

    name: str
    type: ColumnType
    nullable: bool
    values: tuple[str, ...]
    minimum: float | None
    maximum: float | None
    min_length: int | None
    description: str


@cache
def columns(row_class: type[Row]) -> tuple[Column, ...]:
    """Return the columns of a table in order. Raises TypeError for a type that a table cannot hold."""
    properties: dict[str, dict[str, Any]] = row_class.model_json_schema()["properties"]
    return tuple(_column(name, schema) for name, schema in properties.items())


def _column(name: str, schema: dict[str, Any]) -> Column:
    options: list[dict[str, Any]] = schema.get("anyOf", [schema])
    known = [option for option in options if option.get("type") != "null"]
    if len(known) != 1:
        raise TypeError(f"column {name} has several types")
    return Column(
        name=name,
        type=_type(name, known[0]),
        nullable=len(known) < len(options),
        values=tuple(known[0].get("enum", ())),
        minimum=known[0].get("minimum"),
        maximum=known[0].get("maximum"),
        min_length=known[0].get("minLength"),
        description=schema["description"],
    )


def _type(name: str, schema: dict[str, Any]) -> ColumnType:
    match schema:
        case {"type": "string", "format": "date"}:
            return "date"
        case {"type": "string"} if "format" not in schema:
            return "string"
        case {"type": "integer"}:
            return "integer"
        case {"type": "number"}:
            return "number"
    raise TypeError(f"column {name} has no column type: {schema}")
