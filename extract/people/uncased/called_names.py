"""Names of any words in a script without capitals, where verbs come last: a word for a person leads them.

"آقای X Y" is somebody whatever the words are, if they are in no vocabulary, up to a mark, a preposition, an
office or a verb ("خانم آیون ناکامیتسو در سخنرانی …"). A name that a mark ends is read so everywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from extract.lexicon import language_yaml
from extract.lexicon.folding import fold
from extract.people.guests.guests import everywhere, is_unknown, words_of_titles
from extract.people.linking.rendering import is_syllable
from extract.people.name_words import NameWords, name_words
from extract.people.span import Span
from extract.people.tokens import Token, closes

# Triggers whose verbs stand behind who does what they tell.
_TOLD = ("say", "speak", "attend", "chair")
_SHORTEST, _LONGEST, _LONGEST_MARKED = 2, 2, 4
_SHORTEST_SURNAME = 4
# The marks between a name and the office that says who bears it.
_OPENING = ("(", "،", ",")


def called_spans(
    tokens: Sequence[Token], behind: Collection[int], language: str, w: NameWords
) -> dict[int, Span]:
    """Return, by first words, the names that begin at the positions `behind` words for a person."""
    spans: dict[int, Span] = {}
    whole: set[tuple[str, ...]] = set()
    for at in behind:
        end = _end(tokens, at, language, w)
        if end == at and _is_word_for_surname(tokens, at, language, w):
            spans[at] = Span(at, at, "foreign")  # "دکتر نگهبان مدیرکل …"
            continue
        marked = end > at and closes(tokens, end - 1)
        if not marked and not (end < len(tokens) and tokens[end].folded in _enders(language)):
            continue
        known = words_of_titles(language) | w.prepositions
        titled = not marked and tokens[end].folded in known
        titled = titled or (marked and _is_before_title(tokens, end, language))
        alone = end == at + 1
        if alone and (
            (titled and _is_calling(tokens, at - 1, w)) or _is_surname(tokens, at, titled, language, w)
        ):
            spans[at] = Span(at, at, "foreign")  # "دکتر X وزیر بهداشت", "دکتر X در این جلسه": a surname
        elif _SHORTEST <= end - at <= (_LONGEST_MARKED if marked else _LONGEST):
            native = all(is_syllable(t.text, language) for t in tokens[at:end])
            spans[at] = Span(at, end - 1, "vietnamese" if native else "foreign")
            if marked and not native:
                whole.add(tuple(t.folded for t in tokens[at:end]))
    return spans | everywhere(tokens, whole) if whole else spans


def chaired(tokens: Sequence[Token], titles: Sequence[int], language: str) -> list[int]:
    """Return the positions behind "with the chair of", where verbs come last: who it is stands there.

    `titles` are the positions of words of titles, of which that for the chair is one.
    """
    w = name_words(language)
    if w.cased or w.glued or not w.surnames_alone:
        return []
    return [
        at + 1
        for at in titles
        if at and at + 1 < len(tokens) and f"{tokens[at - 1].folded} {tokens[at].folded}" in _chairs(language)
    ]


@cache
def _chairs(language: str) -> frozenset[str]:
    return frozenset(map(fold, language_yaml(language, "meetings")["triggers"]["chair"]["after"]))


def met_spans(tokens: Sequence[Token], titles: Sequence[int], language: str, w: NameWords) -> dict[int, Span]:
    """Return the names of two words of no vocabulary between "with" behind a noun of meeting and an office of
    `titles` ("در دیدار با X Y سرپرست دفتر …")."""
    nouns, together = _meetings_with(language)
    spans = {}
    for title in titles:
        at = title - _SHORTEST
        if at < _SHORTEST or not all(t.spaced for t in tokens[at - 1 : title + 1]):
            continue
        if tokens[at - 1].folded not in together or tokens[at - 2].folded not in nouns:
            continue
        if all(is_unknown(t, language, w) for t in tokens[at:title]):
            spans[at] = Span(at, title - 1, "foreign")
    return spans


@cache
def _meetings_with(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the nouns of meeting of one word, and the words for "with"."""
    meetings = language_yaml(language, "meetings")
    kinds = (phrase for key, phrases in meetings["kinds"].items() if key != "ignore" for phrase in phrases)
    nouns = frozenset(fold(phrase) for phrase in kinds if " " not in phrase)
    return nouns, frozenset(map(fold, meetings["with_words"]))


def _is_word_for_surname(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> bool:
    """Tell whether a word of bodies or fields of work is a surname: a trade or rank stands before it and an
    office right behind."""
    if at + 1 >= len(tokens) or not (tokens[at].spaced and tokens[at + 1].spaced):
        return False
    word, titles = tokens[at].folded, words_of_titles(language)
    none = word in titles or word in w.ordinary or word in w.anchors or word in w.prepositions
    called = _is_calling(tokens, at - 1, w) and len(tokens[at].text) >= _SHORTEST_SURNAME
    return called and not none and tokens[at + 1].folded in titles


def _is_before_title(tokens: Sequence[Token], end: int, language: str) -> bool:
    """Tell whether an office stands behind the mark that ends a name ("آقای X (رئیس …)")."""
    opened = end < len(tokens) and tokens[end].gap.strip() in _OPENING
    return opened and tokens[end].folded in words_of_titles(language)


def _is_surname(tokens: Sequence[Token], at: int, titled: bool, language: str, w: NameWords) -> bool:
    """Tell whether one word behind "Mr" is a surname that the text has not had before, and no syllable of
    Vietnam's, before an office or a word of grammar ("آقای X روز شنبه …")."""
    word = tokens[at]
    if tokens[at - 1].folded not in w.particles or len(word.text) < _SHORTEST_SURNAME:
        return False
    if is_syllable(word.text, language) or any(t.folded == word.folded for t in tokens[:at]):
        return False
    return titled or (at + 1 < len(tokens) and tokens[at + 1].spaced and tokens[at + 1].folded in w.ordinary)


def _is_calling(tokens: Sequence[Token], at: int, w: NameWords) -> bool:
    """Tell whether a word is one for a trade or rank, and no part of the name of a street or hospital."""
    named = at > 0 and tokens[at].joined and tokens[at - 1].folded in w.not_people
    return tokens[at].folded in w.callings and not named


@cache
def _enders(language: str) -> frozenset[str]:
    """Return the words before which a name ends: prepositions, offices, and what verbs begin with."""
    triggers = language_yaml(language, "meetings")["triggers"]
    verbs = (phrase for value in _TOLD for phrase in triggers[value]["before"])
    first = (fold(phrase).split()[0] for phrase in verbs if not phrase.startswith("<"))
    w = name_words(language)
    return frozenset((*first, *w.prepositions, *w.ordinary, *words_of_titles(language)))


def _end(tokens: Sequence[Token], at: int, language: str, w: NameWords) -> int:
    """Return where the unknown words end that begin at a word."""
    end = at
    while end < len(tokens) and end - at < _LONGEST_MARKED and is_unknown(tokens[end], language, w):
        if not (tokens[end].spaced if end == at else tokens[end].joined):
            break
        end += 1
    return end
