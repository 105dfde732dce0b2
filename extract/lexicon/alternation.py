"""Expressions for any of many words, written so that a search for them is fast.

A search for an expression that begins with characters skips to where one of them stands; one that begins with
an assertion is tried at every position of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_END = ""

# What is true where no word goes on: {} stands for the character that is asked about.
NO_WORD = r"(?<!\w{})"


def by_first(ways: Iterable[str], before: str = NO_WORD) -> str:
    """Return an expression for any of `ways`, the first that fits: each is one that begins with a character.

    Each is tried only where its character stands. `before` is what must be true of the text before that
    character, {} in its place.
    """
    rests: dict[str, list[str]] = {}
    for way in ways:
        size = 2 if way[0] == "\\" else 1
        rests.setdefault(way[:size], []).append(way[size:])
    return "|".join(f"{c}{before.replace('{}', c)}(?:{'|'.join(behind)})" for c, behind in rests.items())


def any_word(words: Iterable[str]) -> str:
    """Return an expression for any of the words, the longest that stands there; for none if there are none.

    Beginnings that words share are written once, so that hundreds of words cost no more than a few.
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[_END] = {}
    return _branches(tree) if tree else "(?!)"


def _branches(node: dict[str, Any]) -> str:
    ways = [re.escape(c) + _branches(node[c]) for c in sorted(node) if c != _END]
    if not ways:
        return ""
    joined = ways[0] if len(ways) == 1 and _END not in node else f"(?:{'|'.join(ways)})"
    return f"{joined}?" if _END in node else joined
