"""Articles that report one original: the same source address, however it is written, or a translation."""

from __future__ import annotations

import re
import zlib
from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol
from urllib.parse import parse_qsl, urlencode, urlsplit

from extract.article import Article
from extract.resolution.clusters import Clusters

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
# How many of an article's least hashes it is compared by, and how many articles may share one.
_SKETCH, _CROWD = 6, 100


class Sourced(Protocol):
    """What of an article tells its siblings."""

    @property
    def article_id(self) -> str:
        """The article."""

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
    if not article.source_url:
        return article.article_id
    parts = urlsplit(article.source_url.strip())
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


def families(articles: Sequence[Sourced]) -> Mapping[str, str]:
    """Return the family of each article by its id: those of one source, and translations of one another.

    A family is called by the least source key of its members.
    """
    clusters: Clusters[str] = Clusters(a.source for a in articles)
    for a, b in _translations(articles):
        clusters.join(a.source, b.source)
    names = {source: min(members) for members in clusters.sets() for source in members}
    return {a.article_id: names[a.source] for a in articles}


def _translations(articles: Sequence[Sourced]) -> Iterator[tuple[Sourced, Sourced]]:
    by_hash: dict[int, list[Sourced]] = defaultdict(list)
    for article in articles:
        if len(article.shingles) >= _LEAST_KEPT:
            for least in article.shingles[:_SKETCH]:
                by_hash[least].append(article)
    # A run that a hundred articles have, such as the date of a law, tells nothing.
    blocks = [b for b in by_hash.values() if 1 < len(b) <= _CROWD]
    done: set[tuple[str, str]] = set()
    for block in blocks:
        for n, a in enumerate(block):
            for b in block[n + 1 :]:
                pair = (a.article_id, b.article_id)
                if a.language != b.language and a.source != b.source and pair not in done:
                    done.add(pair)
                    if _repeats(a.shingles, b.shingles):
                        yield a, b


def _repeats(a: Shingles, b: Shingles) -> bool:
    common = len(set(a).intersection(b))
    return common >= _LEAST_KEPT and common >= _KEPT * max(len(a), len(b))
