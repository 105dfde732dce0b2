"""On which days a meeting was held and of which kind it was, by small reports."""

from datetime import date

import pytest

import extract
from tests.meetings.found import meetings


def test_the_last_day_is_told_where_the_meeting_is_named_again() -> None:
    text = "Họp\n\nSáng 4/6, HĐND tỉnh khai mạc kỳ họp thứ 7. Kỳ họp diễn ra trong hai ngày 4/6 - 5/6."
    found = meetings(text)[0]
    assert (found.held_on, found.held_until) == (date(2025, 6, 4), date(2025, 6, 5))


def test_the_date_of_a_meeting_that_only_gives_a_time_is_not_the_date() -> None:
    text = "З'їзд\n\nПісля засідання 3 червня, вранці 4 червня відкрився з'їзд, головував Петро Коваль."
    assert meetings(text)[0].held_on == date(2025, 6, 4)


def test_a_day_behind_a_comma_is_not_that_of_the_meeting_before() -> None:
    text = (
        "Họp\n\nSáng 4/6, HĐND tỉnh khai mạc kỳ họp. Ngay trước kỳ họp, sáng 3/6, Tỉnh ủy họp hội nghị, "
        "do Bí thư Tỉnh ủy Lê Văn Nam chủ trì."
    )
    assert [m.held_on for m in meetings(text)] == [date(2025, 6, 4), date(2025, 6, 3)]


def test_a_day_without_a_year_is_not_that_of_another_meeting() -> None:
    text = (
        "Họp\n\nSáng 4/6/2025, HĐND tỉnh khai mạc kỳ họp. Ngay trước kỳ họp, sáng 3/6, Tỉnh ủy họp hội "
        "nghị, do Bí thư Tỉnh ủy Lê Văn Nam chủ trì."
    )
    assert date(2025, 6, 4) not in [m.held_on for m in meetings(text, None)[1:]]


def test_the_part_of_the_same_day() -> None:
    text = (
        "Họp\n\nSáng 4/6, Bộ Y tế tổ chức hội nghị. Bộ trưởng Lê Văn Nam chủ trì. Cũng trong ngày, vào buổi "
        "chiều, Thứ trưởng Đỗ Văn Tư tiếp Đại sứ Hà Lan Jan Visser."
    )
    assert [m.time_of_day for m in meetings(text)] == ["morning", "afternoon"]


def test_a_name_that_ends_like_a_part_of_the_day_tells_no_time() -> None:
    text = "اجتماع\n\nترأس رئيس مجلس الأمة عبدالله فهد الصباح، اليوم الاثنين، اجتماع اللجنة المالية."
    found = extract.extract_article(text, published_on=date(2025, 10, 8)).meetings[0]
    assert (found.held_on, found.time_of_day) == (date(2025, 10, 6), None)


@pytest.mark.parametrize(
    "text",
    [
        "خبر\n\nقام الوزير خالد بن زيد الحربي بزيارة أسرة الفقيد. ولد الرفيق لي فان نام في 7 أبريل 1907.",
        "Thăm gia đình\n\nBộ trưởng Lê Văn Nam thăm gia đình ông Trần Văn Bình. Ông sinh ngày 7/4/1907.",
    ],
)
def test_the_day_on_which_somebody_was_born_is_no_meetings(text: str) -> None:
    assert [m.held_on for m in meetings(text)] in ([], [None])


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Sáng 4/6, tại kỳ họp thứ 8, các đại biểu HĐND biểu quyết thông qua nghị quyết về nước.",
            ["session"],
        ),
        ("Sáng 4/6, Ban Thường vụ Tỉnh ủy cho ý kiến về đề án cấp nước.", ["session"]),
        ("Chiều 4/6, Ủy ban Thường vụ Quốc hội xem xét dự án luật về nước.", ["session"]),
        ("Nghị quyết được HĐND tỉnh biểu quyết thông qua ngày 4/6 và có hiệu lực ngay.", []),
    ],
)
def test_a_body_sits_where_it_deliberates(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in meetings(f"Tin\n\n{text}")] == kinds


def test_the_congress_of_a_resolution_is_no_meeting() -> None:
    text = "Sáng 4/6, Bí thư Tỉnh ủy Vũ Văn Minh làm việc với Ban Tổ chức Tỉnh ủy về thực hiện Nghị quyết "
    found = meetings(f"Tin\n\n{text}Đại hội Đảng bộ tỉnh lần thứ X.")[0]
    assert (found.kind, found.ordinal) == ("working_session", None)
