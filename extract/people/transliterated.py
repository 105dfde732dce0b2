"""Names of guests as the Vietnamese press spells them by ear, syllable by syllable: "Thoong-lun Xi-xu-lít".

Each of their words begins with a capital and has its further syllables, without capitals, behind hyphens. So
are countries spelled ("Ma-lai-xi-a"), which stand before the name; only an office or a word for a person
tells the two from other places.
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.people.country_names import is_country
from extract.people.led_names import holds_office, is_called
from extract.people.name_words import NameWords, is_hidden
from extract.people.span import Span
from extract.people.tokens import Token, pair_before, word_before

# How many words names have.
_LEAST, _MOST = 2, 4


def transliterated_span(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the name that begins at a word with a capital, if an office or a word for a person leads it."""
    words = _words(tokens, at)
    if len(words) < _LEAST or all(first == last for first, last in words):
        return None
    if is_hidden(tokens, at, w) or any(is_country(tokens, last, language) for _, last in words):
        return None
    if not (is_called(tokens, at, w) or holds_office(tokens, at, language, w)):
        return None
    return Span(at, words[-1][1], "foreign")


def placed_end(tokens: Sequence[Token], at: int, w: NameWords) -> int:
    """Return where the place so spelt ends that begins at a word behind the office of who governs it, else
    `at` ("Thị trưởng Lốt An-giơ-lét")."""
    if w.placed_offices.isdisjoint((word_before(tokens, at), pair_before(tokens, at))):
        return at
    words = _words(tokens, at)
    return words[-1][1] + 1 if any(first < last for first, last in words) else at


def _words(tokens: Sequence[Token], at: int) -> list[tuple[int, int]]:
    """Return the first and last syllables of the words with capitals from `at` on."""
    words: list[tuple[int, int]] = []
    while at < len(tokens) and len(words) < _MOST and tokens[at].text[0].isupper():
        if words and not tokens[at].spaced:
            break
        first = at
        while at + 1 < len(tokens) and tokens[at + 1].gap == "-" and tokens[at + 1].text.islower():
            at += 1
        words.append((first, at))
        at += 1
    return words
