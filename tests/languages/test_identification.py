from __future__ import annotations

import pytest

from extract.languages import Identification, identify


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hội nghị thống nhất kế hoạch công tác của tỉnh trong quý tới.", "vi"),
        ("ناقش المجلس خطة العمل للعام المقبل وأقر عددا من التوصيات.", "ar"),
        ("Рада обговорила план роботи на наступний рік та ухвалила рішення.", "uk"),
        ("شورا برنامه کار سال آینده را بررسی کرد و چند پیشنهاد را پذیرفت.", "fa"),
        ("شورا برنامه كاري سال آينده را بررسي كرد و چند پيشنهاد را پذيرفت.", "fa"),
        ("Совет обсудил план работы на следующий год и принял решение.", "ru"),
        ("Рада абмеркавала план працы на наступны год і прыняла рашэнне.", "be"),
        ("کونسل نے آئندہ سال کے منصوبے پر غور کیا اور کئی تجاویز منظور کیں۔", "ur"),
    ],
)
def test_languages_and_their_neighbours(text: str, language: str) -> None:
    assert identify(text).language == language


def test_an_alphabet_of_one_language_is_enough() -> None:
    assert identify("Hội nghị thống nhất kế hoạch công tác của tỉnh.") == Identification("vi", 1.0)


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Phạm Minh Chính received the guests of the trade forum on Monday and said that the "
        "two countries would open their markets; Minister Nguyễn Hồng Diên will go on with the talks.",
        "Le ministre Bùi Thanh Sơn et la délégation de la province de Quảng Nam ont visité le port.",
    ],
)
def test_names_make_no_text_vietnamese(text: str) -> None:
    assert identify(text).language != "vi"


@pytest.mark.parametrize("text", ["", "12 345", "https://example.org/a-b-c", "\x00"])
def test_nothing_to_tell(text: str) -> None:
    assert identify(text) == Identification("und", 0.0)


def test_lone_surrogates_do_not_crash() -> None:
    assert identify("Hội nghị thống nhất kế hoạch \ud800 công tác của tỉnh.").language == "vi"


def test_same_text_same_verdict() -> None:
    assert len({identify("Кабінет міністрів") for _ in range(5)}) == 1
