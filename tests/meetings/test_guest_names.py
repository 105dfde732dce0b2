"""Guests whose names sound Vietnamese, told by the office of another country beside one."""

import pytest

from tests.meetings.found import meetings


def _people(text: str) -> dict[str, list[tuple[str, str | None]]]:
    article = f"Tin\n\n{text}"
    found = meetings(article)
    return {a.person.name: [(r.title, r.body) for r in a.roles] for m in found for a in m.attendances}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Вранці 4 червня у Ханої міністр закордонних справ В'єтнаму Лі Ван Там прийняв міністра "
            "закордонних справ Китаю Лі Мінь Хая. Лі Мінь Хай подякував.",
            "Лі Мінь Хай",
        ),
        (
            "Вранці 4 червня у Ханої міністр закордонних справ В'єтнаму Лі Ван Там прийняв прем'єр-міністра "
            "Республіки Корея Лі Мінь Хана.",
            "Лі Мінь Хан",
        ),
        (
            "صبح ۴ ژوئن در هانوی، نخست وزیر لو وان تام از نخست وزیر کره جنوبی کیم دونگ هان استقبال کرد.",
            "کیم دونگ هان",
        ),
        (
            "في صباح يوم 4 يونيو، في هانوي، استقبل رئيس الوزراء لي فان تام رئيس الوزراء الصيني لي مينه هاي.",
            "لي مينه هاي",
        ),
        # The office may stand behind a name with a rank; and whom a welcome is for was there.
        (
            "صبح ۴ ژوئن در هانوی، نخست وزیر لو وان تام ریاست مراسم استقبال از ژنرال کیم دونگ هان، رئیس ستاد "
            "مشترک نیروهای دفاع از خود ژاپن را بر عهده داشت.",
            "کیم دونگ هان",
        ),
        (
            "في صباح يوم 4 يونيو، في هانوي، ترأس رئيس الوزراء لي فان تام مراسم استقبال رئيس الوزراء الصيني "
            "لي مينه هاي.",
            "لي مينه هاي",
        ),
        (
            "Вранці 4 червня у Ханої міністр закордонних справ В'єтнаму Лі Ван Там провів церемонію зустрічі "
            "прем'єр-міністра Республіки Корея Лі Мінь Хана.",
            "Лі Мінь Хан",
        ),
    ],
)
def test_who_is_of_another_country_has_no_vietnamese_name(text: str, name: str) -> None:
    assert name in _people(text)


def test_envoys_of_vietnam_are_vietnamese() -> None:
    text = "Вранці 4 червня у Ханої відбулася нарада. Присутні посол В'єтнаму в Китаї Лі Ван Там, інші."
    assert _people(text) == {"Lý Văn Tâm": [("Ambassador", "Vietnam")]}


def test_where_an_envoy_is_posted_is_nobody_s_name() -> None:
    text = (
        "في صباح يوم 4 يونيو، في هانوي، عقد اجتماع. وحضر الاجتماع السفير الصيني لدى فيتنام لي مينه هاي، "
        "وسفير كوريا الجنوبية لدى فيتنام تشوي يونغ هوك."
    )
    assert _people(text) == {
        "لي مينه هاي": [("Ambassador", "People's Republic of China")],
        "تشوي يونغ هوك": [("Ambassador", "Republic of Korea")],
    }
