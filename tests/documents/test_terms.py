"""The terms of the bodies that number their documents anew with each."""

from __future__ import annotations

from datetime import date

import pytest

from extract.documents.terms import assembly_term, term_of


@pytest.mark.parametrize(
    ("body", "on", "term"),
    [
        ("Party", date(2017, 10, 25), "XII"),
        ("Party", date(2022, 6, 16), "XIII"),
        ("National Assembly", date(2021, 7, 19), "14"),
        ("National Assembly", date(2021, 7, 20), "15"),
        ("Party", date(1990, 1, 1), None),
    ],
)
def test_a_day_falls_in_a_term(body: str, on: date, term: str | None) -> None:
    assert term_of(body, on) == term


@pytest.mark.parametrize(
    ("year", "term"), [(2015, "13"), (2016, None), (2019, "14"), (2025, "15"), (1999, None)]
)
def test_a_year_has_a_term_where_only_one_sat(year: int, term: str | None) -> None:
    assert assembly_term(year) == term
