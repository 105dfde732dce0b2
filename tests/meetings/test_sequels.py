"""Two meetings in one article: right after one another, or on another part of the same day."""

from datetime import date

import pytest

import extract
from tests.meetings.found import meetings

TWO = [
    (
        "Hội đàm\n\nSáng 4/6, tại Phủ Chủ tịch, Thủ tướng Bùi Hải Đăng chủ trì lễ đón "
        "Thủ tướng Lào Somsak Vong. "
        "Ngay sau lễ đón, Thủ tướng Bùi Hải Đăng và Thủ tướng Lào Somsak Vong đồng chủ trì hội đàm.",
        ["ceremony", "talks"],
    ),
    (
        "Kỳ họp thứ 5\n\nSáng 4/6, ông Bùi Hải Đăng, Chủ tịch HĐND tỉnh, chủ trì kỳ họp thứ 5.\n\n"
        "Chiều cùng ngày, Chủ tịch UBND tỉnh Lê Minh Sơn tiếp Đại sứ Nhật Bản Ito Naoki.",
        ["session", "reception"],
    ),
    (
        "Нарада\n\nВранці 4 червня голова провінційного народного комітету Чан Ван Лінь "
        "головував на засіданні. "
        "Того ж дня голова провінційного народного комітету Чан Ван Лінь прийняв посла Японії Ле Ван Хай.",
        ["session", "reception"],
    ),
    (
        "Зустріч\n\n4 червня прем'єр-міністр Петро Коваль зустрівся з послом Іваном Гаєм.\n\n"
        "Того ж дня прем'єр-міністр Петро Коваль відвідав раду і мав зустріч зі спікером Ігорем Бондарем.",
        ["meeting", "meeting"],
    ),
    (
        "Новини\n\nПро воду\n\n4 червня мер Петро Коваль провів нараду про воду.\n\nНагороди\n\n"
        "5 червня в залі відбулася церемонія нагородження. Грамоти вручив мер Іван Гай, директор школи.",
        ["meeting", "ceremony"],
    ),
    (
        "اجتماعان\n\nفي صباح يوم 4 يونيو، ترأس نائب رئيس الوزراء تران دوك هاي اجتماع اللجنة التوجيهية.\n\n"
        "وفي فترة ما بعد الظهر من اليوم نفسه، ترأس نائب رئيس الوزراء تران دوك هاي اجتماعًا لمجموعة العمل.",
        ["meeting", "meeting"],
    ),
]


@pytest.mark.parametrize(("text", "kinds"), TWO)
def test_another_meeting_with_its_own_people_is_told_apart(text: str, kinds: list[str]) -> None:
    found = meetings(text)
    assert sorted(m.kind for m in found) == sorted(kinds)


def test_the_next_paragraph_goes_on_about_the_meeting_of_its_people() -> None:
    text = (
        "Прийом\n\n4 червня президент Петро Коваль прийняв посла Івана Гая.\n\n"
        "Того ж дня вранці міністр Ігор Бондар провів переговори з послом Іваном Гаєм. "
        "У переговорах узяла участь директорка Олена Лан.\n\n"
        "Олена Лан представила програму."
    )
    found = meetings(text)
    seats = {m.kind: {a.person.name: a.part for a in m.attendances} for m in found}
    assert seats["talks"]["Олена Лан"] == "speaker"
    assert "Олена Лан" not in seats["reception"]


@pytest.mark.parametrize(
    "text",
    [
        "Họp\n\nSáng 4/6, ông Bùi Hải Đăng, Chủ tịch UBND tỉnh, chủ trì hội nghị. "
        "Sau đó, ông Bùi Hải Đăng kết luận hội nghị.",
        "Họp\n\nSáng 4/6, ông Bùi Hải Đăng, Chủ tịch UBND tỉnh, chủ trì hội nghị. "
        "Chiều cùng ngày, hội nghị nghe Giám đốc Sở Y tế Lê Minh Sơn báo cáo.",
        "اجتماع\n\nفي صباح يوم 4 يونيو، ترأس نائب رئيس الوزراء تران دوك هاي اجتماع اللجنة التوجيهية.\n\n"
        "وفي فترة ما بعد الظهر من اليوم نفسه، ترأس نائب رئيس الوزراء تران دوك هاي الاجتماع.",
        "Нарада\n\n4 червня міністр Петро Коваль провів нараду з послом Іваном Гаєм. Раніше посла прийняв "
        "Президент Ігор Бондар (Указ від 2 червня 2025 року № 14/2025).",
    ],
)
def test_a_meeting_that_goes_on_is_one(text: str) -> None:
    assert len(meetings(text)) == 1


