"""Names that are none by their own words, but by what leads them: "đồng chí Trường Chinh", "NSND Thanh Vân".

Pen names, stage names, names of monks and of Chinese or Korean guests begin with no Vietnamese family name. A
word for a person (`particles`, `callings` of names.yaml) or an office with its country or body leads them:
"Chủ tịch Trung Quốc …", "Tổng Thư ký Liên hợp quốc …".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from extract.lexicon import language_yaml, shared_table
from extract.lexicon.folding import fold
from extract.people.cased.name_edges import foreign_end, is_abbreviated
from extract.people.guests.country_names import country_names, is_country
from extract.people.linking.syllable import is_vietnamese
from extract.people.name_words import (
    NameWords,
    is_family,
    is_hidden,
    name_words,
    place_names,
    unit_names,
)
from extract.people.span import Span
from extract.people.tokens import Token, opens_clause, pair_before, word_before
from extract.roles import phrase_words

_LONGEST = 4
# So many words has a name at least that only its place in a list tells.
_LISTED = 3
# Behind an abbreviated degree, which has so many letters at most, a full stop ends no sentence.
_STOPS = (". ", ".", ".\u00a0")
_DEGREE = 4
# How many syllables an office and its body have: "Giám đốc Quốc gia Ngân hàng Phát triển châu Á".
_REACH = 9


def is_called(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a word for a person stands right before: a particle, a trade, a rank, an honour.

    With a capital it is part of a place's name ("Bà Nà") as often, unless it begins a sentence or what it
    leads has no Vietnamese words.
    """
    if at > 1 and tokens[at].spaced and tokens[at - 1].gap == "/":
        return f"{tokens[at - 2].folded}/{tokens[at - 1].folded}" in w.particles  # "đ/c"
    if at and tokens[at].gap in _STOPS and _is_degree(tokens[at - 1]):
        return tokens[at - 1].folded in w.callings
    for words, size in ((word_before(tokens, at), 1), (pair_before(tokens, at), 2)):
        if words in w.particles or words in w.callings:
            word = tokens[at - size].text
            small = word[0].islower() or word.isupper() or opens_clause(tokens, at - size)
            small = small or tokens[at - 1].text[0].islower()  # "Thượng tọa": no part of a place's name
            return small or not all(is_vietnamese(t.text) for t in tokens[at : at + 2])
    return False


def _is_degree(token: Token) -> bool:
    """Tell whether a word is written as an abbreviated degree is: "TS", "ThS"."""
    return len(token.text) <= _DEGREE and token.text[0].isupper() and token.text[-1].isupper()


