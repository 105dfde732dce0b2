"""Sentences are those of spaCy's rule-based splitter, which is asked about few words."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.article import Article, Segment
from extract.languages.sentences import split_sentences
from extract.lexicon import language_codes, language_yaml

MARKS = [".", "!", "?", "؟", "…", "۔", "..."]
PIECES = [
    *MARKS,
    " ",
    "  ",
    "\n",
    "\u00a0",
    "\t",
    ",",
    ")",
    "”",
    "«",
    "Ông",
    "tỉnh",
    "2,5",
    "№ 7",
    "р",
    "TP.",
    "Tr.",
]


def splitter(language: str) -> spacy.language.Language:
    nlp = spacy.blank("xx")
    for word in language_yaml(language, "language")["abbreviations"]:
        nlp.tokenizer.add_special_case(word, [{"ORTH": word}])
    nlp.add_pipe("sentencizer", config={"punct_chars": MARKS})
    return nlp


SPLITTERS = {language: splitter(language) for language in language_codes()}


def sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    segments = (Segment(0, len(text), "paragraph"),)
    return split_sentences(Article("", "", language, 1.0, text, segments))


@given(st.sampled_from(language_codes()), st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
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
