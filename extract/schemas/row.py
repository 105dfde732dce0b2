"""What a table is: a class of rows whose annotations are the columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """The values of `columns` stand in `target_columns` of table `target`, unless one of them is null."""

    columns: tuple[str, ...]
    target: str
    target_columns: tuple[str, ...]


class Row(BaseModel):
    """One row of a table, checked when made: right types, closed sets, no unknown column.

    A subclass is the whole definition of its table: annotations are the columns in order, the first
    paragraph of its docstring describes the table. `order` are the columns that sort the written rows;
    `grounded` is the column that repeats `texts.text[start:end]` of the row's article. `summed` is a count:
    rows of one key, from several articles, become one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    primary_key: ClassVar[tuple[str, ...]]
    foreign_keys: ClassVar[tuple[ForeignKey, ...]] = ()
    order: ClassVar[tuple[str, ...]]
    grounded: ClassVar[str | None] = None
    summed: ClassVar[str | None] = None


# An unknown string is null, never "": a CSV cannot tell the two apart.
Text = Annotated[str, Field(min_length=1)]
Offset = Annotated[int, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=1)]
