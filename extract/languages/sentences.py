"""Split a text into sentences as spaCy's rule-based splitter does, from the tokens of its words.

Only words with a mark in them, and the word after, decide where a sentence ends: only their tokens are asked
for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from extract.article import Article
from extract.languages.tokens import tokens
from extract.lexicon import language_yaml

_MARK = re.compile("[.!?؟…۔]")
_SPACE = re.compile(r"\s")
_SPACES = re.compile(r"\s*")
# A Roman numeral that could be an initial, at the end of a sentence.
_NUMERAL = re.compile(r"[IVX]\.")

Span = tuple[int, int]


def split_sentences(article: Article) -> tuple[Span, ...]:
    """Return the sentences of an article as offsets into its text; none crosses a segment."""
    spans: list[Span] = []
    for segment in article.segments:
        if segment.kind == "headline":
            spans.append((segment.start, segment.end))
            continue
        text = article.text[segment.start : segment.end]
        for start, end in _split(text, article.language):
            if not text[start:end].isspace():
                spans.append((segment.start + start, segment.start + end))
    return tuple(spans)


def _split(text: str, language: str) -> Iterator[Span]:
    """Yield the sentences of a paragraph; like the splitter's, one may be nothing but space."""
    start = at = 0
    ended = False
    while at < len(text):
        if ended:
            # One space between words is no token; what more there is begins the next sentence.
            first = _SPACES.match(text, at).end()  # type: ignore[union-attr]
            token = at + (text[at] == " ")
            if token < first:
                yield start, at
                start, at, ended = token, first, False
                continue
            last = _word_end(text, first)
        else:
            mark = _MARK.search(text, at)
            if mark is None:
                break
            first = _word_start(text, at, mark.start())
            last = _word_end(text, mark.end())
            counted = _NUMERAL.fullmatch(text, first, last) and _counts(text, first, language)
            if counted or (text[first:last] in _units(language) and _is_capitalised(text, last + 1)):
                at, ended = last, True
                continue
        for part in tokens(text[first:last], language):
            if ended and not part.punctuation and not part.ends:
                begin = first + part.start
                yield start, at if part.start == 0 else begin
                start, ended = begin, False
            elif part.ends:
                ended = True
        at = last
    if text:
        yield start, len(text) - (text[-1] == " " and not text[-2:-1].isspace() and len(text) > 1)


def _counts(text: str, at: int, language: str) -> bool:
    """Tell whether a letter at an offset is a numeral, by the word before it, and not an initial."""
    before = text[:at].rstrip()
    return before[_word_start(before, 0, len(before)) :].lower() in _before_numerals(language)


def _is_capitalised(text: str, at: int) -> bool:
    """Tell whether a word that begins at an offset has a capital letter, and more letters behind it."""
    return text[at : at + 1].isupper() and text[at + 1 : at + 2].islower()


@cache
def _units(language: str) -> frozenset[str]:
    """The abbreviations behind which a sentence may end, as it does before a word with a capital letter."""
    return frozenset(language_yaml(language, "language")["last_abbreviations"])


@cache
def _before_numerals(language: str) -> frozenset[str]:
    return frozenset(language_yaml(language, "language")["before_numerals"])


def _word_start(text: str, least: int, at: int) -> int:
    while at > least and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    space = _SPACE.search(text, at)
    return len(text) if space is None else space.start()
