"""Documents that a phrase names by title."""

from __future__ import annotations

from datetime import date

import pytest

from extract.documents.codebook import issuers, key
from extract.documents.completion import identify
from extract.documents.stage import find_in_phrase
from extract.lexicon import shared_table


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("theo Luật Nhà giáo mới", "vi", ["73/2025/QH15"]),
        ("Luật Đất đai năm 2024", "vi", ["31/2024/QH15"]),
        ("Luật Đất đai (2013)", "vi", ["45/2013/QH13"]),
        ("Luật Đất đai", "vi", []),  # two laws bear the title
        ("Luật Đất đai số 31/2024/QH15", "vi", ["31/2024/QH15"]),  # cited once, by its number
        ("Nghị quyết Trung ương 11 khóa XIII", "vi", ["60-NQ/TW"]),
        ("ناقش النواب قانون الطاقة الذرية لعام 2025", "ar", ["94/2025/QH15"]),
        ("відповідно до Закону про дані", "uk", ["60/2024/QH15"]),
        ("طبق قانون معلمان", "fa", ["73/2025/QH15"]),
        ("nhà giáo và học sinh", "vi", []),
        ("Nghị quyết Nhà giáo", "vi", []),  # the title belongs to a law
    ],
)
def test_a_title_names_its_document(text: str, language: str, numbers: list[str]) -> None:
    assert [m.number for m in find_in_phrase(text, language)] == numbers


@pytest.mark.parametrize("row", shared_table("titled_documents"), ids=lambda r: r["number"])
def test_each_row_is_a_number_in_normal_form_with_a_day(row: dict[str, str]) -> None:
    identity = identify(row["number"], row["kind"])
    assert key((identity.issuer_code or "").rstrip("0123456789")) in issuers()
    assert identity.year in (None, date.fromisoformat(row["issued_on"]).year)