def is_participant(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a word for somebody who takes part in meetings stands right before ("đại biểu")."""
    words = _participants(language)
    return word_before(tokens, at) in words or pair_before(tokens, at) in words


@cache
def _participants(language: str) -> frozenset[str]:
    return frozenset(fold(word) for word in language_yaml(language, "meetings")["participants"])


def led_span(tokens: Sequence[Token], start: int, end: int, language: str, w: NameWords) -> Span | None:
    """Return the name that fills the run `start`..`end` (exclusive) behind a leading word, if one does."""
    if is_office_or_body(tokens, start, language):
        return None
    words = [t for t in tokens[start:end] if t.folded not in w.links]
    if not 2 <= len(words) <= _LONGEST or _is_hyphenated(words) or is_abbreviated(words):
        return None
    if _is_place(tokens, start, end, language):
        return None
    own = [is_vietnamese(t.text) for t in words]
    led = (
        is_called(tokens, start, w)
        or _holds_office_abroad(tokens, start, language)
        or _is_listed(tokens, start, end, language)
    )
    if not led and not all(own) and is_participant(tokens, start, language):
        led = words[0].folded not in w.place_beginnings
    if not led and (own[0] or own[-1] or not _holds_office_of_body(tokens, start, language, w)):
        return None
    return (
        Span(start, end - 1, "vietnamese")
        if all(own)
        else Span(start, foreign_end(tokens, end, w), "foreign")
    )


def _is_hyphenated(words: Sequence[Token]) -> bool:
    """Tell whether a hyphen joins Vietnamese words, as in no name of a guest ("Bắc-Nam", but "Rees-Mogg")."""
    joined = [pair for pair in pairwise(words) if pair[1].gap == "-"]
    return any(is_vietnamese(t.text) for pair in joined for t in pair)


def with_repeated(
    tokens: Sequence[Token], capitals: Sequence[int], spans: Sequence[Span], language: str
) -> list[Span]:
    """Return the names and, in order, the other places where one stands that its own words do not tell.

    What a word for a person leads once is a person throughout the text, unless a street or school bears it.
    `capitals` are the positions of words with capitals.
    """
    w = name_words(language)
    led = {_words(tokens, s): s for s in spans if not is_family(tokens[s.first].text, language)}
    sizes: dict[str, set[int]] = defaultdict(set)
    for words in led:
        sizes[words[0]].add(len(words))
    taken = {at for s in spans for at in range(s.first, s.last + 1)} if led else set()
    more = []
    for at in capitals if led else ():
        for size in sorted(sizes.get(tokens[at].folded, ()), reverse=True):
            span = Span(at, at + size - 1, "vietnamese")
            same = led.get(_words(tokens, span))
            whole = all(t.text[0].isupper() and t.spaced for t in tokens[at + 1 : at + size])
            if same and whole and not _is_taken(tokens, span, taken, w):
                more.append(replace(span, origin=same.origin))
                break
    return sorted((*spans, *more), key=lambda s: s.first)


def _words(tokens: Sequence[Token], span: Span) -> tuple[str, ...]:
    return tuple(t.folded for t in tokens[span.first : span.last + 1])


def _is_taken(tokens: Sequence[Token], span: Span, taken: Container[int], w: NameWords) -> bool:
    """Tell whether the words are part of another name: a person's, a street's, a longer one."""
    behind = span.last + 1
    goes_on = behind < len(tokens) and tokens[behind].spaced and tokens[behind].text[0].isupper()
    return goes_on or is_hidden(tokens, span.first, w) or any(at in taken for at in (span.first, span.last))


def holds_office(tokens: Sequence[Token], start: int, language: str, w: NameWords) -> bool:
    """Tell whether an office stands right before, alone or with its country or body."""
    tails = office_tails(language)
    if not start or not tokens[start].spaced:
        return False
    if pair_before(tokens, start) in tails or word_before(tokens, start) in tails:
        return True
    return _holds_office_abroad(tokens, start, language) or _holds_office_of_body(tokens, start, language, w)


def is_office_or_body(tokens: Sequence[Token], start: int, language: str) -> bool:
    """Tell whether the capitals are those of an office or a body: "ông Phó Chủ tịch", "bà Tổng Giám đốc"."""
    heads, phrases = _office_heads(language)
    first = tokens[start].folded
    return first in heads or f"{first} {tokens[start + 1].folded}" in phrases


def is_longer_office(tokens: Sequence[Token], start: int, language: str) -> bool:
    """Tell whether two words are those of an office or a body, a word for a deputy before them or not."""
    phrases = _office_heads(language)[1]
    deputy = (tokens[start].folded,) in phrase_words.ways(language, "deputies")
    pairs = ((i, i + 1) for i in (start, start + 1)[: 1 + deputy] if i + 1 < len(tokens))
    return any(f"{tokens[i].folded} {tokens[k].folded}" in phrases for i, k in pairs)


def _is_place(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    words = [t.folded for t in tokens[start:end]]
    known = _places(language)
    if " ".join(words) in known or " ".join(words[:2]) in known:
        return True
    return start > 0 and f"{tokens[start - 1].folded} {words[0]}" in known


def _is_listed(tokens: Sequence[Token], start: int, end: int, language: str) -> bool:
    """Tell whether the words are a member of a list, their office behind: "; Kiên Sóc Kha, Phó Chủ tịch"."""
    if end - start < _LISTED or end + 1 >= len(tokens) or tokens[start].gap.strip() not in (";", ":"):
        return False
    parted = tokens[end].gap.strip() in (",", "-", "–")
    return parted and is_office_or_body(tokens, end, language)


def _holds_office_abroad(tokens: Sequence[Token], start: int, language: str) -> bool:
    """Tell whether an office and a country stand right before."""
    if not start or not is_country(tokens, start - 1, language):
        return False
    at = start - 1 if tokens[start - 1].folded in country_names(language) else start - 2
    return tokens[start].joined and pair_before(tokens, at) in office_tails(language)


def _holds_office_of_body(tokens: Sequence[Token], start: int, language: str, w: NameWords) -> bool:
    """Tell whether an office and its body, country or abbreviation stand right before."""
    if _is_behind_abbreviation(tokens, start):
        at = start - 2
    elif start and tokens[start].spaced:
        at = start - 1
        body = tokens[at].text.isupper() or pair_before(tokens, start) in body_tails(language)
        if not (body or is_country(tokens, at, language)):
            return False
    else:
        return False
    for _ in range(_REACH):
        if at < 1 or not tokens[at].joined:
            return False
        if tokens[at].folded in w.not_people and not _begins_body(tokens, at, language):
            return False
        if pair_before(tokens, at) in office_tails(language):
            return True
        at -= 1
    return False


def _begins_body(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a body known by its own name begins with the word: "Quỹ Tiền tệ Quốc tế"."""
    return f"{tokens[at].folded} {tokens[at + 1].folded}" in _office_heads(language)[1]


def _is_behind_abbreviation(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether the abbreviation of a body stands right before, in brackets: "… Thế giới (IPU) …"."""
    bracketed = start > 1 and tokens[start].gap == ") " and tokens[start - 1].gap == " ("
    return bracketed and tokens[start - 1].text.isupper()


@cache
def _office_heads(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that open an office or a body, and the first two words of the longer ones."""
    named = phrase_words.ways(language, "titles", "ranks", "bodies")
    heads = map(" ".join, phrase_words.ways(language, "deputies", "marks"))
    longer = frozenset(" ".join(way[:2]) for way in named if way[1:])
    return frozenset((*heads, *(way[0] for way in named if not way[1:]))), longer


@cache
def office_tails(language: str) -> frozenset[str]:
    """Return the last two words of each title, or its only one."""
    return frozenset(" ".join(way[-2:]) for way in phrase_words.ways(language, "titles"))


@cache
def body_tails(language: str) -> frozenset[str]:
    """Return the last two words of each body and each field of one, or its only one."""
    named = phrase_words.ways(language, "bodies", "portfolios")
    return frozenset(" ".join(way[-2:]) for way in named)


@cache
def known_places(language: str) -> frozenset[str]:
    """Return the names of provinces, districts and other places that are no countries, folded."""
    own = (fold(r["name"]) for r in shared_table("districts"))
    return frozenset((*own, *place_names(language), *unit_names(language)))


@cache
def _places(language: str) -> frozenset[str]:
    return known_places(language) | country_names(language)
