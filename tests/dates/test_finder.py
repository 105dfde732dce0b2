from datetime import date

import pytest

from extract.dates.finder import find_dates

PUBLISHED = date(2025, 5, 20)

DAYS = [
    ("vi", "ngày 22/12/2024", "2024-12-22", None),
    ("vi", "ngày 03 tháng 6 năm 2020", "2020-06-03", None),
    ("vi", "ngày 22-8-2025", "2025-08-22", None),
    ("vi", "22.8.2025", "2025-08-22", None),
    ("vi", "Sáng 17/5", "2025-05-17", "morning"),
    ("vi", "sáng 17-5", "2025-05-17", "morning"),
    ("vi", "Chiều thứ hai, ngày 19.5", "2025-05-19", "afternoon"),
    ("vi", "trưa 17/5", "2025-05-17", None),
    ("vi", "chiều nay", "2025-05-20", "afternoon"),
    ("vi", "sáng nay (17/5)", "2025-05-17", "morning"),
    ("vi", "tối qua", "2025-05-19", "evening"),
    ("vi", "ngày 5/6 năm ngoái", "2024-06-05", None),
    ("ar", "صباح يوم 17 مايو", "2025-05-17", "morning"),
    ("ar", "٩ يناير ٢٠٢٥", "2025-01-09", None),
    ("ar", "9 يناير/كانون الثاني 2025", "2025-01-09", None),
    ("ar", "14 آذار (مارس) 2024", "2024-03-14", None),
    ("ar", "22 جوان 2024", "2024-06-22", None),
    ("ar", "13 / 11 / 1446هـ", "2025-05-11", None),
    ("ar", "15 ذي الحجة 1444", "2023-07-03", None),
    ("ar", "بعد ظهر الأول من أكتوبر 2024", "2024-10-01", "afternoon"),
    ("ar", "الحادي والعشرين من مارس", "2025-03-21", None),
    ("ar", "مساء أمس الاثنين", "2025-05-19", "evening"),
    ("ar", "بعد الظهر من يوم 17 مايو", "2025-05-17", "afternoon"),
    ("ar", "17 مايو مساءً", "2025-05-17", "evening"),
    ("ar", "الثلاثاء المقبل", "2025-05-27", None),
    ("ar", "الخميس الماضي", "2025-05-15", None),
    ("ar", "22 ديسمبر الماضي", "2024-12-22", None),
    ("ar", "31 مارس من العام الماضي", "2024-03-31", None),
    ("uk", "9 січня 2025 року", "2025-01-09", None),
    ("uk", "Вранці 16 травня", "2025-05-16", "morning"),
    ("uk", "після обіду 25 березня", "2025-03-25", "afternoon"),
    ("uk", "вівторок, 20 травня", "2025-05-20", None),
    ("uk", "1-го липня", "2025-07-01", None),
    ("uk", "14.09.2020", "2020-09-14", None),
    ("uk", "27.12.05 р.", "2005-12-27", None),
    ("uk", "сьогодні ввечері", "2025-05-20", "evening"),
    ("fa", "بعدازظهر دهم می", "2025-05-10", "afternoon"),
    ("fa", "۱۷ ژوئیه ۲۰۲۴", "2024-07-17", None),
    ("fa", "۱۷ جولای ۲۰۲۴", "2024-07-17", None),
    ("fa", "۸ خرداد ۱۴۰۲", "2023-05-29", None),
    ("fa", "۸ جوزا ۱۴۰۲", "2023-05-29", None),
    ("fa", "مورخ ۱۴۰۰/۰۲/۱۵", "2021-05-05", None),
    ("fa", "مورخ 1400/2/7", "2021-04-27", None),
    ("fa", "مورخ 96/9/5", "2017-11-26", None),
    ("fa", "مورخ 23/11/1397", "2019-02-12", None),
    ("fa", "مورخ ۱۵/۱۲/۱۴۴۴ هـ ق", "2023-07-03", None),
    ("fa", "عصر امروز", "2025-05-20", "afternoon"),
    ("fa", "روز یکشنبه", "2025-05-18", None),
    ("fa", "سه‌شنبه ۲۰ می", "2025-05-20", None),
]


