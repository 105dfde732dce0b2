"""How Vietnamese newsrooms write: headlines that tell what will be, leads between them and the report, what a
sentence opens with before its subject, meetings with the press."""

from __future__ import annotations

import pytest

from tests.meetings.found import meetings, parts

_LEAD = (
    "Hội nghị về nước\n\nSáng 4/6, UBND tỉnh Lào Cai tổ chức hội nghị về nước. Bí thư Tỉnh ủy Lê An Bình dự. "
)
_PRESS = (
    "Chính phủ nói về giá gạo\n\n“Ai găm hàng sẽ bị xử lý. Dân phải được mua đúng giá”, Bộ trưởng, Chủ nhiệm "
    "Văn phòng Chính phủ Vũ Văn Minh nói.\n\nTại cuộc họp báo Chính phủ chiều 4/6, Bộ trưởng Vũ Văn Minh cho "
    "biết giá gạo đã giảm.\n\n"
)


def _roles(text: str) -> dict[str, set[str]]:
    return {a.person.as_written: {r.title for r in a.roles} for m in meetings(text) for a in m.attendances}


@pytest.mark.parametrize(
    ("opening", "titles"),
    [
        ("Báo cáo với Thứ trưởng và đoàn công tác, Đại tá Đỗ Văn Nam, Giám đốc Công an tỉnh cho biết",
         {"Colonel", "Director"}),
        ("Báo cáo với Bí thư Tỉnh ủy, Chủ tịch UBND xã Đỗ Văn Nam nói", {"Chair"}),
        ("Đồng tình với ý kiến của Chủ tịch HĐND tỉnh, Giám đốc Sở Y tế Đỗ Văn Nam đề nghị", {"Director"}),
        ("Trả lời Chủ tịch HĐND tỉnh, Giám đốc Sở Y tế Đỗ Văn Nam cho biết", {"Director"}),
        # Offices before a comma are of the name where his verb is another's.
        ("Theo Ủy viên Trung ương Đảng, Bộ trưởng Đỗ Văn Nam, tỉnh phải sớm có", {"Member", "Minister"}),
    ],
)  # fmt: skip
def test_who_speaks_does_not_hold_the_office_of_whom_he_speaks_to(opening: str, titles: set[str]) -> None:
    text = f"{_LEAD}\n\n{opening} nước sạch còn thiếu."
    assert _roles(text).get("Đỗ Văn Nam", titles) == titles


def test_former_holders_share_their_office_within_a_group() -> None:
    roles = _roles(
        _LEAD + "Dự hội nghị có Chủ tịch nước Vũ Văn Minh, nguyên Chủ tịch nước Trần Thị Hoa, Đỗ Văn Nam; "
        "Thủ tướng Lý Văn Sơn, nguyên Thủ tướng Phan Thị Lan."
    )
    assert roles["Đỗ Văn Nam"] == roles["Trần Thị Hoa"] == {"Former State President"}
    assert roles["Lý Văn Sơn"] == {"Prime Minister"}


@pytest.mark.parametrize(
    "headline", ["Giá nước sẽ không tăng trong quý III", "Kỳ họp thứ 5 Quốc hội sẽ bớt một ngày"]
)
def test_a_headline_on_what_else_will_be_announces_no_meeting(headline: str) -> None:
    lead = "Sáng 4/6, tại Hà Nội, Phó Thủ tướng Lê Văn Bình chủ trì cuộc họp Ban Chỉ đạo điều hành giá."
    assert parts(f"{headline}\n\n{lead}") == {"Lê Văn Bình": "chair"}


def test_a_trip_that_begins_has_not_been_made() -> None:
    lead = "Sáng 4/6, Thủ tướng Lê Văn Bình lên đường thăm chính thức Lào. "
    assert not meetings(f"Thủ tướng lên đường thăm Lào\n\n{lead}Tham gia đoàn có Bộ trưởng Vũ Văn Minh.")


def test_a_lead_and_a_caption_may_stand_before_the_report() -> None:
    text = (
        "Chủ tịch UBND thành phố: Phải giữ kỷ cương\n\nPhải giữ kỷ cương ở mọi cấp, Chủ tịch UBND thành phố "
        "Huế Lê Văn Bình nhấn mạnh.\n\nChủ tịch UBND thành phố giao 80 nhiệm vụ cho các sở\n\nSáng 4/6, Chủ "
        "tịch UBND thành phố Huế Lê Văn Bình chủ trì hội nghị giao ban.\n\nVề xe công của sở đi chùa, Giám "
        "đốc Sở Y tế Vũ Văn Minh cho biết sở không có xe nào như vậy."
    )
    assert parts(text) == {"Lê Văn Bình": "chair", "Vũ Văn Minh": "speaker"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # Who answers the press speaks at a meeting with it.
        (
            "Về việc Bộ Công Thương kiến nghị mua gạo, trả lời báo chí, Thứ trưởng Bộ Tài chính Đỗ Văn Nam "
            "cho biết bộ đã chuẩn bị tiền.",
            {"Đỗ Văn Nam": "speaker"},
        ),
        # With whom somebody agrees need not be there.
        ("Bộ cũng đồng tình với ý kiến của ông Đỗ Văn Nam, Chủ tịch Hiệp hội Gạo.", {}),
    ],
)
def test_at_a_meeting_with_the_press(line: str, expected: dict[str, str]) -> None:
    found = meetings(_PRESS + line)
    assert [m.kind for m in found] == ["conference"]
    assert parts(_PRESS + line) == {"Vũ Văn Minh": "speaker", **expected}


