"""Vietnamese syllables: their parts and today's spelling."""

from __future__ import annotations

import pytest

from extract.people.linking.syllable import is_vietnamese, parse_syllable, plain, standard_spelling


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Nguyễn", ("ng", "uyê", "n")),
        ("Quốc", ("qu", "ô", "c")),
        ("Giang", ("gi", "a", "ng")),
        ("Thủy", ("th", "uy", "")),
        ("Anh", ("", "a", "nh")),
        ("Nghiêm", ("ngh", "iê", "m")),
    ],
)
def test_parts(word: str, parts: tuple[str, str, str]) -> None:
    found = parse_syllable(word)
    assert found is not None
    assert (found.onset, found.nucleus, found.coda) == parts


@pytest.mark.parametrize("word", ["Ksor", "Kđăm", "Smith"])
def test_no_syllable(word: str) -> None:
    assert parse_syllable(word) is None


@pytest.mark.parametrize(
    ("written", "standard"),
    [
        ("Hoà", "Hòa"),
        ("Hòa", "Hòa"),
        ("Hùynh", "Huỳnh"),
        ("Thuý", "Thúy"),
        ("Ho\u0300a", "Hòa"),
        ("Rcom", "Rcom"),
    ],
)
def test_standard_spelling(written: str, standard: str) -> None:
    assert standard_spelling(written) == standard


def test_plain_letters() -> None:
    assert plain("Đặng Thị Hường") == "dang thi huong"


@pytest.mark.parametrize(
    "word", ["Nguyễn", "Quốc", "Giêng", "Gì", "Khuya", "Yến", "Thoọng", "Việt", "Huỳnh", "Phớc"]
)
def test_sounds_that_vietnamese_allows(word: str) -> None:
    assert is_vietnamese(word)


@pytest.mark.parametrize(
    "word", ["Aung", "Suu", "Kyi", "Jim", "Moon", "Park", "Lee", "Annan", "Ksor", "Đắk", "Cat", "Fan"]
)
def test_sounds_that_vietnamese_does_not_allow(word: str) -> None:
    assert not is_vietnamese(word)
