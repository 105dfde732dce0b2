"""Where a Vietnamese report says that a meeting was held, whose it was, and how they met."""

from __future__ import annotations

import pytest

from extract import extract_article
from extract.meetings.mention import MeetingMention


def _meeting(text: str) -> MeetingMention:
    return extract_article(f"Tin địa phương\n\n{text}").meetings[0]


@pytest.mark.parametrize(
    ("place", "english"),
    [
        ("Trung tâm Văn hóa xã Yên Hòa", "Cultural Centre of Yên Hòa commune"),
        ("Trung tâm Chính trị - Hành chính thành phố", "City Political and Administrative Centre"),
        ("phòng họp Sở Y tế", "Meeting Room of the Department of Health"),
        ("Nhà văn hóa lao động tỉnh", "Provincial Labour Cultural House"),
        ("Thủ đô Bình Nhưỡng", "Pyongyang"),
        ("TP. Pleiku", "Pleiku"),
    ],
)
def test_places(place: str, english: str) -> None:
    text = f"Sáng 5/9/2025, tại {place}, ông Lê An Bình, Phó Chủ tịch UBND tỉnh, chủ trì cuộc họp."
    assert _meeting(text).place == english


def test_a_visit_was_in_the_commune_that_it_went_to() -> None:
    text = (
        "Sáng 5/9/2025, Bộ trưởng Bộ Y tế Trần Thị Hoa đã đến xã Yên Hòa, tỉnh Lào Cai, khảo sát trạm y tế. "
        "Cùng đi có Thứ trưởng Võ Văn Tư."
    )
    found = _meeting(text)
    assert (found.kind, found.place) == ("visit", "Yên Hòa commune")


def test_a_hall_called_after_a_province_is_in_it() -> None:
    text = "Tối 5/9/2025, tại Nhà hát Lớn Hà Nội, Bộ Y tế tổ chức lễ kỷ niệm. Thứ trưởng Võ Văn Tư dự."
    assert _meeting(text).province == "Hà Nội"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # Who met their voters are the deputies, however many voters there were.
        (
            "Chiều 5/9/2025, tại xã Yên Hòa, các đại biểu Quốc hội gồm bà Trần Thị Hoa, ông Võ Văn Tư có "
            "buổi tiếp xúc với hơn 200 cử tri.",
            "National Assembly Delegation",
        ),
        # A delegation that came is not the body that met, where it sat in the hall of one.
        (
            "Ngày 5/9/2025, tại trụ sở UBND TP Huế, Chủ tịch UBND thành phố Lê An Bình làm việc với đoàn "
            "Ngân hàng Thế giới do bà Anna Berg làm trưởng đoàn.",
            "City People's Committee",
        ),
        # What the newsroom sets before its report does not part the subject from its verb.
        (
            "(YHO) - Hội thảo khoa học về bảo tồn chữ Nôm và các làng nghề làm giấy dó, in tranh dân gian "
            "ở đồng bằng sông Hồng do Viện Sử học tổ chức ngày 5/9/2025. Viện trưởng Lê An Bình phát biểu.",
            "Institute of History",
        ),
    ],
)
def test_bodies(text: str, body: str) -> None:
    assert _meeting(text).body == body


def test_meeting_in_a_hall_and_over_a_link() -> None:
    text = (
        "Ngày 5/9/2025, Sở Y tế tổ chức hội nghị tại tỉnh, kết hợp trực tuyến với 30 xã. "
        "Giám đốc Sở Y tế Lê An Bình chủ trì."
    )
    assert _meeting(text).mode == "hybrid"


def test_who_chairs_at_a_bridge_point_is_there() -> None:
    text = (
        "Sáng 5/9/2025, Bộ Y tế tổ chức hội nghị trực tuyến. Thứ trưởng Võ Văn Tư chủ trì. Điểm cầu tỉnh "
        "Đắk Lắk do bà Trần Thị Hoa, Phó Chủ tịch UBND tỉnh chủ trì."
    )
    found = {a.person.as_written: a.location for a in _meeting(text).attendances}
    assert found == {"Võ Văn Tư": None, "Trần Thị Hoa": "Đắk Lắk"}


