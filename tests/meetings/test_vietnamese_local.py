"""News of provinces and communes: halls, chairs behind a passive, several meetings in one article."""

from __future__ import annotations

import pytest

from extract import extract_article
from tests.meetings.found import meetings

PARTS = dict[str, str]


def _meetings(text: str) -> list[tuple[str, str | None, PARTS]]:
    found = extract_article(f"Tin địa phương\n\n{text}").meetings
    return [(m.kind, m.place, {a.person.as_written: a.part for a in m.attendances}) for m in found]


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        (
            "Lễ ký diễn ra chiều 21/10/2025 tại Trung tâm Hội nghị tỉnh. Ông Lê An Bình dự lễ ký.",
            "ceremony",
            "Provincial Convention Center",
        ),
        (
            "Sáng 24/12/2025, tại Trung tâm Hội nghị và Triển lãm tỉnh, Hội Nông dân tỉnh tiến hành Đại hội.",
            "congress",
            "Provincial Convention and Exhibition Center",
        ),
        (
            "Sáng 5/9/2025, Trường THPT Yên Hòa tổ chức lễ khai giảng. Sau nghi thức chào cờ kết nối với "
            "Trung tâm Hội nghị Quốc gia, Bí thư Tỉnh ủy Lê An Bình phát biểu.",
            "ceremony",
            None,
        ),
    ],
)
def test_a_hall_is_a_place_and_no_conference(text: str, kind: str, place: str | None) -> None:
    assert [(k, p) for k, p, _ in _meetings(text)] == [(kind, place)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Ngày 29/7/2025, HĐND xã họp kỳ thứ hai. Kỳ họp được điều hành bởi ông Lê An Bình, Chủ tịch HĐND "
            "xã và bà Trần Thị Hoa, Phó Chủ tịch HĐND.",
            {"Lê An Bình": "chair", "Trần Thị Hoa": "chair"},
        ),
        (
            "Đó là yêu cầu được đưa ra tại cuộc họp sáng 6/11/2025 dưới sự chủ trì của ông Lê An Bình, Phó "
            "Chủ tịch UBND tỉnh.",
            {"Lê An Bình": "chair"},
        ),
        (
            "Lễ ký bản ghi nhớ diễn ra sáng 6/11/2025. Đại diện hai bên ký là ông Lê An Bình, Phó Chủ tịch "
            "UBND tỉnh và bà Trần Thị Hoa, Giám đốc Sở Ngoại vụ.",
            {"Lê An Bình": "attendee", "Trần Thị Hoa": "attendee"},
        ),
        (
            "Sáng 6/11/2025, UBND tỉnh tổ chức hội nghị. Bác sĩ Lê An Bình, Trưởng Trạm Y tế xã, tâm sự: "
            "trạm thiếu người.",
            {"Lê An Bình": "speaker"},
        ),
    ],
)
def test_who_took_part(text: str, parts: PARTS) -> None:
    assert [found for _, _, found in _meetings(text)] == [parts]


@pytest.mark.parametrize(
    "second",
    [
        "* Cùng ngày, Đảng ủy xã Yên Hòa mở hội nghị quán triệt. Chủ trì là Phó Bí thư Đảng ủy Trần Thị Hoa.",
        "Cùng sáng, Phó Bí thư Tỉnh ủy Trần Thị Hoa dự khai giảng tại Trường THPT Yên Hòa.",
        "Sáng hôm trước, Tổ đại biểu tiếp xúc cử tri tại xã Yên Hòa. Bí thư Đảng ủy xã Trần Thị Hoa chủ trì.",
    ],
)
def test_another_meeting_of_the_day_is_apart(second: str) -> None:
    first = "Sáng 5/9/2025, HĐND tỉnh tổ chức hội nghị. Chủ tịch HĐND tỉnh Lê An Bình chủ trì hội nghị."
    found = [set(parts) for _, _, parts in _meetings(f"{first}\n\n{second}")]
    assert found == [{"Lê An Bình"}, {"Trần Thị Hoa"}]


