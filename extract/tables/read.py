"""Reading a set of tables back, typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pyarrow.parquet as pq

from extract.schemas import TABLES, Row
from extract.schemas.column import Column, columns
from extract.schemas.csv_format import text_of
from extract.tables.store import current_folder

if TYPE_CHECKING:
    import pandas as pd

_T = TypeVar("_T")
_ATTEMPTS = 5


def read_tables(out: Path) -> dict[str, pd.DataFrame]:
    """Return the tables that a run wrote into the folder `out`, as one whole set: table name to DataFrame.

    Text is `str`, whole numbers are `int64` (`Int64` where they may be unknown), dates `datetime64[s]`.
    Reads Parquet, or CSV where a table has no Parquet. Raises FileNotFoundError when a table is missing.
    """
    return _from_whole_set(out, _frame)


def read_rows(out: Path) -> dict[str, list[Row]]:
    """Return the tables of `out` (Parquet) as checked rows, which `validate_tables` and `write_tables` take.

    Raises FileNotFoundError, or pydantic's ValidationError for a value that the schemas do not allow.
    """
    return _from_whole_set(out, _rows)


def _from_whole_set(out: Path, read: Callable[[Path, str], _T]) -> dict[str, _T]:
    for _ in range(_ATTEMPTS):
        folder = current_folder(out)
        try:
            return {name: read(folder, name) for name in TABLES}
        except FileNotFoundError:
            if current_folder(out) == folder:  # else a run has replaced the set meanwhile
                break
    raise FileNotFoundError(f"{out} does not hold the tables of a run")


def _rows(folder: Path, name: str) -> list[Row]:
    table = pq.read_table(folder / f"{name}.parquet")
    return [TABLES[name](**values) for values in table.to_pylist()]


def _frame(folder: Path, name: str) -> pd.DataFrame:
    table_columns = columns(TABLES[name])
    parquet = folder / f"{name}.parquet"
    if parquet.exists():
        table = pq.read_table(parquet)
        frame: pd.DataFrame = table.to_pandas(date_as_object=False, types_mapper=_nullable_integers)
    else:
        frame = _from_csv(folder / f"{name}.csv", table_columns)
    return frame.astype({c.name: _dtype(c) for c in table_columns})


def _nullable_integers(arrow_type: object) -> pd.Int64Dtype | None:
    import pandas as pd  # a run that only writes does without

    # Without it pandas turns whole numbers with unknown ones among them into floats.
    return pd.Int64Dtype() if arrow_type == "int64" else None


def _from_csv(path: Path, table_columns: tuple[Column, ...]) -> pd.DataFrame:
    import pandas as pd

    frame = pd.read_csv(
        path,
        encoding="utf-8",
        dtype={c.name: "str" if c.type == "date" else _dtype(c) for c in table_columns},
        # Only an empty cell is unknown: "NA" and "null" are text.
        keep_default_na=False,
        na_values={c.name: [""] for c in table_columns if c.nullable},
    )
    for column in table_columns:
        if column.type == "date":
            frame[column.name] = pd.to_datetime(frame[column.name], format="%Y-%m-%d")
        elif column.type == "string":
            frame[column.name] = frame[column.name].map(text_of, na_action="ignore")
    return frame


def _dtype(column: Column) -> str:
    if column.type == "integer":
        return "Int64" if column.nullable else "int64"
    return {"string": "str", "number": "float64", "date": "datetime64[s]"}[column.type]
