"""The cost of finding grows with the text, that of linking hardly with the list."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import product

import pytest

from extract.lexicon import language_codes
from extract.people.finder import find_people
from extract.people.linking.candidates import CandidateIndex
from extract.people.linking.frequencies import frequencies

_LENGTH = 16_000
_COMMON = 0.005
_PIECES = {
    "capitals": "Ба ",
    "family names": "Nguyễn ",
    "Arabic family names": "نغوين ",
    "Persian given names": "علی ",
    "initials": "І. ",
    "sons": "محمد بن ",
    "words": "слово ",
    "marks": "\u064b",
    "hyphens": "Ан-",
    "cities": "Thành phố ",
}


def seconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


@pytest.mark.parametrize("language", language_codes())
@pytest.mark.parametrize("piece", _PIECES.values(), ids=_PIECES)
def test_eight_times_the_text_costs_far_less_than_its_square(piece: str, language: str) -> None:
    text = piece * (_LENGTH // len(piece))
    part, whole = (seconds(lambda t=t: find_people(t, language)) for t in (text[: _LENGTH // 8], text))
    assert whole < max(20 * part, 0.1)  # a busy machine may slow either; the square would be 64 times


def test_a_list_of_thousands_costs_little_more_than_one_of_hundreds() -> None:
    by_share = sorted(frequencies(), key=lambda s: (-frequencies()[s].given, s))
    families = [s for s, f in sorted(frequencies().items()) if f.family > _COMMON]
    names = [" ".join(n) for n in product(families, by_share[:15], by_share[:30])]
    renderings = [f"Нгуєн {middle} {name}" for middle in ("Ань", "Мінь") for name in ("Ан", "Хай", "Лам")]
    few, many = (CandidateIndex(pool) for pool in (names[::20], names))
    spent = [seconds(lambda i=i: [i.find(r, "uk") for r in renderings]) for i in (few, many)]
    assert spent[1] < max(10 * spent[0], 0.05)  # the list is 20 times as long