def test_what_was_held_the_day_before_has_not_the_day_of_the_report() -> None:
    text = (
        "Tin địa phương\n\nSáng 5/9/2025, UBND xã tổ chức hội nghị. Chủ tịch UBND xã Lê An Bình chủ trì.\n\n"
        "Sáng hôm trước, Tổ đại biểu tiếp xúc cử tri tại xã Yên Hòa. Bí thư Đảng ủy xã Trần Thị Hoa chủ trì."
    )
    assert [m.held_on is None for m in extract_article(text).meetings] == [False, True]


@pytest.mark.parametrize(
    ("text", "province"),
    [
        (
            "Chiều 15/12/2025, tại trụ sở Tỉnh ủy, Bí thư Tỉnh ủy Lê An Bình tiếp đoàn tỉnh Attapeu (Lào) "
            "do Tỉnh trưởng tỉnh Attapeu dẫn đầu. Bí thư Tỉnh ủy khẳng định Lào Cai coi trọng "
            "Attapeu. Khách mời thăm Attapeu.",
            "Lào Cai",
        ),
        (
            "Chiều 15/12/2025, lễ ký diễn ra. Dự lễ ký có ông Lê An Bình, Chủ tịch UBND tỉnh Phú Thọ; "
            "bà Trần Thị Hoa, Chủ tịch Hội người Lào tại Vĩnh Phúc.",
            "Phú Thọ",
        ),
    ],
)
def test_the_province_is_not_a_guest_s(text: str, province: str) -> None:
    assert [m.province for m in extract_article(f"Tin địa phương\n\n{text}").meetings] == [province]


def test_a_place_in_passing_is_not_what_the_news_of_a_province_is_about() -> None:
    filler = "Các đơn vị báo cáo kết quả hiệp đồng, nêu khó khăn khi gọi người đi huấn luyện xa nhà. " * 5
    text = (
        f"Hội nghị hiệp đồng\n\nTÂY NINH ONLINE\n14/01/2026\n\nSáng 14/1, UBND tỉnh tổ chức hội nghị. "
        f"Chủ tịch UBND tỉnh Lê An Bình chủ trì. {filler}\n\nNhiều người làm công nhân ở Đồng Nai."
    )
    assert [m.province for m in extract_article(text).meetings] == ["Tây Ninh"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Kết luận 195 sẽ được giới thiệu kỳ sau, do báo cáo viên Trần Thị Hoa đảm nhiệm.", {}),
        ("Cũng theo kết luận, Phó Chủ tịch UBND tỉnh Trần Thị Hoa theo dõi 3 dự án.", {}),
        ("PGS. Trần Thị Hoa khuyến cáo xuống giống sớm.", {"Trần Thị Hoa": "speaker"}),
        ("Đồng chí Trần Thị Thu Hà nhận chức. Đồng chí Thu Hà đang đi học nên chưa có mặt.", {}),
    ],
)
def test_who_is_only_named(text: str, parts: PARTS) -> None:
    first = "Sáng 5/9/2025, UBND tỉnh tổ chức hội nghị. Chủ tịch UBND tỉnh Lê An Bình chủ trì hội nghị. "
    assert [found for _, _, found in _meetings(first + text)] == [{"Lê An Bình": "chair"} | parts]


