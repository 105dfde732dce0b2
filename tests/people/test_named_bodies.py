"""Who holds an office behind the name of a body, and names with a rare family name."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people


def _found(text: str) -> list[str]:
    return [person.as_written for person in find_people(text, "vi")]


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Giám đốc Đại học Huế", "Lê Văn Bình"),
        ("Hiệu trưởng Trường Đại học Cần Thơ", "Trần Minh Tâm"),
        ("Hiệu trưởng Trường Đại học Vinh", "Phan Quốc Bảo"),
        ("Hiệu trưởng Trường Đại học Nguyễn Tất Thành", "Trần Thu Hiền"),
        ("Hiệu trưởng Trường THPT chuyên Lê Hồng Phong", "Phạm Thị Thu Hiền"),
        ("Giám đốc Đại học Quốc gia Hà Nội", "Lê Quang"),
        ("Giám đốc Bệnh viện Chợ Rẫy", "Nguyễn Hữu Nam"),
        ("Giám đốc Bảo tàng Hà Nội", "Nguyễn Thu Hà"),
        ("Chủ tịch Tập đoàn Viettel", "Đặng Văn Sơn"),
        ("Chủ tịch UBND phường Võ Thị Sáu", "Nguyễn Văn Hải"),
        ("Chủ tịch UBND xã Phan Đình Phùng", "Vũ Văn An"),
        # Its first word is a country's name too.
        ("Trưởng Ban Công tác Mặt trận ấp Mỹ Hòa", "Nguyễn Văn Nam"),
        ("Bí thư Đảng ủy xã Nguyễn Huệ", "Lê Văn Bảy"),
        # The family names of both parents.
        ("Bí thư Đảng ủy phường An Thượng", "Võ Lê Nhật Minh"),
    ],
)
def test_the_holder_stands_behind_the_name_of_the_body(office: str, name: str) -> None:
    assert _found(f"{office} {name} dự buổi lễ.") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Lễ khánh thành Trường Đại học Nguyễn Tất Thành diễn ra sáng nay.",
        "Đoàn đến Bệnh viện Nguyễn Tri Phương thăm bệnh nhân.",
        "Trường THPT chuyên Lê Hồng Phong Nam Định đón bằng khen.",
        "Hiệu trưởng Trường Đại học Hồng Đức báo cáo kết quả.",
        "Chủ tịch UBND phường Trần Hưng Đạo báo cáo kết quả.",
        "Giám đốc Công ty cổ phần du lịch Phương Đông Việt báo cáo kết quả.",
        "Tổng Biên tập Báo Đại Đoàn Kết báo cáo kết quả.",
        "Bí thư Đảng ủy xã Quang Trung Sơn báo cáo kết quả.",
    ],
)
def test_the_name_of_a_body_is_nobody(text: str) -> None:
    assert _found(text) == []


def test_what_could_begin_another_body_is_a_family_name() -> None:
    assert _found("Phó Chủ tịch UBND tỉnh Đoàn Hoàng Nam dự buổi lễ.") == ["Đoàn Hoàng Nam"]


@pytest.mark.parametrize("family", ["Chử", "Khúc", "Khổng", "Giáp", "Đèo", "Bàn", "Tất", "Thẩm"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Phó Chủ tịch UBND thành phố {} Xuân Nam dự hội nghị.",
        "Phó Chủ tịch UBND thành phố Hà Nội {} Xuân Nam dự hội nghị.",
        "Giám đốc Sở Y tế {} Xuân Nam dự hội nghị.",
        "Bí thư {} Xuân Nam dự hội nghị.",
        "{} Xuân Nam - Giám đốc Sở Nội vụ dự hội nghị.",
    ],
)
def test_a_rare_family_name_is_told_by_the_office(family: str, sentence: str) -> None:
    assert _found(sentence.format(family)) == [f"{family} Xuân Nam"]


def test_behind_a_unit_of_many_names_the_middle_name_tells() -> None:
    assert _found("Chủ tịch UBND xã Bàn Văn Thạch dự hội nghị.") == ["Bàn Văn Thạch"]
