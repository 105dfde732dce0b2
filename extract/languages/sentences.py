"""Split a text into sentences with spaCy's rule-based splitter and each language's abbreviations.

No trained pipeline of the four languages works offline, and the tokenizers of `ar` and `uk` glue a full
stop to a digit before it; the multi-language tokenizer does not, so one tokenizer serves all.

The tokenizer takes what stands between two spaces by itself, and only words with a mark in them, and the word
after, decide where a sentence ends: in a text with plain spaces only those are given to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple

from extract.article import Article
from extract.lexicon import language_yaml

# ";" and "؛" separate the groups of a list in this press, they never end a sentence.
_ENDS = (".", "!", "?", "؟", "…", "۔", "...")
_MARK = re.compile("[.!?؟…۔]")
_UNEVEN = re.compile(r"\s\s|[^\S ]|^\s|\s$")

Span = tuple[int, int]


class _Token(NamedTuple):
    """A token of a word: where it starts in it, whether it can end a sentence, whether it is punctuation."""

    start: int
    ends: bool
    punctuation: bool


@cache
def _splitter(language: str) -> Any:
    import spacy

    nlp: Any = spacy.blank("xx")
    for word in language_yaml(language, "language")["abbreviations"]:
        nlp.tokenizer.add_special_case(word, [{"ORTH": word}])
    nlp.add_pipe("sentencizer", config={"punct_chars": list(_ENDS)})
    nlp.max_length = 1 << 30
    return nlp


def split_sentences(article: Article) -> tuple[Span, ...]:
    """Return the sentences of an article as offsets into its text; none crosses a segment."""
    spans: list[Span] = []
    for segment in article.segments:
        if segment.kind == "headline":
            spans.append((segment.start, segment.end))
            continue
        text = article.text[segment.start : segment.end]
        split = _split_whole if _UNEVEN.search(text) else _split_at_marks
        spans.extend((segment.start + a, segment.start + b) for a, b in split(text, article.language))
    return tuple(spans)


def _split_whole(text: str, language: str) -> Iterator[Span]:
    for sentence in _splitter(language)(text).sents:
        if sentence.text.strip():
            yield sentence.start_char, sentence.end_char


def _split_at_marks(text: str, language: str) -> Iterator[Span]:
    """Yield what `_split_whole` does for a text whose only white space is single spaces between words."""
    start = at = 0
    ended = False
    while at < len(text):
        mark = None if ended else _MARK.search(text, at)
        if not ended and mark is None:
            break
        first = at if mark is None else max(at, text.rfind(" ", at, mark.start()) + 1)
        at = text.find(" ", first if mark is None else mark.end())
        last = at = len(text) if at < 0 else at
        for token in _tokens(text[first:last], language):
            if ended and not token.punctuation and not token.ends:
                begin = first + token.start
                yield start, begin - 1 if token.start == 0 else begin
                start, ended = begin, False
            elif token.ends:
                ended = True
        at += 1
    if text:
        yield start, len(text)


@lru_cache(maxsize=1 << 14)
def _tokens(word: str, language: str) -> tuple[_Token, ...]:
    if word.isalpha():
        return (_Token(0, ends=False, punctuation=False),)
    return tuple(
        _Token(t.idx, ends=t.text in _ENDS, punctuation=t.is_punct)
        for t in _splitter(language).tokenizer(word)
    )