@pytest.mark.parametrize(
    ("office", "offices"),
    [
        ("Phó Chủ tịch Chính phủ Nhân dân Khu tự trị", [("Vice Chair", "People's Government")]),
        ("Phó Chủ tịch Hội đồng NVQS tỉnh", [("Vice Chair", "Provincial Military Service Council")]),
        ("Trạm trưởng Trạm Y tế xã Yên Hòa", [("Head", "Commune Health Station")]),
        ("Trưởng ban Quân lực", [("Head", "Military Personnel Board")]),
        ("Chỉ huy trưởng Ban Chỉ huy BĐBP tỉnh", [("Commander", "Provincial Border Guard Command")]),
        (
            "Phó Chủ tịch UBND xã kiêm Giám đốc Trung tâm Y tế",
            [("Vice Chair", "Commune People's Committee"), ("Director", "Medical Centre")],
        ),
        ("Anh hùng LLVTND, nguyên Chính ủy Binh đoàn 15", [("Former Political Commissar", "Army Corps 15")]),
    ],
)
def test_offices(office: str, offices: list[tuple[str, str]]) -> None:
    text = f"Tin địa phương\n\nSáng 5/9/2025, hội nghị diễn ra. Dự hội nghị có ông Lê An Bình, {office}."
    (meeting,) = extract_article(text).meetings
    assert [(r.title, r.body) for a in meeting.attendances for r in a.roles] == offices


def test_the_force_of_who_retired_is_nobody_else_s() -> None:
    text = (
        "Tin địa phương\n\nSáng 14/1/2026, Bộ CHQS tỉnh phối hợp với Sư đoàn 5 (Quân khu 7) tổ chức họp. "
        "Tham dự có Thiếu tướng Lê An Bình, nguyên Phó Tư lệnh Quân khu 7; Đại tá Võ Văn Tư, Phó Tư lệnh."
    )
    (meeting,) = extract_article(text).meetings
    assert meeting.body == "Provincial Military Command"
    assert [r.body for r in meeting.attendances[1].roles] == ["People's Army", None]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "Sáng 5/9/2025, các đại biểu HĐND tỉnh gồm đồng chí Lê An Bình, Bí thư Đảng ủy xã Yên Hòa; "
            "Võ Văn Tư, Giám đốc Sở Y tế đã tiếp xúc cử tri xã Yên Hòa.",
            [
                [("Deputy", "Provincial People's Council"), ("Secretary", "Commune Party Committee")],
                [("Deputy", "Provincial People's Council"), ("Director", "Department of Health")],
            ],
        ),
        (
            "Sáng 5/9/2025, hội nghị diễn ra. Dự hội nghị có đại biểu Quốc hội chuyên trách Lê An Bình; "
            "Chủ tịch UBND xã kiêm Trưởng ban Quân lực Võ Văn Tư.",
            [
                [("Deputy", "National Assembly")],
                [("Chair", "Commune People's Committee"), ("Head", "Military Personnel Board")],
            ],
        ),
    ],
)
def test_offices_of_a_list(text: str, offices: list[list[tuple[str, str]]]) -> None:
    (meeting,) = extract_article(f"Tin địa phương\n\n{text}").meetings
    assert [[(r.title, r.body) for r in a.roles] for a in meeting.attendances] == offices


@pytest.mark.parametrize(
    ("lead", "province"),
    [
        # A province that holds a meeting itself; the hall is in a city, whose unit stands between.
        ("tại Hội trường Thành ủy Sao Mai, tỉnh Lào Cai tổ chức hội nghị về nước.", "Lào Cai"),
        ("tại Nhà Quốc hội, Thủ đô Hà Nội, Quốc hội tổ chức phiên họp toàn thể.", "Hà Nội"),
        # Who comes from a province to what a ministry holds does not tell where that is.
        (
            "Bộ Y tế tổ chức hội nghị về nước. Tham dự có Chủ tịch UBND tỉnh Lào Cai Vũ Văn Minh.",
            None,
        ),
    ],
)
def test_the_province_of_a_meeting(lead: str, province: str | None) -> None:
    (meeting,) = meetings(f"Tin\n\nSáng 4/6/2025, {lead}")
    assert meeting.province == province


def test_deputies_of_the_assembly_meet_voters_as_a_delegation() -> None:
    text = (
        "Tiếp xúc cử tri\n\nChiều 4/6, ông Vũ Văn Minh và các đại biểu Quốc hội tỉnh Lào Cai tiếp xúc cử tri "
        "trước Kỳ họp thứ 10, Quốc hội khóa XV."
    )
    assert meetings(text)[0].body == "National Assembly Delegation"
