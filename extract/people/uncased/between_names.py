"""Members of a list of names that only their place tells, in a script without capitals: "A B، X Y، C D".

Where commas part names, what stands between two of them is one too, if its words are of no vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from extract.people.guests.guests import is_unknown
from extract.people.name_words import NameWords
from extract.people.span import Span
from extract.people.tokens import Token

_COMMAS = ("،", ",")
_SHORTEST, _LONGEST = 2, 3
_SHORTEST_WORD = 3


def with_members(
    tokens: Sequence[Token], spans: Iterable[Span], language: str, w: NameWords
) -> Iterator[Span]:
    """Yield the names of a text, in order, and what stands between two of them in a list."""
    before: Span | None = None
    for span in spans:
        if before is not None and _is_member(tokens, before.last + 1, span.first, language, w):
            yield Span(before.last + 1, _end(tokens, span.first, w) - 1, "foreign")
        yield span
        before = span


def _end(tokens: Sequence[Token], behind: int, w: NameWords) -> int:
    """Return where a member ends before the next one: before the word for "and", if that joins them."""
    return behind - 1 if tokens[behind - 1].folded in w.conjunctions else behind


def _is_member(tokens: Sequence[Token], start: int, behind: int, language: str, w: NameWords) -> bool:
    """Tell whether commas part words of no vocabulary from the names around them, the last perhaps "and"."""
    end = _end(tokens, behind, w)
    if not _SHORTEST <= end - start <= _LONGEST or tokens[start].gap.strip() not in _COMMAS:
        return False
    if end == behind and tokens[behind].gap.strip() not in _COMMAS:
        return False
    words = tokens[start:end]
    return all(is_unknown(t, language, w) and len(t.text) >= _SHORTEST_WORD for t in words) and all(
        t.joined for t in words[1:]
    )
