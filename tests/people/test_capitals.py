"""Vietnamese lines in capitals: names are found, offices, bodies and verbs are none."""

from __future__ import annotations

import pytest

from extract.people.finder import find_people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ĐỒNG CHÍ ĐẶNG QUANG VIỄN, ỦY VIÊN TRUNG ƯƠNG ĐẢNG, chủ trì.", ["Đặng Quang Viễn"]),
        ("THỦ TƯỚNG VÕ TRỌNG NGHĨA CHỦ TRÌ HỘI NGHỊ", ["Võ Trọng Nghĩa"]),
        ("TỔNG BÍ THƯ MAI LÂM THĂM CÀ MAU", ["Mai Lâm"]),
        ("THỨ TRƯỞNG BỘ Y TẾ ĐỖ XUÂN BÍNH LÀM VIỆC TẠI HÀ GIANG", ["Đỗ Xuân Bính"]),
        ("CHỦ TỊCH UBND TỈNH NGUYỄN MINH TÍN TIẾP CÔNG DÂN", ["Nguyễn Minh Tín"]),
        ("HỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG NINH KHÓA XIV", []),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM", []),
        # A given name that is a word of an office or a place too.
        ("Ông LÊ HẢI QUÂN và bà TRẦN THỊ HÒA BÌNH phát biểu.", ["Lê Hải Quân", "Trần Thị Hòa Bình"]),
        ("Đồng chí PHAN THÁI BÌNH, Bí thư Huyện ủy, dự họp.", ["Phan Thái Bình"]),
    ],
)
def test_names_in_capitals(text: str, names: list[str]) -> None:
    assert [p.name for p in find_people(text, "vi")] == names
