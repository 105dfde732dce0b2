"""Names of the highlands and rare family names, which an office or a word for a participant leads."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people


def _found(text: str) -> list[str]:
    return [person.as_written for person in find_people(text, "vi")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Giám đốc Sở Tài chính Hồng Minh Đức báo cáo.", ["Hồng Minh Đức"]),
        ("Phó Trưởng ban Ha Minh Cil trình bày.", ["Ha Minh Cil"]),
        ("Đại biểu Ka Hiền đề nghị; đại biểu Bon Tô Yar hỏi.", ["Ka Hiền", "Bon Tô Yar"]),
        ("Bí thư Đảng ủy xã A Bình dự.", ["A Bình"]),
        ("Bí thư Đảng ủy xã Ngọc Tụ A Brưng chủ trì.", ["A Brưng"]),
        ("Chủ tịch UBND xã Sa Lông Giàng A Chu dự.", ["Giàng A Chu"]),
        ("Ý kiến của CCB A Lăng Bốt, của CCB Phạm Thị Na.", ["A Lăng Bốt", "Phạm Thị Na"]),
        ("Dự có U Thanh Hải, Phó Chủ tịch UBND xã.", ["U Thanh Hải"]),
        ("Cử tri Brol Tám đề nghị.", ["Brol Tám"]),
        ("Chủ tịch UBND xã Keng Đu Moong Văn Bính dự.", ["Moong Văn Bính"]),
        ("Bí thư Đảng ủy xã Mường Ải Kha Thị Bê; Phó Bí thư Xồng Tủa.", ["Kha Thị Bê", "Xồng Tủa"]),
    ],
)
def test_an_office_or_a_participant_leads_the_name(text: str, names: list[str]) -> None:
    assert _found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Cử tri Đăk Hà hỏi.",
        "Trưởng Công an xã A Vao cho biết.",
        "Cử tri A Lưới kiến nghị.",
        "Dự án nhóm A Quốc lộ 19.",
        "Khu hành chính Hồng Kông.",
    ],
)
def test_places_and_letters_are_nobody(text: str) -> None:
    assert _found(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dự có TS. Karen Miller, chuyên gia.", ["Karen Miller"]),
        ("Dự có PGS.TS. Karen Miller và ThS. Peter Brown.", ["Karen Miller", "Peter Brown"]),
        # A sentence ends behind what is no degree.
        ("Hội nghị bàn về BV. Green Park mở cửa.", []),
    ],
)
def test_a_degree_with_a_full_stop_leads_a_guest(text: str, names: list[str]) -> None:
    assert _found(text) == names
