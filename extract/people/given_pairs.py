"""Parts of Persian names written together or with a half-space: two given names, an ending of surnames."""

from __future__ import annotations

from functools import lru_cache

from extract.people.name_words import NameWords, name_words
from extract.people.tokens import Token

_PAIR = 2


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
    """Tell whether a half-space joins an ending of surnames to a word, whatever word that is ("رئیس‌زاده")."""
    return " " in token.folded and token.folded.rpartition(" ")[2] in w.links & w.suffixes
