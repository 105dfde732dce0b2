"""Words in capitals that are nobody's name: in a heading an office, a body, a verb of meeting look like one.

Where every letter is a capital, as in "ĐỒNG CHÍ LÊ QUỐC THỊNH, ỦY VIÊN TRUNG ƯƠNG ĐẢNG", or in a house style
every word has one, "Ủy Viên Trung Ương Đảng", the letters tell no name from the rest: the words of the
vocabulary do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.linking.frequencies import frequencies
from extract.people.linking.spelling import standard_name
from extract.people.name_words import COMMON_FAMILY_SHARE, is_family, name_words, place_names, unit_names
from extract.people.tokens import Token
from extract.roles.wordings import wordings

# What tells that somebody does something, more of it behind.
_ACTS = ("verbs", "triggers", "tenses")
# No given name is so rare, no family name that a heading could begin with.
_NO_GIVEN, _NO_FAMILY = 1e-4, 1e-3

# The family name and a middle name.
_BEFORE_GIVEN = 2
_PAIR = 2
_ROLES = ("titles", "ranks", "bodies", "portfolios", "marks", "deputies")
_MEETINGS = (
    "kinds",
    "verbs",
    "triggers",
    "tenses",
    "participants",
    "honorifics",
    "conjunctions",
    "venue_markers",
    "object_markers",
)

_NONE: frozenset[int] = frozenset()


def words_in_capitals(tokens: Sequence[Token], at: Sequence[int], language: str) -> frozenset[int]:
    """Return which of the words `at`, those with a capital, are written in capitals and no part of a name.

    In a text that gives every word of a title a capital so are those of other phrases.
    """
    capitals = {i for i in at if _is_shouted(tokens[i])}
    if _is_title_case(tokens, at, language):
        capitals = set(at)
    if not any(i + 1 in capitals for i in capitals):
        return _NONE
    found: set[int] = set()
    beyond = 0
    for i in sorted(capitals):
        size = _phrase_at(tokens, i, capitals, found, language)
        if i + size > beyond:  # "Trưởng Ban Dân Vận": the end of a title may begin a body
            found.update(range(i, i + size))
            beyond = i + size
    return frozenset(found)


def _is_shouted(token: Token) -> bool:
    return len(token.text) > 1 and token.text.isupper()


def _is_title_case(tokens: Sequence[Token], at: Sequence[int], language: str) -> bool:
    """Tell whether a text gives capitals to every word of a title, as no name has them ("Chủ Tịch")."""
    titles = _titles(language)
    for i, j in pairwise(at):
        seconds = titles.get(tokens[i].folded)
        if seconds is None or j != i + 1 or tokens[j].folded not in seconds or not tokens[j].spaced:
            continue
        if i and f"{tokens[i - 1].folded} {tokens[i].folded}" in _compounds(language):
            continue  # "Trung Quốc Vương Nghị": no king
        if not (_is_shouted(tokens[i]) or _is_shouted(tokens[j])):
            return True
    return False


@cache
def _compounds(language: str) -> frozenset[str]:
    """Return the pairs of words of which the second begins no office."""
    return frozenset(map(fold, language_yaml(language, "roles")["compounds"]))


@cache
def _titles(language: str) -> dict[str, frozenset[str]]:
    """Return the second words of titles of two words, by the first."""
    listed = _flat(language_yaml(language, "roles")["titles"])
    pairs = {way for phrase in listed for way in wordings(phrase) if len(way) == _PAIR}
    return {first: frozenset(b for a, b in pairs if a == first) for first, _ in pairs}


def _phrase_at(tokens: Sequence[Token], at: int, capitals: set[int], found: set[int], language: str) -> int:
    """Return how many words the longest phrase of no name has that begins at a word, all in capitals."""
    behind = at - 1 in found and tokens[at].spaced
    for size, is_place in _phrases(language).get(tokens[at].folded, ()):
        if not all(i in capitals and tokens[i].joined for i in range(at + 1, at + size)):
            continue
        words = tuple([t.folded for t in tokens[at : at + size]])
        if words not in _known(language) or (is_place and not behind):
            continue
        if size == 1 and not _is_shouted(tokens[at]) and words[0] not in _levels(language):
            continue
        if size > 1 and _goes_on(tokens, at, size, capitals, found, language):
            return 0
        return size
    return 0


def _goes_on(
    tokens: Sequence[Token], at: int, size: int, capitals: set[int], found: set[int], language: str
) -> bool:
    """Tell whether a phrase is part of the name that begins the run: a given name must follow the family
    name alone, and words that names have too may follow a middle name (Hải Quân, Hòa Bình)."""
    first = at
    while first - 1 in capitals and first - 1 not in found and tokens[first].spaced:
        first -= 1
    before = at - first
    if not 0 < before <= _BEFORE_GIVEN or not is_family(tokens[first].text, language, COMMON_FAMILY_SHARE):
        return False
    return before == 1 or all(_is_in_names(t.folded) for t in tokens[at : at + size])


def _is_in_names(word: str) -> bool:
    shares = frequencies().get(standard_name(word.capitalize()))
    return shares is not None and shares.given >= _NO_GIVEN


@cache
def _phrases(language: str) -> Mapping[str, tuple[tuple[int, bool], ...]]:
    """Return by their first words the sizes of the phrases, the longest first; whether they are of places."""
    sizes: dict[str, set[tuple[int, bool]]] = defaultdict(set)
    places = _places(language)
    for words in _known(language):
        sizes[words[0]].add((len(words), words in places))
    return {first: tuple(sorted(found, reverse=True)) for first, found in sizes.items()}


@cache
def _known(language: str) -> frozenset[tuple[str, ...]]:
    """Return the phrases of offices, bodies, meetings and places; of single words those that no name has."""
    listed = {way for phrase in _vocabulary(language) for way in wordings(phrase) if way}
    meetings = language_yaml(language, "meetings")
    acts = (way for part in _ACTS for phrase in _flat(meetings[part]) for way in wordings(phrase))
    listed.update(way[:2] for way in acts if len(way) > 2)  # "làm việc với", "làm việc tại"
    return frozenset(way for way in listed if way[1:] or _is_no_name(way[0])) | _places(language)


@cache
def _places(language: str) -> frozenset[tuple[str, ...]]:
    """Return what is no name behind other such words: levels, kinds of places and places."""
    names = place_names(language) | unit_names(language) | name_words(language).place_words
    return frozenset(tuple(name.split()) for name in (*names, *_levels(language)))


@cache
def _levels(language: str) -> frozenset[str]:
    return frozenset(_flat(language_yaml(language, "roles")["levels"]))


def _is_no_name(word: str) -> bool:
    shares = frequencies().get(standard_name(word.capitalize()))
    return shares is None or (shares.given < _NO_GIVEN and shares.family < _NO_FAMILY)


def _vocabulary(language: str) -> Iterator[str]:
    roles, meetings, w = (
        language_yaml(language, "roles"),
        language_yaml(language, "meetings"),
        name_words(language),
    )
    for part in _ROLES:
        yield from _flat(roles[part])
    for part in _MEETINGS:
        yield from _flat(meetings[part])
    yield from w.particles
    yield from w.callings
    yield from w.openers


def _flat(data: Mapping[str, object] | Iterable[object]) -> Iterator[str]:
    """Yield the phrases of nested lists and mappings, without what their patterns leave open."""
    for value in data.values() if isinstance(data, Mapping) else data:
        if isinstance(value, str):
            yield fold(value).strip(":*")
        elif isinstance(value, (Mapping, list)):
            yield from _flat(value)
