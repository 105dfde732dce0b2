"""The province of a meeting before or after the first one of an article."""

from datetime import date

import pytest

from tests.meetings.found import meetings

FIRST = (
    "Sáng 5/3/2024, tại trụ sở UBND tỉnh Lâm Đồng, Bộ trưởng Bộ Xây dựng Đỗ Văn Nam làm việc với tỉnh. "
    "Cùng dự có Giám đốc Sở Xây dựng Lê Văn Khoa.\n\n"
)


@pytest.mark.parametrize(
    ("second", "province"),
    [
        # An officer of the province took part.
        ("Chiều cùng ngày, đồng chí Lê Văn Khoa đã tiếp Đại sứ Hà Lan Jan Visser.", "Lâm Đồng"),
        # Elsewhere, and nobody of the province with him.
        ("Chiều cùng ngày, tại Hà Nội, Bộ trưởng Đỗ Văn Nam tiếp Đại sứ Hà Lan Jan Visser.", "Hà Nội"),
        ("Chiều cùng ngày, Bộ trưởng Đỗ Văn Nam đã tiếp Đại sứ Hà Lan Jan Visser.", None),
    ],
)
def test_local_officers_keep_a_later_meeting_in_the_province(second: str, province: str | None) -> None:
    found = meetings(FIRST + second, date(2024, 3, 6))
    assert [m.province for m in found] == ["Lâm Đồng", province]
