"""From renderings to Vietnamese names, with a list of candidates and without."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from extract.lexicon import shared_table
from extract.people.linking.likeness import compatible
from extract.people.linking.linking import link_name
from extract.people.linking.office_holders import Tenure, like_offices
from extract.people.linking.syllable import plain
from extract.people.mention import Post

NAMES = [
    "Lê Thị Bích Hạnh",
    "Lê Thị Bích Hằng",
    "Đinh Quốc Trung",
    "Đinh Công Trường",
    "Ksor Blang",
    "Võ Nguyên Tú",
    "Y Bhôk Niê",
    "Y Ksơr Byă",
    "Rơ Mah H'Phưk",
]


@pytest.mark.parametrize(
    ("language", "surface", "name"),
    [
        ("ar", "لي ثي بيتش هانه", "Lê Thị Bích Hạnh"),
        ("ar", "لي ثي بيتش هانغ", "Lê Thị Bích Hằng"),
        ("fa", "دین کوئوک ترونگ", "Đinh Quốc Trung"),
        ("uk", "Дінь Конг Чионг", "Đinh Công Trường"),
        ("uk", "Діня Куок Трунга", "Đinh Quốc Trung"),
        ("uk", "Ксор Бланг", "Ksor Blang"),
        ("ar", "فونجوين تو", "Võ Nguyên Tú"),
        ("fa", "ی بوک نیه", "Y Bhôk Niê"),
        ("fa", "وای کسور بیا", "Y Ksơr Byă"),
        ("ar", "واي بهوك ني", "Y Bhôk Niê"),
        ("ar", "رو ماه ه'فوك", "Rơ Mah H'Phưk"),
        ("fa", "رو ماه ه'فوک", "Rơ Mah H'Phưk"),
        ("vi", "ĐINH QUỐC TRUNG", "Đinh Quốc Trung"),
    ],
)
def test_best_candidate(language: str, surface: str, name: str) -> None:
    assert link_name(surface, language, NAMES)[0].name == name


@pytest.mark.parametrize(
    ("language", "surface"),
    [
        ("ar", "محمد بن راشد"),
        ("uk", "Олексій Данілов"),
        ("fa", "حسن روحانی"),
        ("uk", "Чан Ван Лок"),
        ("vi", "Đinh Lâm"),
    ],
)
def test_nobody_of_the_list(language: str, surface: str) -> None:
    assert link_name(surface, language, NAMES) == ()


def test_given_name_alone_stands_for_the_only_one_who_bears_it() -> None:
    assert link_name("Чионг", "uk", NAMES)[0].name == "Đinh Công Trường"


def test_given_name_that_two_bear_stands_for_none() -> None:
    assert link_name("Трунг", "uk", [*NAMES, "Lê Quang Trung"]) == ()


@pytest.mark.parametrize(
    ("language", "surface", "name"),
    [
        ("ar", "تران ثانه مان", "Trần Thanh Mẫn"),
        ("fa", "وونگ دین هوئه", "Vương Đình Huệ"),
        ("uk", "Чионг Тхі Мая", "Trương Thị Mai"),
    ],
)
def test_office_holder(language: str, surface: str, name: str) -> None:
    assert link_name(surface, language)[0].name == name


@pytest.mark.parametrize(
    ("language", "surface", "letters"),
    [("uk", "Нгуєн Ван Кханг", "nguyen van khang"), ("fa", "تران کوانگ خای", "tran quang khai")],
)
def test_name_that_no_registry_holds(language: str, surface: str, letters: str) -> None:
    assert plain(link_name(surface, language)[0].name) == letters


@pytest.mark.parametrize(
    ("language", "surface"),
    [
        ("ar", "مصطفى مدبولي"),
        ("fa", "محمدجواد ظریف"),
        ("uk", "Андрій Єрмак"),
        ("ar", "لينه"),
        ("ar", "أون كيو أون آ لوم"),
    ],
)
def test_nothing_is_sure_enough(language: str, surface: str) -> None:
    assert link_name(surface, language) == ()


@pytest.mark.parametrize(
    ("offices", "year", "name"),
    [
        ([Post("Chair", "Provincial People's Committee", "Hưng Yên")], 2018, "Nguyễn Văn Phóng"),
        ([Post("Chair", "City People's Committee", "Huế")], 2024, "Nguyễn Văn Phương"),
    ],
)
def test_office_and_year_tell_namesakes_apart(offices: Sequence[Post], year: int, name: str) -> None:
    assert link_name("نجوين فان فونج", "ar", offices=offices, year=year)[0].name == name


def test_scores_are_shares_in_order() -> None:
    scores = [c.score for c in link_name("تران فان هونغ", "ar")]
    assert scores == sorted(scores, reverse=True) or not scores
    assert sum(scores) <= 1.01


@pytest.mark.parametrize(
    ("language", "surface", "name", "fits"),
    [
        ("ar", "لي ثي بيتش هانغ", "Lê Thị Bích Hằng", True),
        ("ar", "لي ثي بيتش هانغ", "Lê Thị Bích Lan", False),
        ("uk", "Дінь Куок Трунг", "Đinh Quốc Trung", True),
        ("uk", "Дінь Куок Трунг", "Đinh Quốc", False),
        ("fa", "دین کوئوک ترونگ", "Đinh Quốc Trung", True),
        ("vi", "Đinh Quốc Trung", "Đinh Quốc Trúng", False),
    ],
)
def test_compatible(language: str, surface: str, name: str, fits: bool) -> None:
    assert (compatible(surface, language, name) > 0) is fits


def test_registry_rows_are_whole() -> None:
    for row in shared_table("office_holders"):
        assert row["name"]
        assert row["office"]
        years = [int(row[k]) for k in ("from", "to") if row[k]]
        assert years == sorted(years)


@pytest.mark.parametrize(
    ("language", "surface"), [("ar", "لي جاي ميونغ"), ("ar", "كيم جونغ أون"), ("uk", "Кім Чен Ин")]
)
def test_a_korean_name_is_linked_to_no_vietnamese_one(language: str, surface: str) -> None:
    assert link_name(surface, language) == ()


def test_the_word_for_a_woman_stands_once_in_a_name() -> None:
    # «تو» can render "Thị" too.
    assert link_name("نگوین تی تو مای", "fa")[0].name.split()[1:3] != ["Thị", "Thị"]


def test_an_office_is_the_same_wherever_its_title_ends_and_its_body_begins() -> None:
    held = Tenure(Post("Chief of the General Staff", "People's Army", ""), 2001, None)
    said = Post("Chief", "General Staff of the People's Army", "")
    assert like_offices([said, Post("Chief", "Army Corps 12", "")], held) == [said]
