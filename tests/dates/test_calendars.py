from datetime import date

import pytest

from extract.dates.calendars import Calendar, nearest, to_date


@pytest.mark.parametrize(
    ("calendar", "year", "month", "day", "value"),
    [
        ("gregorian", 2024, 2, 29, date(2024, 2, 29)),
        ("gregorian", 2025, 2, 29, None),
        ("jalali", 1399, 12, 30, date(2021, 3, 20)),
        ("jalali", 1400, 12, 30, None),
        ("hijri", 1446, 11, 13, date(2025, 5, 11)),
        ("hijri", 1446, 11, 30, None),
        ("hijri", 1300, 1, 1, None),
    ],
)
def test_a_day_that_a_calendar_has_not_is_none(
    calendar: Calendar, year: int, month: int, day: int, value: date | None
) -> None:
    assert to_date(calendar, year, month, day) == value


def test_the_year_of_a_jalali_day_is_counted_in_its_calendar() -> None:
    assert nearest("jalali", 12, 25, date(2021, 3, 25)) == date(2021, 3, 15)


def test_a_day_before_the_tables_of_a_calendar_has_no_neighbours_in_it() -> None:
    assert nearest("hijri", 1, 1, date(1900, 1, 1)) is None
