"""Sentences are those of spaCy's rule-based splitter, but for the words that it does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.article import Article, Segment
from extract.languages.sentences import split_sentences
from extract.lexicon import language_codes, language_yaml

if TYPE_CHECKING:
    import spacy

MARKS = [".", "!", "?", "؟", "…", "۔", "..."]
BEFORE = ["", "", "(", "“", "«", "..."]
CORES = [
    "Ông",
    "tỉnh",
    "2,5",
    "24/7",
    "р",
    "TP.",
    "Tr",
    "ВЦА",
    "N.Modi",
    "chinhphu.vn",
    "ضمن",
    "می‌شود",
    "۱۲",
    "5M",
]
BEHIND = ["", "", ",", ")", "”", "».", ".", "!", "?", "؟", "…", "۔", "...", "?!", ".”", "..", "; "]
SPACES = [" ", " ", "  ", "\n", "\u00a0", "\t"]
WORDS = st.tuples(*map(st.sampled_from, (BEFORE, CORES, BEHIND))).map("".join)
TEXTS = st.lists(st.one_of(WORDS, st.sampled_from(MARKS)), max_size=9).flatmap(
    lambda words: st.tuples(*(st.sampled_from(SPACES).map(word.__add__) for word in words)).map("".join)
)


def splitter(language: str) -> spacy.language.Language:
    import spacy  # takes a second, which only these tests need

    nlp = spacy.blank("xx")
    for word in language_yaml(language, "language")["abbreviations"]:
        nlp.tokenizer.add_special_case(word, [{"ORTH": word}])
    nlp.add_pipe("sentencizer", config={"punct_chars": MARKS})
    return nlp


SPLITTERS = {language: splitter(language) for language in language_codes()}


def sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    segments = (Segment(0, len(text), "paragraph"),)
    return split_sentences(Article("", "", language, 1.0, text, segments))


@given(st.sampled_from(language_codes()), TEXTS)
@settings(max_examples=400, deadline=None, derandomize=True)
def test_sentences_are_those_of_the_splitter(language: str, text: str) -> None:
    expected = [(s.start_char, s.end_char) for s in SPLITTERS[language](text).sents if s.text.strip()]
    assert list(sentences(text, language)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông đến. Bà đi.", ["Ông đến.", "Bà đi."]),
        ("Ông đến.  Bà đi. ", ["Ông đến.", " Bà đi."]),
        ("Đạt 2.5 tỷ. Hết", ["Đạt 2.5 tỷ.", "Hết"]),
        ("Có GS.TS. Lê Văn An. Hết", ["Có GS.TS. Lê Văn An.", "Hết"]),
        ("Ban của T.Ư. Ông dự.", ["Ban của T.Ư.", "Ông dự."]),
        ("Ban của T.Ư Đảng dự.", ["Ban của T.Ư Đảng dự."]),
        ("  \n ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in sentences(text, "vi")] == expected


@pytest.mark.parametrize("number", ["2.5", "۲.۵", "٢.٥"])
def test_decimal_point_ends_no_sentence_in_any_digits(number: str) -> None:
    text = f"برداشت به {number} میلیون تن رسید. پایان"
    assert [text[a:b] for a, b in sentences(text, "fa")] == [f"برداشت به {number} میلیون تن رسید.", "پایان"]
