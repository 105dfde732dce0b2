"""Names of guests as the Vietnamese press spells them by ear, syllable by syllable: "Thoong-lun Xi-xu-lít".

Each of their words begins with a capital and has its further syllables, without capitals, behind hyphens. So
are countries spelled ("Ma-lai-xi-a"), which stand before the name; only an office or a word for a person
tells the two from other places.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extract.people.cased.led_names import holds_office, is_called
from extract.people.guests.country_names import is_country
from extract.people.name_words import VIETNAMESE, NameWords, is_hidden
from extract.people.span import Span
from extract.people.tokens import Token, pair_before, word_before

# How many words names have.
_LEAST, _MOST = 2, 4


class Spelt(NamedTuple):
    """Words that are spelt by ear: the name of somebody, or of a place that somebody governs."""

    span: Span
    is_name: bool


def spelt_by_ear(
    tokens: Sequence[Token], capitals: Sequence[int], language: str, w: NameWords
) -> dict[int, Spelt]:
    """Return, by first words, the names behind an office or a word for a person, and the places behind the
    office of who governs them ("Thị trưởng Lốt An-giơ-lét"); `capitals` are the words with capitals.

    Few texts have any: those without a syllable behind a hyphen are not looked through.
    """
    if language != VIETNAMESE or not any(t.gap == "-" and t.text.islower() for t in tokens):
        return {}
    found = ((at, _spelt_at(tokens, at, language, w)) for at in capitals)
    return {at: spelt for at, spelt in found if spelt is not None}


def _spelt_at(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Spelt | None:
    words = _words(tokens, at)
    if all(first == last for first, last in words):
        return None
    if _is_hyphenated(tokens, words, w):
        return Spelt(Span(at, words[1][1], "foreign"), True)
    span = Span(at, words[-1][1], "foreign")
    if any(is_country(tokens, last, language) for _, last in words[:-1]):
        return None  # "Đại sứ Hàn Quốc Choi Young-ho": the name begins behind
    if not w.placed_offices.isdisjoint((word_before(tokens, at), pair_before(tokens, at))):
        return Spelt(span, False)
    if len(words) < _LEAST or is_hidden(tokens, at, w):
        return None
    if is_country(tokens, words[-1][1], language):
        return None
    led = is_called(tokens, at, w) or holds_office(tokens, at, language, w)
    return Spelt(span, True) if led else None


def _is_hyphenated(tokens: Sequence[Token], words: Sequence[tuple[int, int]], w: NameWords) -> bool:
    """Tell whether a family and a given name of two syllables in Latin letters begin the words, which make a
    name with no word before that tells so ("Kim Si-cheol")."""
    if len(words) < _LEAST or tokens[words[0][0]].folded not in w.hyphenating_families:
        return False
    (family, family_end), (first, last) = words[:2]
    return (
        family == family_end and last - first == 1 and all(t.text.isascii() for t in tokens[first : last + 1])
    )


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
