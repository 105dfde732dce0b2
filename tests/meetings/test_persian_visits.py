"""Visits, farewells and honours as the press of Iran and Afghanistan tells them, and what is called off."""

import pytest

from tests.meetings.found import meetings, parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Who goes somewhere, and who goes with him or welcomes him.
        (
            "سفر\n\nکاوه سهرابی، وزیر نیرو، صبح شنبه با استقبال رسمی رضا نادری، استاندار یزد، وارد این "
            "استان شد.",
            {"کاوه سهرابی": "attendee", "رضا نادری": "attendee"},
        ),
        (
            "سفر\n\nکاوه سهرابی، وزیر نیرو، صبح امروز تهران را به مقصد مسکو ترک کرد.\n\nدر این سفر حسن "
            "کریمی و "
            "نادر رستمی وزیر نیرو را همراهی می‌کنند.",
            {"کاوه سهرابی": "attendee", "حسن کریمی": "attendee", "نادر رستمی": "attendee"},
        ),
        (
            "سفر\n\nکاوه سهرابی، وزیر معادن کشور، در یک سفر کاری به ولایت هرات رسید.",
            {"کاوه سهرابی": "attendee"},
        ),
        # What is told of a meeting by a participle, before what was said at it.
        (
            "دیدار\n\nمولوی عبدالستار معاون اقتصادی رئیس الوزرا با کاوه سهرابی سفیر ایران دیدار کرده و از "
            "کمک‌های "
            "آن کشور قدردانی نمود.",
            {"عبدالستار": "attendee", "کاوه سهرابی": "attendee"},
        ),
        # What somebody did at a meeting, whatever the verb.
        (
            "آب\n\nکاوه سهرابی وزیر نیرو در نشست با استانداران یزد و کرمان، آخرین وضعیت سدها را بررسی کرد.",
            {"کاوه سهرابی": "attendee"},
        ),
        # Who is honoured at a ceremony.
        (
            "تجلیل\n\nهمایش سالانه معلمان صبح امروز برگزار شد.\n\nحسن کریمی مدیرکل آمار، سرخابی رئیس اداره "
            "آب، "
            "زرینی فرماندار تفت و چند معلم تجلیل شدند.",
            {"حسن کریمی": "attendee", "سرخابی": "attendee", "زرینی": "attendee"},
        ),
        # Who was there too, by a clause that "that" opens.
        (
            "بازدید\n\nکاوه سهرابی استاندار یزد به همراه مجیدی دادستان تفت از زندان بازدید کرد.\n\nدر این "
            "بازدید که "
            "سرخابی مدیرکل زندان‌های استان نیز حضور داشت، بر سلامت زندانیان تأکید شد.",
            {"کاوه سهرابی": "attendee", "مجیدی": "attendee", "سرخابی": "attendee"},
        ),
    ],
)
def test_who_is_said_to_have_been_there(text: str, expected: dict[str, str]) -> None:
    assert dict.fromkeys(parts(text), "attendee") == expected


@pytest.mark.parametrize(
    "text",
    [
        "لغو\n\nقرار بود آقایان کاوه سهرابی و حسن کریمی در جلسه امروز کمیسیون حضور یابند که این جلسه لغو شد.",
        "سفر\n\nکاوه سهرابی، وزیر نیرو، مقرر است در سفر به مسکو با حسن کریمی ملاقات کرده و درباره آب گفت و "
        "گو کند.",
    ],
)
def test_what_is_called_off_or_only_planned_is_no_meeting(text: str) -> None:
    assert parts(text) == {}


def test_nobody_holds_two_of_the_offices_of_one_county() -> None:
    text = (
        "بازدید\n\nکاوه سهرابی، وزیر نیرو، از سد تفت بازدید کرد.\n\nدر این بازدید رضا نادری شهردار، "
        "فرماندار و امام "
        "جمعه تفت نیز حضور داشتند."
    )
    found = {a.person.as_written: [r.title for r in a.roles] for m in meetings(text) for a in m.attendances}
    assert found == {"کاوه سهرابی": ["Minister"], "رضا نادری": ["Mayor"]}


def test_who_is_named_first_has_the_office_that_speaks_next() -> None:
    text = (
        "سفر\n\nرضا نادری یکشنبه به همراه حسن کریمی معاون آب وزارت نیرو از سد تفت بازدید کرد.\n\nاستاندار "
        "یزد در این "
        "بازدید گفت: سد پر است."
    )
    found = {a.person.as_written: [r.title for r in a.roles] for m in meetings(text) for a in m.attendances}
    assert found == {"رضا نادری": ["Governor"], "حسن کریمی": ["Deputy Minister"]}


def test_an_office_does_not_go_on_over_some_of_others() -> None:
    text = (
        "نشست\n\nدر نشستی که با حضور کاوه سهرابی شهردار، رضا نادری رئیس هیئت کشتی تفت و برخی از اعضای شورای "
        "اسلامی "
        "شهر تفت برگزار شد، گزارش‌ها بررسی شد."
    )
    found = {a.person.as_written: [r.title for r in a.roles] for m in meetings(text) for a in m.attendances}
    assert found == {"کاوه سهرابی": ["Mayor"], "رضا نادری": ["Head"]}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("سفر\n\nکاوه سهرابی، وزیر نیرو، صبح امروز عازم مسکو شد.", "عازم مسکو شد"),
        ("بازدید\n\nکاوه سهرابی، وزیر نیرو، از سد تفتبازدیدکرد.", None),
        ("بازدید\n\nکاوه سهرابی، وزیر نیرو، از سد کوثربازدیدکرد.", "بازدیدکرد"),
    ],
)
def test_a_visit_is_called_by_its_noun_and_verb(text: str, title: str | None) -> None:
    found = meetings(text)
    assert (found[0].as_written if found else None) == title


def test_directorates_of_afghanistan_chair_nothing() -> None:
    text = (
        "دیدار\n\nکاوه سهرابی، وزیر نیرو، با کارمندان ریاست زراعت هرات دیدار کرد و ریاست معارف نیز در این "
        "دیدار "
        "گزارش داد."
    )
    assert "chair" not in {a.part for m in meetings(text) for a in m.attendances}
