"""Whether words with capitals behind a title can be the name of a guest from abroad."""

from __future__ import annotations

from collections.abc import Sequence

from extract.people.cased.case_stems import case_stem
from extract.people.cased.led_names import is_longer_office, is_office_or_body
from extract.people.cased.name_edges import foreign_end, is_abbreviated
from extract.people.cased.single_names import words_of_no_person
from extract.people.guests.country_names import is_country
from extract.people.linking.syllable import is_vietnamese
from extract.people.name_words import VIETNAMESE, NameWords, is_given, is_particle, name_words
from extract.people.tokens import Token, word_before
from extract.roles.vocabulary import vocabulary

_PAIR = 2


def title_start(tokens: Sequence[Token], start: int, end: int, language: str) -> int:
    """Return where an office with capitals begins behind a foreign name of two words, else its end.

    In Vietnamese a word of its own behind one that is none: "Ivan Petrov Phó Thống đốc tỉnh"; or one with
    which no given name, but an office begins: "Lê Văn Bảy Trưởng ban".
    """
    if language == VIETNAMESE:
        w = name_words(language)
        offices = (
            i for i in range(start + 2, end) if _is_office_behind(tokens, i) or _begins_office(tokens, i, w)
        )
        return next(offices, end)
    none = words_of_no_person(language)
    return next((i for i in range(start + 2, end) if case_stem(tokens[i].text, language) in none), end)


def _is_office_behind(tokens: Sequence[Token], at: int) -> bool:
    foreign = is_vietnamese(tokens[at].text) and not is_vietnamese(tokens[at - 1].text)
    return foreign and at + 1 < len(tokens) and is_office_or_body(tokens, at, VIETNAMESE)


def _begins_office(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a word with which no given name begins is an office together with the next."""
    if tokens[at].folded not in w.office_beginnings or at + 1 >= len(tokens) or not tokens[at + 1].spaced:
        return False
    return is_longer_office(tokens, at, VIETNAMESE)


def can_be_foreign(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> bool:
    """Tell whether words behind a title can be a foreign name: in Vietnamese not if all are its own words,
    elsewhere not if the first is one of a body or country ("голова Офісу Національних зборів")."""
    words = tokens[start:end]
    if len(words) < 2 or is_abbreviated(words):
        return False
    if language != VIETNAMESE:
        if is_country(tokens, start + 1, language) or _is_of_body(words[0].folded, language, w):
            return False
        if len(words) == _PAIR and words[1].gap == "-" and _is_of_body(words[1].folded, language, w):
            return False  # "голова Ново-Петрівської сільської ради"
        if _begins_later(tokens, start, end, language, w):
            return False
        begin = words[: 2 if len(words) > 2 else 1]
        return words_of_no_person(language).isdisjoint(case_stem(t.text, language) for t in begin)
    if words[0].folded in w.place_beginnings:  # "cử tri Đăk Hà hỏi"
        return False
    return not all(is_vietnamese(t.text) for t in words) or foreign_end(tokens, end, w) >= end


def _is_of_body(word: str, language: str, w: NameWords) -> bool:
    """Tell whether a word is an adjective or a place in the genitive, in which an office has its body."""
    adjective = vocabulary(language).genitive_adjective
    return word.endswith(w.place_genitives) or bool(adjective and adjective.search(word))


def _begins_later(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> bool:
    """Tell whether a place stands behind a title, and the name behind it: "мер Лубен Петро Сокіл"."""
    if end - start <= 2 or is_particle(word_before(tokens, start), w):
        return False
    return is_given(tokens[start + 1].folded, language) and not is_given(tokens[start].folded, language)