@pytest.mark.parametrize(("language", "text", "value", "time_of_day"), DAYS)
def test_a_day_is_resolved(language: str, text: str, value: str, time_of_day: str | None) -> None:
    (found,) = find_dates(f"({text}) .", language, PUBLISHED)
    assert (str(found.value), found.time_of_day) == (value, time_of_day)


@pytest.mark.parametrize(("language", "text", "value", "time_of_day"), DAYS)
def test_a_mention_is_the_whole_date(language: str, text: str, value: str, time_of_day: str | None) -> None:
    (found,) = find_dates(f". {text} .", language, PUBLISHED)
    assert (found.start, found.end, found.as_written) == (2, 2 + len(text), text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("(БТ) - 19/5 в парку", "2025-05-19"),
        ("18/5 оглянули", "2025-05-18"),
        ("12/5 оглянули", None),
        ("2/5 хат", None),
    ],
)
def test_a_day_and_month_alone_are_of_the_last_days(text: str, value: str | None) -> None:
    assert [str(d.value) for d in find_dates(text, "uk", PUBLISHED)] == ([value] if value else [])


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("vi", "ngày 6-7/1", "2025-01-06", "2025-01-07"),
        ("vi", "ngày 10 và 11/4", "2025-04-10", "2025-04-11"),
        ("vi", "từ ngày 6/1 đến ngày 8/1", "2025-01-06", "2025-01-08"),
        ("vi", "ngày 6/1 - 8/1", "2025-01-06", "2025-01-08"),
        ("vi", "từ ngày 6 đến hết ngày 8/1", "2025-01-06", "2025-01-08"),
        ("ar", "في يومي 10 و11 أبريل", "2025-04-10", "2025-04-11"),
        ("uk", "з 13 по 15 травня", "2025-05-13", "2025-05-15"),
        ("uk", "30 квітня – 2 травня", "2025-04-30", "2025-05-02"),
        ("fa", "در روزهای ۶ و ۷ ژانویه", "2025-01-06", "2025-01-07"),
    ],
)
def test_days_in_a_row_are_one_range(language: str, text: str, first: str, last: str) -> None:
    (found,) = find_dates(text, language, PUBLISHED)
    assert (str(found.value), str(found.until)) == (first, last)


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("vi", "từ ngày 6/1 đến ngày 8/1/2025", "2025-01-06", "2025-01-08"),
        ("vi", "trong hai ngày 6/1 và 7/1/2025", "2025-01-06", "2025-01-07"),
        ("vi", "ngày 30/12 - 02/01/2025", "2024-12-30", "2025-01-02"),
        ("ar", "من 6 يناير إلى 8 يناير 2025", "2025-01-06", "2025-01-08"),
        ("uk", "з 30 вересня до 2 жовтня 2025 року", "2025-09-30", "2025-10-02"),
        ("fa", "از ۶ ژانویه تا ۸ ژانویه ۲۰۲۵", "2025-01-06", "2025-01-08"),
    ],
)
def test_the_first_day_has_the_year_of_the_last(language: str, text: str, first: str, last: str) -> None:
    (found,) = find_dates(text, language, None)
    assert (str(found.value), str(found.until)) == (first, last)


@pytest.mark.parametrize("text", ["ngày 6/1, 2/3 số đại biểu", "ngày 6/1 và 1/2 số vốn"])
def test_a_fraction_behind_a_day_is_no_further_day(text: str) -> None:
    (found,) = find_dates(text, "vi", PUBLISHED)
    assert (str(found.value), found.until) == ("2025-01-06", None)


