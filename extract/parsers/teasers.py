"""Cut headlines of other articles that stand below an article without a label.

Such a line is made like a headline: it is short, ends no sentence, and stands where the text has ended. So
are captions, and last sentences that lost their full stop; but a caption shows what the article tells of, in
its words, and a last sentence says by its first words that it goes on from what came before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.parsers.draft import Line
from extract.parsers.furniture import fold_line, is_scene, opening, without_credit

_WORD = re.compile(r"[^\W_]+")
_ENDS = re.compile(r"[.!?؟…۔:;؛,،|–—-][\s\"'”»’)\]]*$")
_BEGINS = re.compile(r"[\"“«'(\[*•■|–—\d-]")
# "Moderator: A B", "A B, PhD. in history, head of …": lines of lists of who took part.
_LISTED = re.compile(r"[|:：;؛]|\w\s?\.\s")
_SHORTEST = 24
_LONGEST = 130
_FEWEST_WORDS = 5
# So many lines of text must be before it, and so many teasers are looked at.
_BODY = 2
_MOST = 8
# So many pairs of words of a teaser, and so many of its words, the article does not have.
_NEW_PAIRS = 0.8
_NEW_WORDS = 0.35


def without_teasers(lines: Sequence[Line], ends_text: Sequence[bool]) -> list[Line]:
    """Return the lines without headlines of other articles at their end.

    `ends_text` says for each line whether the text of an article can end with it: a sentence, a signature.
    """
    end = len(lines)
    while end and len(lines) - end < _MOST and not ends_text[end - 1] and _is_title_like(lines[end - 1]):
        end -= 1
    kept = list(lines[:end])
    if end == len(lines) or sum(ends_text[:end]) < _BODY or not ends_text[end - 1]:
        return list(lines)
    words = [_words(line.text) for line in kept]
    known = {w for line in words for w in line}
    pairs = {p for line in words for p in pairwise(line)}
    foreign = [_is_foreign(line.text, known, pairs) for line in lines[end:]]
    return kept if 2 * sum(foreign) >= len(foreign) else list(lines)


def _is_title_like(line: Line) -> bool:
    text = line.text.strip()
    if line.kind not in (None, "heading") or not _SHORTEST <= len(text) <= _LONGEST:
        return False
    if _ENDS.search(text) or _BEGINS.match(text) or len(text.split()) < _FEWEST_WORDS:
        return False
    if _LISTED.search(text) or is_scene(text) or without_credit(text) is not None:
        return False
    return not opening("continuations").match(fold_line(text))


def _is_foreign(text: str, known: set[str], pairs: set[tuple[str, str]]) -> bool:
    """Tell whether a line speaks of something else than the article whose words are given."""
    words = _words(text)
    own = list(pairwise(words))
    return sum(p not in pairs for p in own) >= _NEW_PAIRS * len(own) and sum(
        w not in known for w in words
    ) >= _NEW_WORDS * len(words)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold_line(text))
