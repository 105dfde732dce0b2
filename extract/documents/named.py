"""The words that name one thing, looked for only where one of them may stand."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """The words that name one thing, a country: a text without their `stems` is not searched."""

    pattern: re.Pattern[str]
    stems: frozenset[str]

    def is_in(self, folded: str) -> bool:
        """Tell whether a text names it."""
        return self._may_be_in(folded) and self.pattern.search(folded) is not None

    def times(self, folded: str) -> int:
        """Return how often a text names it."""
        return len(self.pattern.findall(folded)) if self._may_be_in(folded) else 0

    def _may_be_in(self, folded: str) -> bool:
        return any(stem in folded for stem in self.stems)
