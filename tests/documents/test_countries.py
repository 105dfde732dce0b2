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
