"""Which series a serial of an issuer is of."""

from __future__ import annotations

from datetime import date

import pytest

from extract.documents.codebook import document_types, issuers, key
from extract.documents.series import is_dated, is_plain, types_of
from extract.lexicon import shared_table


@pytest.mark.parametrize(
    ("issuer", "type_code", "serial", "on", "plain"),
    [
        ("TTg", "QĐ", 749, None, True),
        ("TTg", "QĐ", 50, None, False),
        ("TTg", "KL", 5, None, False),
        ("CP", "NQ", 25, date(2023, 2, 1), True),
        ("CP", "NQ", 25, date(2025, 6, 1), False),
        ("CP", "NQ", 71, date(2025, 6, 1), True),
        ("CP", "NQ", 25, None, True),
        ("UBND", "KH", 5, None, True),
        ("QH", "NQ", 5, None, False),
    ],
)
def test_plain_numbers(issuer: str, type_code: str, serial: int, on: date | None, plain: bool) -> None:
    assert is_plain(issuer, type_code, serial, on) is plain


@pytest.mark.parametrize(
    ("issuer", "type_code", "serial", "year", "dated"),
    [
        ("TTg", "QĐ", 20, 2025, True),
        ("TTg", "QĐ", 749, 2025, False),
        ("CP", "NQ", 1, 2017, False),
        ("CP", "NQ", 1, 2026, True),
        ("UBND", "QĐ", 12, 2024, True),
        ("BTC", "TT", 78, 2021, True),
        ("BTC", "KH", 78, 2021, False),
    ],
)
def test_numbers_with_the_year(issuer: str, type_code: str, serial: int, year: int, dated: bool) -> None:
    assert is_dated(issuer, type_code, serial, year, state=True) is dated


def test_only_the_state_has_series_of_all_its_issuers() -> None:
    assert not is_dated("TU", "TT", 5, 2024, state=False)


def test_what_an_issuer_numbers() -> None:
    assert types_of("TTg") == {"QĐ", "CT", "CĐ"}


@pytest.mark.parametrize("row", shared_table("number_series"), ids=lambda r: f"{r['issuer']} {r['type']}")
def test_every_series_is_of_a_known_issuer_and_type(row: dict[str, str]) -> None:
    assert row["issuer"] == "*" or key(row["issuer"]) in issuers()
    assert row["type"] == "*" or row["type"] in document_types()
    assert (row["form"] == "none") is (row["type"] == "*")
