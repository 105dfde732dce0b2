"""Native names in any case of which the text has no nominative."""

from __future__ import annotations

import pytest

from extract.people import find_people
from extract.people.native_nominative import native_nominative


@pytest.mark.parametrize(
    ("written", "nominative"),
    [
        ("Юрія Савчука", "Юрій Савчук"),
        ("Олексію Білінському", "Олексій Білінський"),
        ("Дмитра Калину", "Дмитро Калина"),
        ("Павла Машовця", "Павло Машовець"),
        ("Сергієм Остапенком", "Сергій Остапенко"),
        ("Ольги Заліської", "Ольга Заліська"),
        ("Юлією Остапенко", "Юлія Остапенко"),
        ("Микола Савчук", "Микола Савчук"),
        ("Олександра Савчук", "Олександра Савчук"),
        ("Метте Сьоренсен", "Метте Сьоренсен"),
    ],
)
def test_the_given_name_tells_the_case(written: str, nominative: str) -> None:
    assert native_nominative(written, "uk") == nominative


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Доповів Сергій Остапенко. С. Остапенко додав.", ["Сергій Остапенко"] * 2),
        ("Був Сергій Остапенко. Звіт С. П. Остапенка заслухали.", ["Сергій Остапенко"] * 2),
        ("Були Сергій Остапенко і Степан Остапенко. С. Остапенко додав.",
         ["Сергій Остапенко", "Степан Остапенко", "С. Остапенко"]),
        ("голова народного комітету комуни Тан Лієн Данг Ван Куїнь", ["Đặng Văn Quỳnh"]),
        ("голова Офісу Національних зборів зустрівся з президентом Республіки Корея Пак Чон Мін",
         ["Пак Чон Мін"]),
        ("Зустрів пана Ахмеда Талбіна. Пан Ахмед Талбін подякував.", ["Ахмед Талбін"] * 2),
        ("Зустрівся з президентом Чеської Республіки Яромиром Новотом.", ["Яромир Новот"]),
        ("Прибув пан Ахмед Талбі аль-Хассан.", ["Ахмед Талбі аль-Хассан"]),
    ],
)  # fmt: skip
def test_names_among_other_words_with_capitals(text: str, names: list[str]) -> None:
    assert [p.name for p in find_people(text, "uk")] == names
