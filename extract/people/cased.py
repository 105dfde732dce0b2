"""Names in a script with capitals: runs of capitalised words that begin like a name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from extract.lexicon.folding import fold
from extract.people.initials import initials_at
from extract.people.name_edges import foreign_end, is_bare, is_clan, is_phrase, place_end
from extract.people.name_words import (
    VIETNAMESE,
    NameWords,
    is_anchored,
    is_country,
    is_family,
    is_hidden,
    name_words,
    place_phrases,
)
from extract.people.native_cased import native_span
from extract.people.rendering import is_syllable
from extract.people.span import Span
from extract.people.syllable import parse_syllable
from extract.people.tokens import Token, closes, word_before

_LONGEST_RUN = 7
_LONGEST_NAME = 5
# How many words a byline has.
_BYLINE = 2
# A number before a name is a house number where a word for a street, quarter or city stands near.
_NUMBER = re.compile(r"(?:^|\D)\d[\d/]*\s*,?\s$")


def cased_spans(tokens: Sequence[Token], text: str, language: str) -> list[Span]:
    """Return the names in order, none overlapping."""
    spans = list(_spans(tokens, text, language))
    if language != VIETNAMESE:
        return spans
    alone = {_words(tokens, s.first, s.last) for s in spans}
    return [replace(s, last=_without_opening(tokens, s, alone)) for s in spans]


def _words(tokens: Sequence[Token], first: int, last: int) -> tuple[str, ...]:
    return tuple(t.folded for t in tokens[first : last + 1])


def _without_opening(tokens: Sequence[Token], span: Span, alone: Container[tuple[str, ...]]) -> int:
    """Return the last word of a name that the next sentence or byline was run into, else its own last word.

    A paragraph may end without a mark. The name stands by itself elsewhere in the text: the rest is no part.
    """
    first, last = span.first, span.last
    if last - first >= _BYLINE + 2 and _words(tokens, first, last - _BYLINE) in alone:
        return last - _BYLINE
    opens = last - first >= 2 and not closes(tokens, last)
    return last - 1 if opens and _words(tokens, first, last - 1) in alone else last


def _spans(tokens: Sequence[Token], text: str, language: str) -> Iterator[Span]:
    w = name_words(language)
    places = [(m.start, m.end) for m in place_phrases(language).find(fold(text))]
    starts = [s for s, _ in places]
    at = 0
    while at < len(tokens):
        if not tokens[at].text[0].isupper():
            at += 1
            continue
        place = bisect_right(starts, tokens[at].start) - 1
        if place >= 0 and tokens[at].start < places[place][1]:
            at += 1
            continue
        initials = initials_at(tokens, text, at) if w.initials else None
        if initials is not None:
            yield initials
            at = initials.last + 1
            continue
        end = _run(tokens, at)
        found = _name_in(tokens, at, end, language, w)
        if found:
            yield found
            at = found.last + 1
        else:
            at = end


def _run(tokens: Sequence[Token], at: int) -> int:
    """Return where the capitalised words end of which `at` is the first; an abbreviation parts them."""
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST_RUN and tokens[end].text[0].isupper():
        if tokens[end].gap not in (" ", "\u00a0", "-") or _parts(tokens[end - 1], tokens[end]):
            break
        end += 1
    return end


def _parts(left: Token, right: Token) -> bool:
    """Tell whether one of two words is an abbreviation, and the other is none."""
    return _is_abbreviation(left.text) != _is_abbreviation(right.text)


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _name_in(tokens: Sequence[Token], first: int, end: int, language: str, w: NameWords) -> Span | None:
    """Return the first name among the words `first`..`end` (exclusive) of a run."""
    beyond = first
    for start in range(first, end):
        beyond = max(beyond, place_end(tokens, start, end, language))
        if start < beyond:
            continue
        leads = tokens[start].folded in w.anchors or is_country(tokens, start, language)
        if (leads and start < end - 1) or _is_ordinary(tokens, first, start, end, w):
            continue
        if start > first and word_before(tokens, first) in w.not_people:
            return None
        if is_hidden(tokens, start, w) or _is_address(tokens, start, end, w):
            if is_family(tokens[start].text, language):
                return None
            continue
        if _begins_vietnamese(tokens, start, end, language):
            if is_phrase(tokens, start, end, w):
                return None
            last = _last_syllable(tokens, start, end, language, w)
            if last == start + 1 and (_is_place(tokens, start, last, w) or is_bare(tokens, last)):
                return None
            if is_clan(tokens, last, w):
                return None
            if last > start:
                return Span(start, last, "vietnamese")
        led = is_anchored(tokens, start, w) or (start > first and is_country(tokens, start - 1, language))
        if led and end - start >= 2:
            last = foreign_end(tokens, end)
            if last >= end or _is_foreign(tokens, start, end, language):
                return Span(start, last, "foreign")
        native = native_span(tokens, first, start, end, language)
        if native is not None:
            return native
    return None


def _is_ordinary(tokens: Sequence[Token], first: int, start: int, end: int, w: NameWords) -> bool:
    """Tell whether the word is part of a pair that is no name."""
    pairs = []
    if start + 1 < end:
        pairs.append(f"{tokens[start].folded} {tokens[start + 1].folded}")
    if start > first or word_before(tokens, start):
        pairs.append(f"{tokens[start - 1].folded} {tokens[start].folded}")
    return any(pair in w.ordinary for pair in pairs)


def _is_address(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> bool:
    """Tell whether a number stands before the words and a quarter or city behind: a street."""
    if not _NUMBER.search(tokens[start].gap) or end >= len(tokens):
        return False
    return tokens[end].folded in w.place_words and tokens[end].gap.strip() in ("", ",")


def _list_head(tokens: Sequence[Token], start: int) -> int:
    """Return where the list of capitalised words that commas part begins: "the communes of A B, C D"."""
    while start > 0 and tokens[start].gap.strip() == "," and tokens[start - 1].text[0].isupper():
        start -= 1
        while start > 0 and tokens[start].gap == " " and tokens[start - 1].text[0].isupper():
            start -= 1
    return start


def _is_place(tokens: Sequence[Token], start: int, last: int, w: NameWords) -> bool:
    """Tell whether a name of two words is a place's: its kind stands before, or in brackets behind."""
    head = _list_head(tokens, start)
    listed = head < start and head > 1 and tokens[head - 2].folded in w.plurals
    if word_before(tokens, head if listed else start) in w.place_words:
        return True
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    return behind is not None and behind.gap.strip() == "(" and behind.folded in w.place_words


def _is_foreign(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    """Tell whether words behind a title can be a foreign name: in Vietnamese not if all are its own words."""
    return language != VIETNAMESE or any(parse_syllable(t.text) is None for t in tokens[start:end])


def _begins_vietnamese(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    word = tokens[start].text
    if len(word) < 2 and language != VIETNAMESE:
        return False
    if is_family(word, language):
        return True
    long = language != VIETNAMESE and end - start >= 3
    return long and all(is_syllable(t.text, language) for t in tokens[start:end])


def _last_syllable(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> int:
    last = start
    for i in range(start + 1, min(end, start + _LONGEST_NAME)):
        if tokens[i].gap == "-" and language == VIETNAMESE:
            break
        if language != VIETNAMESE and not is_syllable(tokens[i].text, language):
            break
        last = i
    opens = tokens[last].folded in w.openers and not closes(tokens, last) and last + 1 == end
    return last - 1 if opens and last - start >= 2 else last
