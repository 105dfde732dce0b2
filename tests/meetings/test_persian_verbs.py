"""Persian verbs whose noun stands far before them, who was not there, and who only tells of a meeting."""

from __future__ import annotations

import pytest

from tests.meetings.found import meetings, offices, parts

HELD = "نشست شورا\n\nصبح ۴ ژوئن، نشست شورای خلق استان کون توم برگزار شد.\n\n"
CABINET = "نشست\n\nجلسه شورای اداری استان یزد صبح ۱۴ خرداد برگزار شد.\n\n"


@pytest.mark.parametrize(
    ("told", "part"),
    [
        ("وزیر دارایی لو وان بین گزارشی جداگانه از روند کار به نمایندگان داد.", "speaker"),
        ("وزیر دارایی لو وان بین نخست آماری از بدهی‌های معوق عرضه کرد.", "speaker"),
        ("وزیر دارایی لو وان بین در کنار رئیس شورا نشسته بود.", "attendee"),
        ("وزیر دارایی لو وان بین در این نشست شرکت جست.", "attendee"),
        ("وزیر دارایی لو وان بین آن را هدایت کرد.", "chair"),
        ("وزیر دارایی لو وان بین پشت تریبون رفت.", "speaker"),
    ],
)
def test_a_verb_says_who_took_part_by_its_noun(told: str, part: str) -> None:
    assert parts(HELD + told) == {"لو وان بین": part}


@pytest.mark.parametrize(
    "told",
    [
        "وزیر دارایی لو وان بین گزارشی را که در تهران تهیه شد مورد بررسی قرار داد.",
        "وزیر دارایی لو وان بین به نشست نیامد.",
        "رئیس کمیته خلق استان هو وان سون به جای وزیر دارایی لو وان بین در نشست شرکت کرد.",
        "یادآوری می‌شود وزیر دارایی لو وان بین سال پیش در نشست حضور داشت.",
    ],
)
def test_who_did_not_come_or_came_before_did_not_attend(told: str) -> None:
    assert "لو وان بین" not in parts(HELD + told)


def test_what_stands_in_for_imports_is_nobody() -> None:
    told = "علی نوری مدیرکل راه استان نیز به جای واردات بر تولید تأکید کرد."
    assert parts(CABINET + told) == {"علی نوری": "speaker"}


def test_a_noun_far_before_its_verb_says_whom_somebody_met() -> None:
    text = (
        "دیدارها\n\nدر ۴ ژوئن، نخست وزیر لو وان بین دیدارهای جداگانه‌ای با سوک چان، نخست وزیر کامبوج، "
        "و لارنس تان، نخست وزیر سنگاپور، داشت."
    )
    assert set(parts(text)) == {"لو وان بین", "سوک چان", "لارنس تان"}


def test_who_tells_the_press_is_not_whom_he_tells_of() -> None:
    told = "حسن کریمی سخنگوی استانداری در گفت‌وگو با خبرنگار ما اظهار کرد: علی نوری مدیرکل راه مهمان شورا بود."
    assert parts(CABINET + told) == {"علی نوری": "attendee"}


def test_an_office_that_is_the_object_is_not_the_last_name_s() -> None:
    told = "هو وان سون، وزیر دارایی، نخست وزیر را در این نشست همراهی کرد."
    assert offices(HELD + told) == {"هو وان سون": [("Minister", "Ministry of Finance")]}


def test_this_meeting_in_the_paragraph_of_a_reception_is_the_reception() -> None:
    text = (
        "دیدارها\n\nصبح ۴ ژوئن، وزیر خارجه لو وان بین با علی نوری وزیر خارجه ایران دیدار کرد.\n\n"
        "ساعتی بعد، رئیس جمهور پذیرای وزیر خارجه ایران شد. رئیس جمهور فام وان تو در این ملاقات گفت که "
        "راه باز است."
    )
    told = {m.kind: {a.person.as_written for a in m.attendances} for m in meetings(text)}
    assert "فام وان تو" in told["reception"]
    assert "فام وان تو" not in told["meeting"]


@pytest.mark.parametrize(
    ("told", "location"),
    [
        ("در پل شهر هوشی مین، رئیس کمیته خلق شهر هو وان سون گفت که شهر آماده است.", "Hồ Chí Minh"),
        (
            "آقای هو وان سون، رئیس کمیته خلق شهر های فونگ، که از پل این شهر صحبت می‌کرد، گفت که باد تند است.",
            "Hải Phòng",
        ),
    ],
)
def test_the_bridge_point_of_a_city(told: str, location: str) -> None:
    text = f"کنفرانس\n\nصبح ۴ ژوئن، دولت کنفرانسی را به صورت آنلاین برگزار کرد.\n\n{told}"
    assert [a.location for m in meetings(text) for a in m.attendances] == [location]


def test_who_begins_a_headline_by_office_is_whom_the_report_begins_with() -> None:
    text = "استاندار فارس در لار: کار می‌کنیم\n\nحسن کریمی امروز در جلسه شورای اداری شهرستان گفت: سخت است."
    assert offices(text) == {"حسن کریمی": [("Governor", "Fars")]}


