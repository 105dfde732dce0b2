"""Names of one word in Ukrainian: led by a word for a person, given names, surnames by their ending."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people

CASES = [
    # A rank, kin or particle leads; in other cases the word is the same name.
    ("Отаман Гармаш вийшов. Козаки побачили Гармаша.", ["Гармаш", "Гармаша"]),
    ("Слово мала пані Меркель.", ["Меркель"]),
    ("Прибули дружина Таранця та сестра Оксана.", ["Таранця", "Оксана"]),
    # An office leads in the nominative, but not before its body or place; or with its country.
    ("Президент Качинський виступив.", ["Качинський"]),
    ("Виступили мер Ніжина, депутат Київради та секретар Ради оборони.", []),
    ("Член Політбюро і голова Уряду прибули, промовив пан Президент.", []),
    ("Говорив з Президентом Туреччини Ердоганом.", ["Ердоганом"]),
    # A given name, a surname by its ending; not a town, a firm or the beginning of a sentence.
    ("Учора Соломія приїхала до міста.", ["Соломія"]),
    ("Обшук у Чепурненка тривав.", ["Чепурненка"]),
    ("Бій точився у Василькові. Ніколи такого не було.", []),
    ("Компанія «Богдан» та ТОВ «Назаренко» виграли.", []),
    ("Храм святого Миколи на вул. Тараса збудовано, премію ім. Богдана вручено.", []),
    # A family shares a surname: a form of one man's alone is his, others are nobody's.
    ("Були Олег Бондарев і Віра Бондарева. Бондарев мовчав, а Бондарева бачили.", ["Бондарев"]),
    # A Vietnamese given name that two people share stands for neither, and for no third.
    ("Були Ле Ван Хай та Чан Ван Хай. Пан Хай говорив.", []),
    # What is no part of a name: a country, an adjective of a district, another given name.
    ("Говорив з Президентом Франції Рене Коті.", ["Рене Коті"]),
    ("Говорив із президентом Тхонгсамом Віласаком Генеральному секретарю.", ["Тхонгсамом Віласаком"]),
    ("База в селі Мирне Бердянського району.", []),
    ("Заява депутата Олега Бондаренка Зінаїда Мельник не бачила.", ["Олега Бондаренка", "Зінаїда Мельник"]),
    ("Доповів Роман ТКАЧЕНКО з НАЗК.", ["Роман ТКАЧЕНКО"]),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_single_names(text: str, names: list[str]) -> None:
    full = [m.as_written for m in find_people(text, "uk")]
    size = len(names[0].split()) if names else 1
    assert [n for n in full if len(n.split()) == size] == names


def test_a_headline_has_the_surname_before_the_name() -> None:
    head, full = find_people("Мельник провела нараду\n\nНараду провела Олена Мельник.", "uk")
    assert head.as_written == "Мельник"
    assert head.name == full.name == "Олена Мельник"


def test_one_person_in_several_cases_is_one() -> None:
    mentions = find_people("Про Олену Мельник чули. Олена Мельник прибула. Мельник сказала.", "uk")
    assert mentions[-1].as_written == "Мельник"
    assert mentions[-1].name == mentions[0].name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Виступив пан Мельниченко. Подякували пану Мельниченку.", {"Мельниченко"}),
        ("Подякували пану Мельниченку за працю.", {"Мельниченко"}),
        ("Слово надали пані Савицькій.", {"Савицька"}),
        ("Говорили з паном Ткачуком. Пан Ткачук погодився.", {"Ткачук"}),
        # The instrumental of an office and the name behind it, which is no body of the office.
        ("Говорив з канцлером Новаком.", {"Новак"}),
        ("Говорив з Президентом Франції Дюраном.", {"Дюран"}),
        ("Зустрівся з міністром Журайком і послом Вуковичем.", {"Журайко", "Вукович"}),
        ("Зустрівся з прем'єром Лундстром.", {"Лундстром"}),
        ("Керував президентом Академії.", set()),
    ],
)
def test_the_name_of_a_single_name_is_its_nominative(text: str, names: set[str]) -> None:
    assert {m.name for m in find_people(text, "uk")} == names


def test_a_firm_that_bears_a_surname_is_nobody() -> None:
    text = "Виступив власник групи компаній «Мельник» Олег Мельник. Мельник подякував."
    assert [m.as_written for m in find_people(text, "uk")] == ["Олег Мельник", "Мельник"]
