"""Persian reports: who guides a meeting, in whatever words, and who only is to come or telephones."""

from __future__ import annotations

import pytest

from tests.meetings.found import meetings, offices, parts

BODY = "جلسه درباره آب\n\nصبح امروز جلسه شورای آب برگزار شد. حسن کریمی شهردار در جلسه حضور داشت. "


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        ("رضا محمدی وزیر نیرو هدایت پنجمین جلسه شورای آب را در دست گرفت.", ["رضا محمدی"]),
        ("رضا محمدی وزیر نیرو مدیریت این جلسه شورای آب را به عهده داشت.", ["رضا محمدی"]),
        ("سرپرستی جلسه با رضا محمدی وزیر نیرو بود.", ["رضا محمدی"]),
        ("رضا محمدی وزیر نیرو جلسه شورای آب را در تالار بزرگ شهر رهبری کرد.", ["رضا محمدی"]),
        (
            "جلسه با هدایت رفقا: لو وان بین، رئیس شورا؛ هو وان سون و لو تی لان، نواب رئیس شورا، برگزار شد.",
            ["لو وان بین", "هو وان سون", "لو تی لان"],
        ),
        ("رضا محمدی وزیر نیرو پرونده آب را در دست گرفت.", []),
    ],
)
def test_who_guides_a_meeting_chairs_it(text: str, chairs: list[str]) -> None:
    found = parts(BODY + text)
    assert [name for name, part in found.items() if part == "chair"] == chairs


def test_who_telephones_is_not_there() -> None:
    assert set(parts(BODY + "رضا محمدی وزیر نیرو عصر امروز تلفنی از حال مردم پرسید.")) == {"حسن کریمی"}


def test_dusk_is_in_the_evening() -> None:
    text = "جلسه آب\n\nغروب ۴ ژوئن، جلسه شورای آب به ریاست رضا محمدی برگزار شد."
    assert [m.time_of_day for m in meetings(text)] == ["evening"]


def test_the_assembly_of_vietnam_in_short() -> None:
    text = (
        "جلسه مجلس\n\nصبح ۴ ژوئن در هانوی، کمیته دائمی مجلس ملی ویتنام به ریاست رئیس مجلس لو وان بین جلسه "
        "برگزار کرد. وزیر اطلاعات و ارتباطات هو وان سون گزارش داد."
    )
    assert offices(text) == {
        "لو وان بین": [("Chair", "National Assembly")],
        "هو وان سون": [("Minister", "Ministry of Information and Communications")],
    }


def test_formal_talks_at_dusk_are_a_meeting_of_their_own() -> None:
    text = (
        "رئیس جمهور مهمان را پذیرفت\n\nعصر ۴ ژوئن، رئیس جمهور لو وان بین آقای بونمی سیسولات، معاون نخست "
        "وزیر لائوس، را به حضور پذیرفت. وزیر بهداشت هو وان سون هم در این ملاقات بود.\n\n"
        "غروب همان روز، در مهمانسرای دولت، وزیر بهداشت هو وان سون و بونمی سیسولات گفت‌وگوی رسمی داشتند."
    )
    told = {(m.kind, m.time_of_day): {a.person.as_written for a in m.attendances} for m in meetings(text)}
    assert told == {
        ("reception", "afternoon"): {"بونمی سیسولات", "لو وان بین", "هو وان سون"},
        ("talks", "evening"): {"هو وان سون", "بونمی سیسولات"},
    }


def test_who_joins_from_a_bridge_point_is_no_part_of_its_name() -> None:
    text = (
        BODY + "لو وان بین از پل لائو کای و نگوین وان سون، رئیس کمیته مردمی شهر، از پل هوئه به بحث پیوستند."
    )
    assert "نگوین وان سون" in parts(text)


@pytest.mark.parametrize("own", ["نشست خود", "نشست امسال خود", "جلسه علنی خود"])
def test_the_body_of_its_own_session(own: str) -> None:
    text = (
        f"کار شورا\n\nاعضای شورای پول و اعتبار در {own} که عصر امروز تشکیل شد، سود را سنجیدند. "
        "حسن کریمی شهردار در این نشست حضور داشت."
    )
    assert [m.body for m in meetings(text)] == ["Money and Credit Council"]


def test_an_ordinal_above_a_thousand() -> None:
    text = BODY.split(". ")[0] + " و رضا محمدی ریاست یک هزار و چهل و سومین جلسه شورای آب را برعهده داشت."
    assert {m.ordinal for m in meetings(text)} == {1043}


def test_who_is_to_come_to_the_next_session_was_not_there() -> None:
    text = BODY + "رضا محمدی وزیر نیرو گفت کار در نشست بعدی با حضور امیر زمانی دادستان بررسی شود."
    assert set(parts(text)) == {"حسن کریمی", "رضا محمدی"}
