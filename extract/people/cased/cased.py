"""Names in a script with capitals: runs of capitalised words that begin like a name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from extract.lexicon.folding import fold
from extract.people.cased.capital_runs import goes_on, run_end
from extract.people.cased.capitals import words_in_capitals
from extract.people.cased.cased_guests import can_be_foreign, title_start
from extract.people.cased.initials import (
    initials_at,
    initials_of_guest,
    is_guest_of,
    is_holder_with_initials,
)
from extract.people.cased.led_names import is_called, led_span, with_repeated
from extract.people.cased.name_edges import (
    NUMBERED,
    foreign_end,
    is_bare,
    is_clan,
    is_highland,
    is_marked,
    is_opener,
    is_phrase,
)
from extract.people.cased.named_bodies import SHORTEST, holder_start
from extract.people.cased.native_cased import native_span
from extract.people.cased.place_cues import (
    is_address,
    is_delegation,
    is_hyphenated_unit,
    is_place,
    is_seat_of_envoy,
    is_town_of,
    place_end,
)
from extract.people.cased.rare_names import highland_span, rare_span
from extract.people.guests.country_names import begins_country, is_country, is_in_country
from extract.people.linking.rendering import is_syllable
from extract.people.linking.syllable import is_vietnamese
from extract.people.linking.transliterated import spelt_by_ear
from extract.people.name_words import (
    VIETNAMESE,
    NameWords,
    is_anchored,
    is_behind_place_word,
    is_family,
    is_given,
    is_hidden,
    name_words,
    place_phrases,
)
from extract.people.span import Span
from extract.people.tokens import Token, closes, pair_before, word_before
from extract.people.uncased.minority_names import is_highlander

_LONGEST_NAME = 5
# A place and a name behind it have so many words at least.
_PLACED = 3
# So many words have two names, of a given name and a surname each.
_TWO_NAMES = 4
# How many words a byline has.
_BYLINE = 2


def cased_spans(tokens: Sequence[Token], capitals: Sequence[int], text: str, language: str) -> list[Span]:
    """Return the names in order, none overlapping; `capitals` are the positions of words with capitals."""
    spans = list(_spans(tokens, capitals, text, language))
    if language != VIETNAMESE:
        return spans
    spans = with_repeated(tokens, capitals, spans, language)
    alone = {_words(tokens, s.first, s.last) for s in spans}
    return [_cut(s, _without_opening(tokens, s, alone)) for s in spans]


def _cut(span: Span, last: int) -> Span:
    return span if last == span.last else replace(span, last=last)


def _words(tokens: Sequence[Token], first: int, last: int) -> tuple[str, ...]:
    return tuple(t.folded for t in tokens[first : last + 1])


def _without_opening(tokens: Sequence[Token], span: Span, alone: Container[tuple[str, ...]]) -> int:
    """Return the last word of a name that the next sentence or byline was run into, else its own last word.

    A paragraph may end without a mark. The name stands by itself elsewhere in the text: the rest is no part.
    """
    first, last = span.first, span.last
    if last - first >= _BYLINE + 2 and _words(tokens, first, last - _BYLINE) in alone:
        return last - _BYLINE
    opens = last - first >= 2 and not closes(tokens, last)
    return last - 1 if opens and _words(tokens, first, last - 1) in alone else last


def _spans(tokens: Sequence[Token], capitals: Sequence[int], text: str, language: str) -> Iterator[Span]:
    w = name_words(language)
    places = [(m.start, m.end) for m in place_phrases(language).find(fold(text))]
    starts = [s for s, _ in places]
    beyond = 0
    none = words_in_capitals(tokens, capitals, language) if language == VIETNAMESE else frozenset()
    spelt = spelt_by_ear(tokens, capitals, language, w)
    for at in capitals:
        if at < beyond or at in none:
            continue
        place = bisect_right(starts, tokens[at].start) - 1
        if place >= 0 and tokens[at].start < places[place][1]:
            continue
        initials = None
        if w.initials:
            initials = initials_at(tokens, text, at, language)
        elif len(tokens[at].text) == 1:
            initials = initials_of_guest(tokens, text, at)
        if initials is not None:
            if not is_hidden(tokens, at, w) or is_holder_with_initials(tokens, initials, w):
                yield initials
            beyond = initials.last + 1
            continue
        if at in spelt:
            if spelt[at].is_name:
                yield spelt[at].span
            beyond = spelt[at].span.last + 1
            continue
        if not goes_on(tokens, at, w):
            marked = _marked_span(tokens, at, language, w)
            if marked is not None:
                yield marked
            continue  # no other name has a single word
        end = run_end(tokens, at, language, w, none)
        if spelt:  # "Thủ tướng Lào Xỏn-xay Xi-phăn-đon"
            end = next((i for i in range(at + 1, end) if i in spelt), end)
        if w.initials and end - at > 1 and initials_at(tokens, text, end - 1, language) is not None:
            end -= 1  # "Звіт С. П. Остапенка": the initials of the next name
            if end - at > 1 and initials_at(tokens, text, end - 1, language) is not None:
                end -= 1  # "в Україні Джон К. Вайт"
        if language == VIETNAMESE:
            end = title_start(tokens, at, end, language)
        if language == VIETNAMESE and end - at > 1 and is_guest_of(tokens, text, end - 1, language):
            end -= 1  # "Ấn Độ S. Prizvyshche"
        found = _name_in(tokens, at, end, language, w)
        if found:
            yield found
        beyond = found.last + 1 if found else end


def _name_in(tokens: Sequence[Token], first: int, end: int, language: str, w: NameWords) -> Span | None:
    """Return the first name among the words `first`..`end` (exclusive) of a run: none has a single word."""
    if language == VIETNAMESE and end - first >= SHORTEST:
        run, first = first, holder_start(tokens, first, end, w)
        if first > run and tokens[first].text in w.minority_marks:
            return Span(first, min(end, first + _LONGEST_NAME) - 1, "vietnamese")
    if language != VIETNAMESE and is_hyphenated_unit(tokens, first, end, language):
        return None
    beyond = first
    for start in range(first, end - 1):
        if end - start >= _PLACED:
            beyond = max(beyond, place_end(tokens, start, end, language))
        if start < beyond:
            continue
        whole = beyond if start == beyond else first  # "Việt Nam Hà …" has no "Nam Hà" in it
        if _leads(tokens, start, end, language, w) or _is_ordinary(tokens, whole, start, end, language, w):
            continue
        if start > first and is_hidden(tokens, first, w):
            if not _has_holder(tokens, first, end, language, w):
                return None
            if start == first + 1:
                continue
        if is_hidden(tokens, start, w) or is_address(tokens, start, end, w):
            if is_family(tokens[start].text, language):
                return None
            continue
        marked = tokens[start].text in w.minority_marks and language != VIETNAMESE
        if marked and is_highlander(tokens, start, end, language, w):
            return Span(start, min(end, start + _LONGEST_NAME) - 1, "vietnamese")
        if is_highland(tokens, start, end, language):
            return Span(start, min(end, start + _LONGEST_NAME) - 1, "vietnamese")
        if _begins_vietnamese(tokens, start, end, language):
            if is_phrase(tokens, start, end, w):
                return None
            last = _last_syllable(tokens, start, end, language, w)
            if language == VIETNAMESE and _goes_on_abroad(tokens, start, last):
                return Span(start, last + 1, "foreign")
            if is_place(tokens, start, last, language, w) or (last == start + 1 and is_bare(tokens, last)):
                return None
            if is_clan(tokens, last, w) or is_delegation(tokens, start, last, language, w):
                return None
            within = first < start != beyond and last == start + 1
            if within and is_behind_place_word(tokens, first, w):
                return None  # "quận Nam Từ Liêm" ends with nobody's name
            if last > start:
                return Span(start, last, "vietnamese")
        # "провінції Такео": a place may be called as men are.
        placed = language != VIETNAMESE and is_behind_place_word(tokens, start, w)
        placed = placed and not _heads_place(tokens, start, end, w)
        if placed or is_town_of(tokens, start, end, language):
            continue
        if is_given(tokens[start].folded, language) and end - start >= 2:
            return native_span(tokens, first, start, end, language)
        led = is_anchored(tokens, start, w) or (start > first and is_country(tokens, start - 1, language))
        led = led or pair_before(tokens, start) in w.leading
        led = led or (start > first and is_seat_of_envoy(tokens, start - 1, w, language))
        if led and can_be_foreign(tokens, start, end, language, w):
            last = min(title_start(tokens, start, end, language), _next_name(tokens, start, end, w))
            return Span(start, foreign_end(tokens, last, w), "foreign")
        if language == VIETNAMESE:
            found = (
                highland_span(tokens, start, end, w)
                or led_span(tokens, start, end, language, w)
                or rare_span(tokens, start, end, w)
            )
            if found is not None:
                return found
        native = native_span(tokens, first, start, end, language)
        if native is not None:
            return native
    return _marked_span(tokens, end - 1, language, w)


def _marked_span(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> Span | None:
    """Return the single word that is a name by its mark: "K'Brông"."""
    if language != VIETNAMESE or not is_marked(tokens[at].text) or is_hidden(tokens, at, w):
        return None
    before = word_before(tokens, at)
    if not w.marked_places.isdisjoint((before, pair_before(tokens, at))) or before in w.place_beginnings:
        return None  # "huyện Ia H'Rai"
    return Span(at, at, "vietnamese")


def _next_name(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> int:
    """Return where the subject's name begins right behind the whole name of a guest, by a native given name
    in the nominative: "з послом Японії Такеші Морі Тарас Коваль …"."""
    if not w.case_endings:
        return end
    native = w.given - w.foreign_given
    return next((i for i in range(start + _BYLINE, end - 1) if tokens[i].folded in native), end)


def _has_holder(tokens: Sequence[Token], first: int, end: int, language: str, w: NameWords) -> bool:
    """Tell whether a whole name stands behind the one that a body bears in the genitive: "ректор університету
    імені Тараса Шевченка Володимир Коваль", "ректора … Тараса Шевченка Володимира Коваля"."""
    named = end - first == _TWO_NAMES and bool(w.case_endings)
    return named and tokens[first].folded not in w.given and is_given(tokens[first + 2].folded, language)


