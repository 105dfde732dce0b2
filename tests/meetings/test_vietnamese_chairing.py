"""Who chairs, whom Vietnamese names beside the chair, and what only seems to be of the meeting."""

from __future__ import annotations

import pytest

from extract import extract_article

OPENING = "Hội nghị\n\nNgày 8/10/2025, Bộ Y tế tổ chức hội nghị. "


def parts(text: str) -> dict[str, str]:
    found = extract_article(OPENING + text)
    return {a.person.as_written: a.part for m in found.meetings for a in m.attendances}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ trưởng Lê An Bình chủ trì và phát biểu khai mạc.", {"Lê An Bình": "chair"}),
        ("Bộ trưởng Lê An Bình dự, chủ trì và phát biểu chỉ đạo.", {"Lê An Bình": "chair"}),
        ("Bộ trưởng Lê An Bình đến dự, chủ trì hội nghị.", {"Lê An Bình": "chair"}),
        ("Bộ trưởng Lê An Bình chủ trì và đọc diễn văn khai mạc.", {"Lê An Bình": "chair"}),
        ("Thứ trưởng Lê An Bình thay mặt Lãnh đạo Bộ chủ trì hội nghị.", {"Lê An Bình": "chair"}),
        ("Điều hành hội nghị: Bộ trưởng Lê An Bình.", {"Lê An Bình": "chair"}),
        ("Đồng chủ trì buổi làm việc có Bộ trưởng Lê An Bình.", {"Lê An Bình": "chair"}),
        ("Cầm trịch hội nghị là Bộ trưởng Lê An Bình.", {"Lê An Bình": "chair"}),
        ("Hội nghị bàn về giá thuốc, do Bộ trưởng Lê An Bình chủ trì sáng 8/10.", {"Lê An Bình": "chair"}),
        ("Hội nghị đặt dưới sự điều hành của đồng chí Lê An Bình.", {"Lê An Bình": "chair"}),
        (
            "Bộ trưởng Lê An Bình chủ trì hội nghị cùng các Thứ trưởng: Trần Thị Hoa, Võ Văn Tư.",
            {"Lê An Bình": "chair", "Trần Thị Hoa": "chair", "Võ Văn Tư": "chair"},
        ),
        (
            "Bộ trưởng Lê An Bình chủ trì hội nghị cùng Thứ trưởng Trần Thị Hoa.",
            {"Lê An Bình": "chair", "Trần Thị Hoa": "chair"},
        ),
        (
            "Điều hành hội nghị: ông Lê An Bình, Bộ trưởng và bà Trần Thị Hoa, Thứ trưởng.",
            {"Lê An Bình": "chair", "Trần Thị Hoa": "chair"},
        ),
        ("Thứ trưởng Lê An Bình điều hành hội nghị.", {"Lê An Bình": "chair"}),
        (
            "Bộ trưởng Lê An Bình chủ trì hội nghị. Thứ trưởng Trần Thị Hoa điều hành hội nghị.",
            {"Lê An Bình": "chair", "Trần Thị Hoa": "speaker"},
        ),
        # A committee chairs by itself, whomever the conference is about.
        ("Hội nghị diễn ra với sự chủ trì của Bộ trưởng Lê An Bình.", {"Lê An Bình": "chair"}),
        (
            "Ủy ban MTTQ tỉnh Lào Cai chủ trì tổ chức hội nghị tiếp xúc giữa cử tri với người ứng cử gồm Bộ "
            "trưởng Lê An Bình.",
            {},
        ),
        ("Báo cáo viên là bà Trần Thị Hoa, Vụ trưởng Vụ Pháp chế.", {"Trần Thị Hoa": "speaker"}),
        ("Các nội dung do Vụ trưởng Trần Thị Hoa truyền đạt.", {"Trần Thị Hoa": "speaker"}),
        (
            "Bộ trưởng Lê An Bình chủ trì hội nghị, giao Cục theo dõi và báo cáo Phó Thủ tướng Võ Văn Tư.",
            {"Lê An Bình": "chair"},
        ),
    ],
)  # fmt: skip
def test_parts(text: str, expected: dict[str, str]) -> None:
    assert parts(text) == expected


