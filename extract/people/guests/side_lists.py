"""Guests in the list of another country's side: "ومن الجانب الصيني: نائب وزير الخارجية X، …", "كما حضر من
جانب كينيا وزير الدفاع X ووزير الصحة Y".

No list has their names. Each member ends with one, behind an office: all its words are in no vocabulary.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.people.guests.guests import words_of_no_name, words_of_titles
from extract.people.guests.office_guests import bare_word, is_name_word, is_sentence_end, sides
from extract.people.name_words import NameWords, without_article
from extract.people.span import Span
from extract.people.tokens import Token, closes, word_before
from extract.people.uncased.native_forms import is_and_office

_SHORTEST, _LONGEST = 2, 4
_COMMAS = ("،", ",")
# So far before the side stands the verb that opens the list.
_VERB = 3


def listed_guests(
    tokens: Sequence[Token],
    behind: Sequence[int],
    own: Mapping[int, Span],
    countries: Container[str],
    language: str,
    w: NameWords,
) -> Iterator[Span]:
    """Yield the names that end the members of a list of another country's side.

    `behind` are the positions behind a word that may lead a guest, `own` the names that are known, by their
    first words: one of these goes on up to the end of its member.
    """
    taken = {i: span for span in own.values() for i in range(span.first, span.last + 1)}
    for at in behind:
        if tokens[at].folded not in countries or not _is_side(tokens, at - 1, language):
            continue
        if at + 1 < len(tokens) and _opens_list(tokens, at, language, w):
            yield from _members(tokens, at + 1, taken, language, w)


def _members(
    tokens: Sequence[Token], begin: int, taken: Mapping[int, Span], language: str, w: NameWords
) -> Iterator[Span]:
    """Yield the names of the members of a list that begins at a word, up to the end of the sentence."""
    end = begin
    while end < len(tokens) and (end == begin or not is_sentence_end(tokens[end])):
        if closes(tokens, end) or is_and_office(tokens, end + 1, language, w):
            first = _run_start(tokens, end, begin, language, w)
            inside = {taken[i] for i in range(first, end + 1) if i in taken}
            longer = all(s.first == first and s.last < end for s in inside)
            if end - first + 1 >= _SHORTEST and longer:
                yield Span(first, end, "foreign")
        end += 1


def _is_side(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Tell whether a word is one for a side, or ends two that are ("من جانب")."""
    named = sides(language)
    word = tokens[at].folded
    return word in named or f"{word_before(tokens, at)} {word}" in named


def _opens_list(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a list stands behind the country of a side at a word: a colon or a verb of attending opens
    it, or its first office does, a title of respect at most before."""
    first = tokens[at + 1]
    if first.gap.strip() == ":":
        return True
    office = first.folded in words_of_titles(language) or first.folded in w.anchors
    if first.spaced and (office or first.folded in _attending(language)):
        return True
    led = any(tokens[i].folded in _attending(language) for i in range(max(0, at - 1 - _VERB), at))
    return led and office and first.gap.strip() in _COMMAS


@cache
def _attending(language: str) -> frozenset[str]:
    """Return the words of one that say that somebody attended, "and" glued to them or not."""
    orders = language_yaml(language, "meetings")["triggers"]["attend"]
    return frozenset(fold(p) for ways in orders.values() for p in ways if " " not in p)


def _run_start(tokens: Sequence[Token], last: int, begin: int, language: str, w: NameWords) -> int:
    """Return where the unknown words that end with `last` begin, behind a word of an office."""
    first = last + 1
    while first > begin and last - first + 1 < _LONGEST and is_name_word(tokens[first - 1], language, w):
        if tokens[first - 1].folded.startswith(clitics(language).contracted):
            break
        first -= 1
        if not tokens[first].spaced:
            return last + 1
    led = first > begin and _ends_office(tokens, first - 1, language, w)
    return first if led and tokens[first - 1].folded not in w.not_people else last + 1


def _ends_office(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether an office may end with a word: one of the vocabularies, a noun behind "and", a noun behind
    "of the", or the country where an ambassador serves ("لدى المملكة")."""
    word = tokens[at].folded
    if not {bare_word(word, w), without_article(word, w)}.isdisjoint(words_of_no_name(language)):
        return True
    definite = word.startswith(w.articles or ("\n",))
    seated = definite and word_before(tokens, at) in _seats(language)
    # "وزير التجارة والتكامل X"
    return seated or word.startswith(clitics(language).contracted) or _is_and_noun(word, w)


@cache
def _seats(language: str) -> frozenset[str]:
    return frozenset(fold(p) for p in language_yaml(language, "meetings")["object_markers"])


def _is_and_noun(word: str, w: NameWords) -> bool:
    return word[:1] in w.conjunctions and word[1:].startswith(w.articles or "\n")
