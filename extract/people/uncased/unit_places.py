"""Places behind words for a unit, in a script without capitals: which words are no part of a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.linking.rendering import is_syllable
from extract.people.name_words import NameWords, is_family, name_words, unit_names
from extract.people.tokens import Token, word_before

# Most names of Vietnamese provinces and communes are of two syllables, of people of three.
_UNIT_WORDS = 2
_UNIT_PERSON = 3
_LONGEST_PLACE = 4


def syllables_end(tokens: Sequence[Token], at: int, language: str) -> int:
    """Return the word behind the syllables that follow one another from a word on."""
    end = at + 1
    while end < len(tokens) and tokens[end].spaced and is_syllable(tokens[end].text, language):
        end += 1
    return end


def behind_unit(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> int:
    """Return how many words at `at`, behind a word for a province or commune, are no person's name.

    "رئيس اللجنة الشعبية لبلدية X Y" and the name of whoever heads it stand side by side: a known name of a
    place is read as such, an unknown one has two syllables, as most have, where a family name follows.
    """
    before = word_before(tokens, at)
    if not before or not (before in w.units or (before[:1] in w.glued and before[1:] in w.units)):
        return 0
    end = syllables_end(tokens, at, language)
    longest = end - at - 2
    known = (
        size
        for size in range(longest, 0, -1)
        if " ".join(t.folded for t in tokens[at : at + size]) in unit_names(language)
    )
    size = next(known, 0)
    if size and is_family(tokens[at + size].text, language):
        return size
    if end - at - _UNIT_PERSON >= _UNIT_WORDS and is_family(tokens[at + _UNIT_WORDS].text, language):
        return _UNIT_WORDS
    return end - at


def provinces_end(tokens: Sequence[Token], at: int, language: str) -> int:
    """Return the word behind the provinces that a word for one or two of them leads ("لمقاطعتي … و…")."""
    end = _province_end(tokens, at, language)
    joints = name_words(language).conjunctions
    while end > at and end < len(tokens) and tokens[end].spaced and tokens[end].folded[:1] in joints:
        further = _province_end(tokens, end, language, 1)
        if further == end:
            break
        end = further
    return end


def _province_end(tokens: Sequence[Token], at: int, language: str, skip: int = 0) -> int:
    """Return the word behind a province's name that a word for province or city leads, else `at`.

    So many letters of its first word are skipped, which are "and".

    What stands behind may be a name: "رئیس کمیته مردمی شهر کان تو ترونگ وان خای".
    """
    if not tokens[at].spaced:
        return at
    words, provinces = tokens[at : at + _LONGEST_PLACE], unit_names(language)
    for size in range(len(words), 0, -1):
        spaced = all(t.spaced for t in words[1:size])
        if spaced and " ".join(t.folded for t in words[:size])[skip:] in provinces:
            return at + size
    return at


@cache
def words_for_units(language: str) -> frozenset[str]:
    """Return the words for a province or city in all forms, whatever is glued to them."""
    levels = language_yaml(language, "roles")["levels"]
    words = {fold(way) for key in ("Provincial", "City") for way in levels[key]}
    w = name_words(language)
    if not w.articles:
        return frozenset(words)
    # The dual and the plural, and what is glued to a word: "لمقاطعتي", "ومدن".
    stems = tuple(word[:-1] for word in words)
    forms = {*words, *(unit for unit in w.units if unit.startswith(stems))}
    glued = ("", *(a + b for a in ("", *w.conjunctions) for b in ("", *w.glued)))
    return frozenset(g + form for g in glued for form in forms)
