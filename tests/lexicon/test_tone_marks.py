"""The tone mark of oa, oe and uy stands on either vowel."""

import pytest

from extract.lexicon.tone_marks import older_spelling, todays_spelling

PAIRS = [
    ("Hòa Bình", "Hoà Bình"),
    ("Kiến Thụy", "Kiến Thuỵ"),
    ("Ủy ban", "Uỷ ban"),
    ("HÒA", "HOÀ"),
    ("khỏe", "khoẻ"),
    ("lũy kế", "luỹ kế"),
    ("quân ủy", "quân uỷ"),
]


@pytest.mark.parametrize(("today", "older"), PAIRS)
def test_both_ways(today: str, older: str) -> None:
    assert todays_spelling(older) == todays_spelling(today) == today
    assert older_spelling(today) == older_spelling(older) == older


@pytest.mark.parametrize("text", ["quý", "hoàn thành", "Huỳnh", "thuyền", "Luis", "поїхав"])
def test_what_has_one_spelling(text: str) -> None:
    assert todays_spelling(text) == older_spelling(text) == text
