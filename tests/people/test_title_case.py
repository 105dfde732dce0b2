"""Bodies whose every word has a capital: the last of them begins no name."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Giám đốc Sở Y Tế Lê Văn Tám dự họp.", ["Lê Văn Tám"]),
        ("Thứ trưởng Bộ Giáo Dục và Đào Tạo Trần Thị Bảy phát biểu.", ["Trần Thị Bảy"]),
        ("Giám đốc Sở Dân Tộc và Tôn Giáo Hồ Văn Mười nói.", ["Hồ Văn Mười"]),
        ("Phó Giám đốc Sở Y Tế Y Blok Niê dự họp.", ["Y Blok Niê"]),
        (
            "Dự có Ủy Viên Ban Thường Vụ Tỉnh Ủy, Chủ Tịch Hội Nông Dân Tỉnh Đỗ Văn Nam; Trưởng Ban Tuyên "
            "Giáo Và Dân Vận Lê Đức Thánh; Phó Giám Đốc Công An Tỉnh, Đại Tá Vũ Hải Quân.",
            ["Đỗ Văn Nam", "Lê Đức Thánh", "Vũ Hải Quân"],
        ),
        ("Ông Nguyễn An Ninh và bà Đào Thị Nông dự họp.", ["Nguyễn An Ninh", "Đào Thị Nông"]),
    ],
)
def test_names_behind_bodies_in_capitals(text: str, names: list[str]) -> None:
    assert [p.as_written for p in find_people(text, "vi")] == names
