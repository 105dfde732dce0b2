"""Ukrainian: what somebody writes of his own meetings, in an address or a post, without a subject."""

import pytest

from tests.meetings.found import meetings

ADDRESS = (
    "Добрий день, громадо\n\nЗима минула.\n\nЯрмарок працює.\n\nШколи теплі.\n\nДороги чисті.\n\nВода є.\n\n"
    "Світло теж.\n\n"
)


def met(text: str) -> list[list[str]]:
    """Return who took part in each meeting of a text."""
    found = meetings(text)
    return [[a.person.name for a in m.attendances] for m in found]


ACCOUNTS = {
    "talked with": (
        "Говорив сьогодні з Президентом Фінляндії Юханом Лехто. Дякую за насоси.",
        [["Юхан Лехто"]],
    ),
    "a new president and a good talk, each a meeting": (
        "Говорив сьогодні з новим Президентом Фінляндії Юханом Лехто.\n\nПровів дружню розмову з канцлером"
        " Австрії Карлом Хубером.",
        [["Юхан Лехто"], ["Карл Хубер"]],
    ),
    "a call": ("Була також розмова з канцлером Австрії Карлом Хубером.", [["Карл Хубер"]]),
    "talks, the writer named by a pronoun": (
        "Я провів перемовини з міністром екології Ольгою Сокіл.",
        [["Ольга Сокіл"]],
    ),
    "whom he met too, in sentences of their own": (
        "Провів перемовини з лідерами регіону. З Президентом Фінляндії Юханом Лехто. Міністром екології"
        " Ольгою Сокіл та з канцлером Австрії Карлом Хубером.",
        [["Юхан Лехто", "Ольга Сокіл", "Карл Хубер"]],
    ),
    "a meeting each": (
        "Зустрівся з послом Австрії Карлом Хубером.\n\nПровів нараду щодо води. Доповів мер Петро Заєць.",
        [["Карл Хубер"], ["Петро Заєць"]],
    ),
    "an interview": (
        "Сьогодні поговорив з психологом Петром Зайцем. Спілкувався з директором музею Олегом Гаєм.",
        [],
    ),
    "of somebody's life": ("Говорила з Президентом Фінляндії Юханом Лехто раз, у 2010 році.", []),
    "with one of no known office": ("Сьогодні говорив з адвокатом Петром Зайцем.", []),
    "a verb with a subject": ("Директор школи Іван Бондар говорив з учнем Петром Зайцем.", []),
    "several who do something": ("Сьогодні поговорили з психологом Петром Зайцем.", []),
}


@pytest.mark.parametrize(("text", "wanted"), ACCOUNTS.values(), ids=ACCOUNTS)
def test_far_down_in_an_address(text: str, wanted: list[list[str]]) -> None:
    assert met(ADDRESS + text) == wanted


@pytest.mark.parametrize(
    "headline", ["Мер Іван Бондар: вода є", "Іван Бондар: поговорив про воду", "Звернення мера Івана Бондара"]
)
def test_the_writer_was_there(headline: str) -> None:
    post = "\n\nСьогодні провів зустріч із послом Австрії Карлом Хубером.\n\nПоспілкувався з Петром Зайцем."
    assert met(headline + post) == [["Іван Бондар", "Карл Хубер"], ["Іван Бондар", "Петро Заєць"]]


def test_a_report_goes_on_about_whom_it_tells_of() -> None:
    text = (
        "Візит\n\n4 червня прем'єр-міністр Іван Бондар зустрівся в Римі з міністром Лукою Россі.\n\n"
        "Сторони говорили про воду.\n\nТруби старі.\n\nНасосів мало.\n\nГрошей теж.\n\n"
        "Потім прем'єр-міністр Іван Бондар зустрівся з послом Австрії Карлом Хубером."
    )
    assert met(text) == [["Іван Бондар", "Лука Россі"], ["Іван Бондар", "Карл Хубер"]]


def test_those_whom_the_writer_was_with() -> None:
    post = (
        "Сьогодні провів зустріч із послом Карлом Хубером. Разом із ним прибула лікарка Марта Вебер."
        "\n\nРазом з директоркою Ніною Сокіл оглянули насоси.\n\nРазом із Петром Гаєм зросла команда."
    )
    names = ["Іван Бондар", "Карл Хубер", "Марта Вебер", "Ніна Сокіл"]
    assert met("Мер Іван Бондар: вода є\n\n" + post) == [names]
