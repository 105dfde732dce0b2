"""Guests in a script without capitals: a name of any words between marks beside an office of another country.

"نخست وزیر لائوس، سوکسان فیمپون، …", "با سوکسان فیمپون، نخست وزیر لائوس، …". Neither a Vietnamese family name
nor a known given name begins it: it is told by the commas and by words that are in no vocabulary. What is
found so once is a person throughout the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.guests.country_names import country_names
from extract.people.name_words import (
    NameWords,
    is_verb,
    name_words,
    unit_names,
)
from extract.people.span import Span
from extract.people.tokens import Token, closes
from extract.roles import phrase_words

_LONGEST = 4
# How many words an office has between its first and its country.
_REACH = 9
_SHORTEST = 2
# So many words behind the word for a counterpart stands "his own".
_COUNTERPART = 5
_COMMAS = ("،", ",", "؛", "(", "–", "-")
# Kinds of meeting that are with somebody.
_MET = ("meeting", "talks", "working_session")


def guest_spans(tokens: Sequence[Token], telling: Sequence[int], language: str) -> dict[int, Span]:
    """Return the names of guests by their first words, at every place where they stand in the text.

    `telling` are the positions of the `telling_words`.
    """
    countries = _abroad(language)
    w = name_words(language)
    beside = counterparts(language)
    found: set[tuple[str, ...]] = set()
    for at in telling:
        token = tokens[at]
        if token.folded in beside:
            found.update(_behind_counterpart(tokens, at, language, w))
        elif token.folded in countries or (
            at and token.spaced and f"{tokens[at - 1].folded} {token.folded}" in countries
        ):
            found.update(_beside(tokens, at, language, w))
    return everywhere(tokens, found) if found else {}


def everywhere(tokens: Sequence[Token], names: set[tuple[str, ...]]) -> dict[int, Span]:
    """Return the names, by folded words, of foreigners wherever they stand, by their first words."""
    by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in sorted(names, key=lambda n: (-len(n), n)):
        by_first[name[0]].append(name)
    spans: dict[int, Span] = {}
    for at, token in enumerate(tokens):
        for name in by_first.get(token.folded, ()):
            words = tokens[at : at + len(name)]
            if tuple(t.folded for t in words) == name and all(t.joined for t in words[1:]):
                spans[at] = Span(at, at + len(name) - 1, "foreign")
                break
    return spans


def _beside(tokens: Sequence[Token], country: int, language: str, w: NameWords) -> Iterator[tuple[str, ...]]:
    """Yield the names between marks behind the office of a country, and before it."""
    office = _office_start(tokens, country, language)
    if office is None:
        return
    behind = country + 1
    seat = _seat_end(tokens, behind, language)
    if seat > behind:
        behind = seat
        yield from _run_behind(tokens, behind, language, w)
    yield from _between_marks(tokens, behind, language, w)
    parted = office > 0 and tokens[office].gap.strip() in _COMMAS
    if parted or (office > 1 and tokens[office].spaced):
        start = office
        while office - start < _LONGEST and start and (start == office or tokens[start].spaced):
            if not is_unknown(tokens[start - 1], language, w):
                break
            start -= 1
        if parted:
            led = start == 0 or not tokens[start].spaced or tokens[start - 1].folded in leads_of(language)
        else:
            led = _is_met(tokens, start, country, language)
        if led and _is_name(tokens[start:office], language, w, closed=False):
            yield tuple(t.folded for t in tokens[start:office])


def _is_met(tokens: Sequence[Token], start: int, country: int, language: str) -> bool:
    """Tell whether a word for meeting stands beside "with" and what begins at a word, up to a country: "با X
    Y وزیر انرژی لهستان دیدار کرد", "در دیدار با X Y سفیر ژاپن گفت"."""
    if start == 0 or not tokens[start].spaced or tokens[start - 1].folded not in _with(language):
        return False
    beside = [tokens[i].folded for i in (start - 2, country + 1) if 0 <= i < len(tokens)]
    return not _words_of_meeting(language).isdisjoint(beside)


