"""Ukrainian lists behind a place, and speech told in other words; whose office is whose in a row of names."""

from datetime import date

import pytest

from extract.meetings.mention import MeetingMention
from tests.meetings.found import meetings

LEAD = "Нарада про воду\n\n4 червня у Полтаві відбулася нарада щодо водопостачання. "


def meeting(text: str) -> MeetingMention:
    return meetings(text)[0]


def parts(text: str) -> dict[str, str]:
    return {a.person.name: a.part for a in meeting(LEAD + text).attendances}


def offices(text: str) -> dict[str, list[str]]:
    return {a.person.name: [r.title for r in a.roles] for a in meeting(LEAD + text).attendances}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("У залі сиділи мер Петро Сокіл та голова облради Іван Бондар.", {"Петро Сокіл", "Іван Бондар"}),
        (
            "По відеозв'язку – голови районних рад: Лубенської – Петро Сокіл, Миргородської – Іван Бондар.",
            {"Петро Сокіл", "Іван Бондар"},
        ),
        ("На зв'язку були: завідувачка складу Олена Заєць, мер Петро Сокіл.", {"Олена Заєць", "Петро Сокіл"}),
        ("Поруч – міністр екології Петро Сокіл.", {"Петро Сокіл"}),
        ("З лаоського боку - посол Лаосу Петро Сокіл.", {"Петро Сокіл"}),
        ("Свідками підпису стали мер Петро Сокіл та голова ОВА Іван Гай.", {"Петро Сокіл", "Іван Гай"}),
    ],
)  # fmt: skip
def test_lists_behind_a_place(text: str, names: set[str]) -> None:
    assert parts(text) == dict.fromkeys(names, "attendee")


def test_a_dash_stands_for_the_verb_of_the_first() -> None:
    text = (
        "Мер Петро Сокіл доповів про насоси, голова облради Іван Бондар - про труби, "
        "а завідувачка складу Олена Заєць – про фільтри. Суддя Юрій Гай - давній друг міста."
    )
    assert parts(text) == dict.fromkeys(("Петро Сокіл", "Іван Бондар", "Олена Заєць"), "speaker")


def test_a_place_without_a_list_is_none() -> None:
    assert parts("Поруч протікає річка, яку торік чистив мер Петро Сокіл.") == {}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Проти виступив в.о. голови Державної податкової служби Петро Сокіл.", "speaker"),
        ("Його співдоповідачем був міністр екології Петро Сокіл.", "speaker"),
        ("Депутат від «Чистої води» Петро Сокіл просив не поспішати.", "speaker"),
        ("Від імені міста Лубни пан Петро Сокіл, голова міської ради, запропонував зміни.", "speaker"),
        ("Журналістів зустрів мер Петро Сокіл, який також був у залі.", "attendee"),
        ("Президія наради: міністр екології Петро Сокіл.", "chair"),
        ("Голова комітету з питань підземних озер Петро Сокіл запропонував зміни.", "speaker"),
    ],
)
def test_who_took_part_in_which_part(text: str, part: str) -> None:
    assert parts(text) == {"Петро Сокіл": part}


def test_who_is_given_the_floor_speaks() -> None:
    assert parts("Мер надав слово міністру екології Івану Коваленку.") == {"Іван Коваленко": "speaker"}


@pytest.mark.parametrize(
    "text",
    [
        "Про греблю мер Петро Сокіл розповів під час поїздки до Осло в грудні.",
        "Раніше, 20 травня, громади мали нараду з водоканалом. Міністр екології Петро Сокіл обіцяв кошти.",
        "Напередодні мер Петро Сокіл заявив, що вода буде.",
    ],
)
def test_what_was_said_at_another_time_is_not_of_the_report(text: str) -> None:
    assert parts(text) == {}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Серед присутніх – мер Петро Сокіл.", "attendee"),
        ("Запрошені: мер Петро Сокіл.", "attendee"),
        ("До складу української делегації входить мер Петро Сокіл.", "attendee"),
        ("З українського боку – мер Петро Сокіл.", "attendee"),
        ("Делегацію банку представляв директор Петро Сокіл.", "attendee"),
        ("Модератор – мер Петро Сокіл.", "chair"),
        ("Доповідачі: мер Петро Сокіл.", "speaker"),
        ("Долучився до розмови мер Петро Сокіл.", "attendee"),
        ("«Води вистачить», – кинув мер Петро Сокіл.", "speaker"),
        ("Нараду проводив заступник голови ОВА Петро Сокіл.", "chair"),
        ("Депутат Полтавської облради Петро Сокіл запитав про тариф.", "speaker"),
        ("Мер Петро Сокіл сказав, що криницю закінчать у листопаді.", "speaker"),
    ],
)
def test_and_who_is(text: str, part: str) -> None:
    assert parts(text) == {"Петро Сокіл": part}


