"""Where the numbers of a text stand: dates and documents are looked for at them alone."""

from __future__ import annotations

import re
from functools import lru_cache

# A digit first, then that none stands before it: a search skips to the digits of the text.
_FIRST = re.compile(r"\d(?<!\d\d)")


# Each stage asks for the numbers of the text of the article that it looks at.
@lru_cache(maxsize=4)
def number_starts(folded: str) -> tuple[int, ...]:
    """Return in order where the runs of digits of a folded text begin."""
    return tuple([m.start() for m in _FIRST.finditer(folded)])
