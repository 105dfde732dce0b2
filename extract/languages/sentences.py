"""Split a text into sentences as spaCy's rule-based splitter does, with each language's abbreviations.

No trained pipeline of the four languages works offline, and the tokenizers of `ar` and `uk` glue a full
stop to a digit before it; the multi-language tokenizer does not, so one tokenizer serves all.

The tokenizer takes what stands between spaces by itself, and only words with a mark in them, and the word
after, decide where a sentence ends: only those are given to it.
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
_SPACE = re.compile(r"\s")
_SPACES = re.compile(r"\s*")

Span = tuple[int, int]


class _Token(NamedTuple):
    """A token of a word: where it starts in it, whether it can end a sentence, whether it is punctuation."""

    start: int
    ends: bool
    punctuation: bool


@cache
def common_tokenizer() -> Any:
    """Return spaCy's tokenizer of no language, from which that of each is made. Loading it takes a second."""
    import spacy

    return spacy.blank("xx").tokenizer


@cache
def _tokenizer(language: str) -> Any:
    """Return the common tokenizer with the abbreviations of a language."""
    from spacy.tokenizer import Tokenizer

    common = common_tokenizer()
    words = language_yaml(language, "language")
    rules = {w: [{"ORTH": w}] for w in words["abbreviations"]}
    rules |= {f"{w}.": [{"ORTH": w}, {"ORTH": "."}] for w in words["closed_abbreviations"]}
    return Tokenizer(
        common.vocab,
        rules={**common.rules, **rules},
        prefix_search=common.prefix_search,
        suffix_search=common.suffix_search,
        infix_finditer=common.infix_finditer,
        token_match=common.token_match,
        url_match=common.url_match,
    )


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
        for part in _tokens(text[first:last], language):
            if ended and not part.punctuation and not part.ends:
                begin = first + part.start
                yield start, at if part.start == 0 else begin
                start, ended = begin, False
            elif part.ends:
                ended = True
        at = last
    if text:
        yield start, len(text) - (text[-1] == " " and not text[-2:-1].isspace() and len(text) > 1)


def _word_start(text: str, least: int, at: int) -> int:
    while at > least and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    space = _SPACE.search(text, at)
    return len(text) if space is None else space.start()


@lru_cache(maxsize=1 << 14)
def _tokens(word: str, language: str) -> tuple[_Token, ...]:
    if word.isalpha():
        return (_Token(0, ends=False, punctuation=False),)
    if word.count(".") > 1 and _is_abbreviated(word, language):
        return (_Token(0, ends=False, punctuation=False),)
    return tuple(
        _Token(t.idx, ends=t.text in _ENDS and not _parts_digits(word, t.idx), punctuation=t.is_punct)
        for t in _tokenizer(language)(word)
    )


def _parts_digits(word: str, at: int) -> bool:
    """Tell whether a mark is a decimal point, in any digits: the tokenizer knows only European ones."""
    return word[at - 1 : at].isdecimal() and word[at + 1 : at + 2].isdecimal()


def _is_abbreviated(word: str, language: str) -> bool:
    """Tell whether a word is several abbreviations without a space between: degrees, "GS.TS.", "ThS.BS."."""
    known = language_yaml(language, "language")["abbreviations"]
    parts = word.split(".")
    return not parts[-1] and all(f"{part}." in known for part in parts[:-1])
