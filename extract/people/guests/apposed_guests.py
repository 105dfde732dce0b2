"""Guests in apposition to an office of whatever body, in a script without capitals whose verbs stand last:
"رئیس شرکت لگو، نیلز کریستیانسن، …". All words between the two commas are in no vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.people.guests.guests import is_unknown, leads_of, words_of_titles
from extract.people.name_words import NameWords
from extract.people.span import Span
from extract.people.tokens import Token

_SHORTEST, _LONGEST = 2, 4
# How many words an office has.
_REACH = 9
# What ends adjectives and abstract nouns, and what parts a name in apposition from the rest.
_ADJECTIVAL = ("ی", "ي")
_PARTS = ("،", ",")


def apposed_span(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the name of unknown words between two commas behind an office of whatever body ("رئیس شرکت لگو،
    نیلز کریستیانسن، …"), if the word after a comma begins it."""
    end = at
    while end < len(tokens) and end - at < _LONGEST and (end == at or tokens[end].joined):
        text = tokens[end].text
        other = text.endswith(_ADJECTIVAL) or text.startswith(w.articles)
        if other or not is_unknown(tokens[end], language, w):
            return None
        end += 1
    whole = end - at >= _SHORTEST and end < len(tokens) and tokens[end].gap.strip() in _PARTS
    return Span(at, end - 1, "foreign") if whole and _is_behind_office(tokens, at, language) else None


def _is_behind_office(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a title opens the words before the comma at a word, no mark or preposition behind it."""
    titles, leads = words_of_titles(language), leads_of(language)
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = tokens[back].folded
        if word in titles:
            return back < at - 1
        if word in leads or not tokens[back].spaced:
            return False
    return False
