"""What tells a place from a person where both are words with capitals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.people.cased.case_marks import case_marks
from extract.people.cased.case_stems import case_stem, has_cases
from extract.people.cased.name_edges import is_marked
from extract.people.guests.country_names import country_names, is_country
from extract.people.linking.rendering import nominatives
from extract.people.linking.syllable import parse_syllable
from extract.people.name_words import (
    VIETNAMESE,
    NameWords,
    districts,
    family_share,
    is_anchored,
    is_behind_place_word,
    is_family,
    is_given,
    name_words,
    place_names,
    unit_names,
)
from extract.people.tokens import Token, pair_before, word_before

# A number before a name is a house number where a word for a street, quarter or city stands near.
_NUMBER = re.compile(r"(?:^|\D)\d[\d/]*\s*,?\s$")
# A place of any words and a name behind it have so many at least.
_LEAST_PLACED = 4
# So many words has the name at least that stands behind a place of two.
_LEAST_BEHIND = 3


def place_end(tokens: Sequence[Token], start: int, end: int, language: str) -> int:
    """Return where a name begins behind a place of several words that begins at `start`, else `start`.

    The place of an office runs on into its holder: "Thành ủy Hà Nội Tạ Văn An". In another language the word
    for its kind stands before ("комуни Тан Лієн До Ван Ань").
    """
    if language != VIETNAMESE:
        return _behind_place(tokens, start, end, language)
    w = name_words(language)
    for size in (2, 3):
        beyond = start + size
        if end - beyond < (1 if end > beyond and is_marked(tokens[beyond].text) else 2):
            return start
        words = " ".join(t.folded for t in tokens[start:beyond])
        if words in country_names(language) and (
            is_family(tokens[beyond].text, language)
            or any(parse_syllable(t.text) is None for t in tokens[beyond:end])
        ):
            return beyond
        if words in place_names(language) and (
            is_family(tokens[beyond].text, language) or is_marked(tokens[beyond].text)
        ):
            return beyond
        if pair_before(tokens, start) in w.district_bodies and words in districts():
            return beyond if is_family(tokens[beyond].text, language) else start
    return start


def _behind_place(tokens: Sequence[Token], start: int, end: int, language: str) -> int:
    """Return the word that is likeliest a family name behind a place of one to three words, else `start`."""
    beyond = _behind_unit(tokens, start, end, language)
    if beyond > start:
        return beyond
    w = name_words(language)
    if end - start < _LEAST_PLACED or not is_behind_place_word(tokens, start, w):
        return start
    if tokens[start + 1].folded in w.middles and is_family(tokens[start].text, language):
        return start  # the office named its level alone
    cuts = [at for at in range(start + 1, min(start + 4, end - 1)) if is_family(tokens[at].text, language)]
    cut = max(cuts, key=lambda at: family_share(tokens[at].text, language), default=start)
    if cut == start + 1 and word_before(tokens, start) in w.known_units:
        # No province is called by the first word, a family name too: all is the name of who heads it.
        known = case_stem(tokens[start].text, language) in _unit_stems(language)
        return cut if known or not is_family(tokens[start].text, language) else start
    return cut


def _behind_unit(tokens: Sequence[Token], start: int, end: int, language: str) -> int:
    """Return the family name behind a province or city without a word for its kind, else `start`.

    "секретар партійного комітету Даклака Нгуєн Ван Ань": in one word the place is no syllable of a name, in
    two it would make the name too long.
    """
    for size, least in ((2, _LEAST_BEHIND), (1, 2)):
        beyond = start + size
        if end - beyond < least or not is_family(tokens[beyond].text, language):
            continue
        if size == 1 and is_family(tokens[start].text, language):
            continue
        *first, last = (t.folded for t in tokens[start:beyond])
        ways = (case_stem(last, language), *nominatives(last, language))
        if any("".join(first) + way in _unit_stems(language) for way in ways):
            return beyond
    return start


def _is_unit(words: Sequence[Token], language: str) -> bool:
    """Tell whether words are the name of a province or city of Vietnam, in whatever case."""
    *first, last = (t.folded for t in words)
    ways = (last, case_stem(last, language), *nominatives(last, language))
    return any("".join(first) + way in _unit_stems(language) for way in ways)


@cache
def _unit_stems(language: str) -> frozenset[str]:
    """Return the names of Vietnam's provinces and cities in one word, without the ending of their case."""
    split = [re.split(r"[ -]", name) for name in unit_names(language)]
    joined = {"".join(words) for words in split}
    stems = {"".join(words[:-1]) + case_stem(words[-1], language) for words in split}
    return frozenset(joined | stems | {case_stem(name, language) for name in joined})


