"""Whose document it is, where councils of several countries have one name."""

from __future__ import annotations

import pytest

import extract


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("ناقش الحضور تعديل قرار مجلس الوزراء رقم (417) لسنة 2023 بشأن المياه.", None),
        ("ناقش الحضور في بغداد تعديل قرار مجلس الوزراء رقم (417) لسنة 2023 بشأن المياه.", "IQ"),
        ("ناقش الحضور في الرياض تعديل قرار مجلس الوزراء رقم (417) لسنة 2023 بشأن المياه.", "SA"),
    ],
)
def test_a_council_of_ministers_is_that_of_the_country_that_the_text_names(
    text: str, country: str | None
) -> None:
    (document,) = extract.extract_article(text).documents
    assert document.country == country


@pytest.mark.parametrize(
    ("full", "short", "number"),
    [
        ("بخشنامه شماره ۱۰۰/۶۱۳۷۴/۹۰۰۰", "بخشنامه ۶۱۳۷۴", "100/61374/9000"),
        ("مصوبه شماره ۲۵۳۱/ش", "مصوبه ۲۵۳۱", "2531/ش"),
        ("نامه شماره ۳۱/۷۲۱۸", "نامه ۷۲۱۸", "31/7218"),
    ],
)
def test_part_of_a_native_number_stands_for_it(full: str, short: str, number: str) -> None:
    text = f"آب\n\nوزیر نیرو گفت: {full} مورخ ۱۴۰۳/۰۷/۰۸ ابلاغ شد. او گفت {short} باید اجرا شود."
    assert [c.number for c in extract.extract_article(text).documents] == [number, number]


def test_a_serial_of_six_digits_behind_a_noun_of_documents() -> None:
    text = "بخشنامه ۱۸۲۳۴۵ باید اجرا شود و طرح ۱۸۲۳۴۶ نفر را بیمه می‌کند."
    assert [d.number for d in extract.extract_article(text).documents] == ["182345"]
