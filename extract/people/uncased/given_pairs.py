"""Parts of Persian names written together or with a half-space: two given names, an ending of surnames."""

from __future__ import annotations

from functools import lru_cache

from extract.people.name_words import NameWords, name_words
from extract.people.tokens import Token

_PAIR = 2
# What makes of a surname that of a family.
_OF_FAMILY = "یي"


@lru_cache(maxsize=65536)
def is_given_pair(word: str, language: str) -> bool:
    """Tell whether a folded word is two given names that are no other words, joined or not ("امین‌حسین")."""
    w = name_words(language)
    words = word.split()
    if len(words) == 1:
        return _is_joined(word, w)
    return len(words) == _PAIR and all(x in w.given and x not in w.links for x in words)


def _is_joined(word: str, w: NameWords) -> bool:
    """Tell whether a word is two given names, one of which is written together with others ("یعقوبعلی")."""
    for part in w.joined_given:
        first, last = word.removeprefix(part), word.removesuffix(part)
        if (first != word and first in w.given) or (last != word and last in w.given):
            return True
    return False


def is_surname_of_two(token: Token, w: NameWords) -> bool:
    """Tell whether a half-space joins an ending of surnames, of a family or not, to a word, whatever word
    that is ("رئیس‌زاده", "توران‌نژادی", "توران‌منش")."""
    if " " not in token.folded:
        return False
    last = token.folded.rpartition(" ")[2]
    parts = w.links & w.suffixes
    return last in parts or last.rstrip(_OF_FAMILY) in parts or f" {last}" in w.telling_endings
