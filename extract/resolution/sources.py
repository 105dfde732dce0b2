"""Articles that report one original: the same source address, however it is written, or a translation."""

from __future__ import annotations

import re
import zlib
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from sys import intern
from typing import TYPE_CHECKING, Protocol
from urllib.parse import parse_qsl, urlencode

import numpy as np
from numpy.typing import NDArray

from extract.article import Article
from extract.groups import Members, components, groups_of, hashed
from extract.web_address import address_parts

if TYPE_CHECKING:
    Shingles = array[int]
else:
    Shingles = array  # 3.11 cannot subscribe it, and the facts are read back by their annotations

# What a link carries for those who count visits: no part of the report's address.
_TRACKING = ("utm_", "fbclid", "gclid", "zarsrc")
# The number by which a site keeps a report: what its address ends with. No day (20250812).
_REPORT_NUMBER = re.compile(r"(?<![0-9])(?!(?:19|20)\d{6}(?!\d))(\d{5,})(?:\.\w{2,5})?$")
_NUMBER = re.compile(r"\d+")
_THOUSANDS = re.compile(r"(?<=\d)[.,\u066b\u066c\u00a0\u202f](?=\d{3}(?!\d))")
_RUN = 3
# A translation repeats the numbers of its original; two reports of one event share a third of them at most.
_KEPT, _LEAST_KEPT = 0.5, 8
# How many of an article's least hashes it is compared by, and how many articles may share one, or a source.
_SKETCH, _CROWD = 6, 100


class Sourced(Protocol):
    """What of an article tells its siblings."""

    @property
    def language(self) -> str:
        """ISO 639-1 code."""

    @property
    def source(self) -> str:
        """Its source key."""

    @property
    def shingles(self) -> Shingles:
        """The hashes of its runs of numbers."""


def source_key(article: Article) -> str:
    """Return what an article shares with its siblings: its source address without scheme, `www.`, last
    slash, fragment and tracking, or the site and the number by which it keeps the report; the article's own
    id where it has none, or none but a site's front page."""
    parts = address_parts(article.source_url)
    if parts is None:
        return article.article_id
    host = parts.netloc.lower().removeprefix("www.").removeprefix("m.")
    path = parts.path.rstrip("/")
    numbered = _REPORT_NUMBER.search(path)
    if numbered:
        return f"{host}#{numbered[1]}"
    told = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not k.startswith(_TRACKING)]
    query = f"?{urlencode(sorted(told))}" if told else ""
    return f"{host}{path}{query}" if path or query else article.article_id


def number_shingles(text: str) -> Shingles:
    """Return the hashes of each three numbers that follow one another in a text, sorted, each once."""
    digits = _NUMBER.findall(_THOUSANDS.sub("", text))
    numbers = [str(int(d)) for d in digits if len(d) < 20]
    runs = (" ".join(numbers[i : i + _RUN]) for i in range(len(numbers) - _RUN + 1))
    return array("I", sorted({zlib.crc32(run.encode()) for run in runs}))


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

    def members(self, family: int) -> Sequence[int]:
        """Return the articles of a family, ascending."""
        return self._members.of(family)


class FamilyFinder:
    """Finds families among articles that it is shown one by one."""

    def __init__(self) -> None:
        self._sources = array("Q")
        self._languages: list[str] = []
        self._sketches = array("Q")

    def add(self, article: Sourced) -> None:
        """Take the next article."""
        number = len(self._languages)
        self._sources.append(hashed(article.source))
        self._languages.append(intern(article.language))
        if len(article.shingles) >= _LEAST_KEPT:
            self._sketches.extend(least << 32 | number for least in article.shingles[:_SKETCH])

    def families(self, articles: Sequence[Sourced]) -> Families:
        """Return the families of the articles, which are those that were taken."""
        of = array("i", components(len(self._languages), self._related(articles)).tolist())
        return Families(of, Members(of, len(of)))

    def _related(self, articles: Sequence[Sourced]) -> Iterator[tuple[int, int]]:
        """Yield pairs of articles that report one original."""
        for same in groups_of(np.asarray(self._sources)):
            # An address that more articles credit is of a page that changes, such as a section's.
            if len(same) <= _CROWD:
                yield from ((same[0], other) for other in same[1:])
        for a, b in _neighbours(np.asarray(self._sketches)):
            apart = self._languages[a] != self._languages[b] and self._sources[a] != self._sources[b]
            if apart and _repeats(articles[a].shingles, articles[b].shingles):
                yield a, b


def _neighbours(sketches: NDArray[np.uint64]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of articles that share one of their least hashes, each once, the lesser first."""
    sketches.sort()
    found: set[tuple[int, int]] = set()
    for same in groups_of(sketches >> np.uint64(32)):
        # A run that a hundred articles have, such as the date of a law, tells nothing.
        if len(same) <= _CROWD:
            members = [int(sketches[i]) & 0xFFFFFFFF for i in same]
            found.update(combinations(members, 2))
    yield from sorted(found)


def _repeats(a: Shingles, b: Shingles) -> bool:
    common = len(set(a).intersection(b))
    return common >= _LEAST_KEPT and common >= _KEPT * max(len(a), len(b))
