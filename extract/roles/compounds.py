"""Words of which the last begins like an office or a body and which mean none."""

from __future__ import annotations

from collections.abc import Sequence

from extract.roles.vocabulary import Vocabulary
from extract.roles.words import Word


def is_compound(words: Sequence[Word], at: int, v: Vocabulary) -> bool:
    """Tell whether a word is part of one that means neither office nor body ("cán bộ", "thủ trưởng")."""
    if not at or words[at].gap != " ":
        return False
    return f"{words[at - 1].form} {words[at].form}" in v.compounds
