"""Persian agency reports: what a spokesman tells, who speaks next, which offices stand alone."""

import pytest

from tests.meetings.found import meetings, parts

LEAD = "آب استان\n\nجلسه شورای آب صبح امروز به ریاست رضا نادری استاندار یزد برگزار شد.\n\n"
TOLD = (
    "سخنگوی کمیسیون انرژی مجلس از بررسی کمبود برق خبر داد.\n\nکاوه سهرابی در گفت‌وگو با خبرنگار خانه ملت گفت: "
    "در این نشست که به ریاست رضا نادری و با حضور وزیر نیرو برگزار شد، کمبود برق بررسی شد.\n\n"
)


def titles(text: str) -> dict[str, list[str]]:
    found = (a for m in meetings(text) for a in m.attendances)
    return {a.person.as_written: [r.title for r in a.roles] for a in found}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "همچنین مریم صادقی وزیر راه خواستار پرداخت شد و حمید رستمی، وزیر نفت، وعده داد کار کند.",
            "حمید رستمی",
        ),
        ("حمید رستمی هم گفت که سد پر است.", "حمید رستمی"),
        ("حمید رستمی فرمانده مرزبانی نیز توضیحاتی درباره سد داد.", "حمید رستمی"),
    ],
)
def test_one_more_who_speaks_in_a_report_was_there(sentence: str, name: str) -> None:
    assert parts(LEAD + sentence)[name] == "speaker"


def test_what_a_spokesman_tells_of_a_session_was_said_at_it() -> None:
    text = "برق\n\n" + TOLD + "وی ادامه داد: سپس حمید رستمی نماینده مردم یزد سؤال خود را مطرح کرد."
    assert parts(text) == {"رضا نادری": "chair", "حمید رستمی": "speaker"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # A body that meets stands for its session behind "in".
        ("رضا نادری استاندار یزد صبح امروز در شورای اداری استان گفت: سد لازم است.", {"رضا نادری": "speaker"}),
        ("رضا نادری امروز در کارگروه آب استان با تأکید بر کار گفت: سد لازم است.", {"رضا نادری": "speaker"}),
        ("رضا نادری عضو شورای آب گفت: سد لازم است.", {}),
        # The verb of meeting is left out before another one.
        (
            "رضا نادری، سفیر ارمنستان، با حمید رستمی، وزیر راه، دیدار و نامه رئیس خود را تقدیم کرد.",
            {"رضا نادری": "attendee", "حمید رستمی": "attendee"},
        ),
        # "The others who took part in this session were".
        (
            "نشست ستاد آب به ریاست رضا نادری برگزار شد.\n\nحمید رستمی وزیر راه و آیت ا... محمد علی سهرابی "
            "امام جمعه تفت دیگر شرکت کنندگان در نشست بودند.",
            {"رضا نادری": "chair", "حمید رستمی": "attendee", "محمد علی سهرابی": "attendee"},
        ),
        # What was visited.
        (
            "سد تفت مورد بازدید رضا نادری استاندار یزد، حمید رستمی شهردار تفت و چند مدیر قرار گرفت.",
            {"رضا نادری": "attendee", "حمید رستمی": "attendee"},
        ),
    ],
)
def test_who_was_there_in_reports_of_provinces(sentence: str, expected: dict[str, str]) -> None:
    assert parts(f"آب استان\n\n{sentence}") == expected


def test_whom_somebody_has_met_besides_is_another_meeting() -> None:
    first = "رضا نادری وزیر راه و حمید رستمی سفیر ارمنستان امروز با یکدیگر دیدار کردند.\n\n"
    second = "همچنین، نادری در حاشیه این اجلاس با «بورگو استانچیچ»، سفیر ترکیه نیز دیدار و گفت‌وگو کرده است."
    found = meetings(f"دیدارهای وزیر\n\n{first}{second}")
    assert [sorted(a.person.as_written for a in m.attendances) for m in found] == [
        ["حمید رستمی", "رضا نادری"],
        ["بورگو استانچیچ", "رضا نادری"],
    ]


def test_a_meeting_is_called_by_the_body_that_met() -> None:
    text = "آب استان\n\nرضا نادری امروز در کارگروه آب استان گفت: سد لازم است."
    assert meetings(text)[0].as_written.startswith("کارگروه")


def test_what_is_told_besides_was_not() -> None:
    text = LEAD + "استاندار ادامه داد: حمید رستمی وزیر نیرو بر کار تأکید کرد."
    assert "حمید رستمی" not in parts(text)


def test_the_office_of_who_tells_the_press_is_not_that_of_the_chair() -> None:
    assert titles("برق\n\n" + TOLD)["رضا نادری"] == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "امام جمعه تفت نیز در این جلسه با تأکید بر کار وزیر راه گفت: سد لازم است.",
            ["Friday Prayer Leader"],
        ),
        (
            "شهردار تفت در سخنانی که به اتفاق وزیر راه برگزار شد، گفت: سد لازم است.",
            ["Mayor"],
        ),
        (
            "نماینده ولی فقیه در استان و امام جمعه یزد نیز در این جلسه گفت: سد لازم است.",
            ["Representative of the Supreme Leader", "Friday Prayer Leader"],
        ),
    ],
)
def test_the_office_that_opens_a_sentence_is_of_who_is_named_next(told: str, expected: list[str]) -> None:
    assert titles(LEAD + told + "\n\nکاوه سهرابی افزود: کار باید ادامه یابد.")["کاوه سهرابی"] == expected


