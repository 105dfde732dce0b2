"""Meetings that a Persian report tells of behind its first one, and who says what at which of them."""

from __future__ import annotations

import pytest

from tests.meetings.found import meetings, parts


def told(text: str) -> dict[str, dict[str, str]]:
    """Return, by the kind of meeting, the part of each who was there."""
    return {m.kind: {a.person.as_written: a.part for a in m.attendances} for m in meetings(text)}


VISIT = (
    "بازدید از سد\n\nروز ۴ ژوئن، معاون نخست وزیر لو وان بین از سد بین لو بازدید کرد. همراه معاون نخست وزیر، "
    "هو وان سون، معاون وزیر کشاورزی؛ سرلشکر دو وان تام، فرمانده منطقه نظامی ۳؛ به سد رفتند.\n\n"
    "شامگاه همان روز، معاون نخست وزیر با رهبران استان جلسه کاری تشکیل داد. فام تی لان، رئیس کمیته مردمی "
    "استان، در این جلسه گزارش داد که سد پر است.\n\n"
)


def test_what_is_said_behind_those_who_sat_down_after_a_visit_is_said_there() -> None:
    text = VISIT + (
        "معاون وزیر هو وان سون توضیح داد که آب بالاست.\n\nلو وان بین در نتیجه‌گیری از جلسه، استان را موظف کرد "
        "سد را ببندد.\n\nپیش از این، در سال ۲۰۲۲، وزیر نگوین وان کا نیز از سد بازدید کرده بود."
    )
    assert told(text)["working_session"] == {
        "لو وان بین": "speaker",
        "هو وان سون": "speaker",
        "فام تی لان": "speaker",
    }


def test_the_office_of_whom_others_come_with_is_none_of_theirs() -> None:
    found = [a for m in meetings(VISIT + "هو وان سون افزود که آب بالاست.") for a in m.attendances]
    titles = {r.title for a in found if a.person.as_written == "هو وان سون" for r in a.roles}
    assert titles == {"Deputy Minister"}


@pytest.mark.parametrize("verb", ["کار کرد", "جلسه کاری داشت"])
def test_work_with_a_committee_after_a_ceremony_is_a_working_session(verb: str) -> None:
    text = (
        "خانه‌های تازه\n\nصبح ۴ ژوئن، معاون رئیس جمهور لو وان بین در مراسم تحویل خانه‌ها شرکت کرد.\n\n"
        f"بعدازظهر، معاون رئیس جمهور با کمیته حزبی استان کون توم {verb}. در این جلسه کاری، رئیس کمیته مردمی "
        "استان هو وان سون درباره خانه‌ها توضیح داد.\n\nلو وان بین در پایان جلسه از استان خواست که بشتابد."
    )
    assert told(text) == {
        "ceremony": {"لو وان بین": "attendee"},
        "working_session": {"لو وان بین": "speaker", "هو وان سون": "speaker"},
    }


def test_who_works_elsewhere_meets_nobody() -> None:
    text = (
        "مراسم\n\nصبح ۴ ژوئن، وزیر لو وان بین در مراسم افتتاح کارخانه شرکت کرد.\n\n"
        "بعدازظهر، وزیر لو وان بین در خانه کار کرد. کارکرد کارخانه بالاست."
    )
    assert set(told(text)) == {"ceremony"}


def test_parts_of_the_day_before_colons_are_of_two_sessions() -> None:
    text = (
        "بحث در مجلس ملی\n\nروز ۴ ژوئن، مجلس ملی دو نشست در هانوی برگزار کرد.\n\n"
        "صبح: نایب رئیس مجلس ملی لو وان بین هدایت نشست عمومی را بر عهده داشت.\n\n"
        "بعدازظهر: نایب رئیس مجلس ملی هو وان سون ریاست نشست را بر عهده داشت. وزیر دارایی دو وان تام پاسخ داد "
        "که بودجه کم است."
    )
    found = [{a.person.as_written: a.part for a in m.attendances} for m in meetings(text)]
    assert found == [{"لو وان بین": "chair"}, {"هو وان سون": "chair", "دو وان تام": "speaker"}]


def test_a_parade_on_the_day_behind_the_talks() -> None:
    text = (
        "مذاکرات\n\nبعدازظهر ۳ ژوئن، رئیس جمهور لو وان بین با رئیس جمهور لائوس بونمی سیسولات مذاکره کرد.\n\n"
        "در شب ۴ ژوئن، رئیس جمهور لو وان بین در رژه سالگرد استقلال حضور یافت. هو وان سون، وزیر دارایی، نیز "
        "از میهمانان بود."
    )
    assert told(text)["ceremony"] == {"لو وان بین": "attendee", "هو وان سون": "attendee"}


@pytest.mark.parametrize(
    ("clause", "part"),
    [
        ("هو وان سون، وزیر دارایی، کنفرانس را افتتاح کرد.", "speaker"),
        ("هو وان سون، وزیر دارایی، از کمبود بودجه نالید.", "speaker"),
        ("هو وان سون، وزیر دارایی، نیز از مدعوین بود.", "attendee"),
        ("هو وان سون، وزیر دارایی، به اتفاق خانم دو تی لان، گرداندن کنفرانس را عهده‌دار بودند.", "chair"),
    ],
)
def test_words_for_taking_part(clause: str, part: str) -> None:
    lead = "کنفرانس بودجه\n\nصبح ۴ ژوئن، کنفرانس بودجه به ریاست نخست وزیر لو وان بین برگزار شد. "
    assert parts(lead + clause)["هو وان سون"] == part


def test_a_session_by_video_is_online() -> None:
    text = "نشست\n\nصبح ۴ ژوئن، وزیر نیرو حسن کریمی در نشست ویدئوکنفرانسی با مدیران، برق را ناکافی خواند."
    assert [m.mode for m in meetings(text)] == ["online"]
