"""Offices behind a Vietnamese name with no mark between."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people


@pytest.mark.parametrize(
    "office",
    [
        "Trưởng ban Chỉ đạo",
        "Chủ tịch UBND tỉnh",
        "Phó Giám đốc Sở Y tế",
        "Bí thư Tỉnh ủy",
        "Chánh Văn phòng",
        "Viện trưởng",
    ],
)
def test_an_office_ends_the_name_before_it(office: str) -> None:
    text = f"Ông Trần Quang Bảy {office} dự họp."
    assert [p.as_written for p in find_people(text, "vi")] == ["Trần Quang Bảy"]


@pytest.mark.parametrize("name", ["Dương Quang Trưởng", "Lê Thị Viện", "Phạm Minh Chính", "Nguyễn Anh Thư"])
def test_a_given_name_is_no_office(name: str) -> None:
    for verb in ("phát biểu", "ủy quyền", "ký hợp đồng"):
        assert [p.as_written for p in find_people(f"Ông {name} {verb}.", "vi")] == [name]


def test_a_name_behind_china_makes_no_king() -> None:
    text = "Ngoại trưởng Trung Quốc Vương Bảy gặp Chủ tịch UBND tỉnh Lê Văn Tám."
    assert [p.as_written for p in find_people(text, "vi")] == ["Vương Bảy", "Lê Văn Tám"]