@cache
def _with(language: str) -> frozenset[str]:
    return frozenset(fold(w) for w in language_yaml(language, "meetings")["with_words"])


@cache
def _words_of_meeting(language: str) -> frozenset[str]:
    """Return the first words of what says that somebody met somebody."""
    verbs = language_yaml(language, "meetings")["verbs"]
    words = (fold(v.split()[0]) for kind in _MET for v in verbs[kind])
    return frozenset(words) - leads_of(language)


def _between_marks(
    tokens: Sequence[Token], start: int, language: str, w: NameWords
) -> Iterator[tuple[str, ...]]:
    """Yield the name between a comma, a word for a person at most, and the next mark."""
    if start >= len(tokens) or tokens[start].gap.strip() not in _COMMAS:
        return
    start += tokens[start].folded in w.particles
    end = start
    while end - start < _LONGEST and end < len(tokens) and (end == start or tokens[end].joined):
        end += 1
    if closes(tokens, end - 1) and _is_name(tokens[start:end], language, w, closed=True):
        yield tuple(t.folded for t in tokens[start:end])


def _behind_counterpart(
    tokens: Sequence[Token], at: int, language: str, w: NameWords
) -> Iterator[tuple[str, ...]]:
    """Yield the name of who is called the counterpart of another: "همتای ژاپنی خود، X، …"."""
    for end in range(at + 1, min(at + _COUNTERPART, len(tokens))):
        if not tokens[end].spaced:
            return
        if tokens[end].folded in own_words(language):
            yield from _between_marks(tokens, end + 1, language, w)
            if end + 1 < len(tokens) and tokens[end + 1].folded in w.given:
                yield from _run_behind(tokens, end + 1, language, w)
            return


def _run_behind(
    tokens: Sequence[Token], start: int, language: str, w: NameWords
) -> Iterator[tuple[str, ...]]:
    """Yield the name right behind the words that end an ambassador's office, up to the next known word."""
    end = start
    while end < len(tokens) and tokens[end].spaced and is_unknown(tokens[end], language, w):
        end += 1
    if _is_name(tokens[start:end], language, w, closed=False):
        yield tuple(t.folded for t in tokens[start:end])


def _seat_end(tokens: Sequence[Token], at: int, language: str) -> int:
    """Return where the words end that say where an ambassador serves, "در ویتنام", or a consul, else `at`.

    A consul's seat is a city of Vietnam: "در شهر هوشی مین".
    """
    words = tokens[at : at + 2]
    if len(words) < 2 or not (words[0].spaced and words[1].spaced):
        return at
    if words[1].folded in _home(language):
        return at + 2
    start = at + 1 + (words[1].folded in _cities(language))
    for size in range(_LONGEST, 0, -1):
        place = tokens[start : start + size]
        named = " ".join(t.folded for t in place) in unit_names(language)
        if named and len(place) == size and all(t.spaced for t in place):
            return start + size
    return at


@cache
def own_words(language: str) -> frozenset[str]:
    """Return the words for "his own"."""
    return frozenset(fold(w) for w in language_yaml(language, "names")["own_words"])


@cache
def telling_words(language: str) -> frozenset[str]:
    """Return the words beside which a guest may be named: last ones of countries, and for a counterpart."""
    return _ends_abroad(language) | counterparts(language)


@cache
def counterparts(language: str) -> frozenset[str]:
    """Return the words for who holds the same office abroad."""
    return frozenset(fold(w) for w in language_yaml(language, "names")["counterparts"])


@cache
def _cities(language: str) -> frozenset[str]:
    return frozenset(fold(w) for w in language_yaml(language, "roles")["levels"]["City"])


