"""Names with initials in a script with capitals: "N. Prizvyshche", "Prizvyshche N. N."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.people.span import Span
from extract.people.tokens import Token

_STOP = re.compile(r"\s?\.\s?")
_SHORTEST_SURNAME = 3
_MOST = 3


def initials_at(tokens: Sequence[Token], text: str, at: int) -> Span | None:
    """Return the name of initials and a surname that begins at the word, in either order."""
    if _is_initial(tokens, text, at):
        end = _initials_end(tokens, text, at)
        if end < len(tokens) and _is_surname(tokens[end]) and _STOP.fullmatch(tokens[end].gap):
            return Span(at, end, "foreign")
        return None
    behind = at + 1
    if (
        _is_surname(tokens[at])
        and behind < len(tokens)
        and tokens[behind].spaced
        and _is_initial(tokens, text, behind)
    ):
        last = _initials_end(tokens, text, behind) - 1
        # One initial behind a word is the beginning of the next sentence as often as not.
        if last > behind and not (last + 1 < len(tokens) and _is_surname_of_initials(tokens, last + 1)):
            stop = _STOP.match(text, tokens[last].end)
            return Span(at, last, "foreign", closing=len(stop[0].rstrip()) if stop else 0)
    return None


def _is_initial(tokens: Sequence[Token], text: str, at: int) -> bool:
    word = tokens[at]
    return len(word.text) == 1 and word.text.isupper() and _STOP.match(text, word.end) is not None


def _initials_end(tokens: Sequence[Token], text: str, at: int) -> int:
    """Return the word behind the initials that begin at `at`."""
    end = at + 1
    while end < len(tokens) and end - at < _MOST:
        if not (_STOP.fullmatch(tokens[end].gap) and _is_initial(tokens, text, end)):
            break
        end += 1
    return end


def _is_surname(token: Token) -> bool:
    return len(token.text) >= _SHORTEST_SURNAME and token.text[0].isupper() and token.text[1:].islower()


def _is_surname_of_initials(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a surname stands right behind initials: then they are its own."""
    return _is_surname(tokens[at]) and _STOP.fullmatch(tokens[at].gap) is not None
