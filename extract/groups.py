"""Items that share a key, found by sorting: the keys of millions of items take no dictionary."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray


def groups_of(keys: NDArray[np.int64] | NDArray[np.uint64]) -> Iterator[list[int]]:
    """Yield the positions of equal keys, ascending, where there are several of a key; by ascending keys."""
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    begins = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1]))) if len(keys) else order
    sizes = np.diff(np.append(begins, len(keys)))
    for begin, size in zip(begins[sizes > 1].tolist(), sizes[sizes > 1].tolist(), strict=True):
        yield order[begin : begin + size].tolist()
