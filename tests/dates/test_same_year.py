"""The year of days without one, where no day of publication is known."""

from __future__ import annotations

from datetime import date

import pytest

from extract.dates.finder import find_dates
from extract.dates.same_year import with_years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sáng 9/10, sở họp về kết quả đến ngày 30/9/2025.", [date(2025, 10, 9), date(2025, 9, 30)]),
        ("Sáng 11/7, sở họp; ông nhậm chức ngày 23/7/2025.", [None, date(2025, 7, 23)]),
        ("Sáng 9/1, sở họp về kế hoạch ngày 20/12/2025.", [date(2026, 1, 9), date(2025, 12, 20)]),
        ("Sáng 9/10, sở họp.", [None]),
        # The headline names the month with its year; a month of the text may be compared with.
        ("Sở họp tháng 10 năm 2025\n\nSáng 9/10, sở họp.", [None, date(2025, 10, 9)]),
        ("Sở họp tháng 9 năm 2025\n\nSáng 9/10, sở họp.", [None, None]),
        ("Sở họp\n\nSáng 9/10, sở họp; tăng so với tháng 10 năm 2024.", [None, None]),
        ("Sáng 9/10, họp về luật ngày 3/2/2024.", [None, date(2024, 2, 3)]),
        ("Sáng 9/10, bàn luật ngày 3/2/2024, kế hoạch 1/9/2025.", [None, date(2024, 2, 3), date(2025, 9, 1)]),
        ("Sáng 2/9, lễ kỷ niệm ngày 2/9/1945 được tổ chức.", [None, date(1945, 9, 2)]),
        ("Hôm nay, sở họp về kế hoạch ngày 1/9/2025.", [None, date(2025, 9, 1)]),
    ],
)  # fmt: skip
def test_the_last_full_day_settles_the_year(text: str, expected: list[date | None]) -> None:
    found = with_years(text, "vi", find_dates(text, "vi", None), ())
    assert [d.value for d in found if d.month is not None or d.time_of_day or d.value is None] == expected


def test_days_in_a_row_are_one_range() -> None:
    text = "Sáng 9/10/2025, sở khai mạc hội thảo. Hội thảo kéo dài từ ngày 9/10 đến ngày 11/10."
    found = with_years(text, "vi", find_dates(text, "vi", None), ())
    assert [(d.value, d.until) for d in found] == [
        (date(2025, 10, 9), None),
        (date(2025, 10, 9), date(2025, 10, 11)),
    ]


def test_the_day_of_a_document_settles_none() -> None:
    text = "Sáng 9/10, sở họp về kế hoạch ngày 30/9/2025."
    dates = find_dates(text, "vi", None)
    assert [d.value for d in with_years(text, "vi", dates, {dates[1].start})] == [None, date(2025, 9, 30)]
