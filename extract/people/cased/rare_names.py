"""Vietnamese names that begin with a rare family name, told by the office right before or behind.

Of a hundred office-holders two have a family name that is a word of the language more often (Chử, Giáp, Đèo).
It begins a name where the name ends an office ("Phó Chủ tịch UBND thành phố Chử Xuân Dũng") or opens one
("Khúc Thị Hà - Giám đốc Sở Y tế").
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.cased.led_names import (
    body_tails,
    is_called,
    is_office_or_body,
    is_participant,
    known_places,
    office_tails,
)
from extract.people.cased.name_edges import HIGHLAND
from extract.people.cased.named_bodies import is_led
from extract.people.linking.frequencies import frequencies
from extract.people.linking.spelling import standard_name
from extract.people.linking.syllable import is_vietnamese
from extract.people.name_words import VIETNAMESE, NameWords, is_behind_place_word, is_hidden
from extract.people.span import Span
from extract.people.tokens import Token, closes, opens_clause, pair_before, word_before

# So many words have such names.
_SIZES = (3, 4)
_SHORT = 2
_DASHES = ("-", "–", "—", ",")


def rare_span(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> Span | None:
    """Return the name that fills the run `start`..`end` (exclusive), if an office tells that it is one."""
    if tokens[start].text == HIGHLAND and end - start == _SHORT:
        named = frequencies().get(standard_name(tokens[start + 1].text)) is not None
    else:
        named = end - start in _SIZES and _is_name(tokens, start, end, w)
    if not named or is_hidden(tokens, start, w):
        return None
    if _ends_office(tokens, start, w) or _opens_office(tokens, start, end, w):
        return Span(start, end - 1, "vietnamese")
    # Behind "ông" or the colon that opens a list stands a name: one with "Văn" or "Thị" is no place's.
    led = is_called(tokens, start, w) or tokens[start].gap.strip() == ":"
    return Span(start, end - 1, "vietnamese") if led and tokens[start + 1].folded in w.middles else None


def highland_span(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> Span | None:
    """Return the name of the highlands that fills the run `start`..`end` (exclusive), if one does.

    It begins with what men or women are called by there (`minority_marks`), and an office or a word for a
    participant leads it ("đại biểu Ka Thuyền") or an office stands behind. Communes begin so too ("xã A
    Dơi"): behind the word for one a given name follows.
    """
    if tokens[start].text not in w.minority_marks or not _SHORT <= end - start <= max(_SIZES):
        return None
    words = tokens[start + 1 : end]
    if any(t.text.isupper() and len(t.text) > 1 for t in words) or is_hidden(tokens, start, w):
        return None
    if f"{tokens[start].folded} {words[0].folded}" in known_places(VIETNAMESE):
        return None
    if is_behind_place_word(tokens, start, w):
        known = frequencies().get(standard_name(words[-1].text))
        of_unit = word_before(tokens, start) in w.known_units  # every name of one is known
        led = of_unit or (known is not None and known.given > 0)
        led = led and is_led(tokens, start, w.not_people)
    else:
        led = (
            is_participant(tokens, start, VIETNAMESE)
            or is_called(tokens, start, w)
            or _ends_office(tokens, start, w)
            or _opens_office(tokens, start, end, w)
        )
    return Span(start, end - 1, "vietnamese") if led else None


def _is_name(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> bool:
    """Tell whether every word may stand where it does in a name: beside "Văn" and "Thị" any syllable may."""
    known = [frequencies().get(standard_name(t.text)) for t in tokens[start:end]]
    told = tokens[start + 1].folded in w.middles
    begins = told and is_vietnamese(tokens[start].text) and not is_office_or_body(tokens, start, VIETNAMESE)
    if not begins and (known[0] is None or not known[0].family):
        return False
    if told and all(is_vietnamese(t.text) for t in tokens[start:end]):
        return True
    return all(f is not None and (f.middle or f.given) for f in known[1:])


def _ends_office(tokens: Sequence[Token], start: int, w: NameWords) -> bool:
    """Tell whether an office ends right before: with its title, its body, its place or a word for a unit."""
    if not start or not tokens[start].spaced:
        return False
    before, pair = word_before(tokens, start), pair_before(tokens, start)
    if pair in office_tails(VIETNAMESE) or before in office_tails(VIETNAMESE):
        return True
    # What a company is called may be any words.
    if not is_led(tokens, start, w.not_people):
        return False
    if is_behind_place_word(tokens, start, w):
        return tokens[start + 1].folded in w.middles or not w.known_units.isdisjoint((before, pair))
    return (
        pair in body_tails(VIETNAMESE)
        or pair in known_places(VIETNAMESE)
        or before in known_places(VIETNAMESE)
    )


@cache
def _leads(language: str) -> frozenset[str]:
    """Return the words that open a list of people, and those that join two."""
    meetings = language_yaml(language, "meetings")
    return frozenset(fold(word) for key in ("list_openers", "conjunctions") for word in meetings[key])


def _opens_office(tokens: Sequence[Token], start: int, end: int, w: NameWords) -> bool:
    """Tell whether the name begins a clause or stands behind a word that opens a list, and an office stands
    right behind."""
    if (
        not (opens_clause(tokens, start) or word_before(tokens, start) in _leads(VIETNAMESE))
        or end + 1 >= len(tokens)
        or not closes(tokens, end - 1)
    ):
        return False
    return tokens[end].gap.strip() in _DASHES and is_office_or_body(tokens, end, VIETNAMESE)
