"""Join the lines of a text that a mail client or `fold` broke at a fixed width into paragraphs.

Whoever breaks lines at a width fills each of them: the first word of the next line would not have gone into
the line before. So the width is the one at which most lines are full, a line that is not full ends a
paragraph, and a text in which lines that end no sentence are not full was written in lines as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from extract.parsers.furniture import behind_label, fold_line, is_credit, is_only, without_credit
from extract.parsers.publication import read_publication

_NARROWEST = 36
_WIDEST = 132
# So many lines that end no sentence must be full, and so large a share of all that end none.
_FEWEST = 2
_SHARE = 0.75
# So many times more lines must be within the width than beyond it.
_WITHIN = 8
# A letter of several bytes that stood at the edge was moved to one side.
_TOLERANCE = 3
# Where words are cut, so large a share of the lines, and so many where none is seen to have been cut at a
# space, are of one length; and so small a share was cut at a space.
_CUT_SHARE = 0.85
_FEWEST_CUT = 3
_FEWEST_CUT_UNSEEN = 6
_AT_SPACES = 0.85
# How many lines from the top are read as headline and publication line.
_HEAD = 8
_BULLET = re.compile(r"\s*(?:[*•■▪●+–—-]|[\d٠-٩۰-۹]{1,2}\s*[.)-]\s|[a-zđ]\)\s)")
_CLOSED = re.compile(r"[.!?؟…:;؛]['\"»”)\]]*\s*$")
_SPLIT_WORD = re.compile(r"\w[-/]$")


@dataclass(frozen=True, slots=True)
class _Lines:
    """The lines of a text with their lengths, in characters or in bytes, and the positions of those that
    another line follows without a blank one between."""

    texts: Sequence[str]
    encoded: bool
    lengths: Sequence[int]
    first_words: Sequence[int]
    followed: Sequence[int]

    def is_full(self, at: int, width: int) -> bool:
        """Tell whether the first word of the next line does not go into the line, or is split off it."""
        if _SPLIT_WORD.search(self.texts[at]):
            return True
        return self.lengths[at] <= width < self.lengths[at] + self.first_words[at + 1]


def unwrap(text: str) -> str:
    """Return a text with its broken lines joined; one whose lines are as they were written is unchanged."""
    texts = text.split("\n")
    if len(texts) < _FEWEST or not text.strip() or len(text) > _WIDEST * len(texts):
        return text
    found = [(_full(lines, width), lines, width) for lines in _measured(texts) if (width := _width(lines))]
    joined, lines, width = max(found, key=lambda f: len(f[0]), default=(set(), None, 0))
    if lines is None or not joined:
        return text
    cut = _is_cut(lines, joined, width)
    out: list[str] = []
    for at, line in enumerate(texts):
        if at - 1 in joined:
            out[-1] += _between(out[-1], line, cut)
        else:
            out.append(line)
    return "\n".join(out)


def _measured(texts: Sequence[str]) -> list[_Lines]:
    filled = [bool(t) and not t.isspace() for t in texts]
    followed = [n for n in range(len(texts) - 1) if filled[n] and filled[n + 1]]
    if len(followed) < _FEWEST:
        return []
    first = [next(iter(t.split(None, 1)), "") for t in texts]
    characters = _Lines(texts, False, [len(t.rstrip()) for t in texts], [len(w) + 1 for w in first], followed)
    if all(t.isascii() for t in texts):
        return [characters]
    # Older tools count bytes.
    sizes = [len(t.rstrip().encode()) for t in texts]
    return [characters, _Lines(texts, True, sizes, [len(w.encode()) + 1 for w in first], followed)]


def _width(lines: _Lines) -> int | None:
    """Return the width at which most lines are full, if the text is broken at one."""
    widest = _WIDEST * (2 if lines.encoded else 1)
    if _is_broken_at_none(lines, widest):
        return None
    steps = [0] * (widest + 2)
    for at in lines.followed:
        steps[min(lines.lengths[at], widest + 1)] += 1
        steps[min(lines.lengths[at] + lines.first_words[at + 1], widest + 1)] -= 1
    counts = list(accumulate(steps))[: widest + 1]
    width = max(range(_NARROWEST, widest + 1), key=lambda w: (counts[w], -w))
    first = next(n for n, length in enumerate(lines.lengths) if length)  # the headline may be longer
    beyond = sum(length > width + _TOLERANCE for length in lines.lengths[first + 1 :])
    within = sum(0 < length <= width + _TOLERANCE for length in lines.lengths)
    if counts[width] < _FEWEST or beyond * _WITHIN > within:
        return None
    return width


def _is_broken_at_none(lines: _Lines, widest: int) -> bool:
    """Tell whether too many lines are beyond the greatest width, as in any text of whole paragraphs."""
    lengths = [length for length in lines.lengths if length]
    beyond = sum(length > widest + _TOLERANCE for length in lengths[1:])
    return beyond * _WITHIN > len(lengths) - beyond


def _full(lines: _Lines, width: int) -> set[int]:
    """Return the positions of the lines that the next one continues; none if the text is not broken."""
    open_lines = [
        at for at in lines.followed if not _parts(lines, at) and not _CLOSED.search(lines.texts[at])
    ]
    full = [at for at in open_lines if lines.is_full(at, width)]
    if len(full) < _FEWEST or len(full) < _SHARE * len(open_lines):
        return set()
    spaced = any(not t.strip() for t in lines.texts[1:-1])
    closed = [
        at
        for at in lines.followed
        if spaced
        and lines.is_full(at, width)
        and _CLOSED.search(lines.texts[at])
        and not _parts(lines, at)
        and not _BULLET.match(lines.texts[at + 1])
    ]
    return {*full, *closed} - _headlines(lines, spaced)


def _headlines(lines: _Lines, spaced: bool) -> set[int]:
    """Return the first line, as one that the next does not continue, unless it plainly goes on there."""
    first = next(n for n, t in enumerate(lines.texts) if t.strip())
    end = next((n for n, t in enumerate(lines.texts[first:], first) if not t.strip()), len(lines.texts))
    goes_on = lines.texts[first + 1 : first + 2] and lines.texts[first + 1].lstrip()[:1].islower()
    return set() if goes_on or (spaced and end - first <= _FEWEST + 1) else {first}


def _parts(lines: _Lines, at: int) -> bool:
    """Tell whether a line, or the next one, is no running text: publication line, credit, label, paragraph
    set in."""
    line, following = lines.texts[at], lines.texts[at + 1]
    if _indent(following) > _indent(line) + 1 and not _BULLET.match(line):
        return True
    if _BULLET.match(line) and _BULLET.match(following):
        return True
    if at < _HEAD and (read_publication(line.strip()) or read_publication(following.strip())):
        return True
    if without_credit(line) is not None or is_credit(following):
        return True
    return any(_is_label(x) for x in (line, following))


def _is_label(line: str) -> bool:
    folded = fold_line(line.strip())
    labelled = (behind_label(folded, key) is not None for key in ("sources", "tags"))
    return any(labelled) or any(is_only(folded, key) for key in ("related", "comments", "endings", "menus"))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_cut(lines: _Lines, joined: set[int], width: int) -> bool:
    """Tell whether lines were cut at the width even within a word.

    Each has the same length then, spaces counted, and some, not most, were cut at a space, which stays at
    the edge.
    """
    sizes = [len(lines.texts[at].encode() if lines.encoded else lines.texts[at]) for at in joined]
    least = width - (_TOLERANCE if lines.encoded else 0)
    equal = sum(least <= size <= width for size in sizes)
    edges = sum(lines.texts[at][-1:].isspace() or lines.texts[at + 1][:1].isspace() for at in joined)
    if equal < _CUT_SHARE * len(sizes) or edges > _AT_SPACES * len(sizes):
        return False
    return equal >= (_FEWEST_CUT if edges else _FEWEST_CUT_UNSEEN) and (edges > 0 or not lines.encoded)


def _between(before: str, line: str, cut: bool) -> str:
    """Return a line with what parts it from the one before: nothing within a word or a number."""
    if cut:
        return line
    return line.strip() if _SPLIT_WORD.search(before) else f" {line.strip()}"
