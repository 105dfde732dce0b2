"""Words that call somebody the counterpart of another: "نظيره الكوري الجنوبي", "همتای ژاپنی خود", "своїм
литовським колегою"."""

from __future__ import annotations

import re
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.alternation import any_word
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.people.guests.guests import own_words
from extract.people.name_words import name_words

# What is left of a counterpart: "and" where it is glued to the word.
_AND_ALONE = r"\g<and> "


def without_counterpart(words: str, language: str) -> str:
    """Return folded words without those at their end that call somebody a counterpart."""
    if _stem(language) not in words:
        return words
    found = re.search(rf"{_expression(language)}\Z", words)
    return words[: found.start("of")].rstrip() if found else words


def less_counterparts(words: str, language: str) -> str:
    """Return folded words without any that call somebody a counterpart."""
    return re.sub(_expression(language), _AND_ALONE, words) if _stem(language) in words else words


@cache
def _stem(language: str) -> str:
    """Return how every word for a counterpart begins; what stands in no sentence if there are none.

    Every gap of a sentence is asked about.
    """
    words = _words(language)
    shortest = min(words, key=len, default="")
    begins = (shortest[:n] for n in range(len(shortest), 0, -1))
    return next((b for b in begins if all(w.startswith(b) for w in words)), "\n\n")


@cache
def _words(language: str) -> tuple[str, ...]:
    return tuple(fold(w) for w in language_yaml(language, "names")["counterparts"])


@cache
def _expression(language: str) -> str:
    """Return the words with the country's adjectives, and with "his own" behind where a language says so."""
    own = sorted(own_words(language))
    if own:
        behind = rf"(?: \w+){{1,3}} (?:{any_word(own)})[،,]?"
    else:
        behind = rf"(?: {any_word(name_words(language).articles)}\w+)*"
    before = _before(language)
    glued = clitics(language)
    and_, of = glued.maybe_and(), glued.maybe_preposition()
    return rf"(?<!\w)(?P<and>{and_})(?P<of>{of}{before}(?:{any_word(_words(language))}){behind}(?!\w))"


def _before(language: str) -> str:
    """Return an expression for "his own" and the country's adjective before the word, where they stand there:
    "своїм литовським колегою"."""
    names = language_yaml(language, "names")
    owners, adjectives = (tuple(fold(w) for w in names[f"counterpart_{k}"]) for k in ("owners", "adjectives"))
    if not owners:
        return ""
    return rf"(?:(?:{any_word(owners)}) )?(?:[\w'-]+(?:{any_word(adjectives)}) )?"