@pytest.mark.parametrize(
    ("language", "text", "year", "month"),
    [
        ("vi", "tháng 4/1988", 1988, 4),
        ("vi", "năm 2010", 2010, None),
        ("ar", "مايو 2025", 2025, 5),
        ("ar", "لسنة 2021", 2021, None),
        ("ar", "يونيو الماضي", 2024, 6),
        ("uk", "у травні 2024 року", 2024, 5),
        ("fa", "سال ۲۰۲۴", 2024, None),
    ],
)
def test_a_month_or_year_has_no_day(language: str, text: str, year: int, month: int | None) -> None:
    (found,) = find_dates(text, language, PUBLISHED)
    assert (found.value, found.year, found.month) == (None, year, month)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("vi", "chiếm 1/3 diện tích, tỷ lệ 11/12"),
        ("vi", "ngày 31/2/2024"),
        ("vi", "giai đoạn 2021-2025"),
        ("vi", "phiên họp lần thứ hai"),
        ("vi", "30/2020/NĐ-CP"),
        ("uk", "пункт 3.2.1"),
        ("uk", "на період 2025-2028 років"),
        ("ar", "القرار 57"),
        ("ar", "الأسبوع الماضي"),
        ("ar", "في اليوم التالي"),
        ("ar", "مارس الفريق عمله"),
        ("ar", "صحيفة «اليوم»"),
        ("fa", "۶۸ درصد"),
        ("fa", "۶ می‌شود"),
    ],
)
def test_what_settles_no_date_is_none(language: str, text: str) -> None:
    assert find_dates(text, language, PUBLISHED) == ()


def test_a_pair_in_two_calendars_is_two_mentions_of_one_day() -> None:
    found = find_dates("13/11/1446هـ الموافق 11/5/2025م", "ar", PUBLISHED)
    assert [str(m.value) for m in found] == ["2025-05-11"] * 2


def test_a_lunar_day_is_the_solar_day_beside_it() -> None:
    first, second = find_dates("مؤرخ في 5 شوال عام 1411 الموافق 20 أفريل 1991", "ar", None)
    assert first.value == second.value == date(1991, 4, 20)


def test_the_same_day_is_that_of_the_news() -> None:
    found = find_dates(
        "Sáng 19/5, hội nghị khai mạc, hạn cuối 30/6/2025. Chiều cùng ngày, bế mạc.", "vi", PUBLISHED
    )
    assert (str(found[-1].value), found[-1].time_of_day) == ("2025-05-19", "afternoon")


@pytest.mark.parametrize(
    ("language", "text"), [("vi", "Sáng 17/5"), ("fa", "صبح ۱۷ می"), ("uk", "вранці 17 травня")]
)
def test_without_a_publication_date_a_bare_day_stays_unknown(language: str, text: str) -> None:
    (found,) = find_dates(text, language, None)
    assert (found.value, found.month, found.time_of_day) == (None, 5, "morning")


@pytest.mark.parametrize(
    ("text", "published_on", "value"),
    [
        ("Sáng 30/12", date(2025, 1, 2), "2024-12-30"),
        ("Sáng 3/1", date(2024, 12, 30), "2025-01-03"),
        ("ngày 29/2", date(2024, 3, 10), "2024-02-29"),
    ],
)
def test_a_bare_day_is_the_one_nearest_to_the_publication(text: str, published_on: date, value: str) -> None:
    (found,) = find_dates(text, "vi", published_on)
    assert str(found.value) == value


@pytest.mark.parametrize("mark", ["\u200f", "\u200e", "\u00a0"])
def test_invisible_marks_do_not_hide_a_date(mark: str) -> None:
    (found,) = find_dates(f"17{mark}/{mark}05{mark}/{mark}2025", "ar", None)
    assert found.value == date(2025, 5, 17)


def test_no_date_goes_on_in_the_next_paragraph() -> None:
    found = find_dates("Kỳ họp thứ 4\nSáng 17/5, hội đồng họp", "vi", PUBLISHED)
    assert [(d.as_written, d.value) for d in found] == [("Sáng 17/5", date(2025, 5, 17))]


def test_a_solar_day_in_brackets_or_equated_settles_a_lunar_one() -> None:
    for text in ("25 ربيع الأول 1447، موافق 18 شتنبر 2025", "25 ربيع الأول 1447 (18 سبتمبر 2025)"):
        first, second = find_dates(text, "ar", None)
        assert first.value == second.value == date(2025, 9, 18)


def test_the_next_day_is_of_what_was_told() -> None:
    """ "Наступного дня, 4 червня" follows a day that was told, and is not to come."""
    found = find_dates("Наступного дня, 4 червня, вони поїхали.", "uk", date(2025, 6, 5))
    assert [d.value for d in found] == [date(2025, 6, 4)]
