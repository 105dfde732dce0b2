"""Who took part where a report is one sentence long: occasions without a noun of meeting, and what only looks
like taking part."""

from __future__ import annotations

import pytest

from tests.meetings.found import meetings, parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Chaired, in other words.
        (
            "Dưới sự chủ tọa của Chủ tịch HĐND tỉnh Lê An Bình, sáng 4/6/2025, HĐND tỉnh khai mạc kỳ họp.",
            {"Lê An Bình": "chair"},
        ),
        (
            "Ngày 4/6/2025, Hội đồng thẩm định do ông Lê An Bình làm Chủ tịch đã họp.",
            {"Lê An Bình": "attendee"},
        ),
        # Who witnesses, accompanies, welcomes.
        (
            "Chứng kiến lễ ký kết sáng 4/6/2025 có Đại sứ Pháp Jean Morel và Bộ trưởng Trần Thị Hoa.",
            {"Jean Morel": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        (
            "Lễ ký kết sáng 4/6/2025 diễn ra với sự chứng kiến của Bộ trưởng Lê An Bình.",
            {"Lê An Bình": "attendee"},
        ),
        (
            "Hội nghị sáng 4/6/2025 còn có sự góp mặt của ông Lê An Bình, Giám đốc Sở Y tế.",
            {"Lê An Bình": "attendee"},
        ),
        (
            "Ra đón Thủ tướng tại sân bay sáng 4/6/2025 có Đại sứ Trần Thị Hoa.",
            {"Trần Thị Hoa": "attendee"},
        ),
        (
            "Đón đoàn tại ga sáng 4/6/2025, phía Lào có ông Somsak Vongsa; phía ta có bà Trần Thị Hoa.",
            {"Somsak Vongsa": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        (
            "Đón Thủ tướng và Phu nhân tại ga sáng 4/6/2025 có Đại sứ Trần Thị Hoa; Thứ trưởng Lê An Bình.",
            {"Trần Thị Hoa": "attendee", "Lê An Bình": "attendee"},
        ),
        (
            "Trong số các vị khách của lễ kỷ niệm sáng 4/6/2025 có Thủ tướng Campuchia Sok Dara.",
            {"Sok Dara": "attendee"},
        ),
        (
            "Sáng 4/6/2025, Bộ trưởng Lê An Bình đi thăm trạm y tế xã. Cùng đi có các đồng chí: "
            "Trần Thị Hoa, Giám đốc Sở Y tế; Đỗ Văn Nam, Chánh Văn phòng.",
            {"Lê An Bình": "attendee", "Trần Thị Hoa": "attendee", "Đỗ Văn Nam": "attendee"},
        ),
        # The day tells that something was held, whatever it is called.
        (
            "Tối 4/6/2025, chương trình nghệ thuật có sự tham dự của Phó Chủ tịch UBND tỉnh Lê An Bình.",
            {"Lê An Bình": "attendee"},
        ),
        (
            "Tham gia đoàn khảo sát ngày 4/6/2025 có ông Lê An Bình, Phó Giám đốc Sở Y tế.",
            {"Lê An Bình": "attendee"},
        ),
        # An inspection alone is no meeting; ceremonies told by their verb are.
        ("Ngày 4/6/2025, Chủ tịch UBND tỉnh Lê An Bình đi kiểm tra thực tế tuyến đê.", {}),
        (
            "Ngày 4/6/2025, Chủ tịch UBND tỉnh Lê An Bình kiểm tra tuyến đê. Chủ tịch UBND xã Đỗ Văn Nam báo "
            "cáo.",
            {"Lê An Bình": "attendee", "Đỗ Văn Nam": "speaker"},
        ),
        # A body's work is no visit, nor what somebody is asked to do.
        (
            "Ngày 4/6/2025, Thanh tra tỉnh đã kiểm tra. Chánh Thanh tra Lê An Bình cho biết, ông Đỗ Nam sai.",
            {},
        ),
        ("Ngày 4/6/2025, UBND tỉnh giao Giám đốc Sở Y tế Lê An Bình kiểm tra. Ông Đỗ Nam báo cáo.", {}),
        (
            "Sáng 4/6/2025, tại xã Tân Phú, Phó Thủ tướng Lê An Bình và các đại biểu bấm nút khởi công cầu.",
            {"Lê An Bình": "attendee"},
        ),
        (
            "Ngày 4/6/2025, Đại sứ Trần Thị Hoa trình Quốc thư lên Tổng thống Karl Brandt.",
            {"Trần Thị Hoa": "attendee", "Karl Brandt": "attendee"},
        ),
        # To whom something is handed over, with whom it is signed.
        (
            "Tại lễ trao tặng sáng 4/6/2025, Bí thư Tỉnh ủy Lê An Bình trao Huy hiệu cho đảng viên lão thành "
            "Trần Thị Hoa.",
            {"Lê An Bình": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        (
            "Ngày 4/6/2025, Giám đốc Sở Y tế Lê An Bình ký kết biên bản với GS Jean Morel tại lễ ký kết.",
            {"Lê An Bình": "attendee", "Jean Morel": "attendee"},
        ),
        (
            "Tại kỳ họp ngày 4/6/2025, HĐND tỉnh bầu ông Lê An Bình giữ chức Phó Chủ tịch UBND tỉnh.",
            {"Lê An Bình": "attendee"},
        ),
        # Who speaks.
        (
            "Tại buổi làm việc ngày 4/6/2025, lãnh đạo xã báo cáo. Chủ tịch UBND xã Lê An Bình cho hay "
            "xã còn nghèo.",
            {"Lê An Bình": "speaker"},
        ),
        (
            "Theo báo cáo của Chánh Văn phòng Lê An Bình tại phiên họp sáng 4/6/2025, kinh tế tăng 8%.",
            {"Lê An Bình": "speaker"},
        ),
        (
            "Phản biện tại hội nghị ngày 4/6/2025, TS. Lê An Bình đề nghị làm rõ thẩm quyền.",
            {"Lê An Bình": "speaker"},
        ),
        (
            "Các đại biểu Lê An Bình, Trần Thị Hoa, Đỗ Văn Nam tranh luận tại phiên họp sáng 4/6/2025.",
            {"Lê An Bình": "speaker", "Trần Thị Hoa": "speaker", "Đỗ Văn Nam": "speaker"},
        ),
        (
            "Phiên bế mạc sáng 4/6/2025 do các Phó Chủ tịch HĐND tỉnh Lê An Bình, Trần Thị Hoa điều hành.",
            {"Lê An Bình": "chair", "Trần Thị Hoa": "chair"},
        ),
        (
            "Tại hội nghị sáng 4/6/2025, Bộ trưởng Lê An Bình, Thứ trưởng Trần Thị Hoa trả lời câu hỏi.",
            {"Lê An Bình": "speaker", "Trần Thị Hoa": "speaker"},
        ),
        (
            "Chia sẻ niềm vui tại lễ khánh thành sáng 4/6/2025, già làng Y Thông nói dân làng sẽ giữ rừng.",
            {"Y Thông": "speaker"},
        ),
        (
            "Sáng 4/6/2025, Tỉnh ủy họp. Sau đó, các đồng chí Ủy viên Trung ương Đảng Lê An "
            "Bình, Trần Thị Hoa, "
            "Đỗ Nam phát biểu.",
            {"Lê An Bình": "speaker", "Trần Thị Hoa": "speaker", "Đỗ Nam": "speaker"},
        ),
        (
            "Sáng 4/6/2025, Tỉnh ủy họp. Ông Lê An Bình, Phó Bí thư, thay mặt Thường trực Tỉnh ủy tiếp thu.",
            {"Lê An Bình": "speaker"},
        ),
        (
            "Sáng 4/6/2025, Bộ họp. Ông Lê An Bình, Vụ trưởng, đề nghị làm rõ; trong khi bà "
            "Trần Hoa, Giám đốc "
            "Sở Y tế cam kết hỗ trợ.",
            {"Lê An Bình": "speaker", "Trần Hoa": "speaker"},
        ),
        (
            "Sáng 4/6/2025, Bộ họp. Phần thảo luận do Vụ trưởng Lê An Bình điều phối.",
            {"Lê An Bình": "speaker"},
        ),
        # A caption without a verb.
        (
            "Sáng 4/6/2025, Chính phủ họp. Thủ tướng Lê An Bình và các Phó Thủ tướng: Trần Thị Hoa, Đỗ Nam "
            "tại cuộc họp.",
            {"Lê An Bình": "attendee", "Trần Thị Hoa": "attendee", "Đỗ Nam": "attendee"},
        ),
        # What is no taking part.
        ("Hội nghị sáng 4/6/2025 công bố quyết định kỷ luật ông Lê An Bình, nguyên Giám đốc Sở.", {}),
        ("Sáng 4/6/2025, Bộ họp. Theo ông Lê An Bình, trong bài đăng trên tạp chí, giá cần linh hoạt.", {}),
        (
            "Sáng 4/6/2025, trường họp. Sinh viên Lê An Bình đoạt giải cuộc thi do trường tổ chức năm 2023.",
            {},
        ),
        (
            "Sáng 4/6/2025, Bộ họp. Ông Lê An Bình xin phép vắng, cử Phó Giám đốc Đỗ Nam họp thay.",
            {"Đỗ Nam": "attendee"},
        ),
        ("Sáng 4/6/2025, Chính phủ họp. Trước đó, Bộ trưởng Lê An Bình có văn bản yêu cầu kiểm tra.", {}),
        ("Sáng 4/6/2025, Chính phủ họp. Ông Lê An Bình tại một hội nghị năm 2016.", {}),
        ("Học tập gương anh hùng Lê An Bình, hội nghị sáng 4/6/2025 phát động thi đua.", {}),
        ("Sáng 4/6/2025, Chính phủ họp. Ông Lê An Bình được bổ nhiệm giữ chức Thứ trưởng ngày 3/6/2025.", {}),
        ("Ông Lê An Bình được mời dự hội nghị sáng 4/6/2025 nhưng không đến.", {}),
        (
            "Đồng chí Lê An Bình từng về dự hội nghị tại đây. Hội nghị sáng 4/6/2025 ôn lại truyền thống ấy.",
            {},
        ),
        ("Lễ khai mạc tối 4/6/2025 có sự góp mặt của ca sĩ Lê An Bình.", {}),
        ("Hội nghị sáng 4/6/2025 không có mặt Chủ tịch HĐQT Lê An Bình.", {}),
        (
            "Hội nghị sáng 4/6/2025 bàn Tuyên bố ký tại Doha dưới sự chứng kiến của Thủ tướng Karl Brandt.",
            {},
        ),
    ],
)
def test_parts(text: str, expected: dict[str, str]) -> None:
    assert parts(text) == expected


def test_an_inspection_in_which_nobody_is_named_is_no_meeting() -> None:
    text = "Ngày 4/6/2025, Sở Y tế kiểm tra thực tế 12 cơ sở tại chợ."
    assert not meetings(text)


def test_the_conference_attended_is_named_before_what_is_witnessed() -> None:
    text = "Sáng 4/6/2025, Bộ trưởng Lê An Bình dự Hội nghị về nước, đồng thời chứng kiến lễ trao hợp đồng."
    (meeting,) = meetings(text)
    assert meeting.kind == "conference"


def test_meetings_in_general_are_none_and_villagers_speak() -> None:
    text = (
        "Bớt hội họp, thêm giám sát\n\nChiều 4/6/2025, Ủy ban MTTQ Việt Nam tỉnh tổ chức Hội nghị lần thứ 5. "
        "Bà Trần Thị Hoa, tân Giám đốc Sở Y tế, tóm tắt kết quả. Già làng Giàng A Nủ lên tiếng. Ngư dân Võ "
        "Văn Tư than phiền về giá dầu."
    )
    (meeting,) = meetings(text)
    assert (meeting.kind, meeting.ordinal) == ("conference", 5)
    assert {a.person.as_written: a.part for a in meeting.attendances} == {
        "Trần Thị Hoa": "speaker",
        "Giàng A Nủ": "speaker",
        "Võ Văn Tư": "speaker",
    }
    assert meeting.attendances[0].roles[0].body == "Department of Health"
