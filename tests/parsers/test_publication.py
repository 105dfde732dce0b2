from __future__ import annotations

from datetime import date

import pytest

from extract.parsers.publication import Publication, find_date, read_publication


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Báo Sông QuêBáo Sông Quê17/05/2025", Publication(date(2025, 5, 17), "Báo Sông Quê", True)),
        ("Báo Sông Quê•10/07/2024", Publication(date(2024, 7, 10), "Báo Sông Quê")),
        ("QuêMới16/06/2025 | 12:47", Publication(date(2025, 6, 16), "QuêMới")),
        ("Báo Sông Quê 01/10/2025", Publication(date(2025, 10, 1), "Báo Sông Quê")),
        ("Sông Quê - 01-10-2025 - 06:10 AM", Publication(date(2025, 10, 1), "Sông Quê")),
        ("(Sông Quê) 01/10/2025 21:15 GMT+7", Publication(date(2025, 10, 1), "Sông Quê")),
        ("Sông Quê - 19:40' - 01/10/2025", Publication(date(2025, 10, 1), "Sông Quê")),
        ("04/02/2023   18:20 (GMT+07:00)", Publication(date(2023, 2, 4), None)),
        ("17/05/2025 11:50 | Sông Quê Mới", Publication(date(2025, 5, 17), None)),
        ("Thứ Sáu, 8-8-2025", Publication(date(2025, 8, 8), None)),
        ("SQ - Báo Sông Quê, 18/07/2025 - 15:14", Publication(date(2025, 7, 18), "Báo Sông Quê")),
        (
            "Báo Sông Quê và Đồng Ruộng Thứ tư, 12/11/2025 - 08:00",
            Publication(date(2025, 11, 12), "Báo Sông Quê và Đồng Ruộng"),
        ),
        ("SQ - Báo Sông Quê online, ngày 27/9/2025", Publication(date(2025, 9, 27), "Báo Sông Quê online")),
        ("Nguồn: songque.vn - 22/08/2025 09:30", Publication(date(2025, 8, 22), "songque.vn")),
        ("الأربعاء 14 أغسطس 2024 | 03:21 م", Publication(date(2024, 8, 14), None)),
        ("٣ آذار/مارس ٢٠٢٥", Publication(date(2025, 3, 3), None)),
        (
            "الرياض 07 جمادى الآخرة 1447 هـ الموافق 28 نوفمبر 2025 م واس",
            Publication(date(2025, 11, 28), "واس"),
        ),
        ("12 جويلية 2023", Publication(date(2023, 7, 12), None)),
        ("۸ خرداد ۱۴۰۲، ۱۱:۵۲", Publication(date(2023, 5, 29), None)),
        ("۸ خرداد ۱۴۰۲ - ۱۱:۵۲ | کد خبر ۴۴۱۲ | استان‌ها", Publication(date(2023, 5, 29), None)),
        ("سیاسی | ۸ خرداد ۱۴۰۲ | ۱۱:۵۲", Publication(date(2023, 5, 29), None)),
        ("Політика | 12.05.2021", Publication(date(2021, 5, 12), None)),
        ("خبرگاه/شیراز - یکشنبه ۲۵ تیر ۱۴۰۲", Publication(date(2023, 7, 16), "خبرگاه/شیراز")),
        ("شیراز - ایرنا - ۲۵ تیر ۱۴۰۲", Publication(date(2023, 7, 16), "ایرنا")),
        ("تبریز (ایسنا) - ۲۵ تیر ۱۴۰۲", Publication(date(2023, 7, 16), "ایسنا")),
        ("خبرگزاری جمهوری اسلامی (ایرنا) - شیراز - ۲۵ تیر ۱۴۰۲", Publication(date(2023, 7, 16), "ایرنا")),
        ("ایسنا/گلستان ۲۵ تیر ۱۴۰۲", Publication(date(2023, 7, 16), "ایسنا/گلستان")),
        ("یکشنبه ۲۵ تیر ۱۴۰۲ ساعت ۰۹:۱۵ - کد خبر: ۳۳۱۲۰", Publication(date(2023, 7, 16), None)),
        ("۲۵ تیر ۱۴۰۲ - کد مطلب ۳۳۱۲۰", Publication(date(2023, 7, 16), None)),
        ("قصر سفید، کابل ـ ۲۵ سرطان ۱۴۰۲", Publication(date(2023, 7, 16), None)),
        ("1403/04/20 - 09:15", Publication(date(2024, 7, 10), None)),
        ("15 ذو القعدة 1446هـ", Publication(date(2025, 5, 13), None)),
        ("Канал Рідний | 27 квітня 2021, 18:06", Publication(date(2021, 4, 27), "Канал Рідний")),
        ("14 березня 2024 року", Publication(date(2024, 3, 14), None)),
        ("Степова ОДА, 24 грудня 2021 року", Publication(date(2021, 12, 24), "Степова ОДА")),
        (
            "Степова обласна військова адміністрація, 14 серпня 2024 року",
            Publication(date(2024, 8, 14), "Степова обласна військова адміністрація"),
        ),
        ("step.gov.ua, 27.02.2025 16:44", Publication(date(2025, 2, 27), "step.gov.ua")),
    ],
)
def test_publication_lines(line: str, expected: Publication) -> None:
    assert read_publication(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Він народився 23 січня 1931 року.",
        "Hội nghị khai mạc ngày 17/05/2025.",
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
        "عقد الاجتماع في 14 أغسطس 2024.",
        "31/02/2024",
        "Tỷ lệ 11/12",
    ],
)
def test_sentences_and_impossible_days_are_no_publication(line: str) -> None:
    assert read_publication(line) is None


def test_date_offsets_count_code_points() -> None:
    found = find_date("نشر في ١٩ أغسطس ٢٠٢٥")
    assert found == (date(2025, 8, 19), 7, 20)


@pytest.mark.parametrize(
    ("line", "day"), [("25/12/98", date(1998, 12, 25)), ("25/12/24", date(2024, 12, 25))]
)
def test_years_of_two_digits(line: str, day: date) -> None:
    found = find_date(line)
    assert found is not None
    assert found[0] == day
