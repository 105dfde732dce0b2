"""Split a text into sentences with spaCy's rule-based splitter and each language's abbreviations.

No trained pipeline of the four languages works offline, and the tokenizers of `ar` and `uk` glue a full
stop to a digit before it; the multi-language tokenizer does not, so one tokenizer serves all.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from extract.article import Article
from extract.lexicon import language_yaml

# ";" and "؛" separate the groups of a list in this press, they never end a sentence.
_ENDS = [".", "!", "?", "؟", "…", "۔", "..."]

Span = tuple[int, int]


@cache
def _splitter(language: str) -> Any:
    import spacy

    nlp: Any = spacy.blank("xx")
    for word in language_yaml(language, "language")["abbreviations"]:
        nlp.tokenizer.add_special_case(word, [{"ORTH": word}])
    nlp.add_pipe("sentencizer", config={"punct_chars": _ENDS})
    nlp.max_length = 1 << 30
    return nlp


def split_sentences(article: Article) -> tuple[Span, ...]:
    """Return the sentences of an article as offsets into its text; none crosses a segment."""
    nlp = _splitter(article.language)
    spans: list[Span] = []
    for segment in article.segments:
        text = article.text[segment.start : segment.end]
        if segment.kind == "headline":
            spans.append((segment.start, segment.end))
            continue
        spans.extend(
            (segment.start + s.start_char, segment.start + s.end_char)
            for s in nlp(text).sents
            if s.text.strip()
        )
    return tuple(spans)