def _heads_place(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> bool:
    """Tell whether a native given name in the nominative, and a surname, stand behind the word for a place
    that is not named: "голова ради міста Павло Коваль". One that other countries have too ("Віктор") is
    native before a native surname."""
    if end - start != _BYLINE or not w.case_endings or tokens[start].folded not in w.given:
        return False
    native = tokens[start].folded not in w.foreign_given
    return tokens[start + 1].spaced and (native or tokens[start + 1].folded.endswith(w.surname_endings))


def _leads(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> bool:
    """Tell whether the word stands before a name: a title, or a country that is not a name's first word."""
    if start + 1 >= end or (
        tokens[start].folded not in w.anchors and not is_country(tokens, start, language)
    ):
        return False
    return language != VIETNAMESE or not _is_called(tokens, start, end, w)


def _is_called(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> bool:
    """Tell whether a word for a person leads Vietnamese words, of which the first may be a country's name."""
    return end - start == 2 and is_vietnamese(tokens[start + 1].text) and is_called(tokens, start, w)


def _is_ordinary(
    tokens: Sequence[Token], first: int, start: int, end: int, language: str, w: NameWords
) -> bool:
    """Tell whether the word is part of a pair that is no name."""
    behind = tokens[start + 1].folded if start + 1 < end else ""
    if f"{tokens[start].folded} {behind}" in w.ordinary or begins_country(tokens, start, language):
        return True
    if start == first and start and tokens[start - 1].text[0].isupper() and tokens[start].spaced:
        return False
    before = tokens[start - 1].folded if start > first or word_before(tokens, start) else ""
    pair = f"{before} {tokens[start].folded}"
    if pair in w.ordinary and _is_family_of_another(tokens, start, end, language, w):
        return False
    return pair in w.ordinary or is_in_country(pair, behind, language)


def _is_family_of_another(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> bool:
    """Tell whether a word that ends the name of a body is the family name of who stands behind it: "Ban Tổ
    chức Trung ương Đoàn Minh Tuyến", but "Trung ương Đoàn Nguyễn Văn A"."""
    if language != VIETNAMESE or end - start < SHORTEST or not is_family(tokens[start].text, language):
        return False
    given, behind = tokens[start + 1], tokens[start + 2].folded
    return (
        is_vietnamese(given.text)
        and not is_family(given.text, language)
        and f"{given.folded} {behind}" not in w.ordinary
    )


def _begins_vietnamese(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    word = tokens[start].text
    if len(word) < 2 and language != VIETNAMESE:
        return False
    if is_family(word, language):
        return True
    long = language != VIETNAMESE and end - start >= 3
    return long and all(is_syllable(t.text, language) for t in tokens[start:end])


def _goes_on_abroad(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a hyphen and a part without a capital go on with a romanised name: "Kim Si-cheol"."""
    if last == first or last + 1 >= len(tokens) or tokens[last + 1].gap != "-":
        return False
    return tokens[last + 1].text[0].islower() and all(t.text.isascii() for t in tokens[first : last + 2])


def _last_syllable(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> int:
    last = start
    for i in range(start + 1, min(end, start + _LONGEST_NAME)):
        if tokens[i].gap == "-" and language == VIETNAMESE:
            break
        if language != VIETNAMESE and not is_syllable(tokens[i].text, language):
            break
        last = i
    goes_on = not closes(tokens, last) or NUMBERED.match(
        tokens[last + 1].gap if last + 1 < len(tokens) else ""
    )
    opens = tokens[last].folded in w.openers and goes_on and last + 1 == end
    opens = opens and is_opener(tokens, last, w)
    return last - 1 if opens and last - start >= 2 else last
