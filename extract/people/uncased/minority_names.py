"""Names of Vietnam's highland minorities, most in a script without capitals: a mark, then any words.

Men of the Ê Đê, M'Nông or Gia Rai are called "Y …", women "H' …"; translations write the letter, its English
name, or glue it to the next word. What follows are no Vietnamese syllables, so the name goes on to a mark or
to a word of the vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence

from extract.people.cased.case_stems import case_stem
from extract.people.guests.guests import leads_of, words_of_no_name
from extract.people.linking.rendering import is_syllable
from extract.people.name_words import NameWords, is_anchored, is_verb
from extract.people.span import Span
from extract.people.tokens import Token, closes
from extract.roles.vocabulary import vocabulary

_LONGEST = 5
_LIST_MARKS = (";", "•")
_APOSTROPHES = ("'", "’", "ʼ")
# So long are words that may begin like a preposition and be none; what clusters of consonants begin with.
_SHORT = 3
_CLUSTER = "ك"
_PRONOUN = "نه"


def is_minority_mark(word: str, w: NameWords) -> bool:
    """Tell whether such a name may begin with a word."""
    return _mark(word, w) is not None


def is_highlander(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> bool:
    """Tell whether, in a script with capitals, a mark begins a name that goes on up to `end`: within a
    sentence ("голова І Зянг Грі", "; І Нгок, заступник"), where "and" has no capital, or anywhere if a known
    surname stands behind ("І Бхек Ніє")."""
    if any(case_stem(t.text, language) in w.minority_surnames for t in tokens[start + 1 : end]):
        return True
    inside = start > 0 and tokens[start].spaced and tokens[start - 1].text.islower()
    listed = tokens[start].gap.strip() in _LIST_MARKS
    # A letter and one word may be a numeral and a place: an office or a mark stands on one side of the name.
    long = end - start > 2 or (end - start > 1 and (is_anchored(tokens, start, w) or closes(tokens, end - 1)))
    return (inside or listed) and long and is_syllable(tokens[start + 1].text, language)


def minority_beginnings(
    tokens: Sequence[Token], marks: Sequence[int], language: str, w: NameWords
) -> frozenset[int]:
    """Return the positions of the words that such a name begins with, of those that may."""
    return frozenset(i for i in marks if _is_led(tokens, i, language, w))


def _is_led(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a mark or a word for a person stands before what is an ending too, as in Persian, or
    where words have no such endings the last word of an office; behind a year the letter tells the era."""
    if len(tokens[at].text) > 1 and tokens[at].folded not in w.ordinary:
        return True
    if not tokens[at].spaced:
        return not any(c.isdigit() for c in tokens[at].gap)
    before = tokens[at - 1].folded
    if before in w.anchors or not w.glued:
        return before in w.anchors
    return vocabulary(language).reducer.knows(before) and before not in leads_of(language)


def minority_span(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the name that the mark at a word begins, if one does; "and" may be glued to the mark."""
    mark = _mark(tokens[at].text, w)
    if mark is None:
        return None
    skip, whole = mark
    last = at
    while last - at + 1 < _LONGEST and _goes_on(tokens, last + 1, language, w):
        last += 1
    ended = not _goes_on(tokens, last + 1, language, w)
    told = whole or last - at >= 2 or closes(tokens, last) or is_anchored(tokens, at, w)
    if last == at or not ended or not told:
        return None
    return Span(at, last, "vietnamese", skip)


def _mark(word: str, w: NameWords) -> tuple[int, bool] | None:
    """Return how many letters "and" has before the mark, and whether the rest of a name is glued to it."""
    for skip in (0, 1):
        if skip and word[:1] not in w.conjunctions:
            break
        rest = word[skip:]
        if rest in w.minority_marks and len(rest) > skip:  # "وي" is a syllable
            return skip, False
        glued = len(rest) > 2 and rest[1] in _APOSTROPHES and f"{rest[0]}'" in w.minority_marks
        if glued and len(rest) > len("h'"):
            return skip, True
    return None


def _goes_on(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    if at >= len(tokens) or not tokens[at].spaced or _is_other_word(tokens[at], w):
        return False
    if _is_part(tokens[at], language):
        return True
    # Folding makes one of a part of a name and a verb ("جري" and "جرى"): between two parts it is one.
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    spelt = is_syllable(tokens[at].text, language) or len(tokens[at].text) <= _SHORT
    return spelt and after is not None and after.spaced and is_syllable(after.text, language)


def _is_other_word(token: Token, w: NameWords) -> bool:
    word, text = token.folded, token.text
    ordinary = word in w.ordinary and word not in w.given_too
    if ordinary or word in w.anchors or word in w.not_people or word in w.no_minority:
        return True
    glued = len(text) > _SHORT + 1 and text.startswith(w.glued) and not text.startswith(_CLUSTER)
    return glued or text.startswith(w.articles) or is_verb(text, w)


def _is_part(token: Token, language: str) -> bool:
    if is_syllable(token.text, language):
        return True
    return token.folded not in words_of_no_name(language) and not token.text.endswith(_PRONOUN)
