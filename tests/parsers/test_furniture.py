from __future__ import annotations

import re

import pytest

from extract.lexicon import language_codes, language_yaml
from extract.parsers.furniture import is_credit, is_file_name, is_scene, without_credit, words


def test_all_languages_have_the_same_keys() -> None:
    keys = {code: set(language_yaml(code, "furniture")) for code in language_codes()}
    assert len({frozenset(k) for k in keys.values()}) == 1, keys


@pytest.mark.parametrize("code", language_codes())
def test_entries_are_words_and_months_are_numbers(code: str) -> None:
    vocabulary = language_yaml(code, "furniture")
    for key, entries in vocabulary.items():
        if key == "months":
            assert set(entries) == {"gregorian", "jalali", "hijri"}
            assert all(1 <= n <= 12 for names in entries.values() for n in names.values())
        else:
            assert all(isinstance(e, str) and e.strip() == e for e in entries), key


@pytest.mark.parametrize("pattern", words("self_references"))
def test_self_references_name_the_house(pattern: str) -> None:
    assert "house" in re.compile(pattern).groupindex


@pytest.mark.parametrize(
    ("caption", "kept"),
    [
        ("Đại biểu biểu quyết. Ảnh: LÊ HẢI", "Đại biểu biểu quyết."),
        ("Đại biểu biểu quyết - Ảnh: VGP/Lê Hải", "Đại biểu biểu quyết"),
        ("Đại biểu biểu quyết. (Ảnh: Lê Hải/TTXVN)", "Đại biểu biểu quyết."),
        ("المندوبون يصوتون. الصورة: لي هاي", "المندوبون يصوتون."),
        ("المندوبون يصوتون - تصوير: سامي عودة", "المندوبون يصوتون"),
        ("نمایندگان رأی می‌دهند. عکس: له های/VNA", "نمایندگان رأی می‌دهند."),
        ("Делегати голосують. Фото: Ле Хай", "Делегати голосують."),
        ("Ảnh: Lê Hải", ""),
    ],
)
def test_credit_is_cut_from_a_caption(caption: str, kept: str) -> None:
    assert without_credit(caption) == kept


@pytest.mark.parametrize("text", ["Hình ảnh của đất nước đang đổi thay.", "ترتبط صورة المدينة بالنهر."])
def test_a_word_for_picture_in_a_sentence_is_no_credit(text: str) -> None:
    assert without_credit(text) is None


@pytest.mark.parametrize(
    "line",
    [
        "كتب: سامي عودة",
        "عکس: پیمان رهبر",
        "Фото автора",
        "Ảnh trong bài: LÊ HẢI, ĐỖ MINH",
        "خبرنگار: علی - فیلمبردار: رضا",
    ],
)
def test_credit_lines(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    ("line", "scene"),
    [
        ("Quang cảnh cuộc họp", True),
        ("مشهد اللقاء", True),
        ("Вид на засідання", True),
        ("صحنه کنفرانس", True),
        ("Видання вийшло друком", False),
        ("مشهد اللقاء كان مؤثرًا بالنسبة إلى الجميع.", False),
    ],
)
def test_scenes(line: str, scene: bool) -> None:
    assert is_scene(line) is scene


@pytest.mark.parametrize(("line", "name"), [("diem cau 3.jpg", True), ("Tỷ lệ đạt 9.5", False)])
def test_file_names(line: str, name: bool) -> None:
    assert is_file_name(line) is name
