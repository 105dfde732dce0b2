"""Runs of words with capitals: how far what may hold a name goes."""

from __future__ import annotations

from collections.abc import Container, Sequence

from extract.people.cased.case_marks import case_marks
from extract.people.linking.syllable import is_vietnamese
from extract.people.name_words import VIETNAMESE, NameWords, is_given
from extract.people.tokens import Token
from extract.roles import phrase_words

_LONGEST_RUN = 7
# What stands between the words of a name.
_WITHIN = (" ", "\u00a0", "-")
# A word in capitals behind a given name is a surname from so many letters on, an abbreviation below.
_SHORTEST_CAPITALS = 5
_SHORTEST_SHORT = 3


def goes_on(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether the next word may go on with the run of capitalised words that begins at `at`."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        behind is not None
        and behind.gap in _WITHIN
        and (behind.text[0].isupper() or behind.folded in w.links)
    )


def run_end(tokens: Sequence[Token], at: int, language: str, w: NameWords, none: Container[int]) -> int:
    """Return where the capitalised words end that begin at `at`; an abbreviation parts them, as do words
    in `none`, which are no part of a name."""
    end = at
    while end < len(tokens) and end - at < _LONGEST_RUN and end not in none:
        if not tokens[end].text[0].isupper():
            beyond = _past_links(tokens, at, end, w)
            if beyond == end:
                break
            end = beyond
        if end > at and (
            tokens[end].gap not in _WITHIN
            or (language != VIETNAMESE and tokens[end].text[0].isascii() != tokens[at].text[0].isascii())
            or _parts(tokens[end - 1], tokens[end], language)
        ):
            break
        end += 1
    return end


def _past_links(tokens: Sequence[Token], first: int, at: int, w: NameWords) -> int:
    """Return where a foreign name goes on behind its small words ("Ursula von der Leyen"), else `at`."""
    end = at
    while end < len(tokens) and tokens[end].folded in w.links and tokens[end].spaced:
        end += 1
    goes_on = first < at < end < len(tokens) and tokens[end].spaced and tokens[end].text[0].isupper()
    return end if goes_on and not is_vietnamese(tokens[at - 1].text) else at


def _parts(left: Token, right: Token, language: str) -> bool:
    """Tell whether one of two words is an abbreviation, and the other is none: no surname in capitals."""
    if _is_abbreviation(left.text) == _is_abbreviation(right.text):
        return False
    if not is_given(left.folded, language):
        return True
    return len(right.text) < _SHORTEST_CAPITALS and not _is_short_surname(right.folded, language)


def _is_short_surname(word: str, language: str) -> bool:
    """Tell whether a word of few letters, where names have cases, has a vowel and is no body's letters
    ("Сергій КІТ", but not "ОВА")."""
    if len(word) < _SHORTEST_SHORT or not any(c in case_marks(language).vowels for c in word):
        return False
    return word not in phrase_words.words(language, "bodies")


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isupper()
