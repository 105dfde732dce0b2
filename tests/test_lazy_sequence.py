"""Sequences whose items are made when they are asked for."""

from __future__ import annotations

import pytest

from extract.lazy_sequence import LazySequence


class Squares(LazySequence[int]):
    def __len__(self) -> int:
        return 4

    def item(self, at: int) -> int:
        return at * at


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (0, 0),
        (3, 9),
        (-1, 9),
        (slice(1, 3), [1, 4]),
        (slice(None, None, -1), [9, 4, 1, 0]),
        (slice(4, None), []),
    ],
)
def test_items_are_found_as_in_a_list(at: int | slice, expected: int | list[int]) -> None:
    assert Squares()[at] == expected


@pytest.mark.parametrize("at", [4, -5])
def test_there_is_nothing_beyond_the_ends(at: int) -> None:
    with pytest.raises(IndexError):
        Squares()[at]


def test_it_is_gone_through_in_order() -> None:
    assert list(Squares()) == [0, 1, 4, 9]
