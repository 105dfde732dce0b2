from __future__ import annotations

import pytest

from extract.parsers.characters import clean


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("Phan Minh Tu\u00adấn", "Phan Minh Tuấn"),
        ("обласна\u200b рада\u200e", "обласна рада"),
        ("\u202bمحمد\u200f الأمين\u202c", "محمد الأمين"),
        ("Nguye\u0302\u0303n\r\nVăn\u2028A", "Nguyễn\nVăn\nA"),
        ("a\x00b\ufeffc\udc80", "abc?"),
    ],
    ids=["soft hyphen", "zero width", "direction", "NFC and breaks", "not carried"],
)
def test_what_is_not_seen_is_dropped(written: str, cleaned: str) -> None:
    assert clean(written) == cleaned


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("می\u200cشود", "می\u200cشود"),
        ("12\u200cهزار", "12\u200cهزار"),
        ("خانه\u200cما", "خانه\u200cما"),
        ("کمیته\u200c، ذهن \u200cما\u200c", "کمیته، ذهن ما"),
        ("می\u200c\u200cشود", "می\u200cشود"),
        ("Lê \u200cVăn, обл\u200cасна", "Lê Văn, обласна"),
    ],
)
def test_the_non_joiner_stays_within_words_of_arabic_script(written: str, cleaned: str) -> None:
    assert clean(written) == cleaned


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("ﺍﻟﻮﺯﺭﺍﺀ", "الوزراء"),
        ("ﻻ ﷲ", "لا الله"),
        ("ترأّس", "ترأس"),
        ("حضـــر", "حضر"),
        ("جلسهٔ کاری", "جلسه کاری"),
        ("مسا\u0654لة", "مسألة"),
        ("الرحمٰن", "الرحمن"),
        ("أمينًا يومياً", "أمينًا يومياً"),
        ("1447 هـ، وفقا لـ 12", "1447 هـ، وفقا لـ 12"),
        ("ایرنا ـ تهران", "ایرنا ـ تهران"),
    ],
)
def test_letters_of_arabic_script_are_plain(written: str, cleaned: str) -> None:
    assert clean(written) == cleaned
