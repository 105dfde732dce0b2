"""Which offices are of who took part, in what the press of Vietnam writes beside them."""

from __future__ import annotations

import pytest

from tests.meetings.found import meetings, offices, parts


def test_an_office_held_before_is_none_of_his() -> None:
    found = offices(
        "Đại hội phường\n\nSáng 4/6, Đảng bộ phường Hòa An tổ chức Đại hội. Phát biểu, bà Trần Thị Hoa, "
        "Bí thư Đảng ủy phường nhấn mạnh nhiệm vụ. Trước sáp nhập, bà Hoa làm Giám đốc Sở Y tế."
    )
    assert found == {"Trần Thị Hoa": [("Secretary", "Ward Party Committee")]}


def test_a_dash_stands_behind_the_short_form_of_a_body() -> None:
    text = "Sáng 4/6, Phó Tổng Giám đốc Tập đoàn Điện lực Việt Nam (EVN) – Vũ Văn Minh chủ trì cuộc họp."
    assert offices(f"Họp\n\n{text}") == {"Vũ Văn Minh": [("Deputy General Director", "Vietnam Electricity")]}


def test_the_congress_of_the_party_is_recalled() -> None:
    text = "Sáng 4/6, Hội Nông dân tỉnh tổ chức hội nghị. Khai mạc, Chủ tịch Vũ Văn Minh "
    found = meetings(f"Hội nghị\n\n{text}cho biết, tại Đại hội Đảng XII, ông không tái cử.")
    assert [m.kind for m in found] == ["conference"]


def test_the_front_is_that_of_the_level_which_the_text_gives() -> None:
    lead = (
        "Sáng 4/6, Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc (MTTQ) Việt Nam Vũ Văn Minh chủ trì hội nghị. "
    )
    found = offices(f"Hội nghị\n\n{lead}Chủ tịch MTTQ Vũ Văn Minh phát biểu.")
    assert found == {"Vũ Văn Minh": [("Chair", "Vietnam Fatherland Front Central Committee")]}


def test_others_behind_those_who_have_offices_of_their_own_share_theirs_with_nobody() -> None:
    found = offices(
        "Họp\n\nSáng 4/6, HĐND tỉnh họp. Dự có Chủ tịch UBND tỉnh Vũ Văn Minh, Giám đốc Sở Y tế Trần Thị "
        "Hoa, các vị đại biểu HĐND tỉnh khóa X."
    )
    assert found == {
        "Vũ Văn Minh": [("Chair", "Provincial People's Committee")],
        "Trần Thị Hoa": [("Director", "Department of Health")],
    }


@pytest.mark.parametrize(
    "said", ["kết luận: cần hoàn chỉnh báo cáo", "kết luận cuộc họp", "kết luận rằng: cần sửa"]
)
def test_who_concludes_has_spoken(said: str) -> None:
    text = "Sáng 4/6, UBND huyện tổ chức cuộc họp. Ông Vũ Văn Minh, Phó Chủ tịch UBND huyện"
    assert parts(f"Họp\n\n{text} {said}.") == {"Vũ Văn Minh": "speaker"}


def test_who_will_meet_voters_has_met_nobody() -> None:
    text = "Tổ số 1 gồm các đại biểu: Vũ Văn Minh, Giám đốc Sở Y tế; Trần Thị Hoa, Chủ tịch HĐND xã"
    assert not meetings(f"Lịch\n\n{text}, sẽ TXCT tại thành phố vào ngày 10-10.")


def test_several_bridge_points_that_are_linked_are_those_of_nobody() -> None:
    lead = "Chiều 4/6, Bí thư Tỉnh ủy Vũ Văn Minh chủ trì hội nghị. Có kết nối tới các điểm cầu tại Thủ Đức. "
    found = meetings(f"Họp\n\n{lead}Cùng dự có ông Trần Văn Hoa, Phó Bí thư Tỉnh ủy.")
    assert {a.location for m in found for a in m.attendances} == {None}


def test_a_session_at_which_something_is_to_pass_is_another() -> None:
    lead = "Sáng 4/6, Ủy ban Thường vụ Quốc hội khai mạc phiên họp do ông Vũ Văn Minh chủ trì"
    text = f"Họp\n\n{lead}, cho ý kiến vào năm dự án luật trình Quốc hội tại Kỳ họp thứ 7."
    assert [m.ordinal for m in meetings(text)] == [None]