@pytest.mark.parametrize(
    "line",
    [
        "Trao đổi với VietnamPlus, ông Đỗ Văn Nam, Chủ tịch Hiệp hội Gạo lo giá còn lên.",
        "“Giá còn lên”, giáo sư Đỗ Văn Nam nhận định với Zing.",
    ],
)
def test_who_talks_to_one_newsroom_is_elsewhere(line: str) -> None:
    assert set(parts(f"{_LEAD}\n\n{line}")) == {"Lê An Bình"}


def test_the_session_that_the_press_is_told_of_gives_no_ordinal_and_no_kind() -> None:
    text = (
        "Kỳ họp thứ 5 Quốc hội bớt một ngày\n\nChiều 4/6, Văn phòng Quốc hội tổ chức họp báo về kết quả kỳ "
        "họp thứ 5.\n\nPhó Chủ nhiệm Văn phòng Quốc hội Lê Văn Bình chủ trì họp báo. Kỳ họp thứ 5 bàn 9 luật."
    )
    assert [(m.kind, m.ordinal) for m in meetings(text)] == [("conference", None)]


def test_how_people_will_meet_is_not_how_they_met() -> None:
    text = (
        _LEAD
        + "Bí thư Tỉnh ủy cho biết tháng 9 tới, Thủ tướng sẽ chủ trì hội nghị trực tuyến toàn quốc về nước."
    )
    assert [m.mode for m in meetings(text)] == [None]


def test_a_guest_who_heads_another_state_heads_not_this_one() -> None:
    text = (
        "Hội đàm tại Bắc Kinh\n\nSáng 4/6, tại Đại lễ đường Nhân dân, Chủ tịch nước Lê Văn Bình "
        "hội đàm với Tổng Bí thư, Chủ tịch Trung Quốc Lý Đại Minh. Tổng Bí thư, Chủ tịch nước Lý Đại Minh "
        "hoan nghênh chuyến thăm."
    )
    (talks,) = meetings(text)
    roles = {a.person.as_written: {(r.title, r.body) for r in a.roles} for a in talks.attendances}
    assert roles["Lê Văn Bình"] == {("State President", "State")}
    assert roles["Lý Đại Minh"] == {
        ("General Secretary", "Communist Party of China"),
        ("President", "People's Republic of China"),
    }
    assert talks.place == "Great Hall of the People"


@pytest.mark.parametrize(
    ("office", "body", "place"),
    [
        ("Chủ tịch Hà Nội", "City People's Committee", "Hà Nội"),
        ("Phó Chủ tịch Lào Cai", "Provincial People's Committee", "Lào Cai"),
        ("Bí thư Quảng Ninh", "Provincial Party Committee", "Quảng Ninh"),
        ("Chủ tịch CLB Hà Nội", None, None),
    ],
)
def test_an_office_of_a_province_alone_is_of_its_authority(office: str, body: str, place: str) -> None:
    (meeting,) = meetings(f"{_LEAD}{office} Đỗ Văn Nam phát biểu tại hội nghị.")
    (held,) = (a.roles for a in meeting.attendances if a.person.as_written == "Đỗ Văn Nam")
    assert [(r.body, r.place) for r in held] == [(body, place)]


def test_the_committee_that_a_lead_is_about_met_and_not_where_a_guest_is_from() -> None:
    text = (
        "Ý kiến của cử tri\n\nChiều 4/6, tại phiên họp thứ 10, Ủy ban Thường vụ Quốc hội nghe báo cáo của "
        "Ban Dân nguyện.\n\nChủ tịch Quốc hội Lê Văn Bình chủ trì phiên họp.\n\nTham dự phiên họp, Bí thư "
        "Thành ủy Hải Phòng Vũ Văn Minh cho biết báo cáo đã đủ."
    )
    found = [(m.body, m.province, m.ordinal) for m in meetings(text)]
    assert found == [("National Assembly Standing Committee", None, 10)]


def test_who_is_to_get_what_is_discussed_did_not_meet() -> None:
    text = (
        "Góp ý dự thảo luật\n\nSáng 4/6, Thứ trưởng Bộ Xây dựng Lê Văn Bình chủ trì cuộc họp góp ý dự "
        "thảo luật.\n\nÔng đề nghị tiếp thu ý kiến nêu tại kỳ họp trước để trình Quốc hội ở kỳ họp tiếp theo."
    )
    assert [m.body for m in meetings(text)] == [None]
