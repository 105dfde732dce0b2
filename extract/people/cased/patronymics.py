"""Patronymics, and people whom a text calls by given name and patronymic alone once it has their surname."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from extract.lexicon.folding import fold
from extract.people.cased.case_stems import case_stem
from extract.people.linking.spelling import words_of
from extract.people.mention import PersonMention
from extract.people.name_words import NameWords, is_given, name_words

# A given name and a patronymic.
_POLITE = 2
# How many first letters a patronymic shares with the father's given name.
_SHARED = 4


def is_patronymic(word: str, w: NameWords) -> bool:
    """Tell whether a word is made of a given name of the list: others that end so are surnames."""
    folded = fold(word)
    like = bool(w.patronymic_endings) and folded.endswith(w.patronymic_endings)
    return like and folded[:_SHARED] in _beginnings(w)


@cache
def _beginnings(w: NameWords) -> frozenset[str]:
    return frozenset(name[:_SHARED] for name in w.given)


def under_surnames(mentions: Sequence[PersonMention], language: str) -> list[PersonMention]:
    """Return the mentions of a text in order, a given name with a patronymic under the name with a surname
    that stands before it, where that is of one person alone ("Вадим Мельник … Вадим Сергійович").
    """
    w = name_words(language)
    if not w.patronymic_endings:
        return list(mentions)
    named: dict[str, dict[str, str]] = {}
    found = []
    for mention in mentions:
        words: Sequence[str] = words_of(mention.as_written) if mention.origin == "foreign" else ()
        if len(words) == _POLITE and is_patronymic(words[1], w):
            names = set(named.get(case_stem(words[0], language), {}).values())
            mention = replace(mention, name=names.pop()) if len(names) == 1 else mention
        elif len(words) > 1:
            identity = " ".join(sorted(case_stem(word, language) for word in words))
            for word in words:
                if is_given(fold(word), language):
                    named.setdefault(case_stem(word, language), {}).setdefault(identity, mention.name)
        found.append(mention)
    return found
