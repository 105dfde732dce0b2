"""Names of Ukraine and of other countries in a script with capitals: given name, patronymic, surname.

A name begins with a given name of the list, in any case, or is two words of which the second ends like a
surname. In official style the surname comes first: "surname given name patronymic".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from extract.people.cased.case_marks import case_marks
from extract.people.cased.case_stems import case_stem
from extract.people.cased.name_edges import foreign_end
from extract.people.cased.patronymics import is_patronymic
from extract.people.cased.single_names import words_of_no_person
from extract.people.guests.country_names import is_country
from extract.people.name_words import NameWords, is_given, name_words
from extract.people.span import Span
from extract.people.tokens import Token, word_before

_SHORTEST_SURNAME = 3
# A given name and a surname.
_TWO = 2
# So many words has a guest's name at most.
_LONGEST_FOREIGN = 4
# A man's given name in the instrumental has so many letters at least.
_LONG_IN_CASE = 5


def native_span(tokens: Sequence[Token], first: int, start: int, end: int, language: str) -> Span | None:
    """Return the name that begins at word `start` of the run `first`..`end` (exclusive), if any does."""
    w = name_words(language)
    if is_given(tokens[start].folded, language) and end - start >= 2:
        start += _disagrees(tokens, start, end, w)
        return _from_given(tokens, start, end, language, w)
    if _surname_first(tokens, start, end, language, w):
        return Span(start, start + 2, "foreign")
    if end - start == 2 and start == first and _ends_like_surname(tokens, start, language, w):
        return Span(start, start + 1, "foreign")
    return None


def _disagrees(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> bool:
    """Tell whether a word is only spelt like a given name in another case: a name agrees in case, and a
    native given name in the nominative stands behind ("Далі Петро Коваль …")."""
    if not w.case_endings or end - start <= _TWO or tokens[start].folded in w.given:
        return False
    return tokens[start + 1].folded in w.given - w.foreign_given


def _from_given(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> Span | None:
    double = tokens[start + 1].gap == "-"
    if double and not _is_double_given(tokens, start, end, language):  # of a city or firm
        return None
    last = start + 1 + double
    while last + 1 < end and tokens[last].folded in w.links:  # "Урсула фон дер Ляєн"
        last += 1
    reach = last + 1
    if _is_foreign(tokens[start].folded, language):
        last = _foreign_last(tokens, start, last, end, language)
    while last + 1 < end and last < reach:
        word = tokens[last + 1]
        # The next person's name begins: "of Ivan Petrenko Maria Kovalenko says".
        if is_given(word.folded, language) and not is_patronymic(tokens[last].text, w):
            break
        if (
            word.gap != "-"
            and not is_patronymic(tokens[last].text, w)
            and not is_given(tokens[last].folded, language)
        ):
            break
        last += 1
    behind = tokens[last + 1] if last + 1 < len(tokens) and tokens[last].folded in w.links else None
    if behind is not None and behind.joined and behind.text[0].isupper():
        last += 1  # no name ends with "Аль"
    while last + 1 < end and tokens[last + 1].gap == "-":
        last += 1
    return Span(start, foreign_end(tokens, last + 1, w) if last + 1 == end else last, "foreign")


def _is_double_given(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    """Tell whether two given names with a hyphen stand before a surname ("Жан-Поль Везан")."""
    behind = start + 2
    return behind < end and tokens[behind].spaced and is_given(tokens[start + 1].folded, language)


@lru_cache(maxsize=1 << 14)
def _is_foreign(word: str, language: str) -> bool:
    """Tell whether a folded word is a given name of another country, declined or not."""
    w = name_words(language)
    stems = (word[: len(word) - n] for n in range(3))
    return any(stem + ending in w.foreign_given for stem in stems for ending in ("", *w.stem_endings))


def _foreign_last(tokens: Sequence[Token], first: int, last: int, end: int, language: str) -> int:
    """Return the last word of a guest's name, which may have two given names or two surnames."""
    none = words_of_no_person(language)
    while last + 1 < min(end, first + _LONGEST_FOREIGN) and tokens[last + 1].spaced:
        word = tokens[last + 1]
        if case_stem(word.text, language) in none or is_country(tokens, last + 1, language):
            break
        if is_given(word.folded, language):  # of the next person
            break
        last += 1
    return last


def _surname_first(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> bool:
    return (
        end - start == 3
        and case_stem(tokens[start].text, language) not in words_of_no_person(language)
        and is_given(tokens[start + 1].folded, language)
        and is_patronymic(tokens[start + 2].text, w)
    )


def _ends_like_surname(tokens: Sequence[Token], start: int, language: str, w: NameWords) -> bool:
    """Tell whether the second of two words is a surname, and the first neither begins a sentence nor is one
    of a body ("засідання Кабміну Коваль веде", "Університет Шевченка")."""
    first, second = tokens[start], tokens[start + 1]
    inside = start > 0 and first.gap.strip() == "" and "\n" not in first.gap
    return (
        bool(w.surname_endings)
        and inside
        and second.gap != "-"
        and (second.folded.endswith(w.surname_endings) or _is_of_man_in_instrumental(first, second, language))
        and len(second.text) > _SHORTEST_SURNAME
        and not _is_of_place(tokens, start, w)
        and case_stem(first.text, language) not in words_of_no_person(language)
    )


def _is_of_man_in_instrumental(first: Token, second: Token, language: str) -> bool:
    """Tell whether two words end as a man's given name and surname do in the instrumental: whom the writer
    tells of ("з комісаром з питань продуктивності Валдісом Калнінсом")."""
    endings = case_marks(language).men_in_instrumental
    return all(len(t.folded) >= _LONG_IN_CASE and t.folded.endswith(endings) for t in (first, second))


def _is_of_place(tokens: Sequence[Token], start: int, w: NameWords) -> bool:
    """Tell whether the second of two words goes with a place behind it: "село Мирне Київського району"."""
    behind = tokens[start + 2] if start + 2 < len(tokens) else None
    if behind is not None and behind.spaced and behind.folded in w.place_words:
        return True
    # Two adjectives before what they go with: "голова Горбівського Всеукраїнського товариства".
    adjectives = all(t.folded.endswith(w.place_genitives) for t in tokens[start : start + _TWO])
    return adjectives or word_before(tokens, start) in w.place_words
