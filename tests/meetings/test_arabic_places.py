"""Where Arabic reports say that a meeting was, and what visits they tell of."""

import pytest

from tests.meetings.found import meetings, parts

_SALEM, _KHALED = "سالم بن فهد المرزوقي", "خالد بن زيد الحربي"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"التقى الوزير {_SALEM} اليوم بمدينة الرياض الوزير {_KHALED}.", "Riyadh"),
        (f"التقى الوزير {_SALEM} اليوم بالرباط الوزير {_KHALED}.", "Rabat"),
        (f"التقى الوزير {_SALEM} اليوم في ويلينغتون الوزير {_KHALED}.", "Wellington"),
        # What is told of somebody named right before is no place of the meeting.
        (f"التقى الوزير {_SALEM} الوزير {_KHALED}، الذي زاره قبل أسبوعين في الدوحة، وبحثا التعاون.", None),
    ],
)
def test_the_city(text: str, place: str | None) -> None:
    assert [m.place for m in meetings(f"خبر\n\n{text}")] == [place]


def test_who_inspects_visits() -> None:
    text = f"تفقد وزير الزراعة {_SALEM} يوم 4 يونيو صوامع الغلال. ورافقه وزير النقل {_KHALED}."
    assert set(parts(f"خبر\n\n{text}")) == {_SALEM, _KHALED}
    assert [m.kind for m in meetings(f"خبر\n\n{text}")] == ["visit"]


@pytest.mark.parametrize(
    ("host", "place"),
    [("وزير العمل", "Headquarters of the Ministry of Labour"), ("السيد", None)],
)
def test_the_ministry_is_that_of_the_minister_who_receives(host: str, place: str | None) -> None:
    text = f"استقبل {host} {_SALEM} يوم 4 يونيو بمقر الوزارة السفير {_KHALED}."
    assert [m.place for m in meetings(f"خبر\n\n{text}")] == [place]
