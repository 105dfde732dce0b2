"""What ends a sentence in a word; the tokenizer that knows all other words is asked only for those."""

from __future__ import annotations

import subprocess
import sys

import pytest

from extract.languages.tokens import tokens


@pytest.mark.parametrize(
    ("word", "language", "ends"),
    [
        ("جميعاً.", "ar", [6]),
        ("٢٠١٥.", "ar", [4]),
        ("2015م.", "ar", [5]),
        ("شد‌.", "fa", [3]),
        ("ký./.", "vi", [2, 4]),
        ("(đúng).", "vi", [6]),
        ("TP.HCM", "vi", []),
        ("TP.HCM.", "vi", [6]),
        ("TP.", "vi", []),
        ("(PGS.TS.", "vi", []),
        ("T.Ư.", "vi", [3]),
        ("В.", "uk", []),
        ("ВЦА.", "uk", [3]),
        ("25%.", "uk", [3]),
        ("1.250", "vi", []),
        ("nữa...", "vi", [3]),
        ("nữa..", "vi", []),
        ("", "vi", []),
        ("...", "vi", [0]),
    ],
)
def test_marks_that_can_end_a_sentence(word: str, language: str, ends: list[int]) -> None:
    assert [token.start for token in tokens(word, language) if token.ends] == ends


@pytest.mark.parametrize(
    ("word", "language", "second"),
    [
        ("đường.Theo", "vi", "Theo"),
        ("وصل.وقال", "ar", "وقال"),
        ("رفت؟آیا", "fa", "آیا"),
        ("прибув.Далі", "uk", "Далі"),
        ("thôi…Rồi", "vi", "Rồi"),
    ],
)
def test_forgotten_space_behind_a_mark(word: str, language: str, second: str) -> None:
    found = tokens(word, language)
    assert [t.ends for t in found] == [False, True, False]
    assert word[found[-1].start :] == second


@pytest.mark.parametrize(
    "word", ["بي.بي.سي", "chinhphu.vn", "N.Modi", "https://a.vn/xem?v=b…C", "د.ماجد", "ai@b.Com"]
)
def test_marks_of_initials_and_addresses_end_nothing(word: str) -> None:
    assert not any(token.ends for token in tokens(word, "ar"))


def test_words_of_the_press_need_no_tokenizer() -> None:
    code = (
        "import sys; from extract.languages.tokens import tokens; "
        "tokens('“Đạt', 'vi'); tokens('7,5%).', 'uk'); print('spacy' in sys.modules); "
        "tokens('=a+b.', 'vi'); print('spacy' in sys.modules)"
    )
    asked = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert asked.stdout.split() == ["False", "True"]