def test_an_office_with_unknown_words_behind_it_is_not_that_of_the_name_before() -> None:
    text = (
        "Sáng 5/9/2025, Bộ Công Thương tổ chức hội nghị. Dự có Thứ trưởng Lê An Bình, Vụ trưởng Vụ Pháp "
        "chế Võ Văn Tư, Cục trưởng Cục Công Thương miền xuôi Trần Thị Hoa."
    )
    held = {a.person.as_written: [r.title for r in a.roles] for a in _meeting(text).attendances}
    assert held["Võ Văn Tư"] == ["Director"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # The office in which they met is a place; who is called on is told before the call.
        (
            "Chiều 5/9/2025, tại Văn phòng Tỉnh ủy, Bí thư Tỉnh ủy Lê An Bình có buổi tiếp ông Peter Berg, "
            "Đại sứ Hà Lan, đến chào xã giao.",
            "Provincial Party Committee",
        ),
        (
            "Chiều 5/9/2025, Viện Nghiên cứu lập pháp tổ chức tọa đàm. Ông Lê An Bình, Ủy viên là đại biểu "
            "Quốc hội hoạt động chuyên trách tại Ủy ban Văn hóa và Xã hội, nguyên Phó Viện trưởng, và bà "
            "Trần Thị Hoa, Phó Viện trưởng, đồng chủ trì.",
            "Institute for Legislative Studies",
        ),
    ],
)
def test_hosts(text: str, body: str) -> None:
    found = _meeting(text)
    assert (found.body, len(found.attendances)) == (body, 2)


def test_a_hall_is_not_called_by_the_beginning_of_a_body() -> None:
    text = "Chiều 5/9/2025, tại trụ sở Khu Công nghệ cao, Phó Chủ tịch UBND tỉnh Lê An Bình chủ trì cuộc họp."
    assert _meeting(text).place is None


def test_who_went_to_a_site_of_any_name_was_on_a_visit() -> None:
    text = (
        "Sáng 5/9/2025, Thủ tướng Lê An Bình đến công trường cầu Yên Hòa, chúc Tết, kiểm tra tiến độ. Cùng "
        "đi có Bộ trưởng Bộ Xây dựng Trần Thị Hoa."
    )
    found = _meeting(text)
    assert (found.kind, len(found.attendances)) == ("visit", 2)


@pytest.mark.parametrize(
    ("hall", "place"),
    [
        ("Phủ Tổng thống ở thủ đô Paris", "Presidential Palace, Paris"),
        ("Phủ Thủ tướng (Tokyo)", "Prime Minister's Office, Tokyo"),
        ("Phủ Chủ tịch (Hà Nội)", "Presidential Palace"),
    ],
)
def test_a_hall_abroad_has_its_city(hall: str, place: str) -> None:
    text = f"Hội đàm\n\nSáng 4/6, tại {hall}, Chủ tịch nước Lê Văn Ba hội đàm với Tổng thống Jan Visser."
    assert _meeting(text).place == place


def test_who_owns_the_grounds_did_not_meet() -> None:
    text = "Sáng 4/6/2025, trong khuôn viên Trường Đại học Cần Thơ, Sở Y tế họp. Bà Lê Thị Ba chủ trì."
    found = _meeting(text)
    assert (found.body, found.place) == ("Department of Health", "Campus of the Can Tho University")


def test_a_city_of_two_languages_is_no_person() -> None:
    found = _meeting("Sáng 4/6/2025, tại TP. Buôn Ma Thuột, Sở Y tế họp. Bà Lê Thị Ba chủ trì.")
    assert (found.place, [a.person.as_written for a in found.attendances]) == ("Buôn Ma Thuột", ["Lê Thị Ba"])


def test_a_square_is_of_no_body() -> None:
    text = "Tối 4/6/2025, tại Quảng trường 2-9, UBND thành phố tổ chức lễ khai mạc hội chợ."
    assert _meeting(text).place is None
