"""Ukrainian: what the press writes every day of sessions, delegations and signings."""

from datetime import date

import pytest

import extract
from tests.meetings.found import meetings

LEAD = "Нарада про воду\n\n4 червня у Полтаві відбулася нарада щодо водопостачання. "


def parts(text: str) -> dict[str, str]:
    return {a.person.name: a.part for m in meetings(LEAD + text) for a in m.attendances}


def offices(text: str) -> dict[str, list[tuple[str, str | None]]]:
    found = meetings(LEAD + text)
    return {a.person.name: [(r.title, r.body) for r in a.roles] for m in found for a in m.attendances}


PARTS = {
    "an event that tells more of itself": (
        "Захід, що проходив у залі облради, також відвідали перший віцепрем'єр Петро Сокіл; мер Олег Заєць.",
        {"Петро Сокіл": "attendee", "Олег Заєць": "attendee"},
    ),
    "a country's delegation": (
        "До української делегації входили заступник міністра екології Олег Заєць, мерка Олена Бондар.",
        {"Олег Заєць": "attendee", "Олена Бондар": "attendee"},
    ),
    "co-chairs of a commission": (
        "Співголовами комісії були міністр екології Петро Сокіл і міністр екології Литви Ґірдас Страздас.",
        {"Петро Сокіл": "chair", "Ґірдас Страздас": "chair"},
    ),
    "who moderated an event": ("Модератором заходу була журналістка Олена Сокіл.", {"Олена Сокіл": "chair"}),
    "a list that ends with 'as well as'": (
        "В обговоренні виступили мер Петро Сокіл, лікарка Олена Бондар, а також директор школи Олег Заєць.",
        {"Петро Сокіл": "speaker", "Олена Бондар": "speaker", "Олег Заєць": "speaker"},
    ),
    "who took part in an event": (
        "Від спілки фермерів у святкуванні взяла участь Олена Бондар.",
        {"Олена Бондар": "attendee"},
    ),
    "whom somebody informed": (
        "Труби замінено.\n\nНасоси нові.\n\nГрошей вистачає.\n\nВода чиста.\n\n"
        "Мер Петро Сокіл поінформував членів уряду про борги.",
        {"Петро Сокіл": "speaker"},
    ),
    "a deputy of a faction": (
        "Депутат від партії «Чиста вода» Олег Гай попросив нових насосів.",
        {"Олег Гай": "speaker"},
    ),
    "owners and founders": (
        "Думками поділилися власник ферми «Нива» Петро Сокіл та співзасновниця спілки Олена Бондар.",
        {"Петро Сокіл": "speaker", "Олена Бондар": "speaker"},
    ),
    "who opened, verb first": ("Відкрила захід Олена Сокіл.", {"Олена Сокіл": "speaker"}),
    "who opened it": (
        "Його відкрила голова обласної ради Олена Сокіл-Мазур.",
        {"Олена Сокіл-Мазур": "speaker"},
    ),
    "whose report was made": ("Доповідь про канал «Північ» зробив Петро Сокіл.", {"Петро Сокіл": "speaker"}),
    "who is heard, each on a matter": (
        "Глава держави заслухав доповіді міністра екології Петра Коваля щодо води, міністра оборони Олега"
        " Зайця щодо насосів і міністерки енергетики Олени Бондар щодо світла.",
        {"Петро Коваль": "speaker", "Олег Заєць": "speaker", "Олена Бондар": "speaker"},
    ),
    "who answers him": (
        "Депутат Петро Сокіл запитав про труби, йому відповів заступник начальника ОВА Олег Заєць.",
        {"Петро Сокіл": "speaker", "Олег Заєць": "speaker"},
    ),
    "the second of two who inform": (
        "Про роботу очисних споруд у всіх громадах області за весну поінформували голова ДСНС Іван Бондар і"
        " начальник ГУР Олег Мороз.",
        {"Іван Бондар": "speaker", "Олег Мороз": "speaker"},
    ),
    "a list under a label": (
        "\n\nУчасники:\n\nОлена Сокіл - міністерка екології;\n\nОлег Бондар, директор водоканалу\n\nІлля Гай,"
        " мер громади\n\nГоворили про воду.",
        {"Олена Сокіл": "attendee", "Олег Бондар": "attendee", "Ілля Гай": "attendee"},
    ),
    "who took no part": (
        "Доповів мер Іван Бондар. Суддя Алла Сокіл заявила про самовідвід, тож участі не брала.",
        {"Іван Бондар": "speaker"},
    ),
    "whose talks only had results": (
        "Міністр екології Петро Сокіл поінформував про результати переговорів з міністром оборони Іваном"
        " Бондарем напередодні.",
        {"Петро Сокіл": "speaker"},
    ),
}


@pytest.mark.parametrize(("text", "wanted"), PARTS.values(), ids=PARTS)
def test_who_took_part(text: str, wanted: dict[str, str]) -> None:
    assert parts(text) == wanted


def test_words_that_go_on_with_an_office_leave_it_to_the_name_behind() -> None:
    text = (
        "Були присутні заступник міністра екології Олег Заєць, посол України в Республіці Литва"
        " Іван Сокіл, в. о. голови Державної служби якості води Руслан Мороз, представниця Президента України"
        " в суді Ольга Бондар та освітня омбудсменка Олена Коваль."
    )
    found = offices(text)
    assert found["Олег Заєць"] == [("Deputy Minister", "Ministry of Ecology")]
    assert found["Іван Сокіл"] == [("Ambassador", "Ukraine")]
    assert found["Руслан Мороз"] == [("Acting Head", "State Service")]
    assert found["Ольга Бондар"] == [("Representative of the President", None)]
    assert found["Олена Коваль"] == [("Education Ombudsman", None)]


