"""A particle and one word of a name stand for whom the text names in full."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people


@pytest.mark.parametrize(
    ("language", "text", "word", "name"),
    [
        ("vi", "Chủ trì là bà Mạc Thị Lan. Bà Lan cho biết đã xong.", "Lan", "Mạc Thị Lan"),
        ("ar", "حضر تران كووك ثانغ، رئيس اللجنة. وأكد السيد ثانغ ذلك.", "ثانغ", "Trần Quốc Thắng"),
        ("fa", "تران کوانگ خای، معاون وزیر. آقای خای گفت.", "خای", "Trần Quang Khải"),
        ("fa", "وزیر، رضا کوهساری، آمد. کوهساری گفت آب کم است.", "کوهساری", "رضا کوهساری"),
        ("uk", "Слово взяв Ле Ван Хай. Пан Хай подякував.", "Хай", "Lê Văn Hải"),
        ("uk", "Слово взяв Ле Ван Хай. Полковник Хай подякував.", "Хай", "Lê Văn Hải"),
        ("fa", "سرهنگ تران کوانگ خای آمد. سرهنگ خای گفت.", "خای", "Trần Quang Khải"),
        ("uk", "Слово взяла Олена Мельник. Мельник подякувала.", "Мельник", "Олена Мельник"),
    ],
)
def test_one_word_carries_the_full_name(language: str, text: str, word: str, name: str) -> None:
    first, second = find_people(text, language)
    assert second.as_written == word
    assert first.name == second.name == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "Có bà Mạc Thị Lan và bà Đào Thị Lan. Bà Lan cho biết đã xong."),
        ("vi", "Có bà Mạc Thị Lan. Hoa Lan nở, bà Cúc về."),
        ("fa", "وزیر، رضا تهرانی، آمد. شهروندان تهرانی آمدند."),
        ("uk", "Слово взяв Ле Ван Хай. Хай живе мир."),
    ],
)
def test_a_word_of_two_people_or_without_a_particle_stands_for_none(language: str, text: str) -> None:
    assert all(len(m.as_written.split()) > 1 for m in find_people(text, language))


def test_a_double_surname_stands_for_the_foreigner_named_in_full() -> None:
    text = "Tổng Giám đốc Tổ chức Y tế Thế giới (WHO) Mary Rees-Mogg đã tới dự. Bà Rees-Mogg cảm ơn."
    found = find_people(text, "vi")
    assert [(m.as_written, m.name) for m in found] == [
        ("Mary Rees-Mogg", "Mary Rees-Mogg"),
        ("Rees-Mogg", "Mary Rees-Mogg"),
    ]


def test_a_given_name_and_a_patronymic_stand_for_the_only_one_of_that_given_name() -> None:
    text = "Нараду провів Філіп Пронченко. Дякуємо, Філіпе! Філіп Сергійович подякував Олені Петрівні."
    assert [p.name for p in find_people(text, "uk")][-2:] == ["Філіп Пронченко", "Олена Петрівна"]
    text = "Нараду провели Іван Петренко та Іван Коваленко. Іван Сергійович подякував."
    assert [p.name for p in find_people(text, "uk")][-1] == "Іван Сергійович"


def test_a_foreign_name_ends_where_the_text_ends_it_elsewhere() -> None:
    text = (
        "استقبل الوزير الجنرال ماركوس بيريز غونثالو، وزير الدفاع الكوبي. "
        "وأجرى الوزير ماركوس بيريز غونثالو محادثات. وقال ماركوس بيريز غونثالوس."
    )
    assert [p.as_written for p in find_people(text, "ar")][:2] == ["ماركوس بيريز غونثالو"] * 2
