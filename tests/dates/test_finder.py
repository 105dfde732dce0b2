from datetime import date

import pytest

from extract.dates import find_dates, parse_written_date

PUBLISHED = date(2025, 5, 20)


@pytest.mark.parametrize(
    ("language", "text", "value", "time_of_day"),
    [
        ("vi", "ngày 22/12/2024", date(2024, 12, 22), None),
        ("vi", "ngày 03 tháng 6 năm 2020", date(2020, 6, 3), None),
        ("vi", "Sáng 17/5", date(2025, 5, 17), "morning"),
        ("vi", "chiều nay", PUBLISHED, "afternoon"),
        ("vi", "sáng 17-5", date(2025, 5, 17), "morning"),
        ("ar", "صباح يوم 17 مايو", date(2025, 5, 17), "morning"),
        ("ar", "المؤرخ ٩ يناير ٢٠٢٥", date(2025, 1, 9), None),
        ("ar", "9 يناير/كانون الثاني 2025", date(2025, 1, 9), None),
        ("ar", "وتاريخ 13 / 11 / 1446هـ", date(2025, 5, 11), None),
        ("ar", "بعد ظهر الأول من أكتوبر 2024", date(2024, 10, 1), "afternoon"),
        ("uk", "від 9 січня 2025 року", date(2025, 1, 9), None),
        ("uk", "вранці 16 травня", date(2025, 5, 16), "morning"),
        ("uk", "від 14.09.2020", date(2020, 9, 14), None),
        ("fa", "بعدازظهر دهم می", date(2025, 5, 10), "afternoon"),
        ("fa", "مورخ ۱۴۰۰/۰۲/۱۵", date(2021, 5, 5), None),
        ("fa", "۸ خرداد ۱۴۰۲", date(2023, 5, 29), None),
    ],
)
def test_a_date_is_resolved(language: str, text: str, value: date, time_of_day: str | None) -> None:
    (found,) = find_dates(text, language, PUBLISHED)
    assert (found.value, found.time_of_day) == (value, time_of_day)
    assert text[found.start : found.end] == found.as_written


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "chiếm 1/3 diện tích"),
        ("vi", "ngày 31/2/2024"),
        ("uk", "пункт 3.2.1"),
        ("ar", "القرار 57"),
        ("fa", "۶۸ درصد"),
    ],
)
def test_what_is_no_date_is_none(language: str, text: str) -> None:
    assert find_dates(text, language, PUBLISHED) == ()


def test_without_a_publication_date_a_bare_day_stays_unknown() -> None:
    (found,) = find_dates("Sáng 17/5", "vi", None)
    assert (found.value, found.month, found.time_of_day) == (None, 5, "morning")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("10/07/2024", date(2024, 7, 10)),
        ("27 квітня 2021, 18:06", date(2021, 4, 27)),
        ("۸ خرداد ۱۴۰۲، ۱۱:۵۲", date(2023, 5, 29)),
        ("الأربعاء 14 أغسطس 2024 | 03:21 م", date(2024, 8, 14)),
        ("No data", None),
    ],
)
def test_a_publication_line_is_read_in_any_language(line: str, value: date | None) -> None:
    assert parse_written_date(line) == value