def is_hyphenated_unit(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    """Tell whether the words `start`..`end` (exclusive) are a province or city with a hyphen between two of
    them ("Нінь-Бінь"), as no name of a person has."""
    if not any(tokens[at].gap == "-" for at in range(start + 1, end)):
        return False
    return _is_unit(tokens[start:end], language)


def is_town_of(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    """Tell whether a word in the genitive is the town of the office before a native name.

    "міський голова Вишневця Тарас Коваль": a man's given name in the nominative goes with no such ending.
    """
    if end - start <= 2 or not has_cases(language) or start == 0 or not tokens[start].spaced:
        return False
    word, given = tokens[start].folded, tokens[start + 1].folded
    if case_stem(word, language) in _town_stems(language):
        return is_given(given, language)
    if given not in name_words(language).given or is_given(word, language):
        return False
    marks = case_marks(language)
    if word.endswith(marks.plural_towns_in_genitive):
        return True
    return word.endswith(marks.towns_in_genitive) and given.endswith(marks.men)


def is_seat_of_envoy(tokens: Sequence[Token], at: int, w: NameWords, language: str) -> bool:
    """Tell whether a word is the capital where an envoy serves: "посол Угорщини в Києві …"."""
    if at < 2 or tokens[at - 1].folded not in w.locatives or not is_country(tokens, at - 2, language):
        return False
    return case_stem(tokens[at].text, language) in _capital_stems(language)


@cache
def _capital_stems(language: str) -> frozenset[str]:
    ways = (way for listed in language_yaml(language, "places")["capitals"].values() for way in listed)
    return frozenset(case_stem(way, language) for way in ways)


@cache
def _town_stems(language: str) -> frozenset[str]:
    """Return the stems of the names of places of the country in one word."""
    ways = (way for listed in language_yaml(language, "places")["regions"].values() for way in listed)
    return frozenset(case_stem(way, language) for way in ways if " " not in way)


def is_address(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> bool:
    """Tell whether a number stands before the words and a quarter or city behind, or a word for a house or
    hall before the number: a street."""
    if tokens[start].gap == " " or not _NUMBER.search(tokens[start].gap):
        return False
    if start and tokens[start - 1].folded in w.address_words and tokens[start].gap[:1] == " ":
        return True
    if end >= len(tokens):
        return False
    return tokens[end].folded in w.place_words and tokens[end].gap.strip() in ("", ",")


def _list_head(tokens: Sequence[Token], start: int) -> int:
    """Return where the list of capitalised words that commas part begins: "the communes of A B, C D"."""
    while start > 0 and tokens[start].gap.strip() == "," and tokens[start - 1].text[0].isupper():
        start -= 1
        while start > 0 and tokens[start].gap == " " and tokens[start - 1].text[0].isupper():
            start -= 1
    return start


def is_place(tokens: Sequence[Token], start: int, last: int, language: str, w: NameWords) -> bool:
    """Tell whether what looks like a name is a place's.

    A preposition of place stands right before it; or it has two words and the word for its kind stands before
    or in brackets behind, or its province behind; or it is a figure of history behind such a word.
    """
    if word_before(tokens, start) in w.locatives:
        return True
    if last == start + 2 and is_behind_place_word(tokens, start, w):
        if " ".join(t.folded for t in tokens[start : last + 1]) in w.figures:
            return True
        if word_before(tokens, start) in w.known_units:
            # Every name of one is known, so that a rare family name is enough.
            rare = not family_share(tokens[start].text, language)
            return rare or _is_unit(tokens[start : last + 1], language)
        return not is_family(tokens[start].text, language) and not is_anchored(tokens, start, w)
    if last > start + 1:
        return False
    if not is_anchored(tokens, start, w) and _is_in_province(tokens, last, language):
        return True
    head = _list_head(tokens, start)
    listed = head < start and head > 1 and tokens[head - 2].folded in w.plurals
    if is_behind_place_word(tokens, head if listed else start, w):
        return listed or not _is_behind_body(tokens, start, last, language, w)
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    return behind is not None and behind.gap.strip() == "(" and behind.folded in w.place_words


def _is_behind_body(tokens: Sequence[Token], start: int, last: int, language: str, w: NameWords) -> bool:
    """Tell whether a body of a unit stands before the words, and no unit of that kind has their name."""
    if start < 2 or tokens[start - 1].folded not in w.known_units:
        return False
    words = " ".join(t.folded for t in tokens[start : last + 1])
    before = tokens[start - 2]
    body = len(before.text) > 1 and before.text.isupper() and tokens[start - 1].spaced
    return body and words not in place_names(language)


def is_delegation(tokens: Sequence[Token], start: int, last: int, language: str, w: NameWords) -> bool:
    """Tell whether a word for a delegation, or for the youth union, and the place or body that it is of look
    like a name: "Đoàn Quảng Trị", "Bí thư Đoàn Khối"."""
    if tokens[start].folded not in w.delegations:
        return False
    behind = [t.folded for t in tokens[start + 1 : start + 3]]
    if not w.sending_bodies.isdisjoint((" ".join(behind), *behind[:1])):
        return True
    return " ".join(t.folded for t in tokens[start + 1 : last + 1]) in place_names(language)


def _is_in_province(tokens: Sequence[Token], last: int, language: str) -> bool:
    """Tell whether a comma and a known place stand behind the word."""
    after = tokens[last + 1 : last + 3]
    words = " ".join(t.folded for t in after)
    return len(after) == 2 and after[0].gap == ", " and after[1].spaced and words in place_names(language)
