"""Find the phrases of a lexicon in a text: one Aho-Corasick automaton per lexicon and language.

An entry is words separated by spaces. `*` at its end lets the last word go on (головув*), `*` at its
start lets the first word begin earlier; `a|b` is a choice of words, `c?` may be missing. Arabic and
Persian conjunctions, prepositions and the article may be glued to the first word; a Persian space may be a
half-space or lost altogether; a Vietnamese tone mark may stand on either of two vowels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import product
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from ahocorasick_rs import AhoCorasick, Implementation

from extract.lexicon import language_yaml
from extract.lexicon.clitics import clitics
from extract.lexicon.folding import fold
from extract.lexicon.tone_marks import older_spelling, todays_spelling

Label = TypeVar("Label")

_TANWIN = "\u064b"
# The ezafe, where a letter of its own is written for it.
_EZAFE = " ي "
_SHORTEST_ACCUSATIVE = 4
_MOST_SPELT = 5
# So many letters has a phrase of several words at least that another word may be glued to.
_LONG = 9


class PhraseMatch(NamedTuple, Generic[Label]):
    """A phrase of the lexicon at `start`..`end` of the text, clitics not included."""

    start: int
    end: int
    label: Label


class PhraseBook(Generic[Label]):
    """The phrases of one language, each with a label."""

    def __init__(self, language: str, phrases: Iterable[tuple[str, Label]]) -> None:
        self._clitics = clitics(language).before_any()
        self._longest_clitic = max(map(len, self._clitics), default=0)
        # The label of each literal, and whether its first word may begin earlier and its last one go on.
        self._entries: list[tuple[Label, bool, bool]] = []
        literals: list[str] = []
        spellings = _spellings(language)
        # Letters behind which a space may be lost: the next one is not joined to them.
        self._unjoined = fold(language_yaml(language, "language")["unjoined_letters"])
        several: list[bool] = []
        for pattern, label in phrases:
            for literal, entry in _literals(fold(pattern), label):
                written = (literal,) if spellings is None else spellings(literal)
                literals += written
                self._entries += (entry,) * len(written)
                several += (" " in literal and len(literal) >= _LONG,) * len(written)
        self._several = several
        self._automaton = AhoCorasick(literals, implementation=Implementation.ContiguousNFA)

    def find(self, folded: str, group: Callable[[Label], object] | None = None) -> list[PhraseMatch[Label]]:
        """Return the matches in an already folded text, in order.

        Of matches that overlap and share a group, the longest stays; one text may match once in each group.
        """
        matches = _in_order(self._matches(folded))
        if group is None:
            return _longest(matches)
        groups: dict[object, list[PhraseMatch[Label]]] = {}
        for match in matches:
            groups.setdefault(group(match.label), []).append(match)
        return _in_order([match for of_group in groups.values() for match in _longest(of_group)])

    def _matches(self, folded: str) -> list[PhraseMatch[Label]]:
        found: list[PhraseMatch[Label]] = []
        make = tuple.__new__  # a text has many matches, and one made as such takes half the time
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            label, open_start, open_end = self._entries[index]
            glued = not open_start and start > 0 and folded[start - 1].isalnum()
            if glued and not (
                self._starts_word(folded, start) or self._may_be_glued(index, folded[start - 1])
            ):
                continue
            if open_end:
                end = _word_end(folded, end)
            elif end < len(folded) and (folded[end].isalnum() or folded[end] == "_"):
                continue
            found.append(make(PhraseMatch, (start, end, label)))
        return found

    def _may_be_glued(self, index: int, before: str) -> bool:
        """Tell whether the space behind a letter may be lost before a phrase ("مشهدبازدیدکردند")."""
        return self._several[index] and before in self._unjoined

    def _starts_word(self, folded: str, start: int) -> bool:
        begin = start
        while begin and folded[begin - 1].isalnum():
            begin -= 1
            if start - begin > self._longest_clitic:
                return False
        return begin == start or folded[begin:start] in self._clitics


def choices(phrase: str) -> list[list[str]]:
    """Return for each word of a phrase what may stand there: `a|b` is a choice, `c?` may be missing ("")."""
    return [[*part.rstrip("?").split("|"), *([""] if part.endswith("?") else ())] for part in phrase.split()]


def ways(phrase: str) -> list[str]:
    """Return the wordings of a phrase, in the order of its choices (see `choices`)."""
    if "|" not in phrase and "?" not in phrase:
        return [" ".join(phrase.split())]
    found = [""]
    for words in choices(phrase):
        found = [(f"{way} {word}" if way else word) if word else way for way in found for word in words]
    return found


def _literals(folded: str, label: Label) -> Iterator[tuple[str, tuple[Label, bool, bool]]]:
    """Yield what a phrase is searched by, without its stars, and what is kept of each."""
    closed = (label, False, False)
    if "*" not in folded:
        for way in ways(folded):
            yield way, closed
        return
    for way in ways(folded):
        yield way.strip("*"), (label, way.startswith("*"), way.endswith("*"))


def _in_order(matches: list[PhraseMatch[Label]]) -> list[PhraseMatch[Label]]:
    """Return the matches, sorted in place by where they begin, longer ones first."""
    matches.sort(key=itemgetter(1), reverse=True)
    matches.sort(key=itemgetter(0))
    return matches


def _longest(matches: Iterable[PhraseMatch[Label]]) -> list[PhraseMatch[Label]]:
    """Return of matches in order that overlap the longest."""
    row: list[PhraseMatch[Label]] = []
    for match in matches:
        while row and match.start < row[-1].end:
            if match.end - match.start <= row[-1].end - row[-1].start:
                break
            row.pop()
        else:
            row.append(match)
    return row


def _spellings(language: str) -> Callable[[str], Sequence[str]] | None:
    """Return what gives the ways to write a folded phrase, None where there is but one."""
    writing = language_yaml(language, "language")
    if writing["accusative"]:
        return partial(_with_marks, letter=writing["accusative"])
    if writing["two_tone_marks"]:
        return _with_tones
    return partial(_with_joints, ezafe=writing["ezafe_letter"]) if writing["spaces_may_be_lost"] else None


def _with_marks(literal: str, letter: str) -> Sequence[str]:
    """Return a phrase with the mark of the accusative before its letter, behind it, or left out."""
    words = literal.split(" ")
    if len(words) > _MOST_SPELT:
        return (literal,)
    return [" ".join(way) for way in product(*(_accusatives(w, letter) for w in words))]


def _with_tones(literal: str) -> Sequence[str]:
    """Return a phrase with its tone marks on either of the two vowels that may bear them (hòa, hoà)."""
    return tuple(dict.fromkeys((todays_spelling(literal), older_spelling(literal))))


def _with_joints(literal: str, ezafe: str) -> Sequence[str]:
    """Return a phrase with its words glued or not, behind one letter with the ezafe that is written out."""
    words = literal.split(" ")
    if len(words) > _MOST_SPELT:
        return (literal,)
    joints = [(" ", "", _EZAFE) if ezafe and w.endswith(ezafe) else (" ", "") for w in words[:-1]]
    return [
        words[0] + "".join(j + w for j, w in zip(way, words[1:], strict=True)) for way in product(*joints)
    ]


def _accusatives(word: str, letter: str) -> tuple[str, ...]:
    if len(word) < _SHORTEST_ACCUSATIVE or not word.endswith(letter):
        return (word,)
    return (word, f"{word[:-1]}{_TANWIN}{letter}", f"{word}{_TANWIN}")


def _word_end(folded: str, end: int) -> int:
    while end < len(folded) and (folded[end].isalnum() or folded[end] == "'"):
        end += 1
    return end
