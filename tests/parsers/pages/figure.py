"""How much of a text was read, and how much else: F1 over runs of words."""

from __future__ import annotations

import re
from collections import Counter

_RUN = 4


def grams(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words of a text, half-spaces kept in their words."""
    words = re.findall(r"[\w\u200c]+", text.casefold())
    return Counter(tuple(words[n : n + _RUN]) for n in range(max(1, len(words) - _RUN + 1)))


def f1(got: str, gold: str) -> float:
    """Return F1 over runs of words."""
    a, b = grams(got), grams(gold)
    return 2 * sum((a & b).values()) / (sum(a.values()) + sum(b.values()))
