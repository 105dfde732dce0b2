"""Words of which the last begins like an office or a body and which mean none."""

from __future__ import annotations

from extract.roles.vocabulary import Vocabulary
from extract.roles.words import Words


def is_compound(words: Words, at: int, v: Vocabulary) -> bool:
    """Tell whether a word is part of one that means neither office nor body ("cán bộ", "thủ trưởng")."""
    if not at or words.gaps[at] != " ":
        return False
    return f"{words.forms[at - 1]} {words.forms[at]}" in v.compounds