def _office_start(tokens: Sequence[Token], country: int, language: str) -> int | None:
    """Return where the office begins that a country ends, or None."""
    titles, parts, leads = words_of_titles(language), words_of_offices(language), leads_of(language)
    at, first = country, None
    while at >= 0 and country - at < _REACH:
        word = tokens[at].folded
        if word in titles:
            first = at
        elif at != country and ((word in leads and word not in parts) or word in _with(language)):
            break
        if not tokens[at].spaced:
            break
        at -= 1
    return first


def _is_name(words: Sequence[Token], language: str, w: NameWords, *, closed: bool) -> bool:
    """Tell whether words are a name: none is of the vocabulary, but the last between two marks may be."""
    if not 2 <= len(words) <= _LONGEST:
        return False
    inner = words[:-1] if closed and len(words) == 2 and words[-1].folded in w.ordinary else words
    return all(is_unknown(t, language, w) for t in inner)


def is_of_no_vocabulary(token: Token, language: str, w: NameWords) -> bool:
    """Tell whether a word is of no vocabulary, as surnames are."""
    word = token.folded
    none = word in w.ordinary or word in w.anchors or word in w.not_people
    return not none and word not in words_of_no_name(language)


def is_unknown(token: Token, language: str, w: NameWords) -> bool:
    """Tell whether a word is of no vocabulary, and formed like no verb or plural."""
    if not is_of_no_vocabulary(token, language, w):
        return False
    formed = token.text.startswith(w.word_beginnings) or token.text.endswith(w.word_endings)
    return not formed and not is_verb(token.text, w)


@cache
def _abroad(language: str) -> frozenset[str]:
    named = frozenset(map(" ".join, phrase_words.ways(language, "countries")))
    return (country_names(language) | named) - _home(language)


@cache
def _ends_abroad(language: str) -> frozenset[str]:
    return frozenset(name.split()[-1] for name in _abroad(language))


@cache
def _home(language: str) -> frozenset[str]:
    return frozenset(map(" ".join, phrase_words.ways(language, "vietnam")))


@cache
def words_of_titles(language: str) -> frozenset[str]:
    """Return the words of titles, and those for a deputy, with which an office begins."""
    return phrase_words.words(language, "titles", "deputies")


@cache
def words_of_offices(language: str) -> frozenset[str]:
    """Return the words of offices, bodies and countries."""
    classes = ("titles", "marks", "bodies", "portfolios", "countries", "levels", "and")
    return phrase_words.words(language, *classes)


@cache
def leads_of(language: str) -> frozenset[str]:
    """Return the words right behind which a name may begin: prepositions, "and", honorifics."""
    meetings = language_yaml(language, "meetings")
    ways = (*meetings["object_markers"], *meetings["conjunctions"], *meetings["honorifics"])
    return frozenset(fold(p) for p in ways)


@cache
def words_of_no_name(language: str) -> frozenset[str]:
    """Return every word of the language's vocabularies of offices, meetings, documents and dates."""
    meetings, dates = (language_yaml(language, name) for name in ("meetings", "dates"))
    words = set(words_of_offices(language))
    for data in (meetings, dates, language_yaml(language, "roles")["ranks"]):
        _collect(data, words)
    # Whoever is of a province or city is called by its name and an ending: "تهرانی".
    places = language_yaml(language, "places")
    lands = [fold(p) for key in ("regions", "capitals") for p in places[key]]
    words |= feminine_titles(language)
    return frozenset((*words, *country_names(language), *lands, *(fold(f"{p}ی") for p in lands)))


@cache
def feminine_titles(language: str) -> frozenset[str]:
    """Return what women who hold an office are called in Arabic, folded ("مديرة"), but no given names."""
    w = name_words(language)
    titles = words_of_titles(language) if w.glued else ()
    return frozenset(f"{word}{w.feminine}" for word in titles) - w.given


def _collect(data: object, words: set[str]) -> None:
    if isinstance(data, str):
        words.update(fold(data).replace("\u200c", " ").split())
    elif isinstance(data, dict):
        for value in data.values():
            _collect(value, words)
    elif isinstance(data, list):
        for value in data:
            _collect(value, words)
