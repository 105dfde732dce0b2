"""Where names may begin in a script without capitals: what each word of a text tells by itself.

A text has many words and few that tell anything. Each is looked at once here, for all finders of names, and
what a word is need be settled only once for all texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import compress
from typing import NamedTuple

from extract.lexicon.folding import fold
from extract.people.guests.guests import telling_words, words_of_titles
from extract.people.guests.led_guests import words_before_guests
from extract.people.later_mentions import particle_ends
from extract.people.linking.rendering import is_syllable, model
from extract.people.name_words import (
    COMMON_FAMILY_SHARE,
    callings,
    family_share,
    is_family,
    name_words,
)
from extract.people.tokens import Token
from extract.people.uncased.given_pairs import is_given_pair
from extract.people.uncased.minority_names import is_minority_mark
from extract.people.uncased.native_uncased import native_beginnings
from extract.people.uncased.unit_places import words_for_units

# A name begins with two letters at least; a stretched letter is one.
_SHORTEST = 2
_STRETCH = "\u0640"
_MOST_KNOWN = 1 << 16


class Openings(NamedTuple):
    """The positions, in order, of the words of a text that may open a name or lead one, by what they are."""

    syllables: Sequence[int]
    """Sound like a Vietnamese syllable."""
    beginnings: Sequence[int]
    """May begin a Vietnamese name or a place's."""
    pairs: Sequence[int]
    """Two given names in one word."""
    families: Sequence[int]
    """Can be Vietnamese family names."""
    minorities: Sequence[int]
    """Marks that begin names of highland minorities."""
    given: Sequence[int]
    """Given names of natives, "and" glued to them or not."""
    leads: Sequence[int]
    """Beside which a name begins: words for units, for persons, and for "son of"."""
    titles: Sequence[int]
    """Words of titles, with which offices begin."""
    tells_guests: Sequence[int]
    """Beside which a guest may be named: last words of countries, and words for a counterpart."""
    leads_guests: Sequence[int]
    """Behind which a guest may be named: words for persons, countries, home and sides."""
    leads_again: Sequence[int]
    """Behind which one word stands for somebody named in full: last words of particles, verbs of saying."""


def openings_of(tokens: Sequence[Token], language: str) -> Openings:
    """Return where the words of a text stand that may open a name or lead one."""
    rows: list[list[int]] = [[] for _ in Openings._fields]
    known = _known_words(language)
    fields = [known[t[2]] for t in tokens]
    for at in compress(range(len(tokens)), fields):
        for field in fields[at]:
            rows[field].append(at)
    return Openings(*rows)


class _KnownWords(dict[str, Sequence[int]]):
    """To which fields of `Openings` words belong, most to none.

    A text asks for every word: a dictionary that forgets all when it is full answers in a third of the time
    that a cache takes which keeps what was asked for last.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._words = name_words(language)
        self._listed = (
            native_beginnings(language),
            leading_words(language),
            words_of_titles(language),
            telling_words(language),
            words_before_guests(language),
            particle_ends(language),
        )

    def __missing__(self, word: str) -> Sequence[int]:
        language, folded = self._language, fold(word)
        syllable = is_syllable(word, language)
        sounds = syllable or folded in self._words.families
        told = (
            syllable,
            sounds or bool(beginnings(word, language)),
            is_given_pair(folded, language),
            sounds and family_share(word, language) > 0,
            is_minority_mark(word, self._words),
            *[folded in words for words in self._listed],
        )
        fields = tuple(compress(range(len(told)), told))
        if len(self) >= _MOST_KNOWN:
            self.clear()
        self[word] = fields
        return fields


@cache
def _known_words(language: str) -> _KnownWords:
    return _KnownWords(language)


@cache
def leading_words(language: str) -> frozenset[str]:
    """Return the words beside which a name begins: for units, for persons, and for "son of"."""
    w = name_words(language)
    called = callings(language) if w.glued else w.callings
    return words_for_units(language) | w.sons | w.particles | called


class Beginning(NamedTuple):
    """How a word can begin a name: behind `skip` letters, and what kind of word it is then."""

    skip: int
    family: bool
    common: bool
    ordinary: bool


@lru_cache(maxsize=65536)
def beginnings(word: str, language: str) -> tuple[Beginning, ...]:
    """Return how a word can begin a name, one that is no family name only where a title stands before it."""
    w = name_words(language)
    found = []
    for skip in _skips(word, model(language).proclitics):
        rest = word[skip:]
        if len(rest.strip(_STRETCH)) < _SHORTEST or (skip and fold(word) in w.ordinary):
            continue
        if not is_syllable(rest, language) and fold(rest) not in w.families:
            continue
        family, ordinary = is_family(rest, language), fold(rest) in w.ordinary
        if family or not ordinary:
            common = family_share(rest, language) >= COMMON_FAMILY_SHARE
            found.append(Beginning(skip, family, common, ordinary))
    return tuple(found)


def _skips(word: str, proclitics: Sequence[str]) -> Iterator[int]:
    """Yield how many letters of the word can be a glued particle, none first."""
    yield 0
    for clitic in proclitics:
        if word.startswith(clitic) and len(word) > len(clitic) + 1:
            yield len(clitic)
