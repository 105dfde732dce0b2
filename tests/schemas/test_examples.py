"""Every column has an example, and the examples are rows of their tables."""

from __future__ import annotations

import pytest

from extract.schemas import TABLES
from extract.schemas.column import columns
from extract.schemas.examples import EXAMPLES


@pytest.mark.parametrize("table", TABLES)
def test_every_column_has_an_example(table: str) -> None:
    assert list(EXAMPLES[table]) == [column.name for column in columns(TABLES[table])]


@pytest.mark.parametrize("table", TABLES)
def test_examples_make_a_row(table: str) -> None:
    row = TABLES[table].model_validate_strings(EXAMPLES[table])
    assert set(row.model_dump(exclude_none=True)) == set(EXAMPLES[table])


def test_there_is_no_example_of_what_is_no_table() -> None:
    assert set(EXAMPLES) == set(TABLES)


def test_written_forms_are_as_long_as_their_places() -> None:
    for table in TABLES:
        grounded = TABLES[table].grounded
        if grounded:
            example = EXAMPLES[table]
            assert int(example["end"]) - int(example["start"]) == len(example[grounded]), table