def test_the_members_of_a_body_are_the_body() -> None:
    text = "دولت\n\nاعضای هیئت دولت صبح ۱۴ خرداد به ریاست حسن کریمی گرد هم آمدند."
    assert [m.body for m in meetings(text)] == ["Council of Ministers"]


def test_what_somebody_else_said_the_same_day_elsewhere_is_not_said_there() -> None:
    told = HELD + "وزیر دارایی لو وان بین گزارش داد.\n\nهمان روز، هو وان سون در دانشگاه سخنرانی کرد."
    assert parts(told) == {"لو وان بین": "speaker"}


@pytest.mark.parametrize("verb", ["بازرسی به عمل آورد", "دیدن کرد", "بازدید و کارها را بررسی کرد"])
def test_who_inspects_a_place_visits_it(verb: str) -> None:
    text = f"سفر\n\nصبح ۴ ژوئن، وزیر دارایی لو وان بین از کارخانه نساجی {verb}."
    assert [(m.kind, [a.person.as_written for a in m.attendances]) for m in meetings(text)] == [
        ("visit", ["لو وان بین"])
    ]


def test_those_who_welcome_and_take_part_are_told_by_one_verb() -> None:
    told = "هو وان سون، وزیر دارایی، و لو وان بین، معاون وزیر دارایی، از هیئت استقبال و در نشست شرکت نمودند."
    assert parts(HELD + told) == {"هو وان سون": "attendee", "لو وان بین": "attendee"}


def test_the_general_secretary_of_the_assembly_is_not_the_party_s() -> None:
    told = "دبیرکل مجلس ملی، لو وان بین، در نشست حضور داشت. دبیرکل لو وان بین گزارش داد."
    assert offices(HELD + told) == {"لو وان بین": [("Secretary General", "National Assembly")]}


def test_a_ceremony_at_an_hour_of_the_morning() -> None:
    text = (
        HELD
        + "ساعت ۸ صبح، وزیر دارایی لو وان بین و معاون وزیر هو وان سون در آرامگاه هوشی مین ادای احترام کردند."
    )
    found = [(m.kind, m.place) for m in meetings(text)]
    assert ("ceremony", "Ho Chi Minh Mausoleum") in found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("کاوه سهرابی استاندار یزد از رهبری انجمن دوستی استقبال کرد.", {"کاوه سهرابی": "chair"}),
        # Who heads those received is one of them.
        (
            "کاوه سهرابی استاندار یزد از اعضای انجمن دوستی به ریاست حمید رستمی استقبال کرد.",
            {"کاوه سهرابی": "chair", "حمید رستمی": "attendee"},
        ),
        ("کاوه سهرابی استاندار یزد از پیشنهاد نمایندگان استقبال کرد.", {}),
    ],
)
def test_some_whom_nobody_names_are_received(sentence: str, expected: dict[str, str]) -> None:
    assert parts(f"آب استان\n\n{sentence}") == expected


def test_to_take_part_is_no_company_of_the_body_that_met() -> None:
    text = "کاوه سهرابی، دبیر کمیته حزبی استان، در کنفرانس کمیته حزبی استان شرکت کرده است."
    (meeting,) = meetings(text)
    assert (meeting.body, parts(text)) == ("Provincial Party Committee", {"کاوه سهرابی": "attendee"})


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("کاوه سهرابی فرماندار یزد به تشریح برنامه‌های شهرستان پرداخت.", {"کاوه سهرابی": "speaker"}),
        ("کاوه سهرابی حقوق کارگران را پرداخت.", {}),
        ("شورا به سخنرانی کاوه سهرابی، مدیر موسسه آب، گوش فرا داد.", {"کاوه سهرابی": "speaker"}),
        # Whose writings are read is not there.
        ("مدیران استان برای مطالعه مقالات دبیرکل نگوین فو ترونگ در جلسه شرکت کردند.", {}),
    ],
)
def test_what_verbs_of_paying_and_lending_an_ear_tell(sentence: str, expected: dict[str, str]) -> None:
    assert parts(CABINET + sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # "It is planned" tells the time of a verb whose ending stands only behind the next one.
        (
            "قرار است کاوه سهرابی در این سفر سه روزه به تفت که با همراهی چند نفر از مدیران انجام می‌شود با "
            "حمید رستمی شهردار تفت دیدار و درباره آب گفتگو کند.",
            {},
        ),
        ("کاوه سهرابی فرماندار یزد به بازدید از سد تفت پرداخت.", {"کاوه سهرابی": "attendee"}),
        (
            "در این مراسم کاوه سهرابی فرماندار یزد و حمید رستمی شهردار تفت سند را به امضا رسانده و مبادله "
            "کردند.",
            {"کاوه سهرابی": "attendee", "حمید رستمی": "attendee"},
        ),
    ],
)
def test_plans_visits_and_signatures(sentence: str, expected: dict[str, str]) -> None:
    assert parts(f"آب استان\n\n{sentence}") == expected
