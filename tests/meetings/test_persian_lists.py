"""Lists of who was there, chaired or spoke as Persian writes them: what parts members, whose an office is."""

import pytest

from tests.meetings.found import meetings, offices, parts

LEAD = "آب\n\nجلسه شورای آب صبح امروز برگزار شد.\n\n"
PARTY = "کنفرانس\n\nامروز ۲ ژوئن، کمیته حزبی استان لانگ آن کنفرانسی برگزار کرد. "


@pytest.mark.parametrize(
    "text",
    [
        "دبیر کمیته حزبی استان لو وان کوانگ، معاون دبیر دائمی کمیته حزبی استان "
        "نگوین وان تو و معاون دبیر کمیته "
        "حزبی استان، رئیس کمیته مردمی استان فام وان لوک به طور مشترک ریاست کنفرانس را بر عهده داشتند.",
        "پروفسور، دکتر لو وان کوانگ، دبیر کمیته حزبی استان؛ نگوین وان تو، معاون "
        "دبیر کمیته حزبی استان؛ و دانشیار، "
        "دکتر فام وان لوک، رئیس کمیته مردمی استان، ریاست مشترک کنفرانس را بر عهده داشتند.",
    ],
)
def test_who_chairs_together(text: str) -> None:
    assert parts(PARTY + text) == dict.fromkeys(("لو وان کوانگ", "نگوین وان تو", "فام وان لوک"), "chair")


@pytest.mark.parametrize(
    "text",
    [
        "رضا نادری، استاندار یزد؛ کاوه سهرابی، مدیر دفتر سدها؛ و مریم کریمی، شهردار "
        "تفت، نظرات خود را بیان کردند.",
        "رضا نادری، استاندار یزد؛ کاوه سهرابی، نماینده چند دهیاری و خانم مریم "
        "کریمی، شهردار تفت نیز پیشنهاد دادند.",
        "رضا نادری استاندار یزد، کاوه سهرابی و مریم کریمی از اعضای حقیقی شورا نیز دیدگاه خود را بیان کردند.",
    ],
)
def test_who_speaks_together(text: str) -> None:
    expected = dict.fromkeys(("رضا نادری", "کاوه سهرابی", "مریم کریمی"), "speaker")
    assert parts(LEAD + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("رضا نادری وزیر نیرو با مریم کریمی سفیر عراق ملاقات دوستانه داشت.", {"رضا نادری", "مریم کریمی"}),
        ("رضا نادری وزیر نیرو با «مریم کریمی» سفیر عراق دیدار نموده است.", {"رضا نادری", "مریم کریمی"}),
        ("استاندار یزد با استقبال رضا نادری فرماندار تفت، وارد شهر شد و از سد بازدید کرد.", {"رضا نادری"}),
        (
            "وزیر نیرو رضا نادری با استقبال از هیئت، گفت آب کم است و از سفر محمد کاظمی به یزد یاد کرد.",
            {"رضا نادری"},
        ),
        ("این ملاقات با حضور انجنیر رضا نادری وزیر نیرو انجام شد.", {"رضا نادری"}),
    ],
)
def test_who_met_whom_and_with_whose_presence(text: str, expected: set[str]) -> None:
    assert set(parts(LEAD + text)) == expected


def test_an_office_that_a_comma_parts_from_a_name_with_its_own_behind_is_of_another() -> None:
    listed = "در این جلسه وزیر نیرو، رضا نادری استاندار یزد و مریم کریمی شهردار تفت حضور داشتند."
    found = offices(LEAD + listed)
    assert {n: [t for t, _ in r] for n, r in found.items()} == {
        "رضا نادری": ["Governor"],
        "مریم کریمی": ["Mayor"],
    }
    told = "پس از سخنان وزیر نیرو، رضا نادری استاندار یزد گزارشی ارائه کرد."
    assert [t for t, _ in offices(LEAD + told)["رضا نادری"]] == ["Governor"]


def test_what_the_headline_quotes_of_tomorrow_announces_no_meeting() -> None:
    text = (
        "استاندار یزد: مدارس فردا تعطیل است\n\nجلسه ستاد مدیریت بحران صبح امروز به ریاست رضا نادری برگزار شد."
    )
    assert parts(text) == {"رضا نادری": "chair"}
    announced = "جلسه ستاد فردا برگزار می‌شود\n\nجلسه ستاد مدیریت بحران صبح فردا به ریاست رضا نادری است."
    assert meetings(announced) == ()


