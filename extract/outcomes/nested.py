"""The sketches and cells of articles as columns of a Parquet file: of cells a list, of each cell a field."""

from __future__ import annotations

from extract.list_columns import fields_of
from extract.resolution.cells import ArticleCells
from extract.resolution.sketches import SKETCH


def of_sketch(field: str) -> str:
    """Return the name of the column for a field of sketches."""
    return f"sketch_{field}"


SKETCHES = {of_sketch(field): kept for field, kept in SKETCH.items()}
"""The Arrow type of each column for sketches."""

LISTS = fields_of(ArticleCells)
"""The Arrow type of each kind of cells."""