def test_the_day_of_a_decree_is_not_that_of_a_meeting_told_in_passing() -> None:
    text = """Олег Кравець зустрівся з директором агентства Петром Мельником

МОЗ України | 21 січня 2025

Міністр охорони здоров'я України Олег Кравець та директор агентства Петро Мельник провели в Києві зустріч, \
присвячену лікарням. До розмови долучилася заступниця міністра Марія Савчук.

Олег Кравець подякував за допомогу.

Петро Мельник відзначив поступ реформи.

Марія Савчук розповіла про договори з лікарнями.

Сторони підписали угоду. Раніше Петра Мельника прийняла очільниця області Олена Ткач, а Президент \
Іван Бойко нагородив його орденом (Указ від 20 січня 2025 року № 37/2025)."""
    (meeting,) = extract.extract_article(text).meetings
    assert [a.person.name for a in meeting.attendances] == ["Олег Кравець", "Петро Мельник", "Марія Савчук"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Сесію ради вів голова Анатолій Бондар. Того ж дня в Одесі міністр Гліб Старий провів нараду з "
            "командирами. На нараді був присутній Петро Сич.",
            [{"Анатолій Бондар"}, {"Гліб Старий", "Петро Сич"}],
        ),
        (
            "Сесію ради вів голова Анатолій Бондар. Того ж дня голова Анатолій Бондар зустрівся з послом "
            "Петром Сичем.",
            [{"Анатолій Бондар"}, {"Анатолій Бондар", "Петром Сичем"}],
        ),
        (
            "استقبل وزير الخارجية أحمد المنصور، اليوم، السفير خالد الدوسري. ومن جانب آخر، بحث وزير المالية "
            "يوسف الرومي مع الوزير علي الكعبي، خلال اجتماع عقد أمس في الدوحة، التعاون.",
            [{"أحمد المنصور", "خالد الدوسري"}, {"يوسف الرومي", "علي الكعبي"}],
        ),
    ],
)
def test_what_is_told_of_something_else_that_day_is_another_meeting(
    text: str, expected: list[set[str]]
) -> None:
    found = extract.extract_article(text, published_on=date(2025, 10, 31)).meetings
    assert [{a.person.as_written for a in m.attendances} for m in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Мер міста Гліб Старий 4 червня відвідав Боярську громаду.\n\nУвечері відбулося засідання ради "
            "безпеки під головуванням Гліба Старого. Доповів полковник Петро Сич.",
            [("visit", {"Гліб Старий"}), ("session", {"Гліба Старого", "Петро Сич"})],
        ),
        (
            "رضا نادری استاندار یزد صبح امروز از سد بازدید کرد.\n\nعصر همین روز جلسه شورای آب به ریاست "
            "رضا نادری برگزار شد.",
            [("visit", {"رضا نادری"}), ("session", {"رضا نادری"})],
        ),
        # What is told of a visit without anybody in the chair is part of it.
        (
            "Мер міста Гліб Старий 4 червня відвідав Боярську громаду.\n\nУвечері Гліб Старий зустрівся з "
            "послом Петром Сичем.",
            [("visit", {"Гліб Старий", "Петром Сичем"})],
        ),
        (
            "رضا نادری وزیر امور خارجه امروز تلفنی با حمید رستمی وزیر نفت گفت‌وگو کرد.\n\nنادری ساعتی بعد با "
            "کاوه سهرابی وزیر نیرو گفت‌وگو و از کار قدردانی کرد.",
            [("talks", {"رضا نادری", "حمید رستمی"}), ("talks", {"رضا نادری", "کاوه سهرابی"})],
        ),
    ],
)
def test_what_is_held_after_a_visit_or_a_call(text: str, expected: list[tuple[str, set[str]]]) -> None:
    found = meetings(f"{text[:3]}\n\n{text}")
    assert [(m.kind, {a.person.as_written for a in m.attendances}) for m in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "زيارة المحافظة\n\nفي 4 يونيو، زار وزير البناء تران دوك هاي مصنعا في مقاطعة لاو كاي، "
        "ورافقه وزير المالية لي فان نام.\n\nوفي بعد الظهر، عقد الوزير تران دوك هاي جلسة عمل مع المصنع. "
        "وقدم مدير إدارة البناء فو فان تام تقريرا.",
        "بازدید از استان\n\nدر ۴ ژوئن، وزیر ساخت و ساز تران دوک های از کارخانه ای در استان لائو کای "
        "بازدید کرد. وزیر دارایی له ون نام او را همراهی کرد.\n\nبعدازظهر، وزیر تران دوک های با کارخانه "
        "جلسه کاری داشت. مدیر اداره ساخت و ساز وو ون تام گزارش داد.",
    ],
)
def test_a_working_session_behind_a_visit_is_a_meeting_of_its_own(text: str) -> None:
    found = meetings(text)
    assert [(m.kind, m.time_of_day) for m in found] == [("visit", None), ("working_session", "afternoon")]
    reported = {"فو فان تام", "وو ون تام"}
    assert [a.part for a in found[1].attendances if a.person.as_written in reported] == ["speaker"]