def test_a_numeral_ends_a_sentence_where_an_initial_does_not() -> None:
    text = (
        "Ông Lê An Bình, Bí thư Tỉnh ủy chủ trì Hội nghị Ban Chấp hành Đảng bộ tỉnh khóa I. "
        "Các Phó Bí thư Tỉnh ủy: Trần Thị Hoa, Võ Văn Tư cùng tham dự."
    )
    assert parts(text) == {"Lê An Bình": "chair", "Trần Thị Hoa": "attendee", "Võ Văn Tư": "attendee"}


def test_a_meeting_of_a_later_day_is_announced() -> None:
    text = (
        "Thứ trưởng Trần Thị Hoa phát biểu tại hội nghị. "
        "Thứ trưởng Võ Văn Tư chủ trì buổi đối thoại riêng với cử tri vào ngày 12/10/2025."
    )
    assert parts(text) == {"Trần Thị Hoa": "speaker"}


@pytest.mark.parametrize(("event", "expected"), [("họp báo", {"Võ Văn Tư": "speaker"}), ("hội nghị", {})])
def test_answers_to_the_press_are_given_at_a_briefing(event: str, expected: dict[str, str]) -> None:
    told = "Trả lời báo chí, Thứ trưởng Võ Văn Tư cho biết thuốc đã về."
    found = extract_article(f"Tin\n\nNgày 8/10/2025, Bộ Y tế tổ chức {event}. {told}")
    assert {a.person.as_written: a.part for m in found.meetings for a in m.attendances} == expected


def test_an_office_that_somebody_acts_for_is_not_his() -> None:
    text = (
        "Thừa ủy quyền của Chủ tịch UBND tỉnh, ông Võ Văn Tư - Phó Chủ tịch UBND tỉnh phát biểu tại hội nghị."
    )
    (meeting,) = extract_article(OPENING + text).meetings
    assert [r.title for a in meeting.attendances for r in a.roles] == ["Vice Chair"]


def test_a_dash_ends_a_name_that_ends_like_a_body() -> None:
    text = "Dự hội nghị có ông Võ Xuân Thành - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy."
    (meeting,) = extract_article(OPENING + text).meetings
    assert [r.title for a in meeting.attendances for r in a.roles] == ["Member", "Secretary"]


def test_the_surnames_of_a_foreigner_are_his() -> None:
    text = "Đại sứ Cuba Ramiro Delgado Ortiz dự hội nghị. Đại sứ Delgado Ortiz phát biểu tại hội nghị."
    assert parts(text) == {"Ramiro Delgado Ortiz": "speaker"}


def test_guests_hold_offices_of_the_country_of_their_side() -> None:
    guests = "Về phía Séc có Phó Thủ tướng Jan Novotný; Bộ trưởng Quốc phòng Petr Svoboda."
    text = f"{guests} Về phía Việt Nam có Thứ trưởng Võ Văn Tư."
    (meeting,) = extract_article(
        f"Hội đàm\n\nNgày 8/10/2025, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Séc Jiří Dvořák. {text}"
    ).meetings
    roles = {a.person.as_written: [(r.body, r.place) for r in a.roles] for a in meeting.attendances}
    assert roles["Jan Novotný"] == [("Government of Czechia", None)]
    assert roles["Petr Svoboda"] == [("Ministry of National Defence", "Czechia")]
    assert roles["Võ Văn Tư"][0][1] is None


def test_who_says_behind_which_colon_another_chairs_does_not() -> None:
    text = "Bí thư Tỉnh ủy Võ Văn Tư cho biết: Phó Bí thư Tỉnh ủy Lê Thị Hoa chủ trì hội nghị."
    assert parts(text)["Lê Thị Hoa"] == "chair"
    assert parts(text).get("Võ Văn Tư") != "chair"


def test_congresses_of_all_levels_are_none() -> None:
    text = (
        "Tin\n\nSáng 4/6/2025, Bí thư Tỉnh ủy Võ Văn Tư làm việc với Đảng ủy xã Yên Hòa về việc tổ chức đại "
        "hội đảng bộ các cấp, tiến tới Đại hội lần thứ XV của Đảng."
    )
    assert [m.kind for m in extract_article(text).meetings] == ["working_session"]
