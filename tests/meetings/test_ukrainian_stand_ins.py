"""Ukrainian reports: who stands in for whom, who was elsewhere just then, who speaks behind a long topic."""

import pytest

from tests.meetings.found import meetings, offices, parts

LEAD = "Вода\n\n4 червня відбулася нарада щодо води. Люди чекають на воду. Труби старі. Насоси теж. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The case of a name tells who is there.
        (
            LEAD + "Міністра освіти Петра Сокола, який перебуває у відпустці, заступав Іван Бондар.",
            {"Іван Бондар": "attendee"},
        ),
        (LEAD + "Іван Бондар заступав ректора Олену Сокіл.", {"Іван Бондар": "attendee"}),
        (LEAD + "Міського голову Петра Сокола представляла Олена Бондар.", {"Олена Бондар": "attendee"}),
        (LEAD + "Профспілку вчителів репрезентувала Олена Бондар.", {"Олена Бондар": "attendee"}),
        (LEAD + "Директор школи Петро Сокіл представляв торік область на виставці.", {}),
        # Who was elsewhere just then.
        (LEAD + "Пропозиції надав мер Петро Сокіл: він саме вів переговори в Берліні.", {}),
        (LEAD + "Начальник поліції Петро Сокіл, який у цей час зустрічав гостей, звітував торік.", {}),
        (LEAD + "Мер Петро Сокіл участі в нараді не брав.", {}),
        (
            LEAD + "Мер Петро Сокіл захворів, тож звітувала депутатка Олена Бондар.",
            {"Олена Бондар": "speaker"},
        ),
        # A verb behind all that it is about is that of the sentence.
        (
            LEAD + "\n\nПро хід ремонту старих водогонів, витрачені кошти та строки постачання труб "
            "поінформував директор департаменту Петро Сокіл.",
            {"Петро Сокіл": "speaker"},
        ),
        # What is chaired stands far before its verb, with a clause of its own between.
        (
            "Вода\n\nНараду щодо ремонту старих водогонів, яка відбулася 4 червня в міській раді за участю "
            "підрядників і жителів обох берегів, очолив міський голова Петро Сокіл.",
            {"Петро Сокіл": "chair"},
        ),
        # Each chairs for his side, in turn.
        (
            LEAD + "Нарадою по черзі керували співголови: від уряду – міністр енергетики Петро Сокіл, від "
            "громад – Олена Бондар.",
            {"Петро Сокіл": "chair", "Олена Бондар": "chair"},
        ),
        # "Hryvnias" ends a sentence before a capital letter.
        (
            LEAD + "На це пішло 3 млн грн. Директор водоканалу Петро Сокіл пояснив чому.",
            {"Петро Сокіл": "speaker"},
        ),
        (
            LEAD + "Директорка школи Олена Сокіл (доповідала замість неї завучка Ганна Бондар) мала просити.",
            {"Ганна Бондар": "speaker"},
        ),
        (LEAD + "Про труби почули від директора водоканалу Петра Сокола.", {"Петра Сокола": "speaker"}),
        (LEAD + "Також слово надали начальнику Полтавської ОВА Петру Соколу.", {"Петру Соколу": "speaker"}),
        (
            LEAD + "Заступник мера Петро Сокіл, який перебуває у відрядженні, підключився онлайн.",
            {"Петро Сокіл": "attendee"},
        ),
        (
            LEAD + "Серед доповідачів були директор школи Петро Сокіл та мер Іван Бондар.",
            {"Петро Сокіл": "speaker", "Іван Бондар": "speaker"},
        ),
        # Who is told to be there speaks by a pronoun.
        (
            LEAD + "Ректора представляв Петро Сокіл. Він також повідомив про труби.",
            {"Петро Сокіл": "speaker"},
        ),
        (
            LEAD + "Участь у нараді взяв Петро Сокіл: той розповів про труби.",
            {"Петро Сокіл": "speaker"},
        ),
        # Behind a semicolon another clause begins, where one chairs.
        (
            LEAD + "Вела її секретарка ради Олена Сокіл; Петро Бондар, нині депутат, мером був торік.",
            {"Олена Сокіл": "chair"},
        ),
    ],
)
def test_who_took_part(text: str, expected: dict[str, str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Міністра енергетики Петра Сокола представляв його перший заступник Іван Бондар.",
            [("First Deputy Minister", "Ministry of Energy")],
        ),
        (
            "Участь у нараді взяли міський голова Петро Сокіл та його заступник Іван Бондар.",
            [("Deputy Mayor", None)],
        ),
    ],
)
def test_deputies_of_whoever_is_named_before(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert offices(LEAD + text)["Іван Бондар"] == expected


@pytest.mark.parametrize(
    "told",
    [
        "мав зустріч із прем'єром Данії Ларсом Нільсеном та бесіду з прем'єром Швеції Карлом Бергом",
        "зустрівся з прем'єром Данії Ларсом Нільсеном і провів переговори з прем'єром Швеції Карлом Бергом",
        "провів окремі зустрічі з прем'єром Данії Ларсом Нільсеном та прем'єром Швеції Карлом Бергом",
    ],
)
def test_guests_met_one_after_the_other(told: str) -> None:
    found = meetings(f"Зустрічі\n\n4 червня в Римі президент України Іван Бондар {told}.")
    assert [{a.person.name for a in m.attendances} for m in found] == [
        {"Іван Бондар", "Ларс Нільсен"},
        {"Іван Бондар", "Карл Берг"},
    ]


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Члени виконавчого комітету Полтавської міської ради 4 червня зібралися на засідання. Вела його "
         "секретарка міської ради Олена Сокіл.", "Executive Committee of the City Council"),
        ("Судді Конституційного Суду 4 червня зібралися на засідання.", "Constitutional Court"),
        ("Під головуванням начальника обласної військової адміністрації Петра Сокола 4 червня пройшла "
         "нарада. До неї долучилися керівники громад, у залі зібралися представники бізнесу і поліції.",
         "Regional Military Administration"),
    ],
)  # fmt: skip
def test_whose_members_met(told: str, body: str) -> None:
    assert [m.body for m in meetings(f"Вода\n\n{told}")] == [body]


def test_who_acts_for_the_holder_of_an_office() -> None:
    text = "Участь у ній узяла секретарка міської ради Олена Сокіл, яка виконує повноваження міського голови."
    assert ("Acting Mayor", None) in offices(LEAD + text)["Олена Сокіл"]


def test_who_met_whom_where_the_guest_went_next() -> None:
    text = (
        "Візит\n\n3 червня в Києві міністр закордонних справ Іван Бондар прийняв посла Данії Карла Берга. "
        "Ішлося про воду. Говорили й про порти.\n\nНаступного дня, 4 червня, гість відвідав Верховну Раду. З "
        "ним зустрівся Голова Верховної Ради Петро Сокіл. Участь у розмові взяла народна "
        "депутатка Ганна Мельник."
    )
    first, second = meetings(text)
    assert (second.kind, [a.person.name for a in second.attendances]) == (
        "meeting",
        ["Петро Сокіл", "Ганна Мельник"],
    )
    assert "Петро Сокіл" not in [a.person.name for a in first.attendances]
