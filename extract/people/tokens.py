"""The words of a text with what stands between them."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import NamedTuple

from extract.lexicon.folding import fold

# A word, captured: a text is split into what stands between words and the words. Agencies of Iran have set
# names between marks of stress, which count as letters.
_TOKEN = re.compile(r"([^\W\d_ˈ]++(?:['’ʼ\u200c\u0300-\u036f\u064b-\u0652\u0640][^\W\d_ˈ]*+)*+)")
_SPACES = (" ", "\u00a0")
_JOINTS = (*_SPACES, "-", " - ")


class Token(NamedTuple):
    """A word at `start`..`end` of the text; `gap` is what stands before it, since the word before."""

    start: int
    end: int
    text: str
    folded: str
    gap: str

    @property
    def spaced(self) -> bool:
        """Whether nothing but a space parts the word from the one before."""
        return self.gap in _SPACES

    @property
    def joined(self) -> bool:
        """Whether nothing but a space or a hyphen parts the word from the one before."""
        return self.gap in _JOINTS


def tokens_of(text: str) -> list[Token]:
    """Return the words of a text in order."""
    out: list[Token] = []
    # A tuple made as such takes half the time; a text has more words than anything else.
    add, make = out.append, tuple.__new__
    folded = fold(text)
    pieces = _TOKEN.split(text)
    end = 0
    for gap, word in zip(pieces[::2], pieces[1::2], strict=False):
        start = end + len(gap)
        end = start + len(word)
        add(make(Token, (start, end, word, folded[start:end], gap)))
    return out


def joined_parts(tokens: list[Token], trailing: Container[str], names: Container[str]) -> list[Token]:
    """Return the words with those made one that are a known name with a space before its last part.

    A name that a half-space holds together ("حشمت‌الله") is as often written with a space.
    """
    ends = [i for i in range(len(tokens) - 1, 0, -1) if tokens[i][3] in trailing and tokens[i].gap == " "]
    out = tokens
    for at in ends:
        first, last = tokens[at - 1], tokens[at]
        folded = f"{first.folded} {last.folded}"
        if folded in names:
            whole = Token(first.start, last.end, f"{first.text} {last.text}", folded, first.gap)
            out = [*out[: at - 1], whole, *out[at + 1 :]]
    return out


def capitalised(tokens: Sequence[Token]) -> list[int]:
    """Return the positions of the words that begin with a capital."""
    return [at for at, token in enumerate(tokens) if token[2][0].isupper()]


def opens_clause(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a sentence or a clause begins with the word."""
    return at == 0 or tokens[at].gap.strip() != "" or "\n" in tokens[at].gap


def word_before(tokens: Sequence[Token], at: int) -> str:
    """Return the word right before, folded; empty if anything but a space or hyphen stands between."""
    return tokens[at - 1].folded if at and tokens[at].gap in _JOINTS else ""


def pair_before(tokens: Sequence[Token], at: int) -> str:
    """Return the two words right before, folded; empty if anything but spaces stands between."""
    joined = at >= 2 and tokens[at].gap in _JOINTS
    return f"{tokens[at - 2].folded} {tokens[at - 1].folded}" if joined else ""


def closes(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a clause ends behind the word: the text ends, or a mark follows."""
    return at + 1 >= len(tokens) or tokens[at + 1].gap.strip() != ""
