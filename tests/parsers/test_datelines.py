"""Lines that give the city of a report and its day, with a comma or a dash between them."""

from __future__ import annotations

from datetime import date

import pytest

import extract

DAY = date(2025, 9, 12)
_LONG = "ترأس الوزير سمير حداد، اليوم الجمعة، اجتماعا في مقر الوزارة، جرت فيه مناقشة خطط العام المقبل كلها."


def test_offices_between_dashes_are_no_house() -> None:
    lead = "Ông Vũ Văn Minh - Tỉnh ủy viên - Bí thư Huyện ủy chủ trì hội nghị sáng 12/9/2025."
    assert extract.extract_article(f"Hội nghị về nước\n\n{lead}").article.publisher is None


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("Уряд ухвалив план\n\nКиїв, 12 вересня 2025 року\n\nМіністр Петро Коваль провів нараду.", None),
        ("Họp Chính phủ\n\nHà Nội, ngày 12/9/2025\n\nThủ tướng Lê Minh Sơn chủ trì cuộc họp.", None),
        ("اجتماع\n\nالكويت، 12 سبتمبر 2025\n\nترأس الوزير سمير حداد اجتماعا في الوزارة.", None),
        ("اجتماع\n\nعمان - 12 أيلول 2025\n\nترأس الوزير سمير حداد اجتماعا في الوزارة.", None),
        (f"اجتماع\n\n12-09-2025, 19:42\n\nبغداد – واع\n{_LONG}", "واع"),
        (
            "اجتماع\n\nوطنية - بيروت - الجمعة 12 أيلول 2025\n\nترأس الوزير سمير حداد اجتماعا في الوزارة.",
            "وطنية",
        ),
        ("نشست دولت\n\nدوشنبه، ۱۲ سپتامبر ۲۰۲۵ - خاور\n\nجلسه شورا به ریاست علی کریمی برگزار شد.", "خاور"),
    ],
)
def test_the_city_is_no_house(text: str, publisher: str | None) -> None:
    read = extract.extract_article(text).article
    assert (read.published_on, read.publisher) == (DAY, publisher)


@pytest.mark.parametrize(
    ("site", "publisher"),
    [("الأهرام - محافظات", "الأهرام"), ("الراية > محليات", "الراية")],
)
def test_a_newspaper_before_one_of_its_sections_heads_the_article(site: str, publisher: str) -> None:
    headline = "اجتماع لبحث خطط العام المقبل في الوزارة"
    read = extract.extract_article(f"{site}\n\n{headline}\n\nبغداد (واع) 12 أيلول 2025\n\n{_LONG}").article
    assert (read.title, read.publisher) == (headline, publisher)


def test_a_headline_that_begins_with_a_ministry_is_no_house() -> None:
    text = (
        "Міністерство енергетики затвердило план\n\n"
        "Міністерство енергетики на засіданні 12 вересня затвердило план для громад.\n\n"
        "Засідання провів Петро Коваль."
    )
    read = extract.extract_article(text).article
    assert (read.title, read.publisher) == ("Міністерство енергетики затвердило план", None)


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("به گزارش ایلنا به نقل از روابط عمومی شورا، علی کریمی در جلسه شورا گفت: راه باز است.", "ایلنا"),
        ("به گزارش خبرگزاری فارس از ساری، علی کریمی در جلسه شورا گفت: راه باز است.", "خبرگزاری فارس"),
        ("خبرگزاری مهر؛ ساری - علی کریمی در جلسه شورا گفت: راه باز است.", "خبرگزاری مهر"),
        ("ایسنا/گیلان علی کریمی در جلسه شورا گفت: راه باز است.", "ایسنا"),
        ("ایسنا / همدان ـ علی کریمی در جلسه شورا گفت: راه باز است.", "ایسنا"),
        ("ساری (پانا) - علی کریمی در جلسه شورا گفت: راه باز است.", "پانا"),
        ("گروه استان‌ها - خبرگزاری ایسنا: علی کریمی در جلسه شورا گفت: راه باز است.", "ایسنا"),
        ("علی کریمی (مدیر) - در جلسه شورا گفت: راه باز است.", None),
    ],
)
def test_a_house_ends_before_its_city_and_whom_it_quotes(line: str, publisher: str | None) -> None:
    assert extract.extract_article(f"راه روستا باز شد\n\n{line}").article.publisher == publisher


@pytest.mark.parametrize(
    ("lead", "day", "publisher"),
    [
        ("КИЇВ, 12 вересня 2025 року. /Укрінформ/. Міністр Петро Коваль провів нараду.", DAY, "Укрінформ"),
        ("Київ. 12 вересня. УНН. Міністр Петро Коваль провів нараду.", None, "УНН"),
        ("Львів, 12 вересня 2025 року – Міністр Петро Коваль провів нараду.", DAY, None),
        ("Hà Nội (TTXVN 12/9/2025) - Thủ tướng Lê Minh Sơn chủ trì cuộc họp.", DAY, "TTXVN"),
        ("عدن - سبأ: ترأس الوزير سمير حداد اجتماعا في الوزارة.", None, "سبأ"),
        ("Київ, 12 вересня 2025 року, став місцем наради, яку провів Петро Коваль.", None, None),
        ("Агентство «Слово» (Львів) - партнер наради, яку провів Петро Коваль.", None, None),
    ],
)
def test_the_city_the_day_and_the_agency_open_the_lead(
    lead: str, day: date | None, publisher: str | None
) -> None:
    read = extract.extract_article(f"Нарада про воду\n\n{lead}\n\nРішення буде за тиждень.").article
    assert (read.published_on, read.publisher) == (day, publisher)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("ساری - ایرنا - ۲۵ تیر ۱۴۰۲ - علی کریمی در جلسه شورا گفت: راه باز است.", date(2023, 7, 16)),
        ("ساری - ایرنا - علی کریمی از طرح ۲۵ تیر ۱۴۰۲ گفت: راه - اگر باز شود - کوتاه است.", None),
    ],
)
def test_the_day_may_stand_behind_the_agency(line: str, day: date | None) -> None:
    read = extract.extract_article(f"راه تازه باز شد\n\n{line}\n\nاین راه کوتاه است.").article
    assert (read.published_on, read.publisher) == (day, "ایرنا")


@pytest.mark.parametrize(
    ("line", "publisher"),
    [("الرياض - واس", "واس"), ("هانوي (وام)", "وام"), ("بغداد/ واع", "واع"), ("عدن –", None)],
)
def test_a_dateline_with_nothing_above_it_is_no_headline(line: str, publisher: str | None) -> None:
    article = extract.extract_article(f"{line}\n\n{_LONG}").article
    assert (article.title, article.publisher) == (None, publisher)
    assert article.text.startswith("ترأس")
