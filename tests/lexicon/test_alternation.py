"""Expressions for any of many words."""

from __future__ import annotations

import re

import pytest

from extract.lexicon.alternation import any_word, by_first


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (("thứ", "thứ nhất", "thứ hai"), "thứ hai", "thứ hai"),
        (("thứ", "thứ nhất", "thứ hai"), "thứ ba", "thứ"),
        (("перший", "перша", "перше"), "перша", "перша"),
        (("الأول", "الأولى"), "الأولى", "الأولى"),
        (("v.b", "v"), "vxb", "v"),
        ((), "x", None),
    ],
)
def test_the_longest_word_that_stands_there_is_found(
    words: tuple[str, ...], text: str, found: str | None
) -> None:
    match = re.match(any_word(words), text)
    assert (match.group() if match else None) == found


@pytest.mark.parametrize(
    ("ways", "text", "found"),
    [
        (("số hiệu", "số", "mang số"), "mang số 5, đấusố 6, số 7, số hiệu 8", ["mang số", "số", "số hiệu"]),
        ((r"\+", "a"), "+ a+ +", ["+", "a", "+"]),
        (("رقم", "رقمه"), "رقم وبرقم رقم", ["رقم", "رقم"]),
    ],
)
def test_a_word_opens_only_where_no_other_goes_on(ways: tuple[str, ...], text: str, found: list[str]) -> None:
    assert re.findall(by_first(ways), text) == found


def test_what_stands_before_is_asked_of_the_text_before_the_first_character() -> None:
    pattern = by_first(["số"], r"(?<=: {})")
    assert [m.start() for m in re.finditer(pattern, "số 1: số 2")] == [6]