def test_who_will_chair_what_somebody_announces_speaks_not() -> None:
    text = (
        "آب\n\nرضا نادری، استاندار یزد، صبح امروز در جلسه شورای آب گفت: چاه‌ها بسته می‌شود.\n\nرضا نادری از "
        "برگزاری نشست آتی شورا به ریاست کاوه سهرابی و مریم کریمی خبر داد."
    )
    assert parts(text) == {"رضا نادری": "speaker"}


def test_who_tells_of_programmes_to_come_speaks() -> None:
    text = LEAD + "رضا نادری، استاندار یزد، نیز از برگزاری ۲۰ برنامه در استان خبر داد."
    assert parts(text) == {"رضا نادری": "speaker"}


@pytest.mark.parametrize(
    "told",
    [
        "رضا نادری وزیر نیرو صبح امروز با زبیگ ورونسکی وزیر انرژی لهستان دیدار کرد.",
        "رضا نادری وزیر نیرو صبح امروز در دیدار با زبیگ ورونسکی سفیر لهستان گفت: روابط خوب است.",
    ],
)
def test_a_guest_of_unknown_name_before_his_office(told: str) -> None:
    assert set(parts(f"دیدار\n\n{told}")) == {"رضا نادری", "زبیگ ورونسکی"}


def test_what_is_met_with_is_no_guest() -> None:
    text = LEAD + "رضا نادری وزیر نیرو گفت: این طرح با واکنش تند وزیر انرژی لهستان روبه‌رو شد."
    assert set(parts(text)) == {"رضا نادری"}


def test_a_commission_of_parliament_meets_itself() -> None:
    text = "آب\n\nکمیسیون کشاورزی مجلس شورای اسلامی صبح امروز به ریاست رضا نادری تشکیل جلسه داد."
    assert [m.body for m in meetings(text)] == ["Committee for Agriculture"]


def test_who_represents_the_people_of_a_place_is_a_deputy() -> None:
    text = (
        "آب\n\nجلسه علنی مجلس شورای اسلامی صبح امروز برگزار شد. رضا نادری نماینده "
        "مردم تفت و میبد در این جلسه "
        "گفت: چاه‌ها باید بسته شود."
    )
    assert offices(text) == {"رضا نادری": [("Deputy", "Islamic Consultative Assembly")]}


def test_a_short_name_of_a_ministry_is_that_of_the_whole() -> None:
    text = (
        "مرکز\n\nمراسم افتتاح مرکز فناوری صبح امروز با حضور رضا نادری وزیر علوم، "
        "تحقیقات و فناوری برگزار شد.\n\n"
        "وزیر علوم در این مراسم گفت: مرکز آماده است."
    )
    assert parts(text) == {"رضا نادری": "speaker"}


def test_the_governor_of_a_county_is_not_that_of_the_province() -> None:
    text = (
        "معارفه\n\nآیین معارفه صبح امروز برگزار شد. مریم کریمی معاون سیاسی، امنیتی "
        "و اجتماعی استاندار یزد در این "
        "آیین گفت: کار زیاد است.\n\nرضا نادری فرماندار جدید تفت نیز گفت: آماده‌ایم."
    )
    assert offices(text) == {"مریم کریمی": [("Deputy Governor", "Yazd")], "رضا نادری": [("Governor", "Taft")]}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("رئیس کمیته مردمی استان هو وان لوک در جمع‌بندی کنفرانس گفت که طرح آماده است.", "هو وان لوک"),
        ("معاون دبیر کمیته حزبی استان فان وان آن تصمیم را اعلام کرد و گزارش داد.", "فان وان آن"),
    ],
)
def test_names_that_are_other_words_too(text: str, name: str) -> None:
    assert set(parts(PARTY + text)) == {name}


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("علی کریمی، وزیر نیرو، امروز با رضا نادری استاندار یزد، کاوه سهرابی و مریم صادقی دیدار کرد.", 4),
        ("علی کریمی وزیر نیرو امروز با رضا نادری و کاوه سهرابی دیدار و گفت‌وگو کرد.", 3),
    ],
)
def test_who_is_met_stands_in_a_list_before_the_verb(text: str, met: int) -> None:
    names = parts("دیدار وزیر\n\n" + text)
    assert "علی کریمی" in names
    assert len(names) == met
