"""The files that a set of tables consists of."""

from __future__ import annotations

from extract.schemas import TABLES

DATAPACKAGE = "datapackage.json"


def file_names() -> list[str]:
    """Return the names of all files that a set of tables consists of."""
    return [f"{name}.{kind}" for name in TABLES for kind in ("csv", "parquet")] + [DATAPACKAGE]
