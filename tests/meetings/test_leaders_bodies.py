"""The body of a meeting that only the office of who led it tells, wherever the article gives that office."""

from datetime import date

import pytest

from tests.meetings.found import meetings


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Chiều 5/3/2024, tại Trụ sở Chính phủ, Phó Thủ tướng Lê Văn Khoa tiếp Đại sứ Hà Lan Jan Visser "
            "đến chào từ biệt.\nTrước đó, sáng cùng ngày, Phó Thủ tướng chủ trì cuộc họp rà soát tiến độ; "
            "Thứ trưởng Bộ Ngoại giao Đỗ Văn Nam báo cáo.",
            ["Government", "Government"],
        ),
        (
            "Ngày 5/3/2024, Chủ tịch UBND tỉnh Lê Văn Khoa tiếp ông Park Jin-woo, Giám đốc Công ty Hansol.",
            ["Provincial People's Committee"],
        ),
        (
            "Chiều 5/3/2024, tại Hà Nội, Bộ trưởng Bộ Công Thương Lê Văn Khoa tiếp Đại sứ Hà Lan Jan Visser.",
            ["Ministry of Industry and Trade"],
        ),
        (
            "Chiều 5/3/2024, tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Khoa tiếp Đại sứ Hà Lan Jan Visser.",
            ["State"],
        ),
        (
            "Ngày 5/3/2024, gặp Thủ tướng Hà Lan Jan Visser, Thủ tướng Lê Văn Khoa đề nghị hợp tác.",
            ["Government"],
        ),
        # Whatever the article calls that.
        ("Ngày 5/3/2024, Thủ tướng Lê Văn Khoa có cuộc gặp với Thủ tướng Hà Lan Jan Visser.", ["Government"]),
        ("Ngày 5/3/2024, Thủ tướng Lê Văn Khoa gặp mặt bà Trần Thị Hoa, nguyên Giám đốc Sở Y tế.", [None]),
    ],
)
def test_who_receives_or_chairs_gives_the_body(text: str, bodies: list[str]) -> None:
    assert [m.body for m in meetings(text, date(2024, 3, 6))] == bodies


def test_who_calls_on_somebody_is_no_host() -> None:
    text = "Chiều 5/3/2024, Đại sứ Hà Lan Jan Visser đến chào từ biệt Phó Thủ tướng Lê Văn Khoa."
    assert [m.body for m in meetings(text, date(2024, 3, 6))] == ["Government"]


def test_no_body_is_made_of_an_office_of_a_guest() -> None:
    text = "Chiều 5/3/2024, ông Lê Văn Khoa tiếp Chủ tịch UBND tỉnh Trần Văn Bách."
    assert [m.body for m in meetings(text, date(2024, 3, 6))] == [None]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # The lead tells whose session it is, before anything says that it was held.
        (
            "Thông qua nhiều chính sách\n\nNgày 5/3/2024, tại Kỳ họp thứ 18, HĐND tỉnh Phú Thọ khóa XIX "
            "đã thông qua 14 nghị quyết. Chủ tịch HĐND tỉnh Lê Văn Khoa phát biểu bế mạc kỳ họp.",
            "Provincial People's Council",
        ),
        # The headline leaves out the level.
        (
            "UBND họp thường kỳ\n\nChiều 5/3/2024, UBND tỉnh Phú Thọ tổ chức phiên họp thường kỳ. "
            "Chủ tịch UBND tỉnh Lê Văn Khoa chủ trì phiên họp.",
            "Provincial People's Committee",
        ),
    ],
)
def test_lead_tells_whose_session_it_is(text: str, body: str) -> None:
    assert [m.body for m in meetings(text, date(2024, 3, 6))] == [body]
