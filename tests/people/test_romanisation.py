"""Names in ASCII letters: readable, and nothing lost of what is written."""

from __future__ import annotations

import pytest

from extract.people.linking.romanisation import romanised


@pytest.mark.parametrize(
    ("language", "name", "expected"),
    [
        ("fa", "اکبر کریمی", "Akbar Karimi"),
        ("fa", "رضا تقی‌زاده", "Reza Taghizadeh"),
        ("fa", "محمدرضا کیانی", "Mohammadreza Kyani"),
        ("fa", "نعمت‌الله صمدی", "Namtollah Smdi"),
        ("ar", "عادل المطوع", "Adel al-Mtwa"),
        ("ar", "عبدالفتاح سالم", "Abdulftah Salm"),
        ("ar", "فيصل بن خالد آل سعود", "Faisal bin Khaled Al Saud"),
        ("vi", "Đặng Quang Viễn", "Dang Quang Vien"),
        ("uk", "Петро Коваль", "Petro Koval'"),
    ],
)
def test_names_in_ascii(language: str, name: str, expected: str) -> None:
    assert romanised(name, language) == expected


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_alef_is_never_lost(language: str) -> None:
    assert romanised("نادان", language) == "Nadan"