def test_the_body_in_whose_name_a_report_is_made() -> None:
    text = "Від імені народного комітету провінції звіт про воду представив заступник голови Ле Ван Мінь."
    assert list(offices(text).values()) == [[("Vice Chair", "Provincial People's Committee")]]


def test_the_parliament_of_home() -> None:
    text = (
        "В Україні у нараді взяли участь перший заступник голови парламенту Олег Сокіл, віцеспікерка Олена"
        " Мороз та спікер парламенту Литви Вітас Балтруш."
    )
    found = offices(text)
    assert found["Олег Сокіл"] == [("First Deputy Chair", "Verkhovna Rada")]
    assert found["Олена Мороз"] == [("Deputy Speaker", "Verkhovna Rada")]
    assert found["Вітас Балтруш"] == [("Speaker", "Parliament")]


def test_where_others_spoke_from() -> None:
    text = (
        "З мосту міста Дананг голова міського народного комітету Фам Ван Тханг запропонував змінити план. Від"
        " Лангшона виступив голова Народного комітету провінції Хоанг Ван Лам. Мер Ле Ван Мінь, виступаючи з"
        " мосту Донгтхап, розповів про канали."
    )
    located = {a.person.as_written: a.location for m in meetings(LEAD + text) for a in m.attendances}
    assert located == {"Фам Ван Тханг": "Đà Nẵng", "Хоанг Ван Лам": "Lạng Sơn", "Ле Ван Мінь": "Đồng Tháp"}


@pytest.mark.parametrize(
    ("text", "kind", "place", "body"),
    [
        ("3 червня в столиці Ханой відкрився пленум. Виступив мер Іван Гай.", "conference", "Hà Nội", None),
        (
            "3 червня в приміщенні Міністерства освіти і науки відбулося підписання меморандуму. Документ"
            " підписали міністр екології Петро Сокіл та ректорка університету Олена Заєць.",
            "ceremony",
            "Headquarters of the Ministry of Education and Science",
            None,
        ),
        ("3 червня у Вільнюсі відбулося засідання. Виступив мер Іван Гай.", "session", "Vilnius", None),
        (
            "3 червня заступник секретаря парткому, голова народного комітету провінції Ле Ван Мінь провів"
            " робочу зустріч із департаментами.",
            "working_session",
            None,
            "Provincial People's Committee",
        ),
        (
            "3 червня відбулося засідання. Головував на засіданні в.о. голови Конституційного Суду Іван Гай.",
            "session",
            None,
            "Constitutional Court",
        ),
        (
            "3 червня начальник обласної військової адміністрації Олег Сокіл провів нараду щодо води.",
            "meeting",
            None,
            "Regional Military Administration",
        ),
    ],
)  # fmt: skip
def test_what_met_and_where(text: str, kind: str, place: str | None, body: str | None) -> None:
    (found,) = meetings(f"Новини\n\n{text}")
    assert (found.kind, found.place, found.body) == (kind, place, body)


def test_a_dateline_with_a_year_parts_no_report_from_its_meeting() -> None:
    text = (
        "Уряд про воду\n\nКИЇВ, 4 червня 2025 року. /Новини/. Уряд виділив кошти на насоси. Про це повідомила"
        " мерка Юлія Сокіл, яка вела засідання.\n\nМіністр екології Олег Заєць представив зміни до порядку."
    )
    found = {a.person.name: a.part for m in meetings(text) for a in m.attendances}
    assert found == {"Юлія Сокіл": "chair", "Олег Заєць": "speaker"}


def test_the_delegation_that_is_received_is_the_one_reported_on() -> None:
    text = (
        "Сьогодні, 4 червня, делегація провінції на чолі з головою провінційної народної ради Ле Ван Мінем"
        " провела робочу зустріч із керівниками провінції Саваннакхет.\n\nДелегацію прийняв товариш"
        " Бунмі Фомвілай, губернатор провінції Саваннакхет."
    )
    (found,) = meetings(f"Робоча зустріч\n\n{text}")
    assert {a.person.as_written for a in found.attendances} == {"Ле Ван Мінем", "Бунмі Фомвілай"}


def test_an_institution_named_for_somebody_is_no_person() -> None:
    text = "Участь узяли мер Іван Сокіл та ректорка Олена Гай. Угоду з нею має Університет Шевченка."
    assert set(parts(text)) == {"Іван Сокіл", "Олена Гай"}


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("КИЇВ, 4 червня 2025 року. /Укрінформ/.", "Укрінформ"),
        ("ЛЬВІВ, 4 червня 2025 р. (УНН) -", "УНН"),
    ],
)
def test_an_agency_and_the_day_in_its_dateline(line: str, house: str) -> None:
    text = f"Про воду\n\n{line} Уряд розглянув стан мереж і виділив кошти."
    article = extract.extract_article(text).article
    assert (article.published_on, article.publisher) == (date(2025, 6, 4), house)


def test_offices_of_several_in_another_case_are_others() -> None:
    text = "На запрошення мерів міністри екології Іван Бондар та Петро Сокіл взяли участь у нараді."
    own = [("Minister", "Ministry of Ecology")]
    assert offices(text) == {"Іван Бондар": own, "Петро Сокіл": own}