def test_whom_he_charges_is_not_who_speaks() -> None:
    text = "У нараді взяла участь мерка Олена Коваленко. Він доручив Коваленко перевірити насоси."
    assert parts(text) == {"Олена Коваленко": "attendee"}


def test_who_gathers_a_meeting_chairs_it() -> None:
    found = meeting("Вода\n\nУвечері у середу, 4 червня, міський голова Петро Сокіл зібрав термінову нараду.")
    assert [a.part for a in found.attendances] == ["chair"]
    assert (found.held_on, found.time_of_day) == (date(2025, 6, 4), "evening")


def test_a_namesake_stays_away() -> None:
    text = "Доповів мер Петро Сокіл. Голова ради міста Іван Сокіл на нараду не прибув."
    assert parts(text) == {"Петро Сокіл": "speaker"}


def test_an_office_behind_a_comma_is_that_of_the_next_name() -> None:
    text = (
        "Участь взяли: мерка Олена Заєць, заступниці Ірина Сокіл та Дарина Бондар, директор водоканалу"
        " майор медичної служби Олег Гай, голова облради Роман Вовк."
    )
    found = offices(text)
    assert found["Дарина Бондар"] == []
    assert found["Олег Гай"][-1] == "Major"


def test_others_who_are_not_named_give_no_office() -> None:
    text = "У нараді взяли участь заступники голови ОВА Петро Сокіл, Іван Бондар, керівники департаментів."
    assert offices(text) == {"Петро Сокіл": ["Deputy Head"], "Іван Бондар": ["Deputy Head"]}


def test_who_issued_a_document_is_not_whom_it_appoints() -> None:
    text = (
        "Відповідно до Рішення № 77/QĐ-TTg від 2 червня 2025 року прем'єр-міністра, генерал-майора До Ван"
        " Тхі призначено командувачем. На нараді генерал-майор До Ван Тхі подякував за довіру."
    )
    assert all("Prime Minister" not in titles for titles in offices(text).values())


def test_how_one_person_joined_is_not_how_all_met() -> None:
    text = (
        "Нараду вів мер Петро Сокіл. Доповів Іван Бондар, який приєднався дистанційно. "
        "Був і мер Олег Гай (онлайн)."
    )
    assert meeting(LEAD + text).mode is None
    assert meeting(LEAD + "Нарада пройшла у змішаному режимі.").mode == "hybrid"
    assert meeting(LEAD + "Участь у нараді взяли мери громад, які долучилися онлайн.").mode == "hybrid"


def test_a_dateline_gives_way_to_the_day_that_is_told() -> None:
    text = (
        "Вода\n\nКИЇВ. 4 червня. УНН. Міністр екології Петро Сокіл зустрівся з послом Естонії Юргеном"
        " Каском.\n\nЗустріч відбулася у вівторок, 3 червня 2025 року."
    )
    assert meeting(text).held_on == date(2025, 6, 3)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Згідно зі звітом, представленим міністром Петром Бондарем, води бракує.", {"Петро Бондар"}),
        (
            "У доповіді, виголошеній головою облради Олегом Сидоренком, ідеться про мережі.",
            {"Олег Сидоренко"},
        ),
        ("Звіт, представлений минулого року міністром Петром Соколом, згадали.", set()),
        ("Нагороди, представлені художником Петром Соколом, вручили.", set()),
    ],
)
def test_whose_report_is_told_spoke(text: str, names: set[str]) -> None:
    assert parts(text) == dict.fromkeys(names, "speaker")


def test_what_was_said_earlier_at_a_meeting_of_another_month_was_not_said_here() -> None:
    text = "Міністр екології Петро Сокіл подякував усім. Воду подали. Труби нові. Насоси працюють."
    before = "Це раніше підтримав голова облради Іван Бондар на зустрічі в березні."
    assert parts(f"{text} {before}") == {"Петро Сокіл": "speaker"}
