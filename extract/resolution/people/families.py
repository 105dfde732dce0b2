"""Articles that report one original: the same source address, or translations of one another."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from extract.groups import Members, Numbers, components, groups_of, paired
from extract.list_items import counts_of, flat_numbers
from extract.resolution.sources import LEAST_KEPT, Shingles

# A translation repeats the numbers of its original; two reports of one event share a third of them at most.
_KEPT = 0.5
# How many articles may share one of their least hashes, or a source.
_CROWD = 100
# How many pairs are looked at as objects at once.
_PAIRS = 65_536
_HALF, _LOWER = np.uint64(32), np.uint64(0xFFFFFFFF)


class Sourced(Protocol):
    """What of an article tells its siblings."""

    @property
    def shingles(self) -> Shingles:
        """The hashes of its runs of numbers."""


@dataclass(frozen=True, slots=True)
class Families:
    """Articles that report one original, by their numbers: of one source, or translations of one another.

    `of` is the family of each article, called by its first member.
    """

    of: Sequence[int]
    _members: Members

    def __iter__(self) -> Iterator[Sequence[int]]:
        """Yield the members of each family, in the order of the first of them."""
        for article, family in enumerate(self.of):
            if article == family:
                yield self.members(family)

    @property
    def order(self) -> Numbers:
        """All articles, family by family, ascending in each."""
        return self._members.order

    @property
    def sizes(self) -> NDArray[np.int64]:
        """How many articles each family has."""
        return self._members.sizes[self._members.sizes > 0]

    def members(self, family: int) -> Sequence[int]:
        """Return the articles of a family, ascending."""
        return self._members.of(family)


def families_of(articles: Sequence[Sourced], sketches: pa.Table) -> Families:
    """Return the families of articles with these sketches."""
    of = array("i", components(len(articles), paired(_related(articles, sketches))).tolist())
    return Families(of, Members(of, len(of)))


def _related(articles: Sequence[Sourced], sketches: pa.Table) -> Iterator[tuple[int, int]]:
    """Yield pairs of articles that report one original."""
    sources, languages = (sketches[name].to_numpy() for name in ("source", "language"))
    for same in groups_of(sources):
        # An address that more articles credit is of a page that changes, such as a section's.
        if len(same) <= _CROWD:
            yield from ((same[0], other) for other in same[1:])
    counts, least = counts_of(sketches["least"]), flat_numbers(sketches["least"])
    numbered = least.astype(np.uint64) << np.uint64(32) | np.repeat(
        np.arange(len(counts), dtype=np.uint64), counts
    )
    first, second = _neighbours(numbered)
    apart = (languages[first] != languages[second]) & (sources[first] != sources[second])
    for begin in range(0, len(first), _PAIRS):
        own = slice(begin, begin + _PAIRS)
        for a, b in zip(first[own][apart[own]].tolist(), second[own][apart[own]].tolist(), strict=True):
            if _repeats(articles[a].shingles, articles[b].shingles):
                yield a, b


def _neighbours(sketches: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the pairs of articles that share one of their least hashes, in order, the lesser first.

    `sketches` are least hashes, with the article's number in the lower half of the bits. A million articles
    have millions of pairs, so that they are made as columns.
    """
    sketches.sort()
    hashes, articles = sketches >> _HALF, sketches & _LOWER
    begins = np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1])))
    sizes = np.diff(np.append(begins, len(hashes)))
    # A run that a hundred articles have, such as the date of a law, tells nothing.
    of_few = np.repeat(sizes <= _CROWD, sizes)
    found = [np.zeros(0, np.uint64)]
    for step in range(1, _CROWD):
        same = np.flatnonzero((hashes[step:] == hashes[:-step]) & of_few[step:])
        if not len(same):
            break
        found.append(articles[same] << _HALF | articles[same + step])
    pairs = np.unique(np.concatenate(found))
    return (pairs >> _HALF).astype(np.int64), (pairs & _LOWER).astype(np.int64)


def _repeats(a: Shingles, b: Shingles) -> bool:
    common = len(set(a).intersection(b))
    return common >= LEAST_KEPT and common >= _KEPT * max(len(a), len(b))
