"""The tables of a run that a command is pointed at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from extract.commands.errors import WrongCallError

if TYPE_CHECKING:
    from extract.schemas import Row


def rows_of(out: Path) -> dict[str, list[Row]]:
    """Return the tables of `out` as checked rows. Raises WrongCallError if it does not hold a run of now."""
    check_run(out)
    from pydantic import ValidationError

    from extract.tables.read import read_rows

    try:
        return read_rows(out)
    except FileNotFoundError:
        raise _no_run(out) from None
    except (ValidationError, OSError, ValueError):
        raise WrongCallError(
            f"{out} holds tables of another version or damaged ones; write them anew with `extract run`"
        ) from None


def check_run(out: Path) -> None:
    """Raise WrongCallError if `out` is no folder with the tables of a run."""
    try:
        if not out.exists():
            raise WrongCallError(f"{out} does not exist; give the output folder of `extract run`")
        if not out.is_dir():
            raise WrongCallError(f"{out} is a file; give the output folder of `extract run`")
        if not (out / "articles.parquet").exists():
            raise _no_run(out)
    except OSError as error:
        raise WrongCallError(f"{out} cannot be read: {error.strerror}; give one that may be read") from None


def _no_run(out: Path) -> WrongCallError:
    return WrongCallError(f"{out} does not hold the tables of a run; write them with `extract run`")
