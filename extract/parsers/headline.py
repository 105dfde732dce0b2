"""Find the headline of a page, and the house that its title names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.lexicon.folding import fold
from extract.parsers.blocks import Block
from extract.parsers.metadata import Metadata

_ONLY_ALNUM = re.compile(r"[\W_]+")
# Shorter texts are in the title of a page by chance, or are the name of the house.
_SHORTEST_TITLE = 20
_HEADINGS = ("h1", "h2", "h3", "h4")
_LONGEST_HOUSE = 60


def squash(text: str) -> str:
    """Return the letters and digits of a text alone, folded: the same text whatever its spaces and marks."""
    return _ONLY_ALNUM.sub("", fold(text).replace("\u200c", ""))


def find_headline(blocks: Sequence[Block], metadata: Metadata) -> tuple[str | None, int | None]:
    """Return the headline and the position of its block."""
    known = squash(metadata.title or "")
    heads = [n for n, b in enumerate(blocks) if b.kind == "headline"]
    for number in heads:
        if known and squash(blocks[number].text) and squash(blocks[number].text) in known:
            return blocks[number].text, number
    if not known:
        named = _named_by_title(blocks, metadata)
        if named is not None:
            return blocks[named].text, named
    same = next((n for n, b in enumerate(blocks) if known and squash(b.text) == known), None)
    if metadata.title:
        return metadata.title, same if same is not None else (heads[0] if heads else None)
    return (blocks[heads[0]].text, heads[0]) if heads else (None, None)


def _named_by_title(blocks: Sequence[Block], metadata: Metadata) -> int | None:
    """Return the position of the block that the title of the page holds: a heading, else the longest text."""
    title = squash(metadata.page_title or "")
    held = [
        n for n, b in enumerate(blocks) if len(squash(b.text)) >= _SHORTEST_TITLE and squash(b.text) in title
    ]
    return max(held, key=lambda n: (blocks[n].tag in _HEADINGS, len(blocks[n].text), -n), default=None)


def house_in_title(metadata: Metadata, headline: str | None) -> str | None:
    """Return what stands beside the headline in the title of the page: "Headline - Section - House"."""
    if not metadata.page_title or not headline or headline not in metadata.page_title:
        return None
    before, _, after = metadata.page_title.partition(headline)
    parts = [
        p.strip()
        for p in re.split(r"\s[-–—|•:»]\s?|\s?[|•»]\s?|^[-–—|:]\s", after or f" {before}")
        if p.strip()
    ]
    name = (parts[-1] if after else parts[0]) if parts else ""
    return name.strip(" -–—|•:»") if 2 <= len(name) <= _LONGEST_HOUSE else None
