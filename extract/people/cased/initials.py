"""Names with initials in a script with capitals: "N. Prizvyshche", "Prizvyshche N. N."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extract.lexicon.folding import fold
from extract.people.cased.case_stems import case_stem
from extract.people.guests.country_names import is_country
from extract.people.linking.spelling import words_of
from extract.people.linking.syllable import is_vietnamese
from extract.people.mention import PersonMention
from extract.people.span import Span
from extract.people.tokens import Token

_STOP = re.compile(r"\s?\.\s?")
_SHORTEST_SURNAME = 3
_MOST = 3
_LONGEST = 5


def initials_at(tokens: Sequence[Token], text: str, at: int) -> Span | None:
    """Return the name of initials and a surname that begins at the word, in either order."""
    if _is_initial(tokens, text, at):
        end = _initials_end(tokens, text, at)
        if end < len(tokens) and _is_surname(tokens[end]) and _STOP.fullmatch(tokens[end].gap):
            return Span(at, end, "foreign")
        return None
    behind = at + 1
    if (
        behind < len(tokens)
        and _is_initial(tokens, text, behind)
        and tokens[behind].spaced
        and _is_surname(tokens[at])
    ):
        last = _initials_end(tokens, text, behind) - 1
        # One initial behind a word is the beginning of the next sentence as often as not.
        if last > behind and not (last + 1 < len(tokens) and _is_surname_of_initials(tokens, last + 1)):
            stop = _STOP.match(text, tokens[last].end)
            return Span(at, last, "foreign", closing=len(stop[0].rstrip()) if stop else 0)
    return None


def initials_of_guest(tokens: Sequence[Token], text: str, at: int) -> Span | None:
    """Return the name of a guest that initials begin in a Vietnamese sentence ("Ấn Độ S. Jaishankar").

    The abbreviation of a place has Vietnamese words behind it ("Q. Tân Bình").
    """
    if not at or not tokens[at].spaced or not _is_initial(tokens, text, at):
        return None
    last = _initials_end(tokens, text, at) - 1
    while last + 1 < len(tokens) and last - at < _LONGEST and _is_foreign(tokens, last + 1, first=last):
        last += 1
    return Span(at, last, "foreign") if len(tokens[last].text) > 1 else None


def _is_foreign(tokens: Sequence[Token], at: int, *, first: int) -> bool:
    parted = _STOP.fullmatch(tokens[at].gap) if len(tokens[first].text) == 1 else tokens[at].spaced
    return bool(parted) and _is_surname(tokens[at]) and not is_vietnamese(tokens[at].text)


def is_guest_of(tokens: Sequence[Token], text: str, at: int, language: str) -> bool:
    """Tell whether the initial behind a country begins the name of a guest from there."""
    if len(tokens[at].text) > 1 or not is_country(tokens, at - 1, language):
        return False
    return initials_of_guest(tokens, text, at) is not None


def in_full(mentions: Sequence[PersonMention], language: str) -> list[PersonMention]:
    """Return the mentions, those with initials under the full name if the text has it of one person alone:
    whose surname it is, and whose given name begins with the first initial.
    """
    written = {id(m): words_of(m.as_written) for m in mentions if m.origin == "foreign"}
    short = {k: words for k, words in written.items() if any(len(word) == 1 for word in words)}
    if not short:
        return list(mentions)
    full = [m for m in mentions if id(m) in written and id(m) not in short and len(written[id(m)]) > 1]
    stems = {id(m): [case_stem(word, language) for word in written[id(m)]] for m in full}
    return [_named_in_full(m, short[id(m)], full, stems, language) if id(m) in short else m for m in mentions]


def _named_in_full(
    mention: PersonMention,
    words: Sequence[str],
    full: Sequence[PersonMention],
    stems: Mapping[int, Sequence[str]],
    language: str,
) -> PersonMention:
    surname = case_stem(max(words, key=len), language)
    initial = fold(next(word for word in words if len(word) == 1))
    bearers: dict[tuple[str, ...], PersonMention] = {}
    for other in full:
        own = stems[id(other)]
        if surname in own and any(s.startswith(initial) for s in own if s != surname):
            bearers.setdefault(tuple(sorted(own)), other)
    return replace(mention, name=next(iter(bearers.values())).name) if len(bearers) == 1 else mention


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
