"""Later mentions: a particle and the given name or surname of somebody whom the text has named in full."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extract.people.keys import match_key
from extract.people.mention import PersonMention
from extract.people.name_words import name_words
from extract.people.rendering import nominatives
from extract.people.spelling import words_of
from extract.people.tokens import Token, pair_before, word_before

# How long a surname is that can be told from an ordinary word.
_TELLING = 4


def later_mentions(
    tokens: Sequence[Token], named: Sequence[PersonMention], language: str
) -> Iterator[PersonMention]:
    """Yield a mention for each last word of a name that stands before it, behind a particle or by itself.

    The mention carries the full name. A word that two people of the text share stands for neither.
    """
    w = name_words(language)
    people: dict[str, set[str]] = defaultdict(set)
    first: dict[str, PersonMention] = {}
    for mention in named:
        key = _key(words_of(mention.as_written)[-1], language)
        people[key].add(match_key(mention.name, language))
        first.setdefault(key, mention)
    within = {i for m in named for i in range(m.start, m.end)}
    for at, token in enumerate(tokens if first else ()):
        if token.start in within or (w.cased and (not token.text[0].isupper() or _goes_on(tokens, at))):
            continue
        key = _key(token.text, language)
        full = first.get(key)
        if full is None or len(people[key]) != 1 or full.start > token.start:
            continue
        cued = word_before(tokens, at) in w.particles or pair_before(tokens, at) in w.particles
        # A surname tells more than a Vietnamese given name: where names have capitals it stands alone.
        if cued or (w.cased and full.origin == "foreign" and len(token.text) >= _TELLING):
            yield PersonMention(token.start, token.end, token.text, full.name, full.origin)


@lru_cache(maxsize=65536)
def _key(word: str, language: str) -> str:
    """Return what the forms of one surname or given name share."""
    nominative = match_key(word, language)
    return min([nominative, *(s for s in nominatives(nominative, language) if len(s) > 1)], key=len)


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the word is the first of several with capitals."""
    return at + 1 < len(tokens) and tokens[at + 1].joined and tokens[at + 1].text[0].isupper()
