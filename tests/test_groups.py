"""Groups of numbers as columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from extract.groups import groups_of, together


@pytest.mark.parametrize(
    ("keys", "expected"),
    [([], []), ([5], []), ([5, 4], []), ([5, 4, 5, 4, 3, 4], [[1, 3, 5], [0, 2]])],
)
def test_equal_keys_make_groups_where_there_are_several(keys: Sequence[int], expected: object) -> None:
    found = groups_of(np.array(keys, np.int64))
    assert list(found) == expected
    assert len(found) == len(expected)


def test_groups_in_a_row_keep_their_members() -> None:
    first, second = groups_of(np.array([1, 1, 2])), groups_of(np.array([3, 4, 4, 3]))
    none = groups_of(np.zeros(0, np.int64))
    named = second.named(np.array([10, 11, 12, 13]))
    both = together((first, none, named))
    assert list(both) == [[0, 1], [10, 13], [11, 12]]
    assert both.pairs.tolist() == [[0, 0], [0, 1], [10, 10], [10, 13], [11, 11], [11, 12]]