def test_two_offices_whose_holders_say_something_are_two() -> None:
    told = "شهردار تفت و امام جمعه یزد نیز در این جلسه گفتند: سد لازم است.\n\nکاوه سهرابی افزود: بله."
    assert len(titles(LEAD + told).get("کاوه سهرابی", [])) < 2


def test_who_is_met_later_by_the_same_guest_is_met_apart() -> None:
    text = (
        "دیدار وزیر خارجه ترکمنستان\n\nرشید مرادوف وزیر امور خارجه ترکمنستان امروز در تهران با رضا نادری "
        "وزیر امور خارجه کشورمان دیدار و گفت‌وگو کرد.\n\nوزیر امور خارجه ترکمنستان همچنین عصر امروز با حسن "
        "کریمی رئیس جمهور دیدار کرد.\n\nکریمی در این دیدار گفت: راه باز است."
    )
    assert [{a.person.as_written: a.part for a in m.attendances} for m in meetings(text)] == [
        {"رشید مرادوف": "attendee", "رضا نادری": "attendee"},
        {"رشید مرادوف": "attendee", "حسن کریمی": "speaker"},
    ]


def test_who_is_met_after_the_session_is_met_apart() -> None:
    text = LEAD + (
        "رضا نادری پس از این جلسه در دفتر امام جمعه یزد با حجت‌الاسلام حمزه رستمی دیدار کرد.\n\nامام جمعه یزد "
        "در این دیدار گفت: سد لازم است."
    )
    assert [{a.person.as_written for a in m.attendances} for m in meetings(text)] == [
        {"رضا نادری"},
        {"رضا نادری", "حمزه رستمی"},
    ]


def test_the_committee_that_a_spokesman_tells_of_met() -> None:
    text = (
        "برق\n\nکاوه سهرابی سخنگوی کمیسیون انرژی مجلس در تشریح نشست امروز (پنجشنبه، ۱۵ خرداد) کمیسیون انرژی "
        "مجلس گفت: در این نشست که به ریاست رضا نادری و با حضور رئیس دیوان محاسبات برگزار شد، برق بررسی شد."
    )
    assert [m.body for m in meetings(text)] == ["Committee for Energy"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The only office of a list that nobody else of the text holds.
        (
            "سد تفت صبح امروز طی مراسمی با حضور وزیر نیرو، استاندار یزد و مدیران افتتاح شد.\n\n"
            "کاوه سهرابی در این مراسم گفت: سد لازم است.\n\nرضا نادری استاندار یزد هم در این مراسم سخن گفت.",
            {"کاوه سهرابی": ["Minister"], "رضا نادری": ["Governor"]},
        ),
        # Whoever inspected something is named where he speaks.
        (
            "استاندار یزد صبح امروز از سد تفت بازدید کرد.\n\nدر این بازدید حمید رستمی فرماندار تفت حضور داشت."
            "\n\nرضا نادری در جریان این بازدید گفت: سد لازم است.",
            {"رضا نادری": ["Governor"], "حمید رستمی": ["Governor"]},
        ),
        (
            "صبح امروز جلسه شورای آب به ریاست رضا نادری برگزار شد.\n\nبه گزارش آب، در ابتدای این جلسه وزیر"
            " نیرو گزارشی از سدها ارائه کرد. کاوه سهرابی گفت: سد لازم است.",
            {"رضا نادری": [], "کاوه سهرابی": ["Minister"]},
        ),
        # A half-space makes no "too" of the beginning of a word.
        (
            "استاندار یزد گفت: سد لازم است.\n\nرضا نادری در جلسه هم‌اندیشی شورای آب که امروز برگزار شد، گفت:"
            " خوب است.",
            {"رضا نادری": ["Governor"]},
        ),
    ],
)
def test_whose_the_office_is_that_a_lead_gives(text: str, expected: dict[str, list[str]]) -> None:
    assert titles(f"آب استان\n\n{text}") == expected


@pytest.mark.parametrize(
    "subjects",
    [
        "رضا نادری فرمانده سپاه نیک‌آباد و حجت الاسلام و المسلمین حمید رستمی امام جمعه شهرستان",
        "رضا نادری مدیرکل امور روستایی و حمید رستمی",
    ],
)
def test_and_behind_an_office_of_any_words_joins_two_subjects(subjects: str) -> None:
    text = f"{subjects} با کاوه سهرابی استاندار یزد دیدار کردند."
    assert set(parts(text)) == {"رضا نادری", "حمید رستمی", "کاوه سهرابی"}


def test_the_house_that_reports_says_nothing_of_the_meeting() -> None:
    text = "به گزارش روابط عمومی فرمانداری آنلاین، جلسه به ریاست رضا نادری شهردار تفت برگزار شد."
    (meeting,) = meetings(text)
    assert (meeting.body, meeting.mode) == (None, None)


def test_a_governor_in_his_office_is_not_of_another_body() -> None:
    text = "جلسه ستاد مدیریت بحران به ریاست رضا نادری استاندار در استانداری برگزار شد."
    (meeting,) = meetings(text)
    assert meeting.body == "Crisis Management Headquarters"


def test_a_session_whose_decisions_are_cited_is_none_that_is_reported() -> None:
    text = (
        "معاون هماهنگی امور اقتصادی استانداری یزد گفت: براساس مصوبات جلسه شورای آب برداشت از چاه ممنوع "
        "است.\n\nرضا نادری، رئیس کمیسیون صنایع اتاق بازرگانی یزد در این خصوص بیان کرد: آب کم است."
    )
    assert meetings(text) == ()
