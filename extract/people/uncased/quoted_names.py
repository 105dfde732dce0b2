"""Names in quotation marks beside an office or a word for a counterpart, in a script without capitals: "«X Y»
سفیر …", "سفیر … «X Y»", "«X Y» همتای … خود".

Agencies set the names of guests apart so. Words of no vocabulary, or given names, fill the quotation; before
it the office has said of which country or field it is, so that what is quoted is no body of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from extract.lexicon.folding import fold
from extract.people.guests.country_names import is_country
from extract.people.guests.guests import counterparts, is_unknown
from extract.people.name_words import NameWords, name_words
from extract.people.span import Span
from extract.people.tokens import Token
from extract.roles import phrase_words

_CLOSINGS = {"«": "»", "“": "”", '"': '"', "ˈ": "ˈ"}
_CLOSED = frozenset(_CLOSINGS.values())
_SHORTEST, _LONGEST = 2, 5
# So long is an ending of surnames at least that no other word has.
_TELLING = 3
# So many words before a quotation may an office have ("the minister of foreign affairs of …").
_OFFICE = 6


def quoted_names(tokens: Sequence[Token], language: str) -> dict[int, Span]:
    """Return, by first words, the names in quotation marks right before or behind an office."""
    w = name_words(language)
    if w.cased or w.glued:
        return {}
    spans: dict[int, Span] = {}
    for at in (i for i, t in enumerate(tokens) if t[4][-1:] in _CLOSINGS):
        last = _end(tokens, at)
        words = tokens[at : last + 1]
        if not _is_name(words, language, w):
            continue
        if _begins_office(tokens, last + 1, language) or _ends_office(tokens, at - 1, language):
            spans[at] = Span(at, last, "foreign")
    return spans


def _is_name(words: Sequence[Token], language: str, w: NameWords) -> bool:
    """Tell whether words may be a name: several, or one that its ending tells ("«سیمین‌پور» سرپرست …")."""
    if len(words) == 1:
        return words[0].folded.endswith(_telling(language)) and is_unknown(words[0], language, w)
    return _SHORTEST <= len(words) <= _LONGEST and all(_may_name(t, language, w) for t in words)


@cache
def _telling(language: str) -> tuple[str, ...]:
    """Return the endings that alone tell a surname."""
    endings = (fold(e.strip()) for e in name_words(language).telling_endings)
    return tuple(e for e in endings if len(e) >= _TELLING)


def _end(tokens: Sequence[Token], at: int) -> int:
    """Return the last word of a quotation that nothing but spaces and hyphens part the words of."""
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].joined and last - at < _LONGEST:
        last += 1
    closing = _CLOSINGS[tokens[at].gap[-1]]
    closed = last + 1 < len(tokens) and tokens[last + 1].gap.startswith(closing)
    return last if closed else at


def _may_name(token: Token, language: str, w: NameWords) -> bool:
    word = token.folded
    return word in w.given or word in w.links or word in w.sons or is_unknown(token, language, w)


def _begins_office(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether an office or what calls somebody a counterpart begins with a word, with nothing but a mark
    before it."""
    word = tokens[at].folded
    if tokens[at].gap.strip(" ،,") not in _CLOSED:
        return False
    return word in phrase_words.first_words(language, "titles", "deputies") or word in counterparts(language)


def _ends_office(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether an office ends with a word: a country, or a field that a title stands before."""
    if at < 0 or tokens[at + 1].gap.strip(" ،,") not in _CLOSINGS:
        return False
    ends = is_country(tokens, at, language) or phrase_words.is_word(tokens[at].folded, language, "portfolios")
    if not ends:
        return False
    return any(
        t.folded in phrase_words.first_words(language, "titles", "deputies") for t in _before(tokens, at)
    )


def _before(tokens: Sequence[Token], at: int) -> Iterator[Token]:
    """Yield the words before one that nothing but spaces part from it."""
    for i in range(at, max(0, at - _OFFICE), -1):
        if not tokens[i].joined:
            return
        yield tokens[i - 1]
