"""What articles that report one original share: the source address, however it is written, and numbers."""

from __future__ import annotations

import re
import zlib
from array import array
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from extract.article import Article
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
# The mark comes first: a pattern that begins by looking behind is tried at every letter.
_THOUSANDS = re.compile(r"[.,\u066b\u066c\u00a0\u202f](?<=\d.)(?=\d{3}(?!\d))")
_RUN = 3
# How many of an article's least hashes it is compared by, and how many it must have to be compared at all.
_SKETCH, LEAST_KEPT = 6, 8


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


def least_hashes(shingles: Shingles) -> Shingles:
    """Return the hashes by which an article is compared, none if its numbers are too few to tell anything."""
    return shingles[: _SKETCH if len(shingles) >= LEAST_KEPT else 0]
