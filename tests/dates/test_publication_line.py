from datetime import date

import pytest

from extract.dates import parse_written_date


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("10/07/2024", date(2024, 7, 10)),
        ("Báo Gia Lai10/07/2024", date(2024, 7, 10)),
        ("2024-07-10T08:30:00+07:00", date(2024, 7, 10)),
        ("16/06/2025 | 12:47", date(2025, 6, 16)),
        ("27 квітня 2021, 18:06", date(2021, 4, 27)),
        ("۸ خرداد ۱۴۰۲، ۱۱:۵۲", date(2023, 5, 29)),
        ("یکشنبه ۲۵ تیر ۱۴۰۲", date(2023, 7, 16)),
        ("الأربعاء 14 أغسطس 2024 | 03:21 م", date(2024, 8, 14)),
        ("Sáng 17/5", None),
        ("No data", None),
    ],
)
def test_a_publication_line_is_read_in_any_language(line: str, value: date | None) -> None:
    assert parse_written_date(line) == value
