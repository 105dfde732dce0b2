"""Native names in Latin letters of ASCII: readable, the same for the same spelling.

Arabic and Persian write no short vowels: common words of names have their usual Latin spelling
(`romanised_words` of names.yaml), as have surnames made of them; of all others the letters are put into
Latin, alef as a.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from anyascii import anyascii

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.linking.spelling import words_of

_VOWELS = "aeiou"
# So many letters stand at least behind what a word begins with, and before what a surname ends with.
_SHORTEST = 2
# The ending that makes a surname of a given name, folded, and its Latin letter.
_OF_NAME, _OF_NAME_LATIN = "ي", "i"


@dataclass(frozen=True, slots=True)
class _Script:
    letters: Mapping[str, str]
    glides: Mapping[str, tuple[str, str]]
    prefixes: tuple[tuple[str, str], ...]
    words: Mapping[str, str]
    endings: tuple[str, ...]


@lru_cache(maxsize=1 << 14)
def romanised(name: str, language: str) -> str:
    """Return a name, as the press of a language writes it, in ASCII letters."""
    script = _script(language)
    if not script.letters:
        return anyascii(name)
    return " ".join(anyascii(_word(word, script)) for word in words_of(name))


def _word(word: str, script: _Script) -> str:
    """Return a word in Latin letters, as a whole one, or by its parts."""
    folded = fold(word)
    if folded in script.words:
        return script.words[folded]
    for prefix, latin in script.prefixes:
        rest = word[len(prefix) :]
        if folded.startswith(prefix) and len(rest) > _SHORTEST:
            behind = _word(rest, script)
            return latin + (behind if latin.endswith("-") else behind.lower())
    return _of_words(folded, script) or _with_ending(word, folded, script) or _spelt(word, script)


def _of_words(folded: str, script: _Script) -> str:
    """Return the Latin spelling of two words of the list in one, or of a surname of one; else nothing."""
    if folded in script.words:
        return script.words[folded]
    if folded.endswith(_OF_NAME) and folded[:-1] in script.words:
        return script.words[folded[:-1]] + _OF_NAME_LATIN
    for cut in range(_SHORTEST, len(folded) - _SHORTEST + 1):
        behind = script.words.get(folded[cut:])
        before = _of_words(folded[:cut], script) if behind else ""
        if behind and before:
            return before + behind.lower()
    return ""


def _with_ending(word: str, folded: str, script: _Script) -> str:
    """Return the Latin spelling of a word that ends with one that families' names do; else nothing."""
    for ending in script.endings:
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST:
            return _spelt(word[: -len(ending)], script) + script.words[ending].lower()
    return ""


def _spelt(word: str, script: _Script) -> str:
    """Return a word letter by letter."""
    found = ""
    for at, letter in enumerate(word):
        if letter in script.glides:
            consonant, vowel = script.glides[letter]
            behind = script.letters.get(word[at + 1 : at + 2], "")
            beside = not found or found[-1] in _VOWELS or behind[:1] in tuple(_VOWELS)
            found += consonant if beside else vowel
            continue
        latin = script.letters.get(letter, "")
        found += latin if not (latin in tuple(_VOWELS) and found.endswith(latin)) else ""
    return found[:1].upper() + found[1:]


@cache
def _script(language: str) -> _Script:
    data = language_yaml(language, "names")
    words = {fold(word): latin for word, latin in data["romanised_words"].items()}
    endings = (fold(word) for word in data["joined_trailing"])
    return _Script(
        data["romanised_letters"],
        {letter: (a, b) for letter, (a, b) in data["romanised_glides"].items()},
        tuple(
            sorted(((fold(p), x) for p, x in data["romanised_prefixes"].items()), key=lambda p: -len(p[0]))
        ),
        words,
        tuple(sorted((e for e in endings if e in words and len(e) > _SHORTEST), key=lambda e: (-len(e), e))),
    )
