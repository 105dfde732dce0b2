"""The cost of reading a text grows with its length, whatever is in it."""

from __future__ import annotations

import time

import pytest

from extract.documents.stage import find_in_phrase
from extract.lexicon import language_codes

_LENGTH = 24_000
_PIECES = {
    "digits": "1",
    "Eastern digits": "٥",
    "slashes": "/",
    "letters": "a",
    "capitals": "A-",
    "numbers and slashes": "1/",
    "numbers and hyphens": "12-",
    "numbers and dots": "1.",
    "brackets": "(",
    "spaces": " ",
    "codes": "57-NQ/TW, ",
    "beginnings of codes": "12/AB-",
    "a list of serials": "57, ",
    "nouns": "Nghị quyết số ",
    "Arabic nouns": "القرار رقم ",
    "Ukrainian nouns": "постанова від 1 січня ",
    "Persian numbers": "شماره ",
    "issuers": "của Chính phủ ",
    "dates": "ngày 1/1/2020 ",
}


def seconds(text: str, language: str) -> float:
    times = []
    for _ in range(3):
        began = time.process_time()
        find_in_phrase(text, language)
        times.append(time.process_time() - began)
    return min(times)


@pytest.mark.parametrize("language", language_codes())
@pytest.mark.parametrize("piece", _PIECES.values(), ids=_PIECES)
def test_eight_times_the_text_costs_far_less_than_its_square(piece: str, language: str) -> None:
    text = "Nghị quyết " + piece * (_LENGTH // len(piece))
    part, whole = seconds(text[: _LENGTH // 8], language), seconds(text, language)
    assert whole < max(20 * part, 0.1)  # a busy machine may slow either; the square would be 64 times
