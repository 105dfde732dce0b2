"""Who holds an office of a body that has a name of its own: "Giám đốc Đại học Huế Lê Anh Phương".

Behind a word for a school, a hospital or a unit a run of capitals is its name, of a place or of a person.
Where an office leads it the name of its holder may follow without a comma, which begins with a family name.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from extract.people.cased.led_names import known_places, office_tails
from extract.people.linking.syllable import is_vietnamese
from extract.people.name_words import (
    VIETNAMESE,
    NameWords,
    family_share,
    is_behind_place_word,
    is_family,
    is_hidden,
)
from extract.people.tokens import Token, pair_before, word_before
from extract.roles import phrase_words

SHORTEST = 3
"""The fewest words of a run that holds a body's name and a person's."""
# So many words has a holder's name at most, and at least behind a name that no list has.
_LONGEST_NAME, _LEAST_NAME = 4, 3
# How far before the name an office is looked for, and how many words a listed body has.
_REACH, _LONGEST_BODY = 9, 8


def holder_start(tokens: Sequence[Token], first: int, end: int, w: NameWords) -> int:
    """Return where the holder's name begins in the run `first`..`end` (exclusive) of words with capitals.

    That is `first` if no name of a body stands before it.
    """
    if not (is_hidden(tokens, first, w) or is_behind_place_word(tokens, first, w)):
        return first
    if not is_led(tokens, first):
        return first
    marked = [s for s in range(first + 1, end - 1) if _is_marked(tokens, s, w)]
    if marked:
        return marked[-1]
    # "xã Ngọc Tụ Vì Văn Bê": any syllable may be the family name before "Văn" and "Thị".
    middled = [s for s in range(first + 1, end - 2) if _is_before_middle(tokens, s, end, w)]
    if middled:
        return middled[-1]
    starts = [s for s in range(first + 1, end - 1) if _may_begin(tokens, s, end)]
    known = [s for s in starts if _is_known(tokens, first, s, w)]
    if known:
        return known[-1]
    named = [
        s
        for s in starts
        if s - first >= 2 and end - s >= _LEAST_NAME and is_family(tokens[s].text, VIETNAMESE)
    ]
    start = max(named, key=lambda s: family_share(tokens[s].text, VIETNAMESE), default=first)
    while start - 1 in named:  # a child may bear the family names of both parents: "Võ Lê Nhật Minh"
        start -= 1
    return start


def is_led(tokens: Sequence[Token], at: int, without: Container[str] = ()) -> bool:
    """Tell whether an office stands before the words, nothing but words between, and none of `without`."""
    tails = office_tails(VIETNAMESE)
    for place in range(at, max(0, at - _REACH), -1):
        if not tokens[place].joined:
            return False
        before = pair_before(tokens, place), word_before(tokens, place)
        if any(words in tails for words in before):
            return True
        if any(words in without for words in before):
            return False
    return False


def _is_marked(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a name of the highlands begins with a word behind that of its place: "xã Ngọc Tụ A Brưng",
    but "xã Sa Lông Giàng A Chu", where it is a middle name."""
    return tokens[at].text in w.minority_marks and not is_family(tokens[at - 1].text, VIETNAMESE)


def _is_before_middle(tokens: Sequence[Token], at: int, end: int, w: NameWords) -> bool:
    return (
        end - at <= _LONGEST_NAME
        and tokens[at + 1].folded in w.middles
        and all(is_vietnamese(t.text) for t in tokens[at:end])
    )


def _may_begin(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether a name that fills the run may begin with a word, and no place does."""
    if end - start > _LONGEST_NAME or not family_share(tokens[start].text, VIETNAMESE):
        return False
    pair = f"{tokens[start].folded} {tokens[start + 1].folded}"
    return pair not in known_places(VIETNAMESE)


def _is_known(tokens: Sequence[Token], first: int, start: int, w: NameWords) -> bool:
    """Tell whether a place, a figure of history or foreign words fill the run before a word, or a listed body
    ends there."""
    if not any(is_vietnamese(t.text) for t in tokens[first:start]):
        return True
    words = [t.folded for t in tokens[max(0, start - _LONGEST_BODY) : start]]
    own = " ".join(words[-(start - first) :])
    if own in known_places(VIETNAMESE) or own in w.figures:
        return True
    if start - first == 1 and is_family(tokens[first].text, VIETNAMESE):
        return False  # "UBND tỉnh Đoàn Hoàng Ngọc" is no youth union
    bodies = phrase_words.ways(VIETNAMESE, "bodies")
    return any(tuple(words[at:]) in bodies for at in range(len(words) - (start - first)))
