"""Arab and Iranian names: a known given name, then names up to a mark or an ordinary word.

Links (بن، آل، زاده) hold the parts of long names together: "given name son-of given name of-the family".
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.people.name_words import NameWords, is_anchored, name_words
from extract.people.span import Span
from extract.people.tokens import Token, closes, word_before

_LONGEST = 9
# How many words a name has that no link holds together.
_UNLINKED = 3


def native_span(tokens: Sequence[Token], at: int, language: str) -> Span | None:
    """Return the name that begins at the word, if one does."""
    w = name_words(language)
    word = tokens[at]
    # Folding makes one of letters that tell apart ordinary words and names: those must be spelt as listed.
    if word.text.endswith(w.spelt_endings) and word.text not in w.spelt:
        return None
    skip = 1 if word.folded[:1] in w.conjunctions and word.folded[1:] in w.given else 0
    if word.folded[skip:] not in w.given or word_before(tokens, at) in w.not_people:
        return None
    anchored = is_anchored(tokens, at, w)
    last = at
    for i in range(at + 1, min(len(tokens), at + _LONGEST)):
        if not _continues(tokens, at, i, w, anchored):
            break
        last = i
    while last > at and tokens[last].folded in w.links:
        last -= 1
    return Span(at, last, "foreign", skip) if last > at else None


def _continues(tokens: Sequence[Token], at: int, i: int, w: NameWords, anchored: bool) -> bool:
    """Tell whether word `i` is part of the name that begins at `at`."""
    token, before = tokens[i], tokens[i - 1].folded
    if token.gap.strip(" \u00a0\u200c"):
        return False
    if token.folded in w.anchors and not (i == at + 1 and i + 1 < len(tokens) and closes(tokens, i)):
        return False
    if token.folded in w.links:
        return True
    # A half-space joins words: an office may hide in one token (رئیس‌جمهور).
    words = [p for p in token.folded.split() if p not in w.links]
    if any(p in w.ordinary or (len(words) > 1 and p in w.anchors) for p in words):
        return False
    if before in w.links:
        return True
    if i - at == _UNLINKED - 1:
        return anchored or before in w.given
    of_family = token.folded.startswith(w.articles) and tokens[i - 2].folded in w.links
    return i - at < _UNLINKED or of_family
