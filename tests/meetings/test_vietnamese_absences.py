"""Who is named in a Vietnamese report and was not there, and who was, by words that press offices use."""

from __future__ import annotations

import pytest

from extract import extract_article

FIRST = "Sáng 5/9/2025, UBND tỉnh tổ chức hội nghị. Chủ tịch UBND tỉnh Lê An Bình chủ trì hội nghị."


def _parts(text: str) -> dict[str, str]:
    found = extract_article(f"Tin địa phương\n\n{text}").meetings
    return {a.person.as_written: a.part for m in found for a in m.attendances}


@pytest.mark.parametrize(
    "text",
    [
        "Thay Giám đốc Sở Y tế Trần Thị Hoa đang ở nước ngoài, Phó Giám đốc Võ Văn Tư báo cáo.",
        "Giám đốc Sở Y tế Trần Thị Hoa ủy quyền cho cấp phó. Phó Giám đốc Võ Văn Tư báo cáo.",
        "Phó Giám đốc Sở Y tế Võ Văn Tư báo cáo. Giám đốc Sở Trần Thị Hoa đang tham gia đoàn công tác.",
        "Phó Giám đốc Sở Y tế Võ Văn Tư báo cáo. Bí thư Tỉnh ủy Trần Thị Hoa có thư chúc mừng gửi hội nghị.",
        "Phó Giám đốc Sở Y tế Võ Văn Tư báo cáo. Ngày mai (6/9), dưới sự chủ tọa của bà Trần Thị Hoa, Chủ "
        "tịch HĐND tỉnh, HĐND tỉnh họp.",
        "Phó Giám đốc Sở Y tế Võ Văn Tư báo cáo. Nửa thế kỷ trước, Bí thư Tỉnh ủy Trần Thị Hoa từng sang Lào "
        "gặp Bí thư Tỉnh ủy Đỗ Văn Ba.",
        "Thay cho Giám đốc Sở Y tế Trần Thị Hoa, Phó Giám đốc Võ Văn Tư báo cáo.",
        "Trong thư gửi hội nghị, Bộ trưởng Trần Thị Hoa khen. Phó Giám đốc Sở Y tế Võ Văn Tư báo cáo.",
        "Qua điện thoại, Bộ trưởng Trần Thị Hoa cho biết sẽ hỗ trợ. Phó Giám đốc Sở Y tế Võ Văn Tư báo cáo.",
        "Phó Giám đốc Sở Y tế Võ Văn Tư báo cáo. Năm 2022, Bộ trưởng Trần Thị Hoa từng đề nghị việc này.",
        "Bà Trần Thị Hoa, Giám đốc Sở Y tế, bận dự họp ở Bộ. Phó Giám đốc Sở Võ Văn Tư báo cáo.",
        "Giám đốc Sở Y tế Trần Thị Hoa vướng lịch công tác. Phó Giám đốc Sở Võ Văn Tư báo cáo.",
        "Phó Giám đốc Sở Y tế Võ Văn Tư báo cáo. Theo kế hoạch, Bí thư Tỉnh ủy Trần Thị Hoa sẽ thăm Yên Hòa.",
    ],
)
def test_who_was_not_there(text: str) -> None:
    assert _parts(f"{FIRST}\n\n{text}") == {"Lê An Bình": "chair", "Võ Văn Tư": "speaker"}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Hội nghị vui mừng đón nguyên Chủ tịch Quốc hội Trần Thị Hoa.", "attendee"),
        ("Diễn văn khai mạc do bà Trần Thị Hoa, Phó Chủ tịch UBND tỉnh, đọc.", "speaker"),
        ("Mở đầu là phần báo cáo của Giám đốc Sở Y tế Trần Thị Hoa.", "speaker"),
        ("Giám đốc Sở Y tế Trần Thị Hoa trình hai phương án.", "speaker"),
        ("Bà Trần Thị Hoa, Giám đốc Sở Y tế, nhận xét: thuốc vẫn thiếu.", "speaker"),
        ("Bà Trần Thị Hoa, Giám đốc Sở Y tế, đăng ký mức tăng 9%.", "speaker"),
        ("Bà Trần Thị Hoa, Giám đốc Sở Y tế, dẫn kết quả khảo sát của ngành.", "speaker"),
        ("Bà Trần Thị Hoa, Giám đốc Sở Y tế, xin Nhà nước cho vay.", "speaker"),
        ("Khách mời danh dự là nguyên Bộ trưởng Bộ Y tế Trần Thị Hoa.", "attendee"),
        ("Phần giải đáp của Giám đốc Sở Y tế Trần Thị Hoa ngắn gọn.", "speaker"),
        ("Cùng quan điểm, Giám đốc Sở Y tế Trần Thị Hoa dẫn nghị quyết của tỉnh.", "speaker"),
    ],
)
def test_who_was_there(text: str, part: str) -> None:
    assert _parts(f"{FIRST}\n\n{text}") == {"Lê An Bình": "chair", "Trần Thị Hoa": part}


def test_who_went_to_a_place_and_looked_round_it_was_on_a_visit() -> None:
    text = (
        "Bộ trưởng Bộ Y tế Trần Thị Hoa cùng đoàn công tác của Bộ sáng 5/9/2025 đã đến xã Yên Hòa, tỉnh "
        "Lào Cai, khảo sát trạm y tế. Cùng đi có Thứ trưởng Võ Văn Tư."
        "\n\nChiều cùng ngày, Bộ trưởng Trần Thị Hoa chủ trì cuộc làm việc với xã"
    )
    found = extract_article(f"Tin địa phương\n\n{text}").meetings
    assert [(m.kind, m.time_of_day) for m in found] == [
        ("visit", "morning"),
        ("working_session", "afternoon"),
    ]
